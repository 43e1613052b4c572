import { execFileSync } from 'node:child_process';
import { open, rm, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { openPage } from '../e2e/support/page.ts';
import { opensslSignature } from '../support/openssl.ts';
import { fields, key, milliseconds, report, watchLongTasks, xmlOf } from './support/figures.ts';
import { describeMemory, memoryOf } from './support/memory.ts';

const size = 1 << 30;

/** Seconds and digest of `openssl md5` on the file. */
function openssl(file: string): { seconds: number; digest: string } {
	const start = performance.now();
	const out = execFileSync('openssl', ['md5', '-r', file], { encoding: 'utf8' });
	return { seconds: (performance.now() - start) / 1000, digest: out.slice(0, 32) };
}

test('MD5 of a file of 1 GiB, compared with OpenSSL', async ({ page }) => {
	const file = test.info().outputPath('large.bin');
	const handle = await open(file, 'w');
	// Real bytes, not a hole in a file, so that both read as much.
	const piece = Buffer.alloc(8 << 20, 'a line of text, again and again\n');
	for (let at = 0; at < size; at += piece.length) await handle.write(piece);
	await handle.close();
	try {
		await openPage(page, 'http', '#/md5');
		const first = openssl(file);
		const before = describeMemory(await memoryOf(page));
		const start = performance.now();
		await page.getByLabel('Open file').setInputFiles(file);
		// Looked for at each frame: `expect` would look once a second.
		await page.waitForFunction(
			(digest) => document.querySelector('#main')!.textContent!.includes(digest),
			first.digest
		);
		const seconds = (performance.now() - start) / 1000;
		const ratio = (first.seconds + openssl(file).seconds) / 2 / seconds;
		report(
			'MD5 of a file of 1 GiB, speed beside openssl md5',
			`${ratio.toFixed(2)} times (${seconds.toFixed(1)} s)`,
			'0.5'
		);
		const after = describeMemory(await memoryOf(page));
		report('Memory before and after it', `${before}; ${after}`, 'the same');
	} finally {
		await rm(file);
	}
});

test('10 MB from a file', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await fields.key(page).fill(key);
	const longest = await watchLongTasks(page);
	const xml = xmlOf(10_000_000);
	const file = test.info().outputPath('request.xml');
	await writeFile(file, xml);
	await page.getByLabel('Open file').setInputFiles(file);
	await expect(fields.signature(page)).toHaveText(opensslSignature(xml, key).expected);
	await expect(page.locator('[data-code="non-ascii"]')).toBeVisible();
	report('10 MB signed and inspected, longest task', milliseconds(await longest()), '100 ms');
});

import { writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { openPage, pasteText } from './support/page.ts';

const key = '0bad'.repeat(28);
const item = '<item key="name">Zoë 1234567890 &amp; sons</item>\n';
const xmlOf = (length: number) => `<r>\n${item.repeat(Math.floor(length / 51))}</r>\n`;

/** The longest stretch, in ms, in which the page could not answer, until `stop` is called. */
async function watchFreezes(page: Page) {
	await page.evaluate(() => {
		const seen = { longest: 0 };
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) {
				seen.longest = Math.max(seen.longest, duration);
			}
		}).observe({ type: 'longtask' });
		Reflect.set(window, 'freezes', seen);
	});
	return () => page.evaluate(() => (Reflect.get(window, 'freezes') as { longest: number }).longest);
}

test.describe.configure({ mode: 'serial' });

test('10 MB are hashed with progress, without freezing the page', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await page.getByLabel('Private key', { exact: true }).fill(key);
	// The first use of anything compiles it; what counts is the page in use.
	await page.getByRole('textbox', { name: 'Request XML' }).fill('<r/>');
	const longest = await watchFreezes(page);
	const xml = xmlOf(10_000_000);
	// From the disk: the driver itself would block the page while it hands 10 MB over.
	const file = test.info().outputPath('request.xml');
	await writeFile(file, xml);
	await page.getByLabel('Open file').setInputFiles(file);
	const { expected } = opensslSignature(xml, key);
	await expect(page.getByRole('status', { name: 'Expected signature' })).toHaveText(expected);
	await expect(page.locator('[data-code="non-ascii"]')).toBeVisible();
	await expect(page.getByText('Too large to edit here')).toBeVisible();
	const freeze = await longest();
	test.info().annotations.push({ type: 'longest task, ms', description: String(freeze) });
	expect(freeze).toBeLessThan(100);
});

test('1 MB stays usable while typing', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await page.getByLabel('Private key', { exact: true }).fill(key);
	const box = page.getByRole('textbox', { name: 'Request XML' });
	const xml = xmlOf(1_000_000);
	await pasteText(box, xml);
	const signature = page.getByRole('status', { name: 'Expected signature' });
	await expect(signature).toHaveText(opensslSignature(xml, key).expected);
	await box.press('Control+Home');
	const longest = await watchFreezes(page);
	await page.keyboard.type('<!-- typed by hand -->', { delay: 40 });
	await expect(signature).toHaveText(
		opensslSignature(`<!-- typed by hand -->${xml}`, key).expected
	);
	const freeze = await longest();
	test.info().annotations.push({ type: 'longest task, ms', description: String(freeze) });
	expect(freeze).toBeLessThan(200);
});

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { addressOf, openPage, places } from './support/page.ts';
import { watch } from './support/watch.ts';

const folder = () => process.env.PAGE_FOLDER!;

for (const place of places) {
	test(`opens from ${place} with one request and no complaint`, async ({ page }) => {
		const seen = await watch(page);
		await openPage(page, place);
		await page.waitForLoadState('networkidle');
		expect(seen).toMatchObject({ requests: [addressOf(place)], violations: [], complaints: [] });
	});
}

for (const path of ['/', '/index.html', '/a/b/c/', '/with%20blank/%C3%BC/index.html']) {
	test(`opens from the path ${path}`, async ({ page }) => {
		const seen = await watch(page);
		await page.goto(process.env.PAGE_ORIGIN + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(seen.violations).toEqual([]);
	});
}

test('opens as a file with another name, in a folder with a blank', async ({ page }, info) => {
	const copy = info.outputPath('my tools', 'opensrs (1).html');
	await mkdir(info.outputPath('my tools'), { recursive: true });
	await copyFile(`${folder()}/index.html`, copy);
	await page.goto(pathToFileURL(copy).href);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('works under the headers that public/_headers asks for', async ({ page }) => {
	const seen = await watch(page);
	const response = await page.goto(`${process.env.PAGE_ORIGIN}/with-headers/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await response!.headerValue('content-security-policy')).toBe("frame-ancestors 'none'");
	expect(seen).toMatchObject({ violations: [], complaints: [] });
});

test('what a host sends has the published SHA-256', async ({ request }) => {
	const body = await (await request.get(addressOf('http'))).body();
	const sum = createHash('sha256').update(body).digest('hex');
	expect(await readFile(`${folder()}/index.html.sha256`, 'utf8')).toBe(`${sum}  index.html\n`);
});

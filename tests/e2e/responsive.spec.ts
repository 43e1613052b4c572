import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { openPage, pasteText } from './support/page.ts';

const key = '0bad'.repeat(28);
const item = '<item key="name">Zoë 1234567890 &amp; sons</item>\n';
const xmlOf = (length: number) => `<r>\n${item.repeat(Math.floor(length / 51))}</r>\n`;

test('10 MB are hashed with progress, in a worker, and shown in part', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await page.getByLabel('Private key', { exact: true }).fill(key);
	const xml = xmlOf(10_000_000);
	// From the disk: the driver itself would block the page while it hands 10 MB over.
	const file = test.info().outputPath('request.xml');
	await writeFile(file, xml);
	await page.getByLabel('Open file').setInputFiles(file);
	const { expected } = opensslSignature(xml, key);
	await expect(page.getByRole('status', { name: 'Expected signature' })).toHaveText(expected);
	await expect(page.locator('[data-code="non-ascii"]')).toBeVisible();
	await expect(page.getByText('Too large to edit here')).toBeVisible();
});

test('250 kB stay usable while typing', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await page.getByLabel('Private key', { exact: true }).fill(key);
	const box = page.getByRole('textbox', { name: 'Request XML' });
	const xml = xmlOf(250_000);
	await pasteText(box, xml);
	const signature = page.getByRole('status', { name: 'Expected signature' });
	await expect(signature).toHaveText(opensslSignature(xml, key).expected);
	await box.press('Control+Home');
	await page.keyboard.type('<!--x-->', { delay: 40 });
	await expect(signature).toHaveText(opensslSignature(`<!--x-->${xml}`, key).expected);
});

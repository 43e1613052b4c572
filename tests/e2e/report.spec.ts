import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { goToView, openPage, pasteText, places } from './support/page.ts';

const key = '0bae'.repeat(28);
const xml = `<?xml version="1.0"?>\n<OPS_envelope><item key="reg_password">s3cret-word</item><!-- ${key} --></OPS_envelope>\n`;
const preview = (page: Page) => page.getByRole('group', { name: 'Preview' });
const check = (page: Page, id: string) => page.locator(`[data-code="${id}"]`);

async function giveCase(page: Page) {
	await pasteText(page.getByRole('textbox', { name: 'Request XML' }), xml);
	await page.getByLabel('Private key', { exact: true }).fill(key);
	await page.getByRole('textbox', { name: 'Username' }).fill('my-company');
}

for (const place of places) {
	test(`the report holds what support asks for and no secret, from ${place}`, async ({ page }) => {
		await openPage(page, place, '#/signature');
		await giveCase(page);
		await goToView(page, 'Report');
		const { first, expected } = opensslSignature(xml, key);
		await expect(preview(page)).toContainText(first);
		await expect(preview(page)).toContainText(expected);
		await expect(preview(page)).toContainText('my-company');
		const shown = (await preview(page).textContent())!;
		expect(shown).not.toContain(key);
		expect(shown).not.toContain('s3cret-word');
		expect(shown).toContain('reg_password = [11 characters]');
		await page.getByLabel('Include the raw request').check();
		await expect(preview(page)).toContainText('[private key, 112 characters, removed]');
		const raw = (await preview(page).textContent())!;
		expect(raw).not.toContain(key);
		expect(raw).not.toContain('s3cret-word');

		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save opensrs-report.json' }).click();
		const file = await (await saving).path();
		const saved = await readFile(file, 'utf8');
		expect(saved).not.toContain(key);

		// The report can be opened again, in a tab that knows nothing.
		await page.reload();
		await expect(preview(page)).not.toContainText('my-company');
		await page.getByText('Open a saved report').click();
		await page.getByLabel('Open report').setInputFiles(file);
		await expect(preview(page)).toContainText('my-company');
		await expect(page.getByLabel('Include the raw request')).not.toBeChecked();
	});
}

test('a key that was pasted into other fields than its own is in no report', async ({ page }) => {
	const wrong = key.slice(0, 108);
	await openPage(page, 'http', '#/signature');
	await pasteText(page.getByRole('textbox', { name: 'Request XML' }), `<a/>${wrong}`);
	await page.getByRole('textbox', { name: 'Username' }).fill(wrong);
	await page.getByRole('textbox', { name: 'Signature your client sent' }).fill(wrong);
	await goToView(page, 'Report');
	await expect(preview(page)).toContainText('Reseller username: [108 characters]');
	expect(await preview(page).textContent()).not.toContain(wrong.slice(0, 16));
	await page.getByLabel('Include the raw request').check();
	await expect(preview(page)).toContainText('[possible private key, 108 characters, removed]');
	await expect(page.getByText('searched for the shape of one only')).toBeVisible();
});

test('what is copied is the preview', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openPage(page, 'http', '#/signature');
	await giveCase(page);
	await goToView(page, 'Report');
	await page.getByRole('button', { name: 'Copy report' }).click();
	await expect(page.getByText('Copied')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await preview(page).textContent()
	);
});

test('a file that is no report is refused in words', async ({ page }) => {
	await openPage(page, 'http', '#/bundle');
	await page.getByText('Open a saved report').click();
	await pasteText(page.getByRole('textbox', { name: 'Saved report (JSON)' }), '{"a":1}');
	await expect(page.getByRole('alert')).toContainText('not a report of this page');
});

test('ticks survive a reload, notes do not, and both can be forgotten', async ({ page }) => {
	await openPage(page, 'http', '#/checklist');
	await check(page, 'no-incident').getByRole('button', { name: 'Pass' }).click();
	await check(page, 'no-incident').getByText('Why and how').click();
	await check(page, 'no-incident').getByLabel('Note').fill('looked at 9:00');
	await expect(
		page.getByRole('list', { name: 'Connection path' }).locator('[data-code="service"]')
	).toHaveAttribute('data-state', 'passed');
	await page.reload();
	await expect(check(page, 'no-incident')).toHaveAttribute('data-state', 'passed');
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('looked at');
	await page.getByRole('button', { name: 'Start again' }).click();
	await expect(check(page, 'no-incident')).toHaveAttribute('data-state', 'unchecked');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('evidence ticks by itself, and the person may say otherwise', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await pasteText(
		page.getByRole('textbox', { name: 'Evidence' }),
		'<OPS_envelope><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="action">REPLY</item><item key="object">DOMAIN</item><item key="is_success">1</item><item key="response_code">210</item><item key="response_text">Domain available</item></dt_assoc></data_block></body></OPS_envelope>'
	);
	await goToView(page, 'Checklist');
	const proved = page.locator('li[data-code][data-state="passed"] .by-evidence');
	await expect(proved.first()).toContainText('by your evidence');
	const id = (await page
		.locator('li[data-code][data-state="passed"]', { has: page.locator('.by-evidence') })
		.first()
		.getAttribute('data-code'))!;
	await check(page, id).getByRole('button', { name: 'Fail' }).click();
	await expect(check(page, id)).toContainText('Your evidence says the opposite');
	await check(page, id).getByRole('button', { name: 'Fail' }).click();
	await expect(check(page, id)).toHaveAttribute('data-state', 'passed');
});

test('a storage that is damaged or forbidden is said in words', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('opensrs-api-troubleshooter.checklist', '{"broken');
	});
	await openPage(page, 'http', '#/checklist');
	await expect(page.getByRole('alert')).toContainText('damaged');
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('no', 'SecurityError');
			}
		});
	});
	await page.reload();
	await check(page, 'no-incident').getByRole('button', { name: 'Pass' }).click();
	await expect(page.getByRole('alert')).toContainText('does not let this page store');
	await expect(check(page, 'no-incident')).toHaveAttribute('data-state', 'passed');
});

import { expect, test, type Page } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { openFile, openPage, pasteText, places } from './support/page.ts';

const xml =
	"<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\r\n" +
	"<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\r\n" +
	'<OPS_envelope>\r\n<header><version>0.9</version></header>\r\n</OPS_envelope>';
const withNul = `${xml}\r\n\0`;
const key = '0bad'.repeat(28);

const request = (page: Page) => page.getByRole('textbox', { name: 'Request XML' });
const privateKey = (page: Page) => page.getByLabel('Private key', { exact: true });
const sent = (page: Page) => page.getByRole('textbox', { name: 'Signature your client sent' });
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const output = (page: Page, name: string) => page.getByRole('status', { name });
const findings = (page: Page) =>
	page
		.locator('[data-code]')
		.evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));

for (const place of places) {
	test.describe(`from ${place}`, () => {
		test.beforeEach(({ page }) => openPage(page, place, '#/signature'));

		test('a pasted request with CRLF and a NUL is signed byte for byte', async ({ page }) => {
			await pasteText(request(page), withNul);
			await privateKey(page).fill(key);
			const { first, expected } = opensslSignature(withNul, key);
			await expect(output(page, 'First MD5')).toHaveText(first);
			await expect(output(page, 'Expected signature')).toHaveText(expected);
			expect(await findings(page)).toEqual(
				expect.arrayContaining(['nul-at-end', 'crlf-line-endings'])
			);
		});

		test('the same bytes opened as a file give the same', async ({ page }) => {
			await openFile(page.getByLabel('Open file'), Buffer.from(withNul));
			await privateKey(page).fill(key);
			const { first, expected } = opensslSignature(withNul, key);
			await expect(output(page, 'First MD5')).toHaveText(first);
			await expect(output(page, 'Expected signature')).toHaveText(expected);
			expect(await findings(page)).toEqual(
				expect.arrayContaining(['nul-at-end', 'crlf-line-endings'])
			);
		});

		test('the full vector', async ({ page }) => {
			await request(page).fill('<test/>');
			await privateKey(page).fill('key');
			await expect(output(page, 'Expected signature')).toHaveText(
				'48ed6e2bb03a40a5c9a7d4b5957d7663'
			);
			await sent(page).fill('48ed6e2bb03a40a5c9a7d4b5957d7663');
			await expect(verdict(page)).toContainText('Match');
			await expect(verdict(page)).toHaveAttribute('data-state', 'passed');
			await sent(page).fill('48ED6E2BB03A40A5C9A7D4B5957D7663');
			await expect(verdict(page)).toContainText('Right signature in the wrong form: upper case');
		});
	});
}

test.describe('editing', () => {
	test.beforeEach(({ page }) => openPage(page, 'http', '#/signature'));

	test('typing into a pasted request keeps the bytes around it', async ({ page }) => {
		await pasteText(request(page), withNul);
		await privateKey(page).fill(key);
		await request(page).press('Control+Home');
		await page.keyboard.type('<!--é-->\n');
		const { expected } = opensslSignature(`<!--é-->\n${withNul}`, key);
		await expect(output(page, 'Expected signature')).toHaveText(expected);
		await page.getByText(/bytes · UTF-8/).click();
		await expect(page.getByText('typed (UTF-8 and LF assumed)')).toBeVisible();
		await page.keyboard.press('Control+z');
		await expect(request(page)).not.toHaveValue(/<!--é-->\n/);
	});

	test('a paste into the middle keeps its CRLF and theirs', async ({ page }) => {
		await pasteText(request(page), 'a\r\nb\r\nc');
		await request(page).press('Control+Home');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await pasteText(request(page), 'x\r\n\r\n');
		await privateKey(page).fill(key);
		const { expected } = opensslSignature('a\r\nx\r\n\r\nb\r\nc', key);
		await expect(output(page, 'Expected signature')).toHaveText(expected);
		await expect(request(page)).toHaveValue('a\nx\n\nb\nc');
	});

	test('a real paste with the keyboard arrives whole', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.evaluate((text) => navigator.clipboard.writeText(text), xml);
		await request(page).press('Control+v');
		await expect(request(page)).toHaveValue(xml.replaceAll('\r\n', '\n'));
		await request(page).press('Control+z');
		await expect(request(page)).toHaveValue('');
		await request(page).press('Control+v');
		await privateKey(page).fill(key);
		const { expected } = opensslSignature(xml, key);
		await expect(output(page, 'Expected signature')).toHaveText(expected);
	});

	test('the switch of line endings says what it changed', async ({ page }) => {
		await pasteText(request(page), 'a\r\nb\r\n');
		await privateKey(page).fill(key);
		await page.getByText(/bytes · ASCII/).click();
		await page.getByRole('radio', { name: 'LF', exact: true }).check();
		await expect(page.getByText('You switched 2 line endings to LF')).toBeVisible();
		const { expected } = opensslSignature('a\nb\n', key);
		await expect(output(page, 'Expected signature')).toHaveText(expected);
		await page.getByRole('radio', { name: 'as captured' }).check();
		const captured = opensslSignature('a\r\nb\r\n', key);
		await expect(output(page, 'Expected signature')).toHaveText(captured.expected);
	});

	test('a key pasted with its newline is signed with it, and says so', async ({ page }) => {
		await request(page).fill('<test/>');
		await pasteText(privateKey(page), 'key\n');
		await expect(output(page, 'Expected signature')).toHaveText(
			opensslSignature('<test/>', 'key\n').expected
		);
		await expect(page.locator('[data-code="key-newline-at-end"]')).toBeVisible();
		await page.getByRole('button', { name: 'Remove it here' }).click();
		await expect(output(page, 'Expected signature')).toHaveText(
			opensslSignature('<test/>', 'key').expected
		);
	});

	test('the key is shown only on demand', async ({ page }) => {
		await privateKey(page).fill(key);
		await expect(privateKey(page)).toHaveAttribute('type', 'password');
		await page.getByRole('button', { name: 'Show key' }).click();
		await expect(privateKey(page)).toHaveAttribute('type', 'text');
		await expect(privateKey(page)).toHaveValue(key);
	});

	test('moving between views loses nothing', async ({ page }) => {
		await pasteText(request(page), withNul);
		await privateKey(page).fill(key);
		await page.getByRole('link', { name: 'MD5' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await page.goBack();
		await expect(output(page, 'Expected signature')).toHaveText(
			opensslSignature(withNul, key).expected
		);
		await expect(privateKey(page)).toHaveValue(key);
	});

	test('what was calculated can be copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await request(page).fill('<test/>');
		await privateKey(page).fill('key');
		await page.getByRole('button', { name: 'Copy expected signature' }).click();
		await expect(page.getByText('Copied')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe('48ed6e2bb03a40a5c9a7d4b5957d7663');
	});
});

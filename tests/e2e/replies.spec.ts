import { expect, test, type Page } from '@playwright/test';
import { openPage, pasteText } from './support/page.ts';

const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply' });
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });

const envelope = (items: string) =>
	`<?xml version='1.0'?><!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc><item key="protocol">XCP</item>${items}</dt_assoc></data_block></body></OPS_envelope>`;
const coded = (code: string, text: string, success = '0') =>
	envelope(
		`<item key="action">REPLY</item><item key="object">DOMAIN</item><item key="is_success">${success}</item><item key="response_code">${code}</item><item key="response_text">${text}</item>`
	);

test.beforeEach(({ page }) => openPage(page, 'http', '#/codes'));

for (const [name, text, says] of [
	['415 is not about the API key', coded('415', 'Authentication Error.'), 'not about your API key'],
	['401', coded('401', 'Authentication Failed'), 'Authentication Failed'],
	['a refused address', coded('400', 'Access denied: invalid IP address'), 'allow list'],
	['211 with is_success 1', coded('211', 'Domain taken', '1'), 'credentials and signature work'],
	['curl’s words for the bare denial', 'curl: (1) Received HTTP/0.9 when not allowed', 'HTTP'],
	['the PHP toolkit', 'oSRS Error - Unable to establish socket: (110) Connection timed out', 'time']
] as const) {
	test(`reads ${name}`, async ({ page }) => {
		await pasteText(reply(page), text);
		await expect(verdict(page)).not.toHaveAttribute('data-state', 'unchecked');
		await expect(page.getByRole('main')).toContainText(says);
	});
}

test('hostile texts stay texts', async ({ page }) => {
	const hostile = coded(
		'401',
		'&lt;img src=x onerror=alert(1)&gt;<![CDATA[<script>alert(1)</script>]]>'
	);
	await pasteText(reply(page), hostile);
	await expect(verdict(page)).toContainText('401');
	expect(await page.locator('main img, main script').count()).toBe(0);
});

test('codes are found by link, by number and by text', async ({ page }) => {
	await openPage(page, 'http', '#/codes/401');
	const linked = page.getByRole('list', { name: 'Code 401' });
	await expect(linked.locator('[data-code="401"]')).toBeVisible();
	const query = page.getByRole('searchbox', { name: 'Code or text' });
	const found = page.getByRole('list', { name: 'Codes found' }).locator('> [data-code]');
	await query.fill('480');
	await expect(found.first()).toHaveAttribute('data-code', '480');
	await query.fill('autentication faild');
	await expect(found.first()).toHaveAttribute('data-code', /401|410|415/);
	await query.fill('987');
	await expect(page.locator('[data-unknown="987"]')).toContainText('unknown here');
	await openPage(page, 'http', '#/codes/12345');
	await expect(page.locator('[data-unknown="12345"]')).toBeVisible();
});

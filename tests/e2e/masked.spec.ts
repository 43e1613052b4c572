import { expect, test, type Page } from '@playwright/test';
import { canary, piecesFound, watchMarkup } from './support/canary.ts';
import { goToView, openPage, pasteText } from './support/page.ts';

/* A key that stands in evidence is quoted nowhere, however it got there. */

async function giveKey(page: Page) {
	await openPage(page, 'http', '#/signature');
	await page.getByRole('textbox', { name: 'Request XML' }).fill('<r/>');
	await page.getByLabel('Private key', { exact: true }).fill(canary);
}

const reply = (text: string) =>
	`<OPS_envelope><body><data_block><dt_assoc><item key="action">REPLY</item><item key="response_code">465</item><item key="response_text">${text}</item></dt_assoc></data_block></body></OPS_envelope>`;

/** What is pasted where; the key stands in each. */
const places: [view: string, box: string, text: string, seen: string][] = [
	[
		'Signature',
		'Request XML',
		`<OPS_envelope></OPS_envelope>${canary}`,
		'[data-code="content-after-root"]'
	],
	['Signature', 'Request XML', `<a>\u00a0${canary}</a>`, '[data-code="no-break-space"]'],
	[
		'Signature',
		'Request XML',
		`<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="action">${canary}</item><item key="object">DOMAIN</item></dt_assoc></data_block></body></OPS_envelope>`,
		'[data-code="action-unknown"]'
	],
	['Signature', 'Signature your client sent', canary, '[data-code="value-long"]'],
	[
		'Network checks',
		'Command output',
		`curl: (6) Could not resolve host: ${canary}`,
		'[data-code]'
	],
	['Response codes', 'Reply', reply(canary), '[data-state]'],
	['Diagnose', 'Evidence', reply(canary), '[data-kind="reply"]']
];

for (const [view, box, text, seen] of places) {
	test(`a key in ${box}: ${text.replace(canary, 'KEY').slice(0, 40)}`, async ({ page }) => {
		await watchMarkup(page);
		await giveKey(page);
		await goToView(page, view);
		const field = page.getByRole('textbox', { name: box, exact: true });
		await field.selectText();
		await pasteText(field, text);
		await expect(page.locator(`main ${seen}`).first()).toBeVisible();
		await page.waitForTimeout(500);
		expect(await piecesFound(page)).toEqual([]);
	});
}

test('a key in a captured header that has no colon', async ({ page }) => {
	await watchMarkup(page);
	await giveKey(page);
	const field = page.getByRole('textbox', { name: 'Request XML' });
	await field.selectText();
	await pasteText(field, `POST / HTTP/1.1\r\nX-Username: ann\r\n${canary}\r\n\r\n<a/>`);
	await page.getByRole('button', { name: 'Take it apart' }).click();
	await expect(page.locator('main [data-code="header-without-colon"]').first()).toBeVisible();
	expect(await piecesFound(page)).toEqual([]);
});

test('code that holds a key is warned about, though no key was given', async ({ page }) => {
	const code = `<?php\n$key = '${'0bad'.repeat(28)}';\n$ops = new Client('ann', $key);\n`;
	await openPage(page, 'http', '#/');
	const warning = page.locator('main [data-code="possible-private-key"]');
	const evidence = page.getByRole('textbox', { name: 'Evidence' });
	// As long as a SHA-1, which is evidence.
	await pasteText(evidence, code.replace('0bad'.repeat(18), ''));
	await expect(page.getByText(/PHP source code/)).toBeVisible();
	await expect(warning).toHaveCount(0);
	await evidence.selectText();
	await pasteText(evidence, code);
	await expect(warning).toContainText('112 hex digits');
	await evidence.selectText();
	await pasteText(evidence, code.replace('0bad', ''));
	await expect(warning).toContainText('108 hex digits');
	await goToView(page, 'Signature');
	const request = page.getByRole('textbox', { name: 'Request XML' });
	await request.selectText();
	await pasteText(request, code);
	await expect(warning).toContainText('112 hex digits');
	// The bytes of the key are drawn as dots, and what stands beside them is not.
	await expect(warning.locator('.hex').nth(60)).toHaveText('••');
	await expect(warning.locator('.symbol').first()).toHaveText('$');
});

test('everything given can be forgotten at once', async ({ page }) => {
	await giveKey(page);
	await goToView(page, 'Diagnose');
	await pasteText(page.getByRole('textbox', { name: 'Evidence' }), reply('Invalid data'));
	const command = page
		.getByRole('list', { name: 'Connection path' })
		.locator('[data-code="command"]');
	await expect(command).toHaveAttribute('data-state', 'failed');
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await expect(command).toHaveAttribute('data-state', 'unchecked');
	await goToView(page, 'Signature');
	await expect(page.getByLabel('Private key', { exact: true })).toHaveValue('');
});

test('what the workers remember is forgotten too', async ({ page }) => {
	await giveKey(page);
	await pasteText(page.getByRole('textbox', { name: 'Request XML' }), '<r>of yours</r>\n');
	await expect.poll(() => page.workers().length).toBeGreaterThan(0);
	const workers = page.workers();
	await goToView(page, 'Diagnose');
	await pasteText(page.getByRole('textbox', { name: 'Evidence' }), reply('Invalid data'));
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await expect.poll(() => page.workers().filter((worker) => workers.includes(worker))).toEqual([]);
});

test('the link to the allow list leads to its rules', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await page.evaluate(() => (location.hash = '#/network/rules'));
	await expect(
		page.getByRole('heading', { name: 'IP allow list', exact: true }).first()
	).toBeFocused();
});

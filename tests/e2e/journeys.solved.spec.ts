import { expect, test, type Page } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { goToView, openPage, pasteText } from './support/page.ts';

/* From what a reseller has in hand to what to change, on the ways that people take most. */

const evidence = (page: Page) => page.getByRole('textbox', { name: 'Evidence' });
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const stage = (page: Page, code: string) =>
	page.getByRole('list', { name: 'Connection path' }).locator(`[data-code="${code}"]`);
const reply = (code: number, text: string) =>
	`<OPS_envelope><body><data_block><dt_assoc><item key="object">DOMAIN</item><item key="is_success">${code < 300 ? 1 : 0}</item><item key="response_code">${code}</item><item key="response_text">${text}</item></dt_assoc></data_block></body></OPS_envelope>`;
const key = 'c0de'.repeat(28);

test('“It times out”: the chip, the command, its output, the firewall', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await page.getByRole('link', { name: 'It times out' }).click();
	await expect(page).toHaveURL(/#\/symptom\/times-out$/);
	await page.getByRole('link', { name: 'Get the port check' }).click();
	const check = page.getByRole('region', { name: 'Test the port', exact: true });
	await expect(check).toContainText('rr-n1-tor.opensrs.net 55443');
	await pasteText(
		page.getByRole('textbox', { name: 'Command output' }),
		'$ nc -vz -w 5 rr-n1-tor.opensrs.net 55443\nnc: connect to rr-n1-tor.opensrs.net port 55443 (tcp) timed out: Operation now in progress\n'
	);
	await expect(verdict(page)).toContainText('Allow outbound TCP 55443');
	await expect(stage(page, 'tcp')).toHaveAttribute('data-state', 'failed');
});

test('“Which IP do I allow?”: the address of the server is on no rule', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await page.getByRole('link', { name: 'Which IP do I allow?' }).click();
	await page.locator('.answer').getByRole('link').click();
	await page.getByRole('textbox', { name: 'Outbound IP' }).fill('8.8.4.4');
	await page.getByRole('textbox', { name: 'IP access rules' }).fill('9.9.9.0/24 Allow');
	const found = page.getByRole('list', { name: 'Findings about the allow list' });
	await expect(found).toContainText('8.8.4.4');
	await expect(stage(page, 'allow-list')).toHaveAttribute('data-state', 'failed');
	await page.getByRole('textbox', { name: 'IP access rules' }).fill('8.8.4.4/32 Allow');
	await expect(stage(page, 'allow-list')).not.toHaveAttribute('data-state', 'failed');
});

test('a call that went to Test: one click, and every command names the test host', async ({
	page
}) => {
	await openPage(page, 'http', '#/');
	await pasteText(
		evidence(page),
		'curl: (60) SSL certificate problem: unable to get local issuer certificate\nhttps://horizon.opensrs.net:55443/'
	);
	await page.getByRole('button', { name: 'Switch to Test' }).click();
	await expect(verdict(page)).toContainText('-connect horizon.opensrs.net:55443');
	await expect(verdict(page)).not.toContainText('rr-n1-tor');
	await page.getByRole('link', { name: 'Get the TLS check' }).click();
	await expect(page.getByRole('main')).toContainText('horizon.opensrs.net:55443');
	await expect(page.getByRole('main')).not.toContainText('rr-n1-tor.opensrs.net:55443');
});

test('a wrong signature: what the client did and how to mend it', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	const body = '<?xml version="1.0"?><OPS_envelope/>';
	await pasteText(page.getByRole('textbox', { name: 'Request XML' }), body);
	await page.getByLabel('Private key', { exact: true }).fill(key);
	const sent = page.getByRole('textbox', { name: 'Signature your client sent' });
	await sent.fill(opensslSignature(body, `${key}\n`).expected);
	await expect(verdict(page)).toContainText('newline');
	await expect(verdict(page)).toContainText('Confirmed');
	await sent.fill(opensslSignature(body, key).expected);
	await expect(verdict(page)).toHaveAttribute('data-state', 'passed');
});

test('a check that failed is pinned with its step, and Start again can be undone', async ({
	page
}) => {
	await openPage(page, 'http', '#/checklist');
	const check = page.locator('[data-code]', { hasText: 'Outbound TCP to port 55443 is open.' });
	await check.getByRole('button', { name: 'Fail' }).click();
	const pinned = page.locator('.first', { hasText: 'First failed check' });
	await expect(pinned).toContainText('Outbound TCP to port 55443 is open.');
	await expect(stage(page, 'tcp')).toHaveAttribute('data-state', 'failed');
	await page.getByRole('button', { name: 'Start again' }).click();
	await expect(pinned).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(pinned).toBeVisible();
});

test('from the verdict to a report that has the code and no secret', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await pasteText(evidence(page), reply(401, 'Authentication Failed'));
	await page.getByLabel('Private key', { exact: true }).fill(key);
	await page.getByRole('link', { name: 'Report for OpenSRS Support' }).first().click();
	const preview = page.getByRole('group', { name: 'Preview' });
	await expect(preview).toContainText('401');
	await expect(preview).toContainText('Authentication Failed');
	await expect(preview).not.toContainText(key.slice(0, 12));
});

test('an MD5 function: one click proves it, a wrong one is named', async ({ page }) => {
	await openPage(page, 'http', '#/md5');
	await page.getByRole('button', { name: 'Use the known test input' }).click();
	const printed = page.getByRole('textbox', { name: 'MD5 from your function' });
	await printed.fill('e787cc1d1951dfec4827cede7b1a0933');
	await expect(verdict(page)).toHaveAttribute('data-state', 'passed');
	await printed.fill('E787CC1D1951DFEC4827CEDE7B1A0933');
	await expect(verdict(page)).toContainText('upper case');
});

test('another service’s failure is not blamed on OpenSRS', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await pasteText(
		evidence(page),
		'SQLSTATE[HY000] [2002] Connection refused (host: 127.0.0.1, port: 3306)'
	);
	await expect(verdict(page)).toContainText('another service');
	for (const code of ['dns', 'tcp', 'tls', 'credentials']) {
		await expect(stage(page, code)).toHaveAttribute('data-state', 'unchecked');
	}
});

test('a refused IP address leads to the rules, not to the signature', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await page.getByRole('button', { name: 'A refused IP address' }).click();
	await expect(stage(page, 'allow-list')).toHaveAttribute('data-state', 'failed');
	await expect(verdict(page)).toContainText('IP access rules');
	await expect(page.getByRole('list', { name: 'Credentials, step by step' })).toHaveCount(0);
});

test('solved: the next reply turns the path green, and one click clears it', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await pasteText(evidence(page), reply(401, 'Authentication Failed'));
	await expect(verdict(page)).toHaveAttribute('data-state', 'failed');
	await evidence(page).selectText();
	await pasteText(evidence(page), reply(210, 'Domain available'));
	await expect(verdict(page)).not.toHaveAttribute('data-state', 'failed');
	await expect(stage(page, 'credentials')).toHaveAttribute('data-state', 'passed');
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await expect(evidence(page)).toHaveValue('');
	await goToView(page, 'Checklist');
	await expect(page.getByRole('main')).toContainText('0 passed, 0 failed');
});

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { labFixtures } from '../core/network/transcripts/fixtures.ts';
import { opensslSignature } from '../support/openssl.ts';
import { openPage, pasteText, places } from './support/page.ts';

/* One paste into the first view must lead to the right verdict. */

const evidence = (page: Page) => page.getByRole('textbox', { name: 'Evidence' });
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const stage = (page: Page, code: string) =>
	page.getByRole('list', { name: 'Connection path' }).locator(`[data-code="${code}"]`);

/** Gives one piece of evidence to a page that knows nothing yet. */
async function giveAlone(page: Page, text: string) {
	await page.reload();
	await pasteText(evidence(page), text);
}

const reply = (code: string, text: string) =>
	`<?xml version='1.0'?><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="action">REPLY</item><item key="object">DOMAIN</item><item key="is_success">0</item><item key="response_code">${code}</item><item key="response_text">${text}</item></dt_assoc></data_block></body></OPS_envelope>`;

test('each reply leads to its stage', async ({ page }) => {
	await openPage(page, 'http', '#/');
	for (const [code, text, failed] of [
		['400', 'Access denied: invalid IP address', 'allow-list'],
		['555', 'Connection refused: invalid ip address', 'allow-list'],
		['401', 'Authentication Failed', 'credentials'],
		['410', 'Reseller authentication error.', 'credentials'],
		['404', 'Missing X-Username: header', 'request'],
		['400', 'Invalid Command: LOKUP', 'command'],
		['500', 'Unrecognized protocol', 'command'],
		['415', 'Authentication Error.', 'command'],
		['701', 'Could not extract a TLD, or TLD not serviced by OpenSRS', 'command']
	] as const) {
		await giveAlone(page, reply(code, text));
		await expect(stage(page, failed)).toHaveAttribute('data-state', 'failed');
		await expect(verdict(page)).toHaveAttribute('data-state', 'failed');
		await expect(verdict(page)).toContainText(code);
	}
});

test('a bare 401 is enough', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await evidence(page).fill('401');
	await expect(stage(page, 'credentials')).toHaveAttribute('data-state', 'failed');
});

/* All that the tools of the lab printed: tests/page/diagnose/labTools.dom.test.ts. */
test('what curl printed leads to the stage that it saw fail', async ({ page }) => {
	await openPage(page, 'http', '#/');
	const { text } = labFixtures().find(
		({ tool, situation }) => tool === 'curl-v' && situation === 'expired'
	)!;
	await giveAlone(page, text);
	await expect(stage(page, 'tls')).toHaveAttribute('data-state', 'failed');
	await expect(verdict(page)).toHaveAttribute('data-state', 'failed');
});

for (const place of places) {
	test(`request, key and signature, pasted one after the other, from ${place}`, async ({
		page
	}) => {
		await openPage(page, place, '#/');
		// Not the key of the page's own example, which its script holds.
		const key = '0bae'.repeat(28);
		const xml = '<?xml version="1.0"?>\n<OPS_envelope/>\n';
		const { expected } = opensslSignature(xml, `${key}\n`);
		await pasteText(
			evidence(page),
			`POST / HTTP/1.1\r\nX-Username: me\r\nX-Signature: ${expected}\r\nContent-Type: text/xml\r\nContent-Length: ${xml.length}\r\n\r\n${xml}`
		);
		await expect(page.locator('[data-kind="capture"]')).toBeVisible();
		await evidence(page).selectText();
		await pasteText(evidence(page), key);
		await expect(page.locator('[data-kind="key"]')).toContainText('masked');
		// The key is gone from the box, and nowhere in the markup.
		await expect(evidence(page)).toHaveValue('');
		expect(await page.content()).not.toContain(key);
		await expect(stage(page, 'credentials')).toHaveAttribute('data-state', 'failed');
		await expect(verdict(page)).toContainText('Your key ends with a newline');
	});
}

test('the XML under a curl -v log is its body, and a key behind it goes to its field', async ({
	page
}) => {
	await openPage(page, 'http', '#/');
	const key = '0bae'.repeat(28);
	const log = readFileSync('tests/core/request/fixtures/curl-verbose-tls/lookup.txt', 'utf8');
	const xml = readFileSync('tests/core/request/fixtures/bodies/lookup.bin', 'utf8');
	await pasteText(evidence(page), log + xml);
	await page.locator('summary', { hasText: 'indings (' }).click();
	await expect(page.getByText('The XML next to the log fits its length')).toBeVisible();
	await evidence(page).press('Control+End');
	await pasteText(evidence(page), key);
	await expect(page.locator('[data-kind="key"]')).toContainText('masked');
	await expect(page.locator('[data-kind="capture"]')).toBeVisible();
	await expect(evidence(page)).toHaveValue(log + xml);
	expect(await page.content()).not.toContain(key);
	await page.locator('[data-kind="capture"]').getByRole('link').click();
	await expect(page.getByRole('textbox', { name: 'Request XML' })).toHaveValue(xml);
});

test('a HAR leads to the request in it', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await pasteText(
		evidence(page),
		readFileSync('tests/core/request/fixtures/har/accents.har', 'utf8')
	);
	await expect(page.locator('[data-kind="capture"]')).toBeVisible();
	await page.getByRole('link', { name: 'Open in Signature' }).click();
	await expect(page.getByRole('textbox', { name: 'Request XML' })).not.toHaveValue('');
});

test('what was taken wrongly can be corrected', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await pasteText(evidence(page), '0123456789abcdef0123456789abcdef');
	await expect(page.locator('[data-kind="signature"]')).toBeVisible();
	await page.getByText('Not right?').click();
	await page.getByRole('button', { name: 'It is a private key' }).click();
	await expect(page.locator('[data-kind="key"]')).toBeVisible();
	await expect(evidence(page)).toHaveValue('');
});

test('newer evidence outweighs older, and says so; live and test are apart', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await pasteText(evidence(page), reply('401', 'Authentication Failed'));
	await expect(stage(page, 'credentials')).toHaveAttribute('data-state', 'failed');
	await page.getByRole('radio', { name: 'Test' }).check();
	await expect(stage(page, 'credentials')).toHaveAttribute('data-state', 'unchecked');
	await evidence(page).selectText();
	await pasteText(evidence(page), reply('210', 'Domain available'));
	await expect(stage(page, 'credentials')).toHaveAttribute('data-state', 'passed');
	await page.getByRole('radio', { name: 'Live' }).check();
	await expect(stage(page, 'credentials')).toHaveAttribute('data-state', 'failed');
	await expect(page.getByText('Test works and live does not')).toBeVisible();
});

test('a step leads to the checks of the stage that failed, not to the top of a long view', async ({
	page
}) => {
	await openPage(page, 'http', '#/');
	await pasteText(
		page.getByRole('textbox', { name: 'Evidence' }),
		'curl: (7) Failed to connect to rr-n1-tor.opensrs.net port 55443: Connection refused'
	);
	await page.getByRole('link', { name: 'Get the port check' }).click();
	const checks = page.locator('summary', { hasText: 'Port 55443' });
	await expect(checks).toBeFocused();
	await expect(checks).toBeInViewport();
	await expect(page.getByRole('region', { name: 'Test the port', exact: true })).toBeVisible();
});

test('the box keeps its place across and its width while a verdict comes', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await openPage(page, 'http', '#/');
	const across = async () => {
		const box = await evidence(page).boundingBox();
		return [box?.x, box?.width];
	};
	const before = await across();
	await evidence(page).pressSequentially('401');
	await expect(verdict(page)).toContainText('Code 401');
	expect(await across()).toEqual(before);
});

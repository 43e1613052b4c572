import { expect, test, type Page } from '@playwright/test';
import { opensslMd5, opensslSignature } from '../support/openssl.ts';
import { openPage, pasteText, places } from './support/page.ts';

const key = '0bad'.repeat(28);
const xml =
	'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">\n<OPS_envelope>\n' +
	'\t<header><version>0.9</version></header>\n'.repeat(40) +
	'</OPS_envelope>';

const explanations = (page: Page) => page.getByRole('list', { name: 'Explanations' });
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });

async function give(page: Page, body: string, sent: string) {
	await pasteText(page.getByRole('textbox', { name: 'Request XML' }), body);
	await page.getByLabel('Private key', { exact: true }).fill(key);
	await page.getByRole('textbox', { name: 'Signature your client sent' }).fill(sent);
}

/** Upper-case digests hashed in round two, over CRLF, with a space after the key. */
function threeMistakes(body: string): string {
	const crlf = body.replaceAll('\n', '\r\n');
	return opensslMd5(opensslMd5(crlf, `${key} `).toUpperCase(), `${key} `);
}

for (const place of places) {
	test(`the mistake is found by workers, from ${place}`, async ({ page }) => {
		const workers: string[] = [];
		page.on('worker', (worker) => workers.push(worker.url()));
		await openPage(page, place, '#/signature');
		await give(page, xml, opensslSignature(xml, `${key}\n`).expected);
		await expect(explanations(page).locator('> [data-code]').first()).toHaveAttribute(
			'data-code',
			'key-newline-after'
		);
		await expect(verdict(page)).toContainText('Confirmed');
		expect(workers.length).toBeGreaterThan(0);
		expect(workers.every((url) => url.startsWith('blob:'))).toBe(true);
	});
}

test('three mistakes together are found while the page stays responsive', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	// Short, or the search of all threes before it takes ten times as long.
	const short = '<?xml version="1.0" encoding="UTF-8"?>\n<OPS_envelope>\n</OPS_envelope>';
	await give(page, short, threeMistakes(short));
	// While it runs, the page answers: another field can be filled, and is.
	await expect(page.getByRole('progressbar', { name: 'Looking for the mistake' })).toBeVisible();
	await page.getByText('More evidence').click();
	await page.getByRole('textbox', { name: 'Content-Length your client sent' }).fill('1234');
	await expect(page.getByRole('progressbar', { name: 'Looking for the mistake' })).toBeVisible();
	await expect(explanations(page).locator('> [data-code]').first()).toHaveAttribute(
		'data-code',
		/.+ .+ .+/
	);
});

test('a search can be stopped at once, and asked for again', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await give(page, xml, opensslMd5('nothing that is known'));
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('The search was stopped.')).toBeVisible();
	await page.getByRole('button', { name: 'Search again' }).click();
	await expect(page.getByRole('progressbar', { name: 'Looking for the mistake' })).toBeVisible();
});

test('a search that a new value ends leaves its workers to the next one', async ({ page }) => {
	const workers: string[] = [];
	page.on('worker', (worker) => workers.push(worker.url()));
	// After a second the page replaces a worker that has not stopped, and on a busy machine none has.
	await page.addInitScript(() => {
		const { setTimeout } = window;
		const patient = (handler: () => void, delay = 0) =>
			delay < 1000 ? setTimeout(handler, delay) : 0;
		Reflect.set(window, 'setTimeout', patient);
	});
	await openPage(page, 'http', '#/signature');
	const progress = page.getByRole('progressbar', { name: 'Looking for the mistake' });
	await give(page, xml, opensslMd5('value 0'));
	await expect(progress).toBeVisible();
	// All of them: the second one is made while the first works.
	const before = await page.evaluate(() => Math.min(navigator.hardwareConcurrency, 4));
	await expect.poll(() => workers.length).toBe(before);
	for (let at = 1; at < 8; at++) {
		await page
			.getByRole('textbox', { name: 'Signature your client sent' })
			.fill(opensslMd5(`value ${at}`));
		await expect(progress).toBeVisible();
	}
	await page
		.getByRole('textbox', { name: 'Signature your client sent' })
		.fill(opensslSignature(xml, `${key}\n`).expected);
	await expect(verdict(page)).toContainText('Confirmed');
	expect(workers.length).toBe(before);
});

test('when nothing matches it says how much was tried and how to capture', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await give(page, '<r/>', opensslMd5('nothing that is known'));
	await expect(verdict(page)).toContainText('No known mistake explains this signature');
	await expect(page.getByText(/Tried [\d,]{5,} possibilities/)).toBeVisible();
	// No declaration: a browser may have dropped it.
	await expect(page.getByText('A browser or a log seems to have changed this XML')).toBeVisible();
	await page.getByText('Record the exact bytes on your machine').click();
	await expect(page.getByRole('region', { name: 'Record a request with nc' })).toBeVisible();
});

test('Content-Length settles whether the client or the paste is at fault', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await give(page, `${xml}\n`, opensslSignature(xml, key).expected);
	await expect(page.getByText('There are two possibilities.')).toBeVisible();
	await page.getByText('More evidence').click();
	const length = page.getByRole('textbox', { name: 'Content-Length your client sent' });
	await length.fill(String(xml.length));
	await expect(page.getByText('the text changed on its way to this page.')).toBeVisible();
	await length.fill(String(xml.length + 1));
	await expect(page.getByText('So the client is at fault')).toBeVisible();
});

test('several pairs are checked at once', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await give(page, xml, opensslSignature(xml, key).expected);
	await expect(verdict(page)).toContainText('Match');
	await page.getByText('More evidence').click();
	await page.getByRole('button', { name: 'Another request' }).click();
	const other = page.getByRole('textbox', { name: 'Other request 1', exact: true });
	await pasteText(other, '<a>é</a>');
	const inLatin1 = Buffer.from('<a>é</a>', 'latin1');
	await page
		.getByRole('textbox', { name: 'Signature sent with other request 1' })
		.fill(opensslSignature(inLatin1, key).expected);
	await expect(page.locator('[data-pair="1"]')).toContainText('No match. ');
	await expect(page.locator('[data-pair="1"]')).toContainText('Latin-1');
});

test('a captured request is taken apart into its fields', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	const body = '<?xml version="1.0"?>\r\n<r>é</r>\r\n';
	const { expected } = opensslSignature(body, key);
	await pasteText(
		page.getByRole('textbox', { name: 'Request XML' }),
		`POST / HTTP/1.1\r\nHost: rr-n1-tor.opensrs.net:55443\r\nContent-Type: text/xml\r\n` +
			`X-Username: my-company\r\nX-Signature: ${expected}\r\nContent-Length: 33\r\n\r\n${body}`
	);
	await page.getByRole('button', { name: 'Take it apart' }).click();
	await page.getByLabel('Private key', { exact: true }).fill(key);
	await expect(page.getByRole('textbox', { name: 'Username' })).toHaveValue('my-company');
	await expect(verdict(page)).toContainText('Match');
	// 33 characters, 34 bytes.
	await expect(page.locator('[data-code="length-in-characters"]')).toBeVisible();
});

import { expect, test, type Page } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { canary, piecesFound, watchMarkup } from './support/canary.ts';
import {
	addressOf,
	goToView,
	openFile,
	openPage,
	pasteText,
	type Place,
	places,
	viewTitles
} from './support/page.ts';
import { whatIsStored } from './support/storage.ts';
import { watch } from './support/watch.ts';

const xml = "<?xml version='1.0'?>\r\n<OPS_envelope/>\r\n\0";

const keyField = (page: Page) => page.getByLabel('Private key', { exact: true });
const expectedSignature = (page: Page) =>
	page.getByRole('status', { name: 'Expected signature', exact: true });

/** What a person does with the key: types, pastes, looks at it, signs, leaves the view, comes back. */
async function signWithCanary(page: Page, place: Place): Promise<void> {
	await openPage(page, place, '#/signature');
	await pasteText(page.getByRole('textbox', { name: 'Request XML' }), xml);
	await keyField(page).pressSequentially(canary.slice(0, 12));
	await keyField(page).fill('');
	await pasteText(keyField(page), `${canary}\n`);
	await page.getByRole('textbox', { name: 'Username' }).fill('example-reseller');
	await page
		.getByRole('textbox', { name: 'Signature your client sent' })
		.fill(opensslSignature(xml, canary).expected);
	await expect(expectedSignature(page)).toHaveText(/^[0-9a-f]{32}$/);
	await expect(page.getByRole('list', { name: 'Explanations' })).toBeVisible();
	await page.getByRole('button', { name: 'Show key' }).click();
	await expect(keyField(page)).toHaveAttribute('type', 'text');
	await page.getByRole('button', { name: 'Hide key' }).click();
	for (const title of await viewTitles(page)) await goToView(page, title);
	await page.goBack();
	await page.goto(`${addressOf(place)}#/signature`);
	await expect(keyField(page)).toHaveValue(canary);
}

/** Enough bytes that the page leaves the work to its worker. */
async function signInWorker(page: Page): Promise<void> {
	const large = new Uint8Array(1 << 20).fill(0x20);
	const before = await expectedSignature(page).textContent();
	// Or a search would begin.
	await page.getByRole('textbox', { name: 'Signature your client sent' }).fill('');
	await openFile(page.getByLabel('Open file'), large);
	await expect(expectedSignature(page)).not.toHaveText(before!);
	await expect(expectedSignature(page)).toHaveText(/^[0-9a-f]{32}$/);
}

for (const place of places) {
	test(`using the page from ${place} sends, breaks and keeps nothing, and the private key never gets into the markup`, async ({
		page
	}) => {
		const seen = await watch(page);
		await watchMarkup(page);
		const workers: string[] = [];
		page.on('worker', (worker) => workers.push(worker.url()));
		await signWithCanary(page, place);
		await signInWorker(page);
		expect(workers.length).toBeGreaterThan(0);
		expect(workers.every((url) => url.startsWith('blob:'))).toBe(true);

		expect
			.soft(seen)
			.toMatchObject({ requests: [addressOf(place)], violations: [], complaints: [] });
		expect.soft(await whatIsStored(page)).toEqual([]);
		expect.soft(seen.addresses.join(' ')).not.toContain(canary.slice(0, 8));
		expect.soft(await piecesFound(page)).toEqual([]);
		// The search itself must be able to find it.
		await page.evaluate((key) => document.body.setAttribute('data-test', key), canary);
		expect(await piecesFound(page)).not.toEqual([]);

		await page.reload();
		await expect(keyField(page)).toHaveValue('');
	});
}

test('the search for traces finds every kind', async ({ page }) => {
	await openPage(page, 'http');
	await page.evaluate(async () => {
		localStorage.setItem('a', '1');
		sessionStorage.setItem('a', '1');
		document.cookie = 'a=1';
		await new Promise((resolve) => (indexedDB.open('a').onsuccess = resolve));
		await caches.open('a');
		await (await navigator.storage.getDirectory()).getFileHandle('a', { create: true });
		history.replaceState('a', '');
		window.name = 'a';
	});
	const kinds = (await whatIsStored(page)).map((entry) => entry.split(':')[0]);
	const every = ['localStorage', 'sessionStorage', 'cookie', 'IndexedDB', 'cache'];
	expect([...new Set(kinds)]).toEqual([...every, 'private file', 'history state', 'window name']);
});

test('the private key is a password field that no browser remembers or checks', async ({
	page
}) => {
	await openPage(page, 'http', '#/signature');
	for (const [name, value] of [
		['type', 'password'],
		['autocomplete', 'off'],
		['spellcheck', 'false'],
		['autocapitalize', 'off'],
		['translate', 'no']
	] as const) {
		await expect(keyField(page)).toHaveAttribute(name, value);
	}
});

test('no text field is spell-checked, completed or translated', async ({ page }) => {
	await openPage(page, 'http');
	for (const title of await viewTitles(page)) {
		await goToView(page, title);
		const open = page.locator(
			':is(textarea, input:not([type=file], [type=radio], [type=checkbox]))' +
				':not([spellcheck=false][autocomplete=off][autocapitalize=off][translate=no])'
		);
		await expect(open).toHaveCount(0);
	}
});

test('a text that looks like markup stays text', async ({ page }) => {
	const seen = await watch(page);
	await openPage(page, 'http', '#/signature');
	const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
	for (const name of ['Request XML', 'Username', 'Signature your client sent']) {
		await pasteText(page.getByRole('textbox', { name }), hostile);
	}
	await expect(page.locator('img, #app script')).toHaveCount(0);
	expect(seen).toMatchObject({ violations: [], complaints: [] });
});

import { chromium, expect, test, type Page } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { plainPage } from './support/listener.ts';
import { addressOf, goToView, openPage, pasteText } from './support/page.ts';
import { listen } from './support/server.ts';

/* What happens to a tab: left, restored, opened twice, sent to an odd address. */

const key = '0bad'.repeat(28);
const request = (page: Page) => page.getByRole('textbox', { name: 'Request XML' });
const privateKey = (page: Page) => page.getByLabel('Private key', { exact: true });
const sent = (page: Page) => page.getByRole('textbox', { name: 'Signature your client sent' });
const signature = (page: Page) => page.getByRole('status', { name: 'Expected signature' });
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const check = (page: Page, id: string) => page.locator(`[data-code="${id}"]`);
const choose = (page: Page, id: string, choice: 'Pass' | 'Fail') =>
	check(page, id).getByRole('button', { name: choice }).click();

async function fillAll(page: Page) {
	await openPage(page, 'http', '#/signature');
	await pasteText(request(page), '<a>\r\n</a>');
	await privateKey(page).fill(key);
	await sent(page).fill('0'.repeat(32));
	await page.getByText('More evidence').click();
	await page.getByRole('button', { name: 'Another key I have' }).click();
	await page.getByLabel('Other key 1', { exact: true }).fill(`${key}2`);
}

/** Every text that stands in a field. */
const texts = (page: Page) =>
	page
		.locator('textarea, input:not([type=file], [type=radio])')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join(''));

for (const [how, restore] of [
	['reloaded', (page: Page) => page.reload()],
	[
		'discarded and restored',
		async (page: Page) => {
			// What a browser keeps of a discarded tab is what it keeps of a page in the history.
			await page.goto(`${process.env.PAGE_ORIGIN}/elsewhere/`);
			await page.goBack();
		}
	]
] as const) {
	test(`a page that is ${how} shows no text without its bytes, and no key`, async ({ page }) => {
		await fillAll(page);
		await restore(page);
		await expect(title(page)).toHaveText('Check a request and its signature');
		await page.waitForTimeout(500);
		expect(await texts(page)).toBe('');
		await expect(signature(page)).toHaveText('–');
	});
}

test(
	'a page that the browser kept whole comes back without what was entered',
	{ tag: '@full' },
	async ({ launchOptions }) => {
		const browser = await chromium.launch({
			...launchOptions,
			ignoreDefaultArgs: ['--disable-back-forward-cache']
		});
		const elsewhere = await listen((_, response) =>
			response.setHeader('Content-Type', 'text/html').end(plainPage)
		);
		const page = await browser.newPage();
		await page.addInitScript(() => {
			window.addEventListener('pageshow', (event) => {
				document.documentElement.dataset['kept'] = String(event.persisted);
			});
		});
		await fillAll(page);
		await expect(signature(page)).toHaveText(opensslSignature('<a>\r\n</a>', key).expected);
		await page.evaluate((url) => location.assign(url), elsewhere.origin);
		await expect(page.getByRole('heading', { name: 'Control' })).toBeVisible();
		await page.evaluate(() => history.back()).catch(() => {});
		await expect(page.locator('html')).toHaveAttribute('data-kept', 'true');
		// Everything that was entered is gone, not only the keys: a key may be in any field.
		await expect(privateKey(page)).toHaveValue('');
		await expect(page.getByLabel('Other key 1', { exact: true })).toHaveCount(0);
		await expect(request(page)).toHaveValue('');
		await expect(verdict(page)).toContainText('Paste the request and enter the private key');
		await elsewhere.close();
		await browser.close();
	}
);

test('two tabs keep each other’s ticks, and nothing else of each other', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	for (const page of [one, two]) await openPage(page, 'http', '#/checklist');
	await choose(one, 'no-incident', 'Pass');
	await expect(check(two, 'no-incident')).toHaveAttribute('data-state', 'passed');
	await choose(two, 'signed-in-as-primary', 'Fail');
	await expect(check(one, 'signed-in-as-primary')).toHaveAttribute('data-state', 'failed');
	await check(one, 'no-incident').getByText('Why and how').click();
	await check(one, 'no-incident').getByLabel('Note').fill('mine');
	await one.reload();
	await expect(check(one, 'no-incident')).toHaveAttribute('data-state', 'passed');
	await expect(check(one, 'signed-in-as-primary')).toHaveAttribute('data-state', 'failed');
	await two.getByRole('button', { name: 'Start again' }).click();
	await expect(check(one, 'no-incident')).toHaveAttribute('data-state', 'unchecked');
});

test('a tab that did not hear of the other’s tick does not undo it', async ({ page }) => {
	await openPage(page, 'http', '#/checklist');
	await page.evaluate(() =>
		localStorage.setItem(
			'opensrs-api-troubleshooter.checklist',
			JSON.stringify({ version: 1, ticks: { 'no-incident': 'passed' } })
		)
	);
	await choose(page, 'signed-in-as-primary', 'Fail');
	await page.reload();
	await expect(check(page, 'no-incident')).toHaveAttribute('data-state', 'passed');
	await expect(check(page, 'signed-in-as-primary')).toHaveAttribute('data-state', 'failed');
});

test('a full storage is said, and the ticks hold until the tab is closed', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await openPage(page, 'http', '#/checklist');
	await choose(page, 'no-incident', 'Pass');
	await expect(page.getByRole('alert')).toContainText('The storage of your browser is full');
	await choose(page, 'signed-in-as-primary', 'Fail');
	await expect(check(page, 'no-incident')).toHaveAttribute('data-state', 'passed');
});

test('odd addresses lead to the first view, with a word, and break nothing', async ({ page }) => {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	for (const [at, hash] of [
		'#/no-such-view',
		'#%',
		'#/%E0%A4%A/%00',
		'#//',
		'#/signature2/x',
		'#/constructor',
		'#/__proto__/x',
		`#/${'x'.repeat(100_000)}`
	].entries()) {
		// Opened anew, or left for from another view, which takes a tenth of the time.
		if (at % 4 === 0) await page.goto('about:blank');
		else await openPage(page, 'http', '#/md5');
		await openPage(page, 'http', hash);
		await expect(page, hash.slice(0, 20)).toHaveTitle(/^Diagnose/);
		await expect(page.getByRole('note')).toContainText('no view at this address');
		// What stands in an address may come from anybody, so the page does not repeat it.
		expect(await page.locator('body').innerText()).not.toContain('no-such-view');
	}
	for (const [at, [hash, heading]] of (
		[
			['#/signature/%', /^Check a request/],
			['#signature', /^Check a request/],
			[`#/codes/${'9'.repeat(50_000)}`, /^Response codes/],
			['#/codes/%F0%9F', /^Response codes/],
			['#/reference/__proto__', /^Sample code that signs/],
			['#/network/rules/rules', /^Check the network/]
		] as const
	).entries()) {
		if (at % 3 === 0) await page.goto('about:blank');
		else await openPage(page, 'http', '#/no-such-view');
		await openPage(page, 'http', hash);
		await expect(title(page)).toHaveText(heading);
		await expect(page.getByText('no view at this address')).toHaveCount(0);
	}
	await page.goto('about:blank');
	await openPage(page, 'http', '');
	await expect(page.getByText('no view at this address')).toHaveCount(0);
	expect(complaints).toEqual([]);
});

test('back and forward lead through the views and lose nothing', async ({ page }) => {
	await fillAll(page);
	await goToView(page, 'Response codes');
	await page.evaluate(() => (location.hash = '#/nowhere'));
	await expect(title(page)).toHaveText('Why is my OpenSRS API call failing?');
	await page.goBack();
	await expect(title(page)).toHaveText('Response codes');
	await expect(title(page)).toBeFocused();
	await page.goBack();
	await expect(signature(page)).toHaveText(opensslSignature('<a>\r\n</a>', key).expected);
	await page.goForward();
	await page.goForward();
	await expect(page.getByRole('note')).toBeVisible();
	await page.goBack();
	await page.goBack();
	await expect(privateKey(page)).toHaveValue(key);
	await expect(page.getByLabel('Other key 1', { exact: true })).toHaveValue(`${key}2`);
});

test('in a frame it says why it does not run, and leads to a tab of its own', async ({ page }) => {
	const around = await listen((_, response) =>
		response
			.setHeader('Content-Type', 'text/html')
			.end(`<iframe src="${addressOf('http')}#/signature" width="400" height="300"></iframe>`)
	);
	await page.goto(around.origin);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('alert')).toContainText('could lay a field of its own over');
	const opening = page.waitForEvent('popup');
	await frame.getByRole('link', { name: 'Open it in a tab of its own' }).click();
	await expect(title(await opening)).toBeVisible();
	await around.close();
});

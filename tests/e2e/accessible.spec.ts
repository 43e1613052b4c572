import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addressOf, openPage } from './support/page.ts';

/** Each view, empty and with something in it. */
const views = [
	{ route: '#/', fill: 'A refused IP address' },
	{ route: '#/signature', fill: 'Show an example' },
	{ route: '#/md5', fill: 'Use the known test input' },
	{ route: '#/codes', fill: 'Show an example' },
	{ route: '#/codes/400', fill: 'Show an example' },
	{ route: '#/network', fill: 'Show an example' },
	{ route: '#/checklist', fill: null },
	{ route: '#/reference', fill: null },
	{ route: '#/bundle', fill: null },
	{ route: '#/about', fill: null }
] as const;

/** What axe finds wrong, by all its rules or by some. The page has no frames to be searched. */
async function violations(page: Page, rules: string[] = []) {
	const axe = new AxeBuilder({ page }).setLegacyMode();
	axe.options({
		resultTypes: ['violations'],
		...(rules.length > 0 && { runOnly: { type: 'rule', values: rules } })
	});
	return (await axe.analyze()).violations;
}

/** The rules that ask for colors; the others find the same in both schemes. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** Rows after the twelfth are made like those before them, and axe would take seconds for each hundred. */
async function hideFurtherRows(page: Page) {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(':is(li, tr, option):nth-child(n + 13) { display: none !important }');
		document.adoptedStyleSheets = [sheet];
	});
}

async function expectAccessible(page: Page) {
	const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
	expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	await hideFurtherRows(page);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await violations(page), 'light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violations(page, colorRules), 'dark').toEqual([]);
}

/** Plain pages of each kind, opened from the disk. */
for (const name of [
	'errors/',
	'errors/curl-52-empty-reply-from-server/',
	'codes/400/',
	'checks/ip-allowed/'
]) {
	test(`axe finds nothing in ${name}, light and dark, and it fits 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(addressOf('file').replace(/index\.html$/, `${name}index.html`));
		await expectAccessible(page);
		const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(scroll).toBeLessThanOrEqual(320);
		await page.getByRole('link', { name: 'OpenSRS API troubleshooter' }).click();
		await expect(page.getByRole('textbox', { name: 'Evidence' })).toBeVisible();
	});
}

for (const { route, fill } of views) {
	test(`axe finds nothing in ${route}, light and dark`, async ({ page }) => {
		await openPage(page, 'http', route);
		await expectAccessible(page);
		if (fill === null) return;
		await page.evaluate(() => (document.adoptedStyleSheets = []));
		await page.getByRole('button', { name: fill }).click();
		await expectAccessible(page);
	});

	test(`${route} fits 320 px and 1280 px without scrolling sideways`, async ({ page }) => {
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await openPage(page, 'http', route);
			if (fill !== null && width === 320) await page.getByRole('button', { name: fill }).click();
			const { scroll, client } = await page.evaluate(() => ({
				scroll: document.documentElement.scrollWidth,
				client: document.documentElement.clientWidth
			}));
			expect(scroll).toBeLessThanOrEqual(client);
		}
	});
}

test('axe finds nothing while it searches, where nothing is found, and beside an error', async ({
	page
}) => {
	await openPage(page, 'http', '#/signature');
	await page.getByRole('button', { name: 'Show an example' }).click();
	await page.getByRole('textbox', { name: 'Signature your client sent' }).fill('9f3c'.repeat(8));
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('textbox', { name: 'Signature your client sent' }).fill('9f3c');
	await expect(page.getByRole('heading', { name: 'How to narrow it down' })).toBeVisible();
	await page.getByText('More evidence', { exact: true }).click();
	await page.getByLabel('Open file').setInputFiles({
		name: 'picture.png',
		mimeType: 'image/png',
		buffer: Buffer.from('a picture')
	});
	await expect(page.getByRole('alert')).toBeVisible();
	await expectAccessible(page);
});

test('axe finds nothing in the first view with a refused login, or with nothing recognized', async ({
	page
}) => {
	await openPage(page, 'http', '#/');
	for (const text of ['it does not work', '401']) {
		await page.getByRole('textbox', { name: 'Evidence' }).fill(text);
		await expect(page.getByText('Not right? Choose what it is')).toBeVisible();
		await expectAccessible(page);
	}
});

test('each view has one h1 and says its name in the title', async ({ page }) => {
	for (const [route, title] of [
		['#/signature', /^Signature/],
		['#/md5', /^MD5/],
		['#/codes/401', /^Response codes/],
		['#/no-such-view', /^Diagnose/]
	] as const) {
		await openPage(page, 'http', route);
		await expect(page).toHaveTitle(title);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	}
});

test('a keyboard reaches everything in the order of reading', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	const names: string[] = [];
	for (let step = 0; step < 28; step++) {
		await page.keyboard.press('Tab');
		names.push(
			await page.evaluate(() => {
				const element = document.activeElement!;
				const label = (element as HTMLInputElement).labels?.[0]?.textContent;
				return (element.getAttribute('aria-label') ?? label ?? element.textContent)!
					.replace(/\s+/g, ' ')
					.trim();
			})
		);
	}
	expect(names.slice(0, 3)).toEqual(['Skip to the tool', 'Diagnose', 'MD5']);
	const inOrder = [
		'More',
		'Request XML',
		'Show an example',
		'Open file',
		'Private key',
		'Show key',
		'Signature your client sent',
		'Username',
		'More evidence',
		'Service not checked',
		'Command not checked',
		'Live'
	].map((name) => names.indexOf(name));
	expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
	expect(inOrder).not.toContain(-1);
});

test('from evidence to checklist to report with the keyboard alone', async ({ page }) => {
	await openPage(page, 'http', '#/');
	const tabTo = async (name: RegExp) => {
		for (let step = 0; step < 120; step++) {
			await page.keyboard.press('Tab');
			const here = await page.evaluate(() => {
				const element = document.activeElement!;
				const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
				return `${element.getAttribute('aria-label') ?? ''}${label}${element.textContent}`;
			});
			if (name.test(here)) return;
		}
		throw new Error(`not reached: ${name}`);
	};
	await tabTo(/^Evidence/);
	await page.keyboard.type('401');
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('401');
	await tabTo(/Go through the checklist/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Checklist' })).toBeFocused();
	await tabTo(/^Pass$/);
	await page.keyboard.press('Enter');
	const first = page.locator('li[data-code]:has(.choices)').first();
	await expect(first).toHaveAttribute('data-state', 'passed');
	const what = await first.getByRole('heading').evaluate((title) => title.firstChild!.textContent);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('heading', { level: 1, name: 'Report for OpenSRS Support' })
	).toBeFocused();
	await expect(page.getByRole('group', { name: 'Preview' })).toContainText(
		`passed: ${what!.trim()}`
	);
});

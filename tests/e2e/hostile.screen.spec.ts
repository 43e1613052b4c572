import { expect, test, type Page } from '@playwright/test';
import { goToView, openPage, pasteText } from './support/page.ts';

/* Small screens, great zoom, forced colours: nothing is lost. */

const reply =
	'<OPS_envelope><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="action">REPLY</item><item key="object">DOMAIN</item><item key="is_success">0</item><item key="response_code">401</item><item key="response_text">Authentication Failed</item></dt_assoc></data_block></body></OPS_envelope>';
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const unseen = (page: Page) => page.getByRole('button', { name: /^Show the verdict/ });
const evidence = (page: Page) => page.getByRole('textbox', { name: 'Evidence' });

const views = [
	['#/', 'A refused IP address'],
	['#/signature', 'Show an example'],
	['#/md5', 'Use the known test input'],
	['#/codes', 'Show an example'],
	['#/network', 'Show an example'],
	['#/checklist', null],
	['#/reference', null],
	['#/bundle', null],
	['#/about', null]
] as const;

/** Opens all that can be opened, and what is drawn in it then. */
async function openDetails(page: Page): Promise<void> {
	const closed = page.locator('main details:not([open])');
	while ((await closed.count()) > 0) {
		await closed.evaluateAll((all) =>
			all.forEach((details) => ((details as HTMLDetailsElement).open = true))
		);
		await page.evaluate(
			() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
		);
	}
}

/** 1280 by 1024 at 400% is 320 by 256. */
for (const [width, height] of [
	[240, 320],
	[320, 256],
	[360, 640]
] as const) {
	test(`nothing is lost and nothing scrolls sideways on ${width} by ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		for (const [route, fill] of views) {
			await openPage(page, 'http', route);
			if (fill) await page.getByRole('button', { name: fill }).click();
			await openDetails(page);
			const lost = await page.evaluate(() => {
				const page = document.documentElement;
				if (page.scrollWidth > page.clientWidth) return [`page: ${page.scrollWidth}`];
				// What can be operated lies within the page, unless something around it scrolls.
				return [...document.querySelectorAll<HTMLElement>('main :is(a, button, input, select)')]
					.filter((element) => !element.matches('.visually-hidden, .visually-hidden *'))
					.filter((element) => !element.closest('.scroll, pre'))
					.filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1)
					.map((element) => element.outerHTML.slice(0, 80));
			});
			expect(lost, route).toEqual([]);
		}
	});
}

for (const [width, height] of [
	[320, 256],
	[360, 640],
	[740, 360]
] as const) {
	test(`the menu opens as one list without sideways scrolling, ${width} by ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await openPage(page, 'http', '#/about');
		await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0);
		await page.getByRole('button', { name: 'Menu' }).click();
		const entries = page.getByRole('navigation').getByRole('link');
		await expect(entries).toHaveCount(views.length);
		for (const entry of await entries.all()) {
			await entry.scrollIntoViewIfNeeded();
			await expect(entry).toBeInViewport({ ratio: 1 });
		}
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
	});
}

test('the keyboard opens the small menu, reaches each entry and closes it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 480 });
	await openPage(page, 'http', '#/');
	const menu = page.getByRole('button', { name: 'Menu' });
	await menu.focus();
	await page.keyboard.press('Enter');
	// The entry of the view that is open leads nowhere, and Tab passes over it.
	for (const [route] of views.filter(([route]) => route !== '#/')) {
		await page.keyboard.press('Tab');
		await expect(page.locator(`nav a[href="${route}"]`)).toBeFocused();
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(menu).toHaveAttribute('aria-expanded', 'false');
	await menu.click();
	await page.keyboard.press('Escape');
	await expect(menu).toHaveAttribute('aria-expanded', 'false');
});

test('on a wide screen the entries stand in one row and More opens the rest', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openPage(page, 'http', '#/');
	const entries = page.getByRole('navigation').getByRole('link');
	const tops = await entries.evaluateAll((all) =>
		all.map((link) => Math.round(link.getBoundingClientRect().top))
	);
	expect(new Set(tops).size).toBe(1);
	const more = page.getByRole('button', { name: 'More' });
	await more.click();
	await expect(entries).toHaveCount(views.length);
	await page.getByRole('heading', { level: 1 }).click();
	await expect(more).toHaveAttribute('aria-expanded', 'false');
	await goToView(page, 'About');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(more).toHaveAttribute('aria-expanded', 'false');
});

test('on a small screen a verdict out of sight is said at the edge until it was seen', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 480 });
	await openPage(page, 'http', '#/');
	await pasteText(evidence(page), reply);
	// The first verdict comes above the box; where the browser keeps the box in sight, it is missed.
	await verdict(page).scrollIntoViewIfNeeded();
	await expect(verdict(page)).toBeInViewport();
	await expect(unseen(page)).toHaveCount(0);
	// The same verdict is not said again; another one is.
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect(verdict(page)).not.toBeInViewport();
	await page.waitForTimeout(300);
	await expect(unseen(page)).toHaveCount(0);
	await evidence(page).selectText();
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await pasteText(
		evidence(page),
		reply
			.replace('401', '400')
			.replace('Authentication Failed', 'Access denied: invalid IP address')
	);
	await expect(unseen(page)).toBeVisible();
	await expect(unseen(page)).toContainText('IP');
	// It does not take the focus, and can be reached without a mouse.
	await expect(evidence(page)).toBeFocused();
	await unseen(page).focus();
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toBeInViewport();
	await expect(verdict(page)).toBeFocused();
	await expect(unseen(page)).toHaveCount(0);
});

test('with two columns the verdict is never said twice', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 140 });
	await openPage(page, 'http', '#/');
	await pasteText(evidence(page), reply);
	await expect(verdict(page)).toContainText('Credentials');
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect(verdict(page)).not.toBeInViewport();
	await evidence(page).evaluate(
		(box: HTMLTextAreaElement, text) => {
			box.select();
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		},
		reply
			.replace('401', '400')
			.replace('Authentication Failed', 'Access denied: invalid IP address')
	);
	await expect(verdict(page)).toContainText('IP');
	await page.waitForTimeout(300);
	await expect(verdict(page)).not.toBeInViewport();
	await expect(unseen(page)).toHaveCount(0);
});

test('on a small screen the path says in words where it breaks', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await openPage(page, 'http', '#/');
	await pasteText(evidence(page), reply);
	const path = page.getByRole('region', { name: 'The way to OpenSRS' });
	await expect(path.getByText('Credentials: failed')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`forced colours leave what is chosen and what is odd marked, ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await openPage(page, 'http', '#/signature');
		await pasteText(page.getByRole('textbox', { name: 'Request XML' }), '<a>\0</a>\r\n');
		await expect(
			page.locator('[data-code="nul-inside"], [data-code^="nul"]').first()
		).toBeVisible();
		/** The colour of a property where something is marked, and where it is not. */
		const marks = (marked: string, plain: string, property: string) =>
			page.evaluate(
				([marked, plain, property]) =>
					[marked, plain].map((selector) =>
						getComputedStyle(document.querySelector(selector)!).getPropertyValue(property)
					),
				[marked, plain, property] as const
			);
		for (const [marked, plain, property] of [
			['.menu a[aria-current]', '.menu a:not([aria-current])', 'border-bottom-color'],
			['.segments .chosen', '.segments label:not(.chosen)', 'background-color'],
			['.cells .odd', '.cells li:not(.odd)', 'outline-style'],
			['.cells .here', '.cells li:not(.here)', 'border-bottom-color']
		] as const) {
			const [one, other] = await marks(marked, plain, property);
			expect(one, marked).not.toBe(other);
		}
		// The rail of the path is drawn at each stage, in another colour than the page.
		await goToView(page, 'Diagnose');
		await pasteText(evidence(page), reply);
		await expect(page.locator('[data-code="dns"][data-state="passed"]')).toBeVisible();
		const rails = await page.evaluate(() =>
			[...document.querySelectorAll('ol > li[data-state]')].map(
				(stage) => getComputedStyle(stage, '::before').backgroundColor
			)
		);
		const ground = await page.evaluate(
			() => getComputedStyle(document.documentElement).backgroundColor
		);
		expect(rails).toHaveLength(8);
		expect(rails).not.toContain(ground);
	});
}

test('nothing moves by itself, so nothing moves where motion is not wanted', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const [route, fill] of views) {
		await openPage(page, 'http', route);
		if (fill) await page.getByRole('button', { name: fill }).click();
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
					return (
						transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto'
					);
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 80))
		);
		expect(moving, route).toEqual([]);
	}
});

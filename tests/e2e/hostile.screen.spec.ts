import { expect, test, type Page } from '@playwright/test';
import { openPage, pasteText } from './support/page.ts';

/* Small screens, great zoom, forced colours: nothing is lost. */

const reply =
	'<OPS_envelope><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="action">REPLY</item><item key="object">DOMAIN</item><item key="is_success">0</item><item key="response_code">401</item><item key="response_text">Authentication Failed</item></dt_assoc></data_block></body></OPS_envelope>';
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const unseen = (page: Page) => page.getByRole('button', { name: /^See the verdict/ });
const evidence = (page: Page) => page.getByRole('textbox', { name: 'Evidence' });

const views = [
	['#/', 'Show an example'],
	['#/signature', 'Show an example'],
	['#/md5', 'Use the known test input'],
	['#/codes', 'Show an example'],
	['#/network', 'Show an example'],
	['#/checklist', null],
	['#/reference', null],
	['#/bundle', null],
	['#/about', null]
] as const;

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
			for (const details of await page.locator('main summary').all()) {
				if (await details.isVisible()) await details.click();
			}
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

/** What of an entry of the menu lies outside of what is seen of it, in pixels. */
const hiddenPart = (page: Page, link: string) =>
	page.locator(link).evaluate((entry) => {
		const { left, right } = entry.getBoundingClientRect();
		const seen = entry.closest('ul')!.getBoundingClientRect();
		return Math.max(0, Math.round(Math.max(seen.left, 0) - left), Math.round(right - seen.right));
	});

for (const [width, height] of [
	[320, 256],
	[360, 640],
	[740, 360]
] as const) {
	test(`the menu is one row with the current view in sight, ${width} by ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		for (const [route] of views) {
			await openPage(page, 'http', route);
			const tops = await page
				.locator('.menu a')
				.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
			expect(new Set(tops).size, route).toBe(1);
			expect(await hiddenPart(page, '.menu a[aria-current]'), route).toBe(0);
		}
	});
}

test('the keyboard reaches each entry of the small menu and sees it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 480 });
	await openPage(page, 'http', '#/');
	await page.locator('.menu a').first().focus();
	for (const [route] of views) {
		await expect(page.locator(`.menu a[href="${route}"]`)).toBeFocused();
		await expect.poll(() => hiddenPart(page, '.menu a:focus'), { message: route }).toBe(0);
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('.menu a[aria-current]')).toHaveText('About');
	// Turning the phone, or zooming, leaves it in sight.
	await page.setViewportSize({ width: 240, height: 480 });
	await expect.poll(() => hiddenPart(page, '.menu a[aria-current]')).toBe(0);
	await page.goBack();
	await expect(page.locator('.menu a[aria-current]')).toHaveText('Diagnose');
	await expect.poll(() => hiddenPart(page, '.menu a[aria-current]')).toBe(0);
});

test('a verdict that its own paste pushes out of sight is said at the edge too', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openPage(page, 'http', '#/');
	const top = await verdict(page).evaluate((element) => element.getBoundingClientRect().top);
	// The last pixels of it are in sight before the paste, and none after it.
	await page.setViewportSize({ width: 360, height: Math.ceil(top) + 60 });
	await pasteText(evidence(page), reply);
	await expect(unseen(page)).toContainText('401');
});

test('on a small screen a verdict out of sight is said at the edge until it was seen', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 480 });
	await openPage(page, 'http', '#/');
	await pasteText(evidence(page), reply);
	await expect(unseen(page)).toBeVisible();
	await expect(unseen(page)).toContainText('It breaks at Credentials');
	// It does not take the focus, and can be reached without a mouse.
	await expect(evidence(page)).toBeFocused();
	await unseen(page).focus();
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toBeInViewport();
	await expect(verdict(page)).toBeFocused();
	await expect(unseen(page)).toHaveCount(0);
	// The same verdict is not said again; another one is.
	await evidence(page).scrollIntoViewIfNeeded();
	await page.evaluate(() => window.scrollTo(0, 0));
	await expect(verdict(page)).not.toBeInViewport();
	await page.waitForTimeout(300);
	await expect(unseen(page)).toHaveCount(0);
	await evidence(page).selectText();
	await pasteText(
		evidence(page),
		reply
			.replace('401', '400')
			.replace('Authentication Failed', 'Access denied: invalid IP address')
	);
	await expect(unseen(page)).toBeVisible();
});

test('with two columns the verdict is never said twice', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 300 });
	await openPage(page, 'http', '#/');
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect(verdict(page)).not.toBeInViewport();
	await evidence(page).evaluate((box, text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	}, reply);
	await expect(verdict(page)).toContainText('Credentials');
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
			['[aria-label="Path of live"]', '[aria-label="Path of test"]', 'background-color'],
			['.cells .odd', '.cells li:not(.odd)', 'outline-style'],
			['.cells .here', '.cells li:not(.here)', 'border-bottom-color']
		] as const) {
			const [one, other] = await marks(marked, plain, property);
			expect(one, marked).not.toBe(other);
		}
		// The rail of the path is drawn at each stage, in another colour than the page.
		await page.getByRole('link', { name: 'Diagnose', exact: true }).click();
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

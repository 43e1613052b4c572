import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test, type Page, type TestInfo } from '@playwright/test';
import { addressOf, places, type Place } from './support/page.ts';
import { listen } from './support/server.ts';

/** Opens a page that a test wrote itself, from http or from a file. */
async function openHtml(page: Page, place: Place, html: string, info: TestInfo): Promise<void> {
	if (place === 'file') {
		const file = info.outputPath('page.html');
		await writeFile(file, html);
		await page.goto(pathToFileURL(file).href);
		return;
	}
	const host = await listen((_, response) =>
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
	);
	await page.goto(host.origin);
	await host.close();
}

for (const place of places) {
	for (const element of ['iframe', 'object', 'embed'] as const) {
		test(`refuses to run in an ${element}, from ${place}`, async ({ page }, info) => {
			const address = element === 'object' ? 'data' : 'src';
			await openHtml(
				page,
				place,
				`<${element} ${address}="${addressOf(place)}" width="800" height="600"></${element}>`,
				info
			);
			const inner = () => page.frames()[1];
			await expect.poll(() => inner()?.innerText('body')).toContain('not run inside another page');
			expect(await inner()!.getByLabel('Private key').count()).toBe(0);
		});
	}

	// Playwright's own switch stops scripts only after the parser has taken <noscript> for a script's
	// affair, so the browser is started without JavaScript, and its accessibility tree is read.
	test(`says that it needs JavaScript, from ${place}`, async ({ launchOptions }) => {
		const args = [...(launchOptions.args ?? []), '--blink-settings=scriptEnabled=false'];
		const browser = await chromium.launch({ ...launchOptions, args });
		const page = await browser.newPage();
		await page.goto(addressOf(place));
		const devTools = await page.context().newCDPSession(page);
		const { nodes } = await devTools.send('Accessibility.getFullAXTree');
		const words = nodes.map((node) => node.name?.value ?? '').join('\n');
		expect(words).toContain('it needs JavaScript, and JavaScript is switched off');
		await browser.close();
	});

	test(`a changed script does not run, and the page says so, from ${place}`, async ({
		page
	}, info) => {
		const html = await readFile(`${process.env.PAGE_FOLDER}/index.html`, 'utf8');
		const changed = html.replace(/(<script[^>]*>)/g, '$1document.title="changed";');
		expect(changed).not.toBe(html);
		await openHtml(page, place, changed, info);
		await expect(page.getByText('The page has not started')).toBeVisible();
		await page.getByRole('textbox').fill('401');
		await expect(page.getByRole('status')).toBeEmpty();
		expect(await page.title()).not.toBe('changed');
	});
}

test('a host that sends _headers has the browser refuse the frame', async ({ page }, info) => {
	const address = `${process.env.PAGE_ORIGIN}/with-headers/`;
	await openHtml(page, 'http', `<iframe src="${address}"></iframe>`, info);
	await expect
		.poll(() =>
			page
				.frames()[1]
				?.evaluate(() => document.body.innerText)
				.catch(() => 'refused')
		)
		.not.toContain('inside another page');
	expect(await page.frames()[1]!.locator('#app').count()).toBe(0);
});

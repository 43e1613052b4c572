import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { listen } from './support/server.ts';

/**
 * Opens the page as on a slow line: everything before the script, and the rest only when asked for.
 * @param hash the address within the page
 */
async function openSlowly(page: Page, hash = ''): Promise<() => Promise<void>> {
	const html = await readFile(`${process.env.PAGE_FOLDER}/index.html`, 'utf8');
	const script = html.indexOf('<script type="module"');
	let sendRest = () => {};
	const host = await listen((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
		response.write(html.slice(0, script));
		sendRest = () => response.end(html.slice(script));
	});
	await page.goto(`${host.origin}/${hash}`, { waitUntil: 'commit' });
	return async () => {
		sendRest();
		await host.close();
	};
}

const box = (page: Page) => page.getByRole('textbox', { name: 'Evidence' });

test('shows the page before its script is there, and looks the same after', async ({ page }) => {
	const sendScript = await openSlowly(page);
	await expect(box(page)).toBeVisible();
	const look = () => page.locator('#app').ariaSnapshot();
	const picture = () => page.screenshot({ caret: 'hide' });
	const before = { look: await look(), picture: await picture() };
	await sendScript();
	await expect(page.locator('#not-started')).toHaveCount(0);
	expect(await look()).toBe(before.look);
	await expect.poll(async () => (await picture()).equals(before.picture)).toBe(true);
});

test('carries over what was typed before the script ran, and the cursor', async ({ page }) => {
	const sendScript = await openSlowly(page);
	const verdict = page.getByRole('status', { name: 'Verdict' });
	await box(page).pressSequentially('invalid ip');
	await page.keyboard.press('Home');
	await sendScript();
	await expect(page.locator('#not-started')).toHaveCount(0);
	await page.keyboard.type('Connection refused: ');
	await page.keyboard.press('End');
	await page.keyboard.type(' address');
	await expect(box(page)).toHaveValue('Connection refused: invalid ip address');
	await expect(verdict).toContainText('allow list');
});

test('an address within the page shows no other view first', async ({ page }) => {
	const sendScript = await openSlowly(page, '#/codes/401');
	await expect(page.getByRole('navigation')).toBeVisible();
	await expect(box(page)).toBeHidden();
	await sendScript();
	await expect(page.getByRole('heading', { level: 1, name: 'Response codes' })).toBeVisible();
});

test('says after a while that the script did not come', async ({ page }) => {
	const sendScript = await openSlowly(page);
	await expect(box(page)).toBeVisible();
	await expect(page.getByText('The page has not started')).toBeVisible();
	await sendScript();
	await expect(page.getByText('The page has not started')).toHaveCount(0);
});

import { expect, test, type Page } from '@playwright/test';
import { opensslMd5, opensslSignature } from '../support/openssl.ts';
import { addressOf, openPage, pasteText } from './support/page.ts';

/* Impatient hands, and a browser without a clipboard. */

const key = '0bad'.repeat(28);
const request = (page: Page) => page.getByRole('textbox', { name: 'Request XML' });
const privateKey = (page: Page) => page.getByLabel('Private key', { exact: true });
const sent = (page: Page) => page.getByRole('textbox', { name: 'Signature your client sent' });
const signature = (page: Page) => page.getByRole('status', { name: 'Expected signature' });
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('typing while a search runs asks anew, and no old answer stands beside it', async ({
	page
}) => {
	await openPage(page, 'http', '#/signature');
	await pasteText(request(page), `<r>${'<a/>\n'.repeat(300)}</r>`);
	await privateKey(page).fill(key);
	await sent(page).fill(opensslMd5('nothing that is known'));
	const search = page.getByRole('progressbar', { name: 'Looking for the mistake' });
	await expect(search).toBeVisible();
	await request(page).press('Control+End');
	await page.keyboard.type('<!-- typed -->', { delay: 15 });
	const body = `<r>${'<a/>\n'.repeat(300)}</r><!-- typed -->`;
	await expect(signature(page)).toHaveText(opensslSignature(body, key).expected);
	await sent(page).fill(opensslSignature(body, `${key}\n`).expected);
	await expect(verdict(page)).toContainText('Your key ends with a newline');
	await sent(page).fill(opensslSignature(body, key).expected);
	await expect(verdict(page)).toContainText('Match');
	await expect(page.getByRole('list', { name: 'Explanations' })).toHaveCount(0);
	await expect(search).toHaveCount(0);
});

test('a double click does not remove what the second click falls on', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await page.getByText('More evidence').click();
	const another = page.getByRole('button', { name: 'Another key I have' });
	for (const index of [1, 2]) {
		await another.click();
		await page.getByLabel(`Other key ${index}`, { exact: true }).fill(`${key}${index}`);
		await page.waitForTimeout(600);
	}
	const remove = page.getByRole('button', { name: 'Remove other key 1' });
	await remove.scrollIntoViewIfNeeded();
	const { x, y } = (await remove.boundingBox())!;
	const devTools = await page.context().newCDPSession(page);
	// Dated here, in seconds: on a busy machine the second click may come late.
	const click = async (timestamp: number) => {
		for (const type of ['mousePressed', 'mouseReleased'] as const) {
			const place = { x: x + 5, y: y + 5, button: 'left' as const, clickCount: 1 };
			await devTools.send('Input.dispatchMouseEvent', { type, timestamp, ...place });
		}
	};
	const first = Date.now() / 1000;
	// The page moves under the pointer as little as where keys have no findings.
	await click(first);
	const moved = await page.getByRole('button', { name: 'Remove other key 1' }).boundingBox();
	expect(Math.abs(moved!.y - y), 'the next button comes to lie there').toBeLessThan(20);
	await click(first + 0.3);
	await expect(page.getByLabel('Other key 1', { exact: true })).toHaveValue(`${key}2`);
	// Later, a click is a click.
	await click(first + 1);
	await expect(page.getByLabel('Other key 1', { exact: true })).toHaveCount(0);
});

test('a double click on any button ends like a click or two, without a complaint', async ({
	page
}) => {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	for (const route of ['#/', '#/signature', '#/md5', '#/codes', '#/network', '#/checklist']) {
		await openPage(page, 'http', route);
		const clicked = await page.evaluate(async () => {
			const drawn = () => new Promise(requestAnimationFrame);
			const buttons = () => document.querySelectorAll<HTMLElement>('main button');
			const count = buttons().length;
			let clicked = 0;
			for (let at = 0; at < count; at++) {
				// Anew, since a click may add or remove some.
				const button = buttons()[at];
				if (!button?.checkVisibility()) continue;
				for (const detail of [1, 2]) {
					for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
						const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
						button.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, detail }));
					}
				}
				button.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, detail: 2 }));
				await drawn();
				clicked++;
			}
			return clicked;
		});
		expect(clicked, route).toBeGreaterThan(0);
		await expect(title(page)).toBeVisible();
	}
	expect(complaints).toEqual([]);
});

test('copying without the clipboard API works, and a refusal is no success', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
	await page.goto(`${addressOf('http')}#/md5`);
	await page.getByRole('button', { name: 'Use the known test input' }).click();
	await page.getByRole('button', { name: 'Copy MD5' }).click();
	await expect(page.getByText('Copied')).toBeVisible();
	const routine = page.getByRole('textbox', { name: 'MD5 from your function' });
	await routine.press('Control+v');
	await expect(routine).toHaveValue('e787cc1d1951dfec4827cede7b1a0933');
	await page.evaluate(() => (document.execCommand = () => false));
	await page.getByRole('button', { name: 'Copy MD5' }).click();
	await expect(page.getByText('Your browser refused')).toBeVisible();
	await expect(page.getByText('Copied')).toHaveCount(0);
});

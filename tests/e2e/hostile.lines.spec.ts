import { expect, test, type Page } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { openPage, pasteText } from './support/page.ts';

/* Long lines on small screens: each can be read whole, and the page never scrolls sideways. */

const words = 'every word of this line can be read on a phone '.repeat(8);
const longLine = `<item key="${'k'.repeat(300)}">${words}</item>`;
const boxes = [
	['#/', 'Evidence'],
	['#/signature', 'Request XML'],
	['#/md5', 'Text'],
	['#/codes', 'Reply'],
	['#/network', 'Command output']
] as const;

const pageOverflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const width of [320, 360]) {
	test(`a long line is seen whole in each box, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		for (const [route, name] of boxes) {
			await openPage(page, 'http', route);
			const box = page.getByRole('textbox', { name, exact: true });
			// The first view has handed it on.
			await box.fill('');
			await pasteText(box, longLine);
			await expect(box).toHaveValue(longLine);
			const hidden = await box.evaluate(
				({ scrollWidth, clientWidth }) => scrollWidth - clientWidth
			);
			expect(hidden, name).toBe(0);
			expect(await pageOverflow(page), name).toBe(0);
		}
	});

	test(`bytes that were signed otherwise do not widen the page, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		await openPage(page, 'http', '#/signature');
		const key = '0bad'.repeat(28);
		const request = '<OPS_envelope>\n<header/>\n</OPS_envelope>\n';
		const { expected } = opensslSignature(request.replaceAll('\n', '\r\n'), key);
		await pasteText(page.getByRole('textbox', { name: 'Request XML' }), request);
		await page.getByLabel('Private key', { exact: true }).fill(key);
		await page.getByRole('textbox', { name: 'Signature your client sent' }).fill(expected);
		await expect(page.getByRole('group', { name: /byte by byte/ })).toBeVisible();
		expect(await pageOverflow(page)).toBe(0);
	});
}

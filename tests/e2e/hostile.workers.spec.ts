import { expect, test, type Page } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { openPage, pasteText } from './support/page.ts';

/* Without workers, or with workers that fail, the page finds the same. */

const key = '0bad'.repeat(28);
const xml = `<?xml version="1.0"?>\n<OPS_envelope>\n${'\t<item>Zoë</item>\n'.repeat(40)}</OPS_envelope>\n`;

/** The mistake that only the search finds, which works in workers where it can. */
const explanation = (page: Page) =>
	page.getByRole('list', { name: 'Explanations' }).locator('> [data-code="key-newline-after"]');

async function give(page: Page) {
	await pasteText(page.getByRole('textbox', { name: 'Request XML' }), xml);
	await page.getByLabel('Private key', { exact: true }).fill(key);
	const sent = page.getByRole('textbox', { name: 'Signature your client sent' });
	await sent.fill(opensslSignature(xml, `${key}\n`).expected);
}

/** Each stands for a browser, an extension or a policy; it runs before the page does. */
const faults: Record<string, () => void> = {
	'no workers at all': () => Reflect.deleteProperty(window, 'Worker'),
	'a Worker that cannot be made': () => {
		window.Worker = function () {
			throw new DOMException('no workers here', 'SecurityError');
		} as unknown as typeof Worker;
	},
	'a worker that never answers': () => {
		window.Worker = class extends EventTarget {
			terminate() {}
			postMessage() {}
		} as unknown as typeof Worker;
	},
	'a worker that dies in its work': () => {
		window.Worker = class extends Worker {
			override postMessage() {
				setTimeout(() => {
					super.terminate();
					this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
				}, 20);
			}
		};
	}
};

for (const [fault, inject] of Object.entries(faults)) {
	test(`the search ends well with ${fault}`, async ({ page }) => {
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(String(error)));
		await page.addInitScript(inject);
		await openPage(page, 'http', '#/signature');
		await give(page);
		await expect(explanation(page)).toBeVisible();
		expect(complaints).toEqual([]);
	});
}

test('a worker that falls silent is not waited for without end', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.set(window, 'shards', 0);
		window.Worker = class extends Worker {
			override postMessage(order: { input?: { options?: { shard?: unknown } } }) {
				if (!order.input?.options?.shard) return super.postMessage(order);
				Reflect.set(window, 'shards', Number(Reflect.get(window, 'shards')) + 1);
			}
		};
	});
	await page.clock.install();
	await openPage(page, 'http', '#/signature');
	await give(page);
	// The whole search has been handed out, and nothing will come of it.
	const shards = () => page.evaluate(() => Reflect.get(window, 'shards') as number);
	const workers = await page.evaluate(() => Math.min(navigator.hardwareConcurrency, 4));
	await expect.poll(shards).toBe(workers);
	await expect(page.getByRole('progressbar', { name: 'Looking for the mistake' })).toBeVisible();
	await page.clock.fastForward(31_000);
	await expect(explanation(page)).toBeVisible();
});

test('a script that an extension puts first is not taken for the page’s own', async ({ page }) => {
	await page.route('**/some/sub-path/', async (route) => {
		const html = await (await route.fetch()).text();
		const extension = '<script type="application/x-of-an-extension">postMessage(1)</script>';
		await route.fulfill({
			contentType: 'text/html',
			body: html.replace('<head>', `$&${extension}`)
		});
	});
	await openPage(page, 'http', '#/signature');
	expect(await page.evaluate(() => document.scripts.length)).toBe(3);
	const worker = page.waitForEvent('worker');
	await give(page);
	await expect(explanation(page)).toBeVisible();
	expect(await (await worker).evaluate(() => typeof self.onmessage)).toBe('function');
});

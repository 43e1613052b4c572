/** The page as the web servers of the recipes send it, in Chromium. */
import { readFileSync } from 'node:fs';
import { chromium, expect as expectPage, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { plainPage } from '../e2e/support/listener.ts';
import { listen } from '../e2e/support/server.ts';
import { watch } from '../e2e/support/watch.ts';
import { hostName } from './support/certificate.ts';
import type { Host } from './support/host.ts';
import { makePlace, servers, subPath, type Place } from './support/site.ts';

let place: Place;
let browser: Browser;

beforeAll(async () => {
	place = await makePlace();
	const executablePath = findBrowser();
	browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: [
			'--disable-gpu',
			'--disable-background-networking',
			`--host-resolver-rules=MAP ${hostName} 127.0.0.1`
		]
	});
});

afterAll(async () => {
	await browser?.close();
	await place?.remove();
});

/** A tab of its own, which takes the certificate that the test made. */
async function inTab(use: (page: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext({ ignoreHTTPSErrors: true });
	try {
		await use(await context.newPage());
	} finally {
		await context.close();
	}
}

const patience = { timeout: 30_000 };

describe.each(servers)('$name', ({ there, start }) => {
	const it = test.runIf(there);
	let host: Host;
	beforeAll(async () => {
		host = await start(place.site());
	});
	afterAll(() => host?.close());

	it.each(['/', subPath])('serves a page that works, from %s', (path) =>
		inTab(async (page) => {
			const seen = await watch(page);
			const worker = page.waitForEvent('worker');
			await page.goto(`${host.origin}${path}#/signature`);
			await page.getByRole('button', { name: 'Show an example' }).click(patience);
			const signature = page.getByRole('status', { name: 'Expected signature', exact: true });
			await expectPage(signature).toHaveText(/^[0-9a-f]{32}$/, patience);
			expect((await worker).url()).toMatch(/^blob:/);
			await page.goto(`${host.origin}${path}#/about`);
			const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
			await expectPage(page.getByText(version, { exact: true }).first()).toBeVisible(patience);
			expect(seen).toMatchObject({
				requests: [host.origin + path],
				violations: [],
				complaints: []
			});
		})
	);

	it('lets no page of another host frame it', () =>
		inTab(async (page) => {
			const other = await listen((_, response) => {
				response.setHeader('Content-Type', 'text/html');
				response.end(`${plainPage}<iframe src="${host.origin}/"></iframe>`);
			});
			const refused = page.waitForEvent('console', (line) => /frame/i.test(line.text()));
			await page.goto(other.origin);
			expect((await refused).text()).toContain("frame-ancestors 'none'");
			expect(await page.frames()[1]!.locator('#app').count()).toBe(0);
			await other.close();
		}));

	// Also the control of the tests above: what a policy of the host breaks is seen.
	it('a stricter script policy from the server breaks the page', async () => {
		const site = place.site((recipe) =>
			recipe.replace("frame-ancestors 'none'", "frame-ancestors 'none'; script-src 'self'")
		);
		const strict = await start(site);
		await inTab(async (page) => {
			const seen = await watch(page);
			await page.goto(`${strict.origin}/`);
			await page.getByRole('textbox', { name: 'Evidence' }).fill('ECONNREFUSED');
			await expectPage(page.getByText('The page has not started')).toBeVisible(patience);
			const verdict = page.getByRole('status', { name: 'Verdict' });
			await expectPage(verdict).toHaveAttribute('data-state', 'unchecked');
			expect(seen.violations.join('\n')).toContain('script-src');
		});
		await strict.close();
	});
});

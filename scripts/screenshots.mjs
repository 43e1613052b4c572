/**
 * The pictures of the README, from the built page: `npm run build && node scripts/screenshots.mjs`.
 * Wide and narrow, light and dark; nothing in them is real.
 */
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const page = pathToFileURL('dist/index.html').href;
const pictures = [
	{ name: 'diagnose', route: '#/', width: 1280, colorScheme: 'light' },
	{ name: 'signature', route: '#/signature', width: 1280, colorScheme: 'dark' },
	{ name: 'signature-narrow', route: '#/signature', width: 360, colorScheme: 'light' },
	{ name: 'network-narrow', route: '#/network', width: 360, colorScheme: 'dark' }
];

const executablePath = findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
for (const { name, route, width, colorScheme } of pictures) {
	const tab = await browser.newPage({ viewport: { width, height: 840 }, colorScheme });
	await tab.goto(page + route);
	await tab.getByRole('button', { name: /Show an example|A refused IP address/ }).click();
	await tab.waitForTimeout(1500);
	await tab.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
	await tab.screenshot({ path: `docs/${name}.png` });
	console.log(`docs/${name}.png`);
	await tab.close();
}
await browser.close();

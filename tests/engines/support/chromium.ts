import puppeteer from 'puppeteer-core';
import { findBrowser, quietArguments } from '../../../scripts/browser.mjs';
import { running } from './puppeteer.ts';
import type { Engine } from './tab.ts';

const program = findBrowser();

export const chromium: Engine = {
	name: 'Chromium',
	missing: program
		? undefined
		: 'Chromium is not installed. On Debian: apt-get install chromium. Or name a Chrome or Chromium in CHROMIUM_PATH.',
	waysNotTaken: { http: [], file: [] },
	async start({ proxyPort, folder, width = 1280, height = 840, dark = false }) {
		const browser = await puppeteer.launch({
			executablePath: program!,
			userDataDir: `${folder}/profile`,
			defaultViewport: { width, height },
			args: [
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				...(dark ? ['--force-dark-mode'] : []),
				`--proxy-server=127.0.0.1:${proxyPort}`,
				...quietArguments
			]
		});
		const session = await browser.target().createCDPSession();
		await session.send('Browser.setDownloadBehavior', {
			behavior: 'allow',
			downloadPath: `${folder}/saved`
		});
		return running(browser, await browser.version());
	}
};

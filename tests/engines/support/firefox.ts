import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { running } from './puppeteer.ts';
import type { Engine } from './tab.ts';

const program = [
	process.env['FIREFOX_PATH'] ?? '',
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox'
].find((path) => path && existsSync(path));

export const firefox: Engine = {
	name: 'Firefox',
	missing: program
		? undefined
		: 'Firefox is not installed. On Debian: apt-get install firefox-esr. Or name a Firefox in FIREFOX_PATH.',
	waysNotTaken: { http: [], file: ['link-prefetch'] },
	async start({ proxyPort, folder, width = 1280, height = 840, dark = false }) {
		const browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath: program!,
			userDataDir: `${folder}/profile`,
			defaultViewport: { width, height },
			extraPrefsFirefox: {
				'network.proxy.type': 1,
				'network.proxy.http': '127.0.0.1',
				'network.proxy.http_port': proxyPort,
				'network.proxy.ssl': '127.0.0.1',
				'network.proxy.ssl_port': proxyPort,
				'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
				// Off by default, so that the way out by a ping would prove nothing.
				'browser.send_pings': true,
				'browser.download.folderList': 2,
				'browser.download.dir': `${folder}/saved`
			}
		});
		return running(browser, await browser.version());
	}
};

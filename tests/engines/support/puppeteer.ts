import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { findControl, untilFound, type Sought } from './find.ts';
import type { InPage, Role, RunningBrowser, Tab } from './tab.ts';

/** Chromium over DevTools and Firefox over WebDriver BiDi, which Puppeteer makes look alike. */
export function running(browser: Browser, version: string): RunningBrowser {
	return {
		version,
		newTab: async () => new PuppeteerTab(await browser.newPage()),
		close: () => browser.close()
	};
}

class PuppeteerTab implements Tab {
	#page: Page;
	#complaints: string[] = [];

	constructor(page: Page) {
		this.#page = page;
		page.on('pageerror', (error) => this.#complaints.push(String(error)));
		page.on('console', (message) => {
			if (/^(error|warn)/.test(message.type())) this.#complaints.push(message.text());
		});
	}

	async open(address: string) {
		// From one hash to another there would be no load.
		await this.#page.goto('about:blank');
		await this.#page.goto(address);
	}

	evaluate<Argument, Result>(inPage: InPage<Argument, Result>, argument: Argument) {
		return this.#page.evaluate(inPage as never, argument) as Promise<Awaited<Result>>;
	}

	async click(role: Role, name: string) {
		await (await this.#find({ role, name })).click();
	}

	async type(role: Role, name: string, keys: string) {
		await (await this.#find({ role, name })).type(keys);
	}

	async pasteFromClipboard(role: Role, name: string) {
		await (await this.#find({ role, name })).focus();
		await this.#page.keyboard.down('Control');
		await this.#page.keyboard.press('v');
		await this.#page.keyboard.up('Control');
	}

	async chooseFile(name: string, path: string) {
		const field = (await this.#find({ role: 'file', name })) as ElementHandle<HTMLInputElement>;
		await field.uploadFile(path);
	}

	complaints() {
		return this.#complaints;
	}

	screenshot() {
		return this.#page.screenshot();
	}

	close() {
		return this.#page.close();
	}

	#find(sought: Sought): Promise<ElementHandle<HTMLElement>> {
		return untilFound(async () => {
			const handle = await this.#page.evaluateHandle(findControl, sought);
			return handle.asElement() as ElementHandle<HTMLElement> | null;
		}, sought);
	}
}

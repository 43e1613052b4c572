import { error, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { findControl, untilFound } from './find.ts';
import type { InPage, Role, Tab } from './tab.ts';

/** The only tab of a session of its own, so that a crash harms no other. */
export class WebKitTab implements Tab {
	#session: WebDriver;

	#stop: () => Promise<void>;

	constructor(session: WebDriver, stop: () => Promise<void>) {
		this.#session = session;
		this.#stop = stop;
	}

	async open(address: string) {
		// From one hash to another there would be no load.
		await this.#session.get('about:blank');
		await this.#session.get(address);
	}

	async evaluate<Argument, Result>(
		inPage: InPage<Argument, Result>,
		argument: Argument
	): Promise<Awaited<Result>> {
		const outcome = await this.#session.executeAsyncScript<
			{ result: Awaited<Result> } | { thrown: string }
		>(
			`const done = arguments[1];
			new Promise((resolve) => resolve((${String(inPage)})(arguments[0]))).then(
				(result) => done({ result }),
				(error) => done({ thrown: String(error) })
			);`,
			argument
		);
		if ('thrown' in outcome) throw new Error(outcome.thrown);
		return outcome.result;
	}

	async click(role: Role, name: string) {
		const end = Date.now() + 20_000;
		for (;;) {
			try {
				return await (await this.#find(role, name)).click();
			} catch (failure) {
				// What is still moving slides from under the pointer.
				if (!(failure instanceof error.ElementClickInterceptedError) || Date.now() > end)
					throw failure;
			}
		}
	}

	async type(role: Role, name: string, keys: string) {
		await (await this.#find(role, name)).sendKeys(keys);
	}

	async pasteFromClipboard(role: Role, name: string) {
		await (await this.#find(role, name)).sendKeys(Key.chord(Key.CONTROL, 'v'));
	}

	async chooseFile(name: string, path: string) {
		await (await this.#find('file', name)).sendKeys(path);
	}

	/** WebKit's driver does not tell. */
	complaints() {
		return [];
	}

	async screenshot() {
		return Buffer.from(await this.#session.takeScreenshot(), 'base64');
	}

	async close() {
		// Its driver takes the browser with it.
		await this.#stop();
	}

	#find(role: Role, name: string): Promise<WebElement> {
		const sought = { role, name };
		const script = `return (${String(findControl)})(arguments[0])`;
		return untilFound(() => this.#session.executeScript<WebElement | null>(script, sought), sought);
	}
}

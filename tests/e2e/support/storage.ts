import type { Page } from '@playwright/test';

/**
 * Everything that the page has left in the browser, in words; empty if there is nothing. A kind
 * of storage that is closed to the page (some are, from file://) holds nothing.
 */
export async function whatIsStored(page: Page): Promise<string[]> {
	const cookies = await page.context().cookies();
	const inPage = await page.evaluate(async () => {
		const look = async (kind: string, list: () => unknown) => {
			try {
				return [...((await list()) as Iterable<unknown>)].map(
					(entry) => `${kind}: ${JSON.stringify(entry)}`
				);
			} catch (error) {
				if (error instanceof DOMException || error instanceof TypeError) return [];
				throw error;
			}
		};
		const folders = async () => {
			const root = await navigator.storage.getDirectory();
			const names: string[] = [];
			for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) {
				names.push(name);
			}
			return names;
		};
		const found = await Promise.all([
			look('localStorage', () => Object.entries(localStorage)),
			look('sessionStorage', () => Object.entries(sessionStorage)),
			look('cookie', () => document.cookie.split(';').filter(Boolean)),
			look('IndexedDB', () => indexedDB.databases()),
			look('cache', () => caches.keys()),
			look('service worker', () => navigator.serviceWorker.getRegistrations()),
			look('private file', folders),
			look('history state', () => (history.state === null ? [] : [history.state])),
			look('window name', () => (window.name === '' ? [] : [window.name]))
		]);
		return found.flat();
	});
	return [...inPage, ...cookies.map(({ name }) => `cookie: ${name}`)];
}

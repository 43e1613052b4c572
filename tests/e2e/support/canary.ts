import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** A key of the usual 112 characters that occurs nowhere else. */
export const canary = createHash('sha512').update('a canary').digest('hex').slice(0, 112);

/** Pieces of it that would give it away, as text and as the hex digits of its bytes. */
const pieces = Array.from({ length: canary.length - 7 }, (_, start) =>
	canary.slice(start, start + 8)
).flatMap((piece) => [piece, Buffer.from(piece).toString('hex')]);

/**
 * From now on every change of the page's markup is searched for the canary, so that it is also
 * seen where it stands for a moment only. Call it before the page is opened.
 */
export async function watchMarkup(page: Page): Promise<void> {
	await page.addInitScript((pieces) => {
		const found = new Set<string>();
		/** Pieces are hex digits only, so runs of these are all that has to be searched. */
		const runsIn = (text: string) => (text.match(/[0-9a-f]{8,}/gi) ?? []).join(' ').toLowerCase();
		const search = () => {
			// The head has the page's own script and style, and the title.
			const markup = runsIn((document.body?.outerHTML ?? '') + document.title);
			// A hex dump puts spaces between bytes.
			const text = runsIn((document.body?.textContent ?? '').replace(/\s+/g, ''));
			for (const piece of pieces) {
				if (markup.includes(piece)) found.add(`in the markup: ${piece}`);
				else if (text.includes(piece)) found.add(`in the text: ${piece}`);
			}
		};
		const observer = new MutationObserver(search);
		const everything = { subtree: true, childList: true, attributes: true, characterData: true };
		observer.observe(document, everything);
		Reflect.set(window, 'piecesFound', () => {
			search();
			return [...found];
		});
	}, pieces);
}

/** The pieces of the canary that were in the markup at any time. */
export function piecesFound(page: Page): Promise<string[]> {
	return page.evaluate(() => Reflect.get(window, 'piecesFound')());
}

import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from './server.ts';

export interface Listener {
	origin: string;
	/** The paths that somebody asked for, without their slash. */
	reached: Set<string>;
	/** Waits until all of these are reached, or the time is over. Tells how long it took, in ms. */
	waitFor(paths: readonly string[], milliseconds: number): Promise<number>;
	close(): Promise<void>;
}

/** Stands for the host of somebody who would like to have the key. `/plain` is a page of its own. */
export async function startListener(): Promise<Listener> {
	const reached = new Set<string>();
	const host = await listen(({ url = '/' }, response) => {
		const path = new URL(url, 'http://host').pathname.slice(1);
		// A browser asks for the icon of the plain page by itself.
		if (path !== 'plain' && path !== 'favicon.ico') reached.add(path);
		response.setHeader('Content-Type', 'text/html');
		response.end(path === 'plain' ? plainPage : '');
	});
	return {
		origin: host.origin,
		reached,
		close: host.close,
		async waitFor(paths, milliseconds) {
			const start = Date.now();
			while (Date.now() - start < milliseconds && !paths.every((path) => reached.has(path))) {
				await sleep(25);
			}
			return Date.now() - start;
		}
	};
}

/** A page that has no policy. */
export const plainPage = '<!doctype html><title>Control</title><h1>Control</h1>';

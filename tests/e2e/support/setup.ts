import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildPage } from '../../build/support/build.ts';
import { servePage } from './server.ts';

/**
 * Builds the page into a folder of its own (the tests never write `dist`) and serves it.
 * PAGE_FOLDER names a folder with a built page to test instead.
 */
export default async function setup(): Promise<() => Promise<void>> {
	const given = process.env.PAGE_FOLDER;
	const folder = given ?? (await buildPage());
	const host = await servePage(folder);
	process.env.PAGE_FOLDER = folder;
	process.env.PAGE_ORIGIN = host.origin;
	process.env.PAGE_FILE = pathToFileURL(`${folder}/index.html`).href;
	return async () => {
		await host.close();
		if (!given) await rm(folder, { recursive: true });
	};
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journeys } from '../journeys/index.ts';
import { startHost, type Host } from './host.ts';
import type { Engine, RunningBrowser } from './tab.ts';
import { Visit } from './visit.ts';

/** The two ways in which people open the page. */
const places = ['http', 'file'] as const;

/** Every journey in one engine, over http below a sub-path and from file://. */
export function travel(engine: Engine): void {
	if (engine.missing && process.env['CI']) {
		test(`${engine.name} is installed`, () => expect(engine.missing).toBeUndefined());
		return;
	}
	if (engine.missing) console.warn(`Skipped: ${engine.missing}`);

	describe.skipIf(engine.missing)(engine.name, () => {
		let folder: string;
		let host: Host;
		let browser: RunningBrowser;
		beforeAll(async () => {
			folder = await mkdtemp(join(tmpdir(), 'engine-'));
			await mkdir(join(folder, 'saved'));
			host = await startHost(process.env['PAGE_FOLDER']!);
			browser = await engine.start({ proxyPort: host.port, folder });
			console.log(`${engine.name}: ${browser.version}`);
		});
		afterAll(async () => {
			await browser?.close();
			await host?.close();
			await rm(folder, { recursive: true, maxRetries: 5 });
		});

		const page = `${process.env['PAGE_FOLDER']}/index.html`;
		for (const place of places) {
			for (const { title, loud, run } of journeys) {
				test(`${title}, from ${place}`, async () => {
					const address =
						place === 'file' ? pathToFileURL(page).href : `${host.origin}/some/sub-path/`;
					const tab = await browser.newTab();
					const visit = new Visit(engine, tab, address, host, folder);
					try {
						await run(visit);
						if (!loud) await visit.expectQuiet();
					} finally {
						await tab.close();
					}
				});
			}
		}
	});
}

/** The page starts, and every view opens, without a word on the console. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import type { Journey, Visit } from '../support/visit.ts';
import { startWatch, whatWasSeen } from '../support/watch.ts';

/** A script that nobody allowed; the second one says that the watch began before it. */
const intruder = '<script>document.title = "intruder"</script>';

/** The page with the watch as a script of its own that the policy allows, and it runs first. */
async function watchedPage(visit: Visit, more = ''): Promise<string> {
	const html = await readFile(`${process.env['PAGE_FOLDER']}/index.html`, 'utf8');
	const script = `(${String(startWatch)})()`;
	const hash = createHash('sha256').update(script).digest('base64');
	const watched = html
		.replace('script-src ', `script-src 'sha256-${hash}' `)
		.replace('</head>', () => `<script>${script}</script>${more}</head>`);
	const folder = `${visit.folder}/watched`;
	await mkdir(folder, { recursive: true });
	await writeFile(`${folder}/index.html`, watched);
	return pathToFileURL(`${folder}/index.html`).href;
}

const seen = (visit: Visit) => visit.tab.evaluate(whatWasSeen, undefined);

export const start: Journey[] = [
	{
		title: 'the page starts without a word on the console',
		async run(visit) {
			await visit.open('');
			// Its workers start when it has settled.
			await visit.eventually(() => visit.jobsOfWorkers()).toContain('explainJob');
		}
	},
	{
		title: 'a watch that begins before the page sees nothing, and sees an intruder',
		loud: true,
		async run(visit) {
			await visit.tab.open(await watchedPage(visit));
			await visit.eventually(() => visit.text('main h1')).not.toBe('');
			await visit.eventually(() => visit.jobsOfWorkers()).toContain('explainJob');
			expect(await seen(visit)).toEqual([]);
			expect(visit.tab.complaints()).toEqual([]);

			await visit.tab.open(await watchedPage(visit, intruder));
			await visit.eventually(() => seen(visit)).toMatchObject([/script-src/]);
		}
	},
	{
		title: 'every view opens',
		async run(visit) {
			await visit.open('');
			const links = await visit.tab.evaluate(
				() => [...document.querySelectorAll('nav a')].map(({ textContent }) => textContent.trim()),
				undefined
			);
			expect(links.length).toBeGreaterThan(7);
			const titles = new Set<string>();
			for (const link of links) {
				await visit.goToView(link);
				await visit
					.eventually(() => visit.tab.evaluate(() => document.title, undefined))
					.toContain(link);
				titles.add(await visit.text('main h1'));
			}
			expect(titles.size).toBe(links.length);
		}
	}
];

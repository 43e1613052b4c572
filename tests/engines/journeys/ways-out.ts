/** Nothing gets out of the page that gets out of a page without a policy. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { plainPage, startListener, type Listener } from '../../e2e/support/listener.ts';
import { keepPolicies, waysOut as ways } from '../../e2e/support/ways-out.ts';
import type { Journey, Visit } from '../support/visit.ts';
import { whatWasSeen } from '../support/watch.ts';

async function tryAll({ tab }: Visit, { origin }: Listener): Promise<void> {
	for (const [way, take] of Object.entries(ways)) {
		// What it gives is no affair of the driver's: a socket, a promise that never ends.
		const inPage = new Function('url', `void (${String(take)})(url);`) as (url: string) => void;
		await tab.evaluate(inPage, `${origin}/${way}`).catch(() => {});
	}
}

export const waysOut: Journey[] = [
	{
		title: 'no way out is open, and each is one without a policy',
		loud: true,
		async run(visit) {
			const { tab, engine, folder, address } = visit;
			const listener = await startListener();
			const place = address.startsWith('file') ? 'file' : 'http';
			const notTaken = engine.waysNotTaken[place];
			const open = Object.keys(ways).filter((way) => !notTaken.includes(way));
			try {
				await writeFile(`${folder}/plain.html`, plainPage);
				const plain = pathToFileURL(`${folder}/plain.html`).href;
				await tab.open(place === 'file' ? plain : `${listener.origin}/plain`);
				await tab.evaluate(keepPolicies, undefined);
				await tryAll(visit, listener);
				// Firefox prefetches once it has been idle, which takes its time on a busy machine.
				const taken = await listener.waitFor(open, 180_000);
				expect([...listener.reached].sort()).toEqual(open.sort());

				listener.reached.clear();
				await visit.open('');
				await tab.evaluate(keepPolicies, undefined);
				await tryAll(visit, listener);
				await listener.waitFor(open.slice(0, 1), Math.max(1500, 2 * taken));
				expect([...listener.reached]).toEqual([]);
				const seen = await tab.evaluate(whatWasSeen, undefined);
				expect(seen!.length).toBeGreaterThanOrEqual(10);
			} finally {
				await listener.close();
			}
		}
	},
	{
		title: 'a request to any host would be counted',
		loud: true,
		async run({ tab, host, folder }) {
			await writeFile(`${folder}/plain.html`, plainPage);
			await tab.open(pathToFileURL(`${folder}/plain.html`).href);
			host.asked.length = 0;
			await tab.evaluate(() => {
				fetch('http://elsewhere.invalid/x', { mode: 'no-cors' }).catch(() => {});
			}, undefined);
			await expect
				.poll(() => host.asked, { timeout: 45_000 })
				.toEqual(['http://elsewhere.invalid/x']);
		}
	}
];

import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { plainPage, startListener, type Listener } from './support/listener.ts';
import { openPage, places } from './support/page.ts';
import { watch } from './support/watch.ts';
import { keepPolicies, waysOut } from './support/ways-out.ts';

const ways = Object.keys(waysOut);
let listener: Listener;

test.beforeEach(async ({ page }) => {
	listener = await startListener();
	await page.addInitScript(keepPolicies);
});
test.afterEach(() => listener.close());

/** Tries every way; what a page refuses with an exception is refused. */
async function tryAll(page: Page): Promise<void> {
	for (const way of ways) {
		await page.evaluate(waysOut[way]!, `${listener.origin}/${way}`).catch(() => {});
	}
}

for (const place of places) {
	// The control comes first: only what gets out of a page without a policy can be refused.
	test(`no way out of the page, opened from ${place}, is open`, async ({ page, context }, info) => {
		const file = info.outputPath('plain.html');
		await writeFile(file, plainPage);
		const control = await context.newPage();
		await control.addInitScript(keepPolicies);
		await control.goto(place === 'file' ? pathToFileURL(file).href : `${listener.origin}/plain`);
		await tryAll(control);
		const taken = await listener.waitFor(ways, 60_000);
		expect([...listener.reached].sort()).toEqual([...ways].sort());
		await control.close();

		listener.reached.clear();
		const seen = await watch(page);
		await openPage(page, place);
		await tryAll(page);
		await listener.waitFor(ways.slice(0, 1), Math.max(1500, 2 * taken));
		expect([...listener.reached]).toEqual([]);
		expect(seen.violations.length).toBeGreaterThanOrEqual(10);
	});
}

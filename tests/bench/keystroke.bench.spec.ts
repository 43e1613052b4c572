import { expect, test, type Page } from '@playwright/test';
import { openPage, pasteText } from '../e2e/support/page.ts';
import { opensslSignature } from '../support/openssl.ts';
import {
	fields,
	key,
	milliseconds,
	percentile,
	report,
	watchLongTasks,
	xmlOf
} from './support/figures.ts';

/** Milliseconds from each keydown in the page to the verdict that follows it. */
async function watchVerdicts(page: Page): Promise<() => Promise<number[]>> {
	await page.evaluate(() => {
		const verdict = document.querySelector('[role="status"][aria-label="Verdict"]')!;
		const times: number[] = [];
		let pressed: number | undefined;
		let before = verdict.getAttribute('data-state');
		document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
		new MutationObserver(() => {
			const now = verdict.getAttribute('data-state');
			if (now === before || pressed === undefined) return;
			before = now;
			times.push(performance.now() - pressed);
			pressed = undefined;
		}).observe(verdict, { attributes: true });
		Reflect.set(window, 'verdictTimes', times);
	});
	return () => page.evaluate(() => Reflect.get(window, 'verdictTimes') as number[]);
}

for (const [length, expectation] of [
	[3_000, 16],
	[100_000, 50],
	[250_000, 100]
] as const) {
	test(`from keystroke to verdict, ${length} bytes`, async ({ page }) => {
		await openPage(page, 'http', '#/signature');
		await fields.key(page).fill(key);
		const xml = xmlOf(length);
		await pasteText(fields.request(page), xml);
		await fields.sent(page).fill(opensslSignature(xml, key).expected);
		const verdict = fields.verdict(page);
		await expect(verdict).toHaveAttribute('data-state', 'passed');
		await fields.request(page).press('Control+Finals');
		const times = await watchVerdicts(page);
		for (let round = 0; round < 30; round++) {
			await page.keyboard.press('x');
			await expect(verdict).not.toHaveAttribute('data-state', 'passed');
			await page.keyboard.press('Backspace');
			await expect(verdict).toHaveAttribute('data-state', 'passed');
		}
		// The first use of anything compiles it; what counts is the page in use.
		const measured = (await times()).slice(10);
		report(
			`From keystroke to verdict, ${length} bytes, 95th percentile of ${measured.length}`,
			milliseconds(percentile(measured, 95)),
			`${expectation} ms`
		);
	});
}

test('typing into 250 kB, the most that can be edited', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await fields.key(page).fill(key);
	const xml = xmlOf(250_000);
	await pasteText(fields.request(page), xml);
	await expect(fields.signature(page)).toHaveText(opensslSignature(xml, key).expected);
	await fields.request(page).press('Control+Home');
	const longest = await watchLongTasks(page);
	await page.keyboard.type('<!-- typed by hand -->', { delay: 60 });
	await expect(fields.signature(page)).toHaveText(
		opensslSignature(`<!-- typed by hand -->${xml}`, key).expected
	);
	report('Typing into 250 kB, longest task', milliseconds(await longest()), '100 ms');
});

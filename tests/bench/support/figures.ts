import type { Page } from '@playwright/test';

/*
 * Figures, not verdicts: a shared machine makes each of them larger at times. What the page should
 * reach stands beside each; nothing fails for being slow.
 */

/** Prints a figure beside what the page should reach. */
export function report(what: string, figure: string, goal: string): void {
	console.log(`${what}: ${figure} (goal: ${goal})`);
}

export const milliseconds = (time: number) =>
	`${time < 20 ? time.toFixed(1) : Math.round(time)} ms`;

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], hundredths: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.ceil((sorted.length * hundredths) / 100) - 1]!;
}

const item = '<item key="name">Zoë 1234567890 &amp; sons</item>\n';

/** A document of about so many bytes. */
export const xmlOf = (bytes: number) => `<r>\n${item.repeat(Math.floor(bytes / 51))}</r>\n`;

export const key = '0bad'.repeat(28);

export const fields = {
	request: (page: Page) => page.getByRole('textbox', { name: 'Request XML' }),
	key: (page: Page) => page.getByLabel('Private key', { exact: true }),
	sent: (page: Page) => page.getByRole('textbox', { name: 'Signature your client sent' }),
	signature: (page: Page) => page.getByRole('status', { name: 'Expected signature' }),
	verdict: (page: Page) => page.getByRole('status', { name: 'Verdict' })
};

/** The longest task on the main thread, in ms, since the call, for as long as the page lives. */
export async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		const seen = { longest: 0 };
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) {
				seen.longest = Math.max(seen.longest, duration);
			}
		}).observe({ type: 'longtask' });
		Reflect.set(window, 'longTasks', seen);
	});
	return () =>
		page.evaluate(() => (Reflect.get(window, 'longTasks') as { longest: number }).longest);
}

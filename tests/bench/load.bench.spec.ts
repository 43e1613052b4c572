import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { test } from '@playwright/test';
import { addressOf } from '../e2e/support/page.ts';
import { milliseconds, percentile, report } from './support/figures.ts';

test('weight', async () => {
	const file = await readFile(new URL(process.env.PAGE_FILE!));
	const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
	report(
		'Weight, gzipped',
		`${kilobytes(gzipSync(file, { level: 9 }).length)} of ${kilobytes(file.length)}, one request`,
		'90 kB'
	);
});

test('cold load with the processor slowed down four times', async ({ browser }) => {
	const times: number[] = [];
	for (let round = 0; round < 7; round++) {
		const context = await browser.newContext();
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.addInitScript(() => {
			// Interactive: the view is there, and the task that made it is over.
			const look = () => {
				if (document.querySelector('#app h1')) Reflect.set(window, 'ready', performance.now());
				else setTimeout(look, 5);
			};
			setTimeout(look);
		});
		await page.goto(addressOf('http'));
		await page.waitForFunction(() => 'ready' in window);
		times.push(await page.evaluate(() => Reflect.get(window, 'ready') as number));
		await context.close();
	}
	report(
		'Cold load, processor four times slower, until it takes input, median',
		milliseconds(percentile(times, 50)),
		'1000 ms'
	);
});

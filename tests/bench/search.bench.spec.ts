import { expect, test, type Page } from '@playwright/test';
import { mistakes } from '../../src/core/signature/mistakes/index.ts';
import { openPage, pasteText } from '../e2e/support/page.ts';
import { opensslMd5, opensslSignature } from '../support/openssl.ts';
import {
	fields,
	key,
	milliseconds,
	percentile,
	report,
	watchLongTasks,
	xmlOf
} from './support/figures.ts';
import { everyPossibility } from './search-plain.ts';

/** The boxes for the signature and for the request. */
const boxes = { sent: 'input[id$="-sent"]', request: 'textarea' };

/**
 * Milliseconds inside the page from a keystroke in a box to a text in the results; `expect` would
 * look once a second.
 */
function timeTo(page: Page, text: string, value: string, box = boxes.sent): Promise<number> {
	return page.evaluate(
		([text, value, selector]) =>
			new Promise<number>((resolve) => {
				const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector!)!;
				const start = performance.now();
				const observer = new MutationObserver(() => {
					const results = document.querySelector('.results');
					if (!results?.textContent.includes(text!)) return;
					observer.disconnect();
					resolve(performance.now() - start);
				});
				observer.observe(document.body, { subtree: true, childList: true, characterData: true });
				box.value = value!;
				box.dispatchEvent(new Event('input', { bubbles: true }));
			}),
		[text, value, box]
	);
}

test.beforeEach(async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await fields.key(page).fill(key);
	// The first use of anything compiles it; what counts is the page in use.
	await fields.request(page).fill('<r/>');
	await fields.sent(page).fill(opensslSignature('<r/>\n', key).expected);
	await expect(page.getByRole('list', { name: 'Explanations' })).toBeVisible();
	await fields.sent(page).fill('');
	await fields.request(page).fill('');
});

test('the search over 2 kB', async ({ page }) => {
	const xml = xmlOf(2000);
	await pasteText(fields.request(page), xml);
	// Two mistakes, found only after all single ones were tried.
	const pair = opensslMd5(opensslMd5(`${xml}\n`, `${key} `), `${key} `);
	const singlesAndPairs: number[] = [];
	for (let run = 0; run < 9; run++) {
		singlesAndPairs.push(await timeTo(page, 'Confirmed:', pair));
		await fields.sent(page).fill('');
	}
	report(
		'All singles and pairs, from keystroke to verdict, median',
		milliseconds(percentile(singlesAndPairs, 50)),
		'300 ms'
	);

	// A request that was never seen before: nothing can have been made ready for it.
	const unseen: number[] = [];
	for (let run = 0; run < 9; run++) {
		const other = xml.replace('</', `<!-- ${run} --></`);
		await fields.request(page).fill('');
		await fields.sent(page).fill(opensslMd5(opensslMd5(`${other}\n`, `${key} `), `${key} `));
		unseen.push(await timeTo(page, 'Confirmed:', other, boxes.request));
	}
	report(
		'The same for a request just typed, median',
		milliseconds(percentile(unseen, 50)),
		'300 ms'
	);
	await fields.sent(page).fill('');
	await fields.request(page).fill('');
	await pasteText(fields.request(page), xml);

	const longest = await watchLongTasks(page);
	const crlf = xml.replaceAll('\n', '\r\n');
	const triple = opensslMd5(opensslMd5(crlf, `${key} `).toUpperCase(), `${key} `);
	report('All triples, to verdict', milliseconds(await timeTo(page, 'Confirmed:', triple)), '10 s');
	report('Longest task while triples are searched', milliseconds(await longest()), '50 ms');
});

/** Possibilities a second of a plain loop over OpenSSL, which computes each from nothing. */
function plainRate(xml: string, observed: string): number {
	const encoder = new TextEncoder();
	const question = { bodies: [encoder.encode(xml)], keys: [encoder.encode(key)], observed };
	const everyOther = xml.length > 10_000 ? 200 : 30;
	const start = performance.now();
	const tried = everyPossibility(question, mistakes, everyOther);
	return tried / (performance.now() - start);
}

for (const length of [2_000, 20_000]) {
	test(`possibilities a second on ${length} bytes, one and two workers`, async ({ browser }) => {
		const xml = xmlOf(length);
		const observed = opensslMd5('found nowhere');
		for (const workers of [1, 2]) {
			const context = await browser.newContext();
			await context.addInitScript((count) => {
				Object.defineProperty(navigator, 'hardwareConcurrency', { value: count });
			}, workers);
			const page = await context.newPage();
			await openPage(page, 'http', '#/signature');
			await fields.key(page).fill(key);
			await pasteText(fields.request(page), xml);
			await page.waitForTimeout(3000);
			const before = plainRate(xml, observed);
			const took = await timeTo(page, 'No known mistake gives that value', observed);
			const plain = (before + plainRate(xml, observed)) / 2;
			const text = await page.getByText(/Tried [\d,]+ possibilities/).textContent();
			const tried = Number(/Tried ([\d,]+)/.exec(text!)![1]!.replaceAll(',', ''));
			const rate = tried / took;
			console.log(
				`${length} bytes, ${workers} worker(s): ${tried} possibilities in ${Math.round(took)} ms, ` +
					`${Math.round(rate)}/ms; plain loop ${Math.round(plain)}/ms; ratio ${(rate / plain).toFixed(1)}`
			);
			await context.close();
		}
	});
}

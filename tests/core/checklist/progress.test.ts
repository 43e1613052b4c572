import { describe, expect, test } from 'vitest';
import { browserStorage, storageName } from '../../../src/page/session/browserStorage.ts';
import { checks } from '../../../src/core/checklist/checks.ts';
import { parseTicks, serialiseTicks } from '../../../src/core/checklist/progress.ts';
import { checkStates, type Ticks } from '../../../src/core/checklist/state.ts';
import { faults, loadTicks, saveTicks } from '../../../src/core/checklist/storage.ts';
import { Random } from '../request/support/random.ts';

const every = Object.fromEntries(
	checks.map(({ id }, at) => [id, checkStates[at % checkStates.length]])
) as Ticks;

describe('ticks as text', () => {
	test('come back as they were', () => {
		expect(parseTicks(serialiseTicks(every))).toEqual({ ticks: every });
		expect(parseTicks(serialiseTicks({}))).toEqual({ ticks: {} });
	});
	test('contain only ids and states', () => {
		const words = serialiseTicks(every).match(/[a-z0-9-]+/g)!;
		const known = [...checks.map(({ id }) => id), ...checkStates, 'version', 'ticks', '1'];
		expect(words.filter((word) => !known.includes(word))).toEqual([]);
	});
	test('nothing stored is no problem', () => {
		expect(parseTicks(null)).toEqual({ ticks: {} });
		expect(parseTicks('')).toEqual({ ticks: {} });
	});
	test.each([
		['{', /damaged/],
		['null', /damaged/],
		['[]', /damaged/],
		['{"version":1}', /damaged/],
		['{"version":1,"ticks":[]}', /damaged/],
		['{"version":2,"ticks":{}}', /another version/],
		[' '.repeat(20_000), /longer/]
	])('%# is said', (text, words) => {
		const { ticks, problem } = parseTicks(text);
		expect(ticks).toEqual({});
		expect(problem).toMatch(words);
	});
	test('unknown checks and states are left out and counted', () => {
		const text =
			'{"version":1,"ticks":{"no-incident":"passed","gone":"passed","port-tls":"maybe","__proto__":"passed"}}';
		expect(parseTicks(text)).toEqual({
			ticks: { 'no-incident': 'passed' },
			problem: expect.stringMatching(/^3 stored ticks were left out/)
		});
	});
	test('no text throws', () => {
		const random = new Random(11);
		const whole = serialiseTicks(every);
		for (let run = 0; run < 2000; run++) {
			const at = random.below(whole.length);
			const text =
				whole.slice(0, at) + random.pick(['', '"', '}', '\\', '0']) + whole.slice(at + 3);
			expect(Object.keys(parseTicks(text).ticks).every((id) => id in every)).toBe(true);
		}
	});
});

describe('the storage of the browser', () => {
	const shelf = () => {
		const kept = new Map<string, string>();
		return {
			kept,
			getItem: (name: string) => kept.get(name) ?? null,
			setItem: (name: string, text: string) => void kept.set(name, text),
			removeItem: (name: string) => void kept.delete(name)
		};
	};
	test('keeps ticks, under one name, and nothing once all are taken back', () => {
		const browser = shelf();
		const storage = browserStorage(() => browser);
		expect(saveTicks(storage, every)).toBeNull();
		expect([...browser.kept.keys()]).toEqual([storageName]);
		expect(loadTicks(storage)).toEqual({ ticks: every });
		expect(saveTicks(storage, {})).toBeNull();
		expect(browser.kept.size).toBe(0);
	});
	test('that is forbidden', () => {
		const storage = browserStorage(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		expect(loadTicks(storage)).toEqual({
			ticks: {},
			problem: faults.forbidden,
			fault: 'forbidden'
		});
		expect(saveTicks(storage, every)).toBe(faults.forbidden);
		expect(saveTicks(storage, {})).toBe(faults.forbidden);
	});
	test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('that is full: %s', (name) => {
		const storage = browserStorage(() => ({
			...shelf(),
			setItem: () => {
				throw new DOMException('full', name);
			}
		}));
		expect(saveTicks(storage, every)).toBe(faults.full);
	});
	test('that contains something else', () => {
		const browser = shelf();
		browser.kept.set(storageName, '\0');
		expect(loadTicks(browserStorage(() => browser)).problem).toMatch(/damaged/);
	});
	test('that does not exist, as here', () => {
		expect(loadTicks(browserStorage()).ticks).toEqual({});
	});
});

import { describe, expect, it } from 'vitest';
import { expectLinear, growthOf } from './growth.ts';

/** Work that takes as long as it is told to, on a clock of its own. */
function growthIn(milliseconds: (size: number, run: number) => number, size = 1600): number {
	let now = 0;
	let runs = 0;
	const work = (given: number) => (now += milliseconds(given, runs++));
	return growthOf(
		(given) => given,
		work,
		size,
		() => now
	);
}

describe('growth', () => {
	it.each<[string, (size: number) => number, number]>([
		['nothing', () => 500, 1 / 16],
		['linear', (size) => size / 10, 1],
		['quadratic', (size) => size ** 2 / 1000, 16],
		['cubic', (size) => size ** 3 / 100_000, 256]
	])('of %s work', (_, milliseconds, growth) => {
		expect(growthIn(milliseconds)).toBeCloseTo(growth);
	});

	it('does not depend on how fast the machine is', () => {
		for (const slow of [1, 10, 1000]) {
			expect(growthIn((size) => (size * slow) / 10)).toBeCloseTo(1);
			expect(growthIn((size) => (size ** 2 * slow) / 1000)).toBeCloseTo(16);
		}
	});

	it('forgives a run that was disturbed, and no more than that', () => {
		// A run of the large input, then three of the small one, and so up to three times.
		const disturbed = (runs: number[]) =>
			growthIn((size, run) => size / 10 + (runs.includes(run) ? 100_000 : 0));
		expect(disturbed([1, 2])).toBeCloseTo(1);
		expect(disturbed([0, 2, 3])).toBeCloseTo(1);
		expect(disturbed([0, 2, 3, 4, 5])).toBeCloseTo(1);
		expect(disturbed([0, 4, 8])).toBeGreaterThan(16);
	});

	it('concludes nothing from times too short to measure', () => {
		expect(growthIn((size) => (size === 1600 ? 127 : 0))).toBe(0);
		expect(growthIn((size) => (size === 1600 ? 129 : 0))).toBeGreaterThan(4);
	});

	it('gives each run its own input', () => {
		const seen = new Set<object>();
		let runs = 0;
		const work = (given: object) => void (seen.add(given), runs++);
		let now = 0;
		growthOf(
			(size) => ({ size }),
			work,
			1600,
			() => (now += 500)
		);
		expect(runs).toBeGreaterThan(2);
		expect(seen.size).toBe(runs);
	});
});

describe('on the real clock', () => {
	/** Steps that each need the one before, so that no compiler can leave any out. */
	const steps = (count: number): number => {
		let state = 1;
		for (let i = 0; i < count; i++) state = Math.imul(state ^ (state >>> 15), 0x6d2b79f5) + i;
		return state;
	};
	const same = (size: number) => size;

	it('linear work passes, and gives its result', () => {
		expectLinear(same, () => steps(10_000), 11_000);
		const work = (size: number) => ({ size, state: steps(size * 1000) });
		expect(expectLinear(same, work, 11_000)).toEqual(work(11_000));
	});

	it('quadratic work fails, and the message names it', () => {
		const check = () => expectLinear(same, (size) => steps(size * size), 11_000, 'The pattern');
		expect(check).toThrow('The pattern grows this many times as fast as its input');
	});
});

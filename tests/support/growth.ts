/**
 * Whether work grows with its input or runs away. A limit in milliseconds fails on a busy machine
 * and passes on a fast one; how much longer a larger input takes, in one run, does neither.
 */
import { expect } from 'vitest';

/** How many times as large the large input is. */
const times = 16;
/** Halfway between linear (1) and quadratic (16): time that grows with the power 1.5. */
const most = 4;
/** Milliseconds of the small input that are still noise: it counts as no less. */
const floor = 2;
/** Milliseconds of the large input that are never too many: 128. */
const short = most * times * floor;

/**
 * How much faster than its input work grows: about 1 where it is linear, 16 where it is quadratic,
 * 0 where the large input takes less than 128 ms, which is too short to tell. The least of a few
 * runs counts. All of it ends once the result is below 4, so that what is right costs hardly more
 * than one run of the large input.
 * @param input makes the input of a size; called anew for each run, and not measured
 * @param size the larger of the two sizes, in whatever `input` counts
 * @param clock milliseconds; without it the CPU time of the process, which other processes do not
 * lengthen as they do the time of day
 */
export function growthOf<Input>(
	input: (size: number) => Input,
	work: (input: Input) => unknown,
	size: number,
	clock: () => number = cpuTime
): number {
	const measure = (length: number): number => {
		const given = input(length);
		const start = clock();
		work(given);
		return clock() - start;
	};
	let large = Infinity;
	let small = Infinity;
	let growth = Infinity;
	for (let round = 0; round < 3 && growth >= most; round++) {
		// The large one first: the small one must not seem long because the code is not yet compiled.
		large = Math.min(large, measure(size));
		if (large < short) return 0;
		for (let run = 0; run < 3; run++) {
			small = Math.min(small, measure(Math.ceil(size / times)));
		}
		growth = large / Math.max(small, floor) / times;
	}
	return growth;
}

/**
 * Fails where work grows clearly faster than its input. The arguments are those of `growthOf`.
 * @param name of the input, for the message
 * @returns what the work gave for the large input
 */
export function expectLinear<Input, Output>(
	input: (size: number) => Input,
	work: (input: Input) => Output,
	size: number,
	name = ''
): Output {
	let result!: Output;
	const sized = (length: number) => ({ length, given: input(length) });
	const growth = growthOf(
		sized,
		({ length, given }) => {
			const output = work(given);
			if (length === size) result = output;
		},
		size
	);
	expect(growth, `${name} grows this many times as fast as its input`.trim()).toBeLessThan(most);
	return result;
}

function cpuTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

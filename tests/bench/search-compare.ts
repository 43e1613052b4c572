/** Prints what search-node.mjs promises. */
import { mistakes } from '../../src/signature/mistakes/index.ts';
import type { Mistake } from '../../src/signature/mistakes/mistake.ts';
import type { Question } from '../../src/signature/question.ts';
import { search } from '../../src/signature/search/search.ts';
import { everyPossibility } from './search-plain.ts';
import { documentOf } from './search-document.ts';

const key = new TextEncoder().encode('0123456789abcdef'.repeat(7));
/** A value that nothing gives, so that everything is tried. */
const observed = 'd41d8cd98f00b204e9800998ecf84270';

/** CPU time in milliseconds: on a shared machine it says more than the clock. */
const cpu = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

function timed(run: () => number): { tried: number; perSecond: number; ms: number } {
	const start = cpu();
	const tried = run();
	const ms = cpu() - start;
	return { tried, ms, perSecond: (tried / ms) * 1000 };
}

const fast = (question: Question, known: readonly Mistake[], from: 0 | 3, to: 2 | 3) => () => {
	const steps = search(question, known, { depths: { from, to } });
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value.tried;
	}
};

/** A part of the mistakes, evenly from all groups, so that the plain loop ends in seconds. */
const some = (one: number) => mistakes.filter((_, at) => at % one === 0);

const thousands = (perSecond: number) => `${Math.round(perSecond / 1000)} k/s`;

for (const kilobytes of [2, 20]) {
	const body = documentOf(kilobytes * 1000);
	const question = { bodies: [body], keys: [key], observed };
	console.log(`\nbody of ${body.length} bytes, ${mistakes.length} mistakes`);
	const part = some(kilobytes === 2 ? 4 : 8);
	const ratios: number[] = [];
	for (let round = 0; round < 3; round++) {
		const search = timed(fast(question, part, 0, 3));
		const plain = timed(() => everyPossibility(question, part));
		ratios.push(search.perSecond / plain.perSecond);
		console.log(
			`  ${part.length} mistakes, up to three together: search ${search.tried} at ` +
				`${thousands(search.perSecond)}, plain loop ${plain.tried} at ` +
				`${thousands(plain.perSecond)}, ratio ${ratios.at(-1)!.toFixed(1)}`
		);
	}
	console.log(`  ratio on one core: ${Math.max(...ratios).toFixed(1)} (best of ${ratios.length})`);
	for (let round = 0; round < 3; round++) {
		const { tried, ms, perSecond } = timed(fast(question, mistakes, 0, 2));
		console.log(
			`  all up to two: ${tried} in ${ms.toFixed(0)} ms of one core, ${thousands(perSecond)}`
		);
	}
	const { tried, ms, perSecond } = timed(fast(question, mistakes, 3, 3));
	console.log(`  all threes: ${tried} in ${ms.toFixed(0)} ms of one core, ${thousands(perSecond)}`);
}

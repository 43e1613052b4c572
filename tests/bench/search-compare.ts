/** Prints what search-node.mjs promises. */
import { mistakes } from '../../src/core/signature/mistakes/index.ts';
import type { Mistake } from '../../src/core/signature/mistakes/mistake.ts';
import type { Question } from '../../src/core/signature/question.ts';
import { forgetBodies } from '../../src/core/signature/search/cachedBodies.ts';
import { search } from '../../src/core/signature/search/search.ts';
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

/** Nothing is remembered of the run before: each makes its bodies itself. */
const fast = (question: Question, known: readonly Mistake[], from: 0 | 3, to: 2 | 3) => () => {
	forgetBodies();
	const steps = search(question, known, { depths: { from, to } });
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value.tried;
	}
};

const thousands = (perSecond: number) => `${Math.round(perSecond / 1000)} k/s`;

for (const kilobytes of [2, 20]) {
	const body = documentOf(kilobytes * 1000);
	const question = { bodies: [body], keys: [key], observed };
	console.log(`\nbody of ${body.length} bytes, ${mistakes.length} mistakes, one core`);
	const everyOther = kilobytes === 2 ? 30 : 200;
	// The plain loop would take minutes for all; its speed is that of a part of the bodies.
	const plainly = () => timed(() => everyPossibility(question, mistakes, everyOther)).perSecond;
	const counts: number[] = [];
	timed(fast(question, mistakes, 0, 2));
	plainly();
	for (const [name, from, to] of [
		['up to two together', 0, 2],
		['three together', 3, 3]
	] as const) {
		for (let round = 0; round < (to === 2 ? 3 : 1); round++) {
			const before = plainly();
			const { tried, ms, perSecond } = timed(fast(question, mistakes, from, to));
			const plain = (before + plainly()) / 2;
			console.log(
				`  ${name}: ${tried} in ${ms.toFixed(0)} ms, ${thousands(perSecond)}; ` +
					`plain loop ${thousands(plain)}; ratio ${(perSecond / plain).toFixed(1)}`
			);
			counts.push(tried);
		}
	}
	// How likely any of all possibilities gives an unrelated value.
	const all = counts[0]! + counts.at(-1)!;
	for (const digits of [32, 16]) {
		const chance = all * 16 ** -digits;
		console.log(
			`  ${all} possibilities: a false hit for ${digits} digits has chance ${chance.toExponential(0)}`
		);
	}
}

import { beforeEach, describe, expect, it } from 'vitest';
import type { Mistake } from '../../../../src/core/signature/mistakes/mistake.ts';
import type { Answer, Question } from '../../../../src/core/signature/question.ts';
import { forgetBodies } from '../../../../src/core/signature/search/cachedBodies.ts';
import { search } from '../../../../src/core/signature/search/search.ts';
import { compose } from './compose.ts';
import { bytesOf, stubs } from './stubs.ts';

const bodies = [bytesOf('<a>\n\t<b>caf\u00e9</b>\n</a>'), bytesOf('<b>\n <c/> </b>')];
const keys = [bytesOf('0123456789abcdef'.repeat(7)), bytesOf('another key')];
const whole = { index: 0, of: 1 };

/** Counts the changes that are made of bodies. */
let changes = 0;
const counted: Mistake[] = stubs.map((mistake) =>
	mistake.group === 'body'
		? { ...mistake, change: (...input) => (changes++, mistake.change(...input)) }
		: mistake
);

function run(question: Question, shard = whole): Answer {
	const steps = search(question, counted, { depths: { from: 0, to: 3 }, shard });
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** Every combination of a body, a key and a value of two mistakes, in an order that mixes them. */
const questions: Question[] = bodies.flatMap((body) =>
	keys.flatMap((key) =>
		[['crlf', 'lf-added'], ['minify', 'key-lf'], ['latin1', 'single'], []].map((codes) => {
			const mistakes = codes.map((code) => stubs.find((known) => known.code === code)!);
			const observed = compose({ bodies: [body], keys: [key] }, mistakes) ?? '';
			return { bodies: [body], keys: [key], observed };
		})
	)
);

beforeEach(() => {
	forgetBodies();
	changes = 0;
});

describe('bodies that are remembered', () => {
	it('give the same answers as new bodies', () => {
		const anew = questions.map((question) => {
			forgetBodies();
			return run(question);
		});
		const mixed = [...questions.keys()].sort((a, b) => (a * 7) % 5 || b - a);
		for (const at of [...questions.keys(), ...mixed]) {
			expect(run(questions[at]!)).toEqual(anew[at]);
		}
	});

	it('are made once for all keys and values', () => {
		const nowhere = { bodies: [bodies[0]!], observed: '0'.repeat(32) };
		const first = search({ ...nowhere, keys: [keys[0]!] }, counted, { depths: { from: 0, to: 2 } });
		while (!first.next().done);
		expect(changes).toBeGreaterThan(0);
		changes = 0;
		const steps = search({ ...nowhere, keys }, counted, { depths: { from: 0, to: 2 } });
		while (!steps.next().done);
		expect(changes).toBe(0);
		const other = search({ ...nowhere, keys, username: bytesOf('me') }, counted, {
			depths: { from: 0, to: 2 }
		});
		while (!other.next().done);
		expect(changes).toBeGreaterThan(0);
	});

	it('are found to the end after a search was stopped at any point', () => {
		const question = { bodies: [bodies[0]!], keys: [keys[0]!], observed: '0'.repeat(32) };
		const whole = run(question);
		for (const stopAfter of [1, 2, 5, 11, 17, 23, 40]) {
			forgetBodies();
			const stopped = search(question, counted);
			for (let step = 0; step < stopAfter; step++) stopped.next();
			expect(run(question)).toEqual(whole);
		}
	});

	it('serve two searches that take turns', () => {
		const [one, other] = [questions[0]!, questions[1]!];
		const [oneAlone, otherAlone] = [run(one), run(other)];
		forgetBodies();
		const searches = [one, other].map((question) => search(question, counted));
		const answers: (Answer | undefined)[] = [];
		while (searches.some((_, at) => !answers[at])) {
			for (const [at, steps] of searches.entries()) {
				const step = answers[at] ? undefined : steps.next();
				if (step?.done) answers[at] = step.value;
			}
		}
		expect(answers).toEqual([oneAlone, otherAlone]);
	});

	it('do not change with the caller’s array', () => {
		const body = bodies[0]!.slice();
		run({ bodies: [body], keys, observed: '0'.repeat(32) });
		body.set(bytesOf('<z>'));
		const fresh = { bodies: [body.slice()], keys, observed: '1'.repeat(32) };
		const answer = run({ ...fresh, bodies: [body] });
		forgetBodies();
		expect(answer).toEqual(run(fresh));
	});

	it('are those of one shard each', () => {
		const question = questions[0]!;
		const shards = [0, 1, 2].map((index) => ({ index, of: 3 }));
		const first = shards.map((shard) => run(question, shard));
		expect(shards.map((shard) => run(question, shard))).toEqual(first);
		const found = first.filter(({ explanations }) => explanations.length > 0);
		expect(found.length).toBeGreaterThan(0);
	});
});

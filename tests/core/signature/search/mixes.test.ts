import { describe, expect, it } from 'vitest';
import { explain, searchExplanations } from '../../../../src/core/signature/explain.ts';
import { mistakes } from '../../../../src/core/signature/mistakes/index.ts';
import type { Question } from '../../../../src/core/signature/question.ts';
import { documents, keys, usernames } from '../mistakes/documents.ts';
import { compose } from './compose.ts';
import { searchMany, type ManyAnswers } from './many.ts';
import { mixesOf, noiseOf, unexplained } from './mix.ts';
import { valuesOfWrongKeys } from './wrongKeys.ts';

/* A part of what heavy/mixes.long.ts does with more documents and all threes. */

const given = {
	bodies: [documents['non-ASCII, entities, single quotes']!],
	keys: [keys['112 hex digits']!],
	username: usernames[0]!
};

function expectReproduced({ explained, stray }: ManyAnswers): void {
	for (const [value, explanations] of explained) {
		for (const { mistakes } of explanations) expect(compose(given, mistakes)).toBe(value);
	}
	expect(stray).toEqual([]);
}

describe('random combinations of mistakes', () => {
	const pairs = mixesOf(given, mistakes, 2, 300, 42);
	const noise = [...noiseOf(100), ...valuesOfWrongKeys(given, mistakes, 30)];
	const values = pairs.map(({ value }) => value);
	const answers = searchMany(given, values, mistakes, 2);

	it('are explained, if they are pairs across groups', () => {
		const missing = unexplained(pairs, answers.explained);
		expect(missing.length, missing.join('\n')).toBeLessThanOrEqual(9);
		expectReproduced(answers);
	});

	it('are never claimed for values that no mistake produces, nor for another key with a mistake', () => {
		// By themselves: where something is found, typos of the key are not tried.
		const { explained, tried } = searchMany(given, noise, mistakes, 2);
		expect(tried).toBeGreaterThan(60_000);
		expect([...explained.keys()]).toEqual([]);
	});

	it('are explained, if they are triples of a part of the mistakes', () => {
		const part = mistakes.filter((_, at) => at % 5 === 0);
		const triples = mixesOf(given, part, 3, 100, 43);
		const values = triples.map(({ value }) => value);
		const found = searchMany(given, values, part, 3);
		const missing = unexplained(triples, found.explained);
		expect(missing.length, missing.join('\n')).toBeLessThanOrEqual(10);
		expectReproduced(found);
	});

	it('are found by the public entry as by the search for many', () => {
		const codesFor = (question: Question) => {
			const steps = searchExplanations(question, { depths: { from: 0, to: 2 } });
			let step = steps.next();
			while (!step.done) step = steps.next();
			return step.value.explanations.map(({ mistakes }) => mistakes.map(({ code }) => code));
		};
		for (const { value } of pairs.slice(0, 4)) {
			const expected = answers.explained
				.get(value)!
				.map(({ mistakes }) => mistakes.map(({ code }) => code));
			expect(codesFor({ ...given, observed: value })).toEqual(expected);
		}
	});

	it('are explained in both orders of a charset and a newline', () => {
		const [newline, utf16] = ['body-newline-added', 'charset-utf-16le'].map((code) =>
			mistakes.find((mistake) => mistake.code === code)!
		);
		const short = { ...given, bodies: [new TextEncoder().encode('<test/>')] };
		for (const mix of [
			[newline!, utf16!],
			[utf16!, newline!]
		]) {
			const [explanation] = explain({ ...short, observed: compose(short, mix)! }).explanations;
			expect(explanation!.mistakes).toEqual(mix);
		}
	});
});

import { describe, expect, it } from 'vitest';
import { explain } from '../../../../../src/core/signature/explain.ts';
import { mistakes } from '../../../../../src/core/signature/mistakes/index.ts';
import { documents, keys, usernames } from '../../mistakes/documents.ts';
import { compose } from '../compose.ts';
import { searchMany } from '../many.ts';
import { mixesOf, noiseOf, unexplained } from '../mix.ts';
import { valuesOfWrongKeys } from '../wrongKeys.ts';

describe.each([
	['ASCII with LF and a newline at the end', 1],
	['non-ASCII, entities, single quotes', 2],
	['non-ASCII with CRLF and double quotes', 3]
])('random combinations of all mistakes: %s', (name, seed) => {
	const given = {
		bodies: [documents[name]!],
		keys: [keys['112 hex digits']!],
		username: usernames[0]!
	};

	it('explains 97 % of 1,000 pairs and 90 % of 200 triples, and nothing of 10,500 other values', () => {
		const pairs = mixesOf(given, mistakes, 2, 1000, seed);
		const triples = mixesOf(given, mistakes, 3, 200, seed);
		const made = [...pairs, ...triples].map(({ value }) => value);
		const others = [...noiseOf(10_000), ...valuesOfWrongKeys(given, mistakes, 500)];
		const { explained, stray, tried } = searchMany(given, [...made, ...others], mistakes, 3);
		const missingPairs = unexplained(pairs, explained);
		const missingTriples = unexplained(triples, explained);
		console.log(
			`${name}: ${pairs.length - missingPairs.length} of ${pairs.length} pairs, ` +
				`${triples.length - missingTriples.length} of ${triples.length} triples, ` +
				`${tried} possibilities`
		);
		expect(missingPairs.length, missingPairs.join('\n')).toBeLessThanOrEqual(30);
		expect(missingTriples.length, missingTriples.join('\n')).toBeLessThanOrEqual(20);
		expect(stray).toEqual([]);
		expect(others.filter((value) => explained.has(value))).toEqual([]);
		for (const [value, explanations] of explained) {
			for (const { mistakes } of explanations) expect(compose(given, mistakes)).toBe(value);
		}
	});
});

it('explains three mistakes by the public entry', () => {
	const byCode = (code: string) => mistakes.find((mistake) => mistake.code === code)!;
	const codes = ['body-newline-added', 'key-newline-after', 'digest-upper-case-inner'];
	const short = {
		bodies: [new TextEncoder().encode('<test/>')],
		keys: [keys['112 hex digits']!],
		username: usernames[0]!
	};
	const observed = compose(short, codes.map(byCode))!;
	const [explanation] = explain({ ...short, observed }).explanations;
	expect(explanation!.mistakes.map(({ code }) => code)).toEqual(codes);
});

import { describe, expect, it } from 'vitest';
import { explain, unpackAnswer } from '../../../../src/core/signature/explain.ts';
import { packAnswer } from '../../../../src/core/signature/search/pack.ts';
import { signatureOf } from '../mistakes/apply.ts';
import { random } from './random.ts';
import { bytesOf } from './stubs.ts';

const body = bytesOf('<?xml version="1.0"?>\n<a>1</a>\n');
const next = random(7);
const hex = (length: number) => Array.from({ length }, () => next(16).toString(16)).join('');

/** What a hand does to a key at a place, written without the search's own edits. */
const slips: Record<string, (key: string[], at: number) => string[]> = {
	missing: (key, at) => key.filter((_, i) => i !== at),
	twice: (key, at) => key.flatMap((letter, i) => (i === at ? [letter, letter] : [letter])),
	changed: (key, at) => key.map((letter, i) => (i === at ? (letter === '7' ? 'l' : '7') : letter)),
	swapped: (key, at) =>
		key.map((letter, i) => (i === at ? key[at + 1]! : i === at + 1 ? key[at]! : letter)),
	'space-after': (key, at) => key.toSpliced(at + 1, 0, ' '),
	'newline-after': (key, at) => key.toSpliced(at + 1, 0, '\n'),
	'eight missing': (key, at) => key.filter((_, i) => i < at || i >= at + 8)
};

describe('a key with a typo', () => {
	it.each(Object.entries(slips))('is found with its place: %s', (name, slip) => {
		for (const length of [16, 112]) {
			// Two equal letters in a row leave it open which of them it was.
			const key = hex(length).replace(/(.)\1+/g, '$1');
			const at = 1 + next(key.length - 10);
			const used = bytesOf(slip(Array.from(key), at).join(''));
			const question = {
				bodies: [body],
				keys: [bytesOf(key)],
				observed: signatureOf(body, used).toString()
			};
			const answer = explain(question);
			const [first] = answer.explanations;
			expect(first!.usedKey).toEqual(used);
			const code = first!.mistakes[0]!.code;
			if (name === 'eight missing') expect(code).toBe(`key-typo-${at + 1}-to-${at + 8}-missing`);
			else expect(code).toBe(`key-typo-${at + 1}-${name}`);
			expect(first!.mistakes[0]!.happened).toContain(`${at + 1}`);
			// A worker sends codes only.
			const packed = packAnswer(answer);
			expect(packAnswer(unpackAnswer(question, packed))).toEqual(packed);
		}
	});

	it('comes after everything that is more likely', () => {
		const key = hex(112);
		const used = bytesOf(key.slice(0, -1));
		const observed = signatureOf(body, used).toString();
		const [first] = explain({ bodies: [body], keys: [bytesOf(key)], observed }).explanations;
		expect(first!.mistakes.map(({ code }) => code)).toEqual(['key-last-1-missing']);
	});

	it('is never quoted', () => {
		const key = hex(112);
		const used = bytesOf(`${key.slice(0, 56)}Z${key.slice(57)}`);
		const observed = signatureOf(body, used).toString();
		const [first] = explain({ bodies: [body], keys: [bytesOf(key)], observed }).explanations;
		for (const words of Object.values(first!.mistakes[0]!)) expect(String(words)).not.toMatch(/Z/);
	});
});

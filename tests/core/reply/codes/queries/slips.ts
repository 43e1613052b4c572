/** Parts of documented texts with one random slip of the hand, seeded. */
import fc from 'fast-check';
import { codeTable } from '../../../../../src/core/reply/codes/table.ts';
import type { Query } from './query.ts';

const texts = codeTable.flatMap(({ code, meanings }) =>
	meanings.flatMap(({ documented, observed }) =>
		[...documented, ...observed].map((text) => ({ code, words: wordsOf(text) }))
	)
);

function wordsOf(text: string): string[] {
	const plain = text.toLowerCase().replace(/\$\w+|xxx|error=|\\r\\n|[^a-z0-9 ]/g, ' ');
	return plain.split(/ +/).filter(Boolean);
}

type Slip = (words: readonly string[], word: number, letter: number) => string[];

const inWord =
	(change: (word: string, letter: number) => string): Slip =>
	(words, at, letter) =>
		words.map((word, index) => (index === at ? change(word, letter % (word.length - 1)) : word));

const kinds: readonly Slip[] = [
	inWord((word, at) => word.slice(0, at + 1) + word.slice(at + 2)),
	inWord((word, at) => word.slice(0, at) + word[at] + word.slice(at)),
	inWord((word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)),
	inWord((word, at) => `${word.slice(0, at)}o${word.slice(at + 1)}`),
	inWord((word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`)),
	(words) => [words.join('')],
	(words) => words.toReversed(),
	(words) => [...words.slice(0, -1), words.at(-1)!.slice(0, 4)]
];

/** Part of a text, the slip, and every code that has those words in that order. */
const query = fc
	.record({
		text: fc.constantFrom(...texts.filter(({ words }) => words.length > 2)),
		start: fc.nat(),
		length: fc.integer({ min: 3, max: 5 }),
		kind: fc.constantFrom(...kinds),
		word: fc.nat(),
		letter: fc.nat()
	})
	.map(({ text: { words }, start, length, kind, word, letter }): Query | null => {
		const from = start % Math.max(1, words.length - length + 1);
		const part = words.slice(from, from + length);
		const long = part.flatMap((one, index) => (one.length > 4 ? [index] : []));
		if (long.length === 0) return null;
		const codes = new Set(
			texts.filter(({ words: own }) => isPartOf(part, own)).map(({ code }) => code)
		);
		const typed = kind(part, long[word % long.length]!, letter);
		return [typed.join(' '), ...codes];
	});

function isPartOf(part: readonly string[], words: readonly string[]): boolean {
	let at = 0;
	for (const word of words) if (word === part[at]) at++;
	return at === part.length;
}

export function slips(count: number): Query[] {
	return fc.sample(query, { numRuns: count, seed: 2026_11 }).filter((each) => each !== null);
}

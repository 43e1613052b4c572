/** What was typed, understood as words of the table: joined, misspelled and unknown ones told apart. */
import { likeness } from './alike.ts';
import { splitWord } from './split.ts';
import { isKnown, knownWords, rarityOf } from './vocabulary.ts';

export interface Typed {
	/** The words searched for, each once, with the words of the table that are like them. */
	list: readonly { weight: number; alike: readonly (readonly [known: string, like: number])[] }[];
	/** The weight of all words together. */
	total: number;
	/** All words in their order, as typed. */
	words: readonly string[];
	/** The same with typing errors corrected to words of the table. */
	corrected: readonly string[];
	/** For each word that is like some of the table, which and how much: of another the table says nothing. */
	known: readonly ReadonlyMap<string, number>[];
	/** How well the search contains a word of the table, 0 to 1. */
	likeness(known: string): number;
}

type Alike = readonly (readonly [known: string, like: number])[];

/** A pasted text has many words; so many of them are understood. */
const mostWords = 60;
const mostSplits = 8;

export function readTyped(words: readonly string[]): Typed {
	const alikes = new Map<string, Alike>();
	const apart = partWords(joinPairs(words), alikes);
	const best = new Map<string, number>();
	const corrections = new Map<string, string>();
	const list = [...new Set(apart)].slice(0, mostWords).map((word) => {
		const alike = alikeTo(word, alikes);
		for (const [known, like] of alike) best.set(known, Math.max(like, best.get(known) ?? 0));
		const [nearest] = alike.filter(([known]) => !known.startsWith(word));
		if (nearest && !isKnown(word)) corrections.set(word, nearest[0]);
		return { weight: rarityOf(word), alike };
	});
	const corrected = apart.map((word) => corrections.get(word) ?? word);
	return {
		list,
		total: list.reduce((sum, { weight }) => sum + weight, 0),
		words: apart,
		corrected,
		known: apart.map((word) => new Map(alikeTo(word, alikes))).filter(({ size }) => size > 0),
		likeness: (known) => best.get(known) ?? 0
	};
}

/** The words of the table that are like this one, the most alike first, and of these the rarest. */
function alikeTo(word: string, alikes: Map<string, Alike>): Alike {
	let found = alikes.get(word);
	if (!found) {
		found = [...knownWords()]
			.map((known) => [known, likeness(word, known)] as const)
			.filter(([, like]) => like > 0)
			.sort((a, b) => b[1] - a[1]);
		alikes.set(word, found);
	}
	return found;
}

/** A word that a space was typed into: `trans ferable`. */
function joinPairs(words: readonly string[]): string[] {
	const joined: string[] = [];
	for (const word of words) {
		const last = joined.at(-1);
		const both = last === undefined ? '' : last + word;
		if (last !== undefined && isKnown(both) && !(isKnown(last) && isKnown(word)))
			joined[joined.length - 1] = both;
		else joined.push(word);
	}
	return joined;
}

/** Words that lack the space between them, unless one typing error explains them as well. */
function partWords(words: readonly string[], alikes: Map<string, Alike>): string[] {
	let splits = 0;
	return words.flatMap((word) => {
		if (isKnown(word) || ++splits > mostSplits) return [word];
		const [nearest] = alikeTo(word, alikes);
		const like = nearest?.[1] ?? 0;
		if (like >= 0.8) return [word];
		return splitWord(word, false) ?? (like > 0 ? null : splitWord(word, true)) ?? [word];
	});
}

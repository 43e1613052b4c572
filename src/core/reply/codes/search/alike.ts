/** How alike two words are, typing errors allowed. */
import { sound } from './fold.ts';

/**
 * @param typed a word of the search, lower case
 * @param known a word of the table, lower case
 * @returns 1 for equal, 0.85 where `typed` begins `known` or sounds like it, 0.8 to 0.6 for one to
 * three typing errors, else 0
 */
export function likeness(typed: string, known: string): number {
	if (typed === known) return 1;
	if (typed.length < 4) return beginsOrSwaps(typed, known);
	if (known.startsWith(typed)) return 0.85;
	const limit = slipsAllowed(Math.max(typed.length, known.length));
	if (limit === 0 || Math.abs(typed.length - known.length) > limit + 1) return 0;
	const slips = slipsBetween(typed, known, limit);
	if (slips === 1) return 0.8;
	const heard = slipsBetween(soundOf(typed), soundOf(known), limit - 1);
	if (heard === 0) return 0.85;
	const least = Math.min(slips, heard + 1);
	return least <= limit ? 0.9 - least / 10 : 0;
}

/** Of a short word, a swap of its letters is forgiven: any other slip makes another word of it. */
function beginsOrSwaps(typed: string, known: string): number {
	if (typed.length === 3 && known.startsWith(typed)) return 0.85;
	return typed.length > 1 && typed.length === known.length && slipsBetween(typed, known, 1) === 1
		? lettersOf(typed) === lettersOf(known)
			? 0.8
			: 0
		: 0;
}

const lettersOf = (word: string): string => [...word].sort().join('');

function slipsAllowed(length: number): number {
	if (length < 4) return 0;
	if (length < 7) return 1;
	return length < 10 ? 2 : 3;
}

const heardBefore = new Map<string, string>();

function soundOf(word: string): string {
	let heard = heardBefore.get(word);
	if (heard === undefined) {
		if (heardBefore.size > 5000) heardBefore.clear();
		heard = sound(word);
		heardBefore.set(word, heard);
	}
	return heard;
}

/**
 * Letters to insert, delete, replace or swap to turn one word into the other (optimal string
 * alignment), or something above `limit` as soon as that is certain.
 */
function slipsBetween(a: string, b: string, limit: number): number {
	if (a.length > 40 || b.length > 40) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > limit) return least;
		before = last;
		last = row;
	}
	return last[b.length]!;
}

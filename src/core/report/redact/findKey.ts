/**
 * The last check before a report is sent: does it still contain a key in any form? The redaction
 * writes the key in every form and looks for those; this check undoes every form in the text and
 * looks for the key. So that they don't share mistakes, they share only the lengths.
 */
import { runToEnd, type Progress } from '../../job.ts';
import { chained } from './chain.ts';
import { coverage } from './coverage.ts';
import { derivedFrom } from './derived.ts';
import { readingsOf, type Reading } from './keyReadings.ts';
import { coreOf, latin1, longestKey, longEnough, pieceOf, shortestKey } from './needles.ts';
import { Windows } from './windows.ts';

export interface FoundKey {
	/** Index into the keys. */
	keyIndex: number;
	/** Its form, in words: "as base64". */
	how: string;
}

/**
 * Looks for keys, for the pieces of them that `pieceOf` counts, and for smaller ones that make up
 * half of a key together, in plain text and in every form of it: escaped, URL-encoded, base64, hex,
 * dumps, lists of numbers, one inside another.
 * Keys of fewer than eight characters are not looked for: they occur in ordinary words.
 * @returns the first form found of each key; empty where nothing is left
 */
export function findKey(text: string, keys: readonly string[]): FoundKey[] {
	return runToEnd(findKeySteps(text, keys));
}

/** The same in steps: one for each reading of the text. */
export function* findKeySteps(
	text: string,
	keys: readonly string[]
): Generator<Progress, FoundKey[], void> {
	const wanted = keys.map((key) => piecesOf(key));
	const found: FoundKey[] = [];
	if (wanted.every((pieces) => pieces === null)) return found;
	for (const reading of readingsOf(text)) {
		wanted.forEach((pieces, keyIndex) => {
			if (!pieces || found.some((each) => each.keyIndex === keyIndex)) return;
			if (isIn(reading, pieces)) found.push({ keyIndex, how: reading.how });
		});
		yield { done: 0 };
	}
	return found;
}

interface Pieces {
	/** Of the key in lower case, without its white space, and of its letters and digits only. */
	written: Windows;
	unspaced: Windows;
	bare: Windows;
	/** Of what programs make of a key, such as its bytes in base32. */
	derived: Windows;
	/** Letters and digits of a key that is long enough for pieces of it to count; else empty. */
	whole: string;
}

/** Pieces that make up a shorter key occur in other text by chance. */
const leastCovered = 32;
const derivedLength = 10;

function piecesOf(key: string): Pieces | null {
	const given = coreOf(key).slice(0, longestKey);
	const core = given.toLowerCase();
	if (core.length < shortestKey) return null;
	const length = pieceOf(core);
	const bare = core.replace(/[^a-z0-9]/g, '');
	const long = core.length >= longEnough && bare.length >= longEnough;
	// Of letters and digits alone, the last search finds all that the others would.
	const others = long && bare === core ? [] : [core, latin1(new TextEncoder().encode(core))];
	return {
		written: new Windows(others, length),
		unspaced: new Windows(long ? [] : [core.replace(/\s+/g, '')], length),
		bare: new Windows(long ? [bare] : [], length),
		derived: new Windows(derivedFrom(given), derivedLength),
		whole: bare.length >= leastCovered ? bare : ''
	};
}

function isIn({ text, isText }: Reading, pieces: Pieces): boolean {
	const { written, unspaced, bare, derived, whole } = pieces;
	const lower = text.toLowerCase();
	if (written.areIn(lower) || derived.areIn(lower)) return true;
	if (unspaced.size > 0 && unspaced.areIn(lower.replace(/\s+/g, ''))) return true;
	if (bare.size === 0) return false;
	const squeezed = lower.replace(/[^a-z0-9]+/g, '');
	if (bare.areIn(squeezed) || derived.areIn(squeezed)) return true;
	if (whole === '') return false;
	const isHalf = (length: number): boolean => length * 2 >= whole.length;
	return isHalf(coverage(squeezed, whole)) || (isText === true && isHalf(chained(lower, whole)));
}

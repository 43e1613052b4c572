/** Words that were typed without the spaces between them: `accessdenied` is `access denied`. */
import { likeness } from './alike.ts';
import { singular } from './fold.ts';
import { isKnown, knownWords } from './vocabulary.ts';

const longestWord = 60;
const longestPart = 20;
/** With fewer letters, one more or less makes another word. */
const shortestFuzzy = 4;

/**
 * Splits a word into known words, as few as possible.
 * @param slips whether one of the parts may have typing errors
 * @returns null where it cannot be split
 */
export function splitWord(word: string, slips: boolean): string[] | null {
	if (word.length < 5 || word.length > longestWord) return null;
	const before = partings(word);
	const whole = before[word.length];
	if (whole || !slips) return whole ?? null;
	const reversed = (text: string) => [...text].reverse().join('');
	const after = partings(reversed(word), reversed);
	let best: string[] | null = null;
	let mostAlike = 0;
	for (let from = 0; from < word.length; from++) {
		for (let to = from + shortestFuzzy; to <= Math.min(word.length, from + longestPart); to++) {
			const [head, tail] = [before[from], after[word.length - to]];
			if (!head || !tail || head.length + tail.length === 0) continue;
			const { known, like } = nearest(word.slice(from, to));
			if (like < 0.7 || (best && head.length + tail.length >= best.length)) continue;
			if (!best || like > mostAlike) {
				best = [...head, known, ...tail.toReversed()];
				mostAlike = like;
			}
		}
	}
	return best;
}

/** For each length, the fewest known words that the word begins with. */
function partings(word: string, spell = (text: string) => text): (string[] | undefined)[] {
	const best: (string[] | undefined)[] = [[]];
	for (let to = 2; to <= word.length; to++) {
		for (let from = Math.max(0, to - longestPart); from <= to - 2; from++) {
			const head = best[from];
			const shortest = best[to]?.length ?? Infinity;
			if (!head || shortest <= head.length + 1) continue;
			const part = singular(spell(word.slice(from, to)));
			if (isKnown(part)) best[to] = [...head, part];
		}
	}
	return best;
}

function nearest(part: string): { known: string; like: number } {
	let best = { known: part, like: 0 };
	for (const known of knownWords()) {
		// Parts that only begin a word would allow any split.
		if (known.length > part.length + 2) continue;
		const like = likeness(part, known);
		if (like > best.like) best = { known, like };
	}
	return best;
}

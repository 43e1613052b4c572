/**
 * How much of a key is in a text, whatever is between the pieces. A key of 112 digits in lines of 7
 * has no piece that proves anything alone, but the lines together are the whole key.
 */
import { startOf } from './windows.ts';

/** Every page of hex contains four digits of a key by chance, but not near each other and in order. */
const shortPiece = 4;
const longPiece = 6;
/** Characters between two short pieces of one chain. */
const nearby = 120;

/**
 * @param text letters and digits in lower case
 * @param key the same of the key
 * @returns how many characters of the key its pieces cover: those of six and more anywhere, those of
 * four and five where they follow each other in the order of the key
 */
export function coverage(text: string, key: string): number {
	if (key.length < 2 * shortPiece || text.length < shortPiece) return 0;
	const starts = windowsOf(key, shortPiece);
	const mayBegin = new Uint8Array(65536);
	for (const piece of starts.keys()) mayBegin[startOf(piece, 0)] = 1;
	const covered = new Uint8Array(key.length);
	/** For each end in the key: the longest chain of short pieces, and where in the text it ended. */
	const chain = new Int32Array(key.length + 1);
	const endedAt = new Int32Array(key.length + 1).fill(-1);
	let best = 0;
	for (let at = 0; at + shortPiece <= text.length; at++) {
		if (mayBegin[startOf(text, at)] === 0) continue;
		const places = starts.get(text.slice(at, at + shortPiece));
		if (!places) continue;
		let longest = 0;
		for (const place of places) {
			let size = shortPiece;
			while (place + size < key.length && text[at + size] === key[place + size]) size++;
			if (size >= longPiece) covered.fill(1, place, place + size);
			let before = 0;
			for (let end = 0; end <= place; end++) {
				const near = endedAt[end]! >= 0 && at - endedAt[end]! <= nearby && endedAt[end]! <= at;
				if (near && chain[end]! > before) before = chain[end]!;
			}
			const total = before + size;
			if (total >= chain[place + size]! || at - endedAt[place + size]! > nearby) {
				chain[place + size] = total;
				endedAt[place + size] = at + size;
			}
			best = Math.max(best, total);
			longest = Math.max(longest, size);
		}
		at += longest - 1;
	}
	return Math.max(
		best,
		covered.reduce((sum, one) => sum + one, 0)
	);
}

function windowsOf(key: string, length: number): Map<string, number[]> {
	const starts = new Map<string, number[]>();
	for (let at = 0; at + length <= key.length; at++) {
		const piece = key.slice(at, at + length);
		starts.set(piece, [...(starts.get(piece) ?? []), at]);
	}
	return starts;
}

/**
 * Finds a key in pieces with anything between them: `k=ab&k=cd`, or one piece per log line. A word
 * that is a piece of the key continues the piece before it if that is near. The shorter a piece, the
 * nearer it must be, because short pieces occur in any text by chance.
 */

/** How many words may be between two pieces of one, two, and three or more characters. */
const between = [4, 24, 60];
/** Longer pieces are proof alone, and another search finds them. */
const longestPiece = 16;
/** How much of a key is searched for. */
const longestKey = 512;

/**
 * @param text in lower case
 * @param key letters and digits in lower case
 * @returns how many characters of the key follow each other in the text, piece by piece
 */
export function chained(text: string, key: string): number {
	const places = placesOf(key.slice(0, longestKey));
	/** For each place in the key: how much of it ended there last, and at which word. */
	const size = new Int32Array(key.length + 1);
	const endedAt = new Int32Array(key.length + 1).fill(-1000);
	let longest = 0;
	let nth = 0;
	for (const [word] of text.matchAll(/[a-z0-9]+/g)) {
		nth++;
		const near = nth - 1 - (between[word.length - 1] ?? between.at(-1)!);
		for (const place of places.get(word) ?? []) {
			const end = place + word.length;
			const total = word.length + (endedAt[place]! >= near ? size[place]! : 0);
			if (total < size[end]! && endedAt[end]! >= near) continue;
			size[end] = total;
			endedAt[end] = nth;
			longest = Math.max(longest, total);
		}
	}
	return longest;
}

/** Where each piece is in a key, the last place first: a word must not go on from itself. */
function placesOf(key: string): Map<string, number[]> {
	const places = new Map<string, number[]>();
	for (let at = key.length - 1; at >= 0; at--) {
		for (let end = at + 1; end <= Math.min(key.length, at + longestPiece); end++) {
			const piece = key.slice(at, end);
			const known = places.get(piece);
			if (known) known.push(at);
			else places.set(piece, [at]);
		}
	}
	return places;
}

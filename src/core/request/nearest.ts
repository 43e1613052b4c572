/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one text into the other, at most
 * `limit + 1`: optimal string alignment. Texts of up to 64 characters; longer ones are far.
 */
export function editDistance(from: string, to: string, limit: number): number {
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	if (from.length > 64 || to.length > 64) return from === to ? 0 : limit + 1;
	let older: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, i) => i);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const cost = from[i - 1] === to[j - 1] ? 0 : 1;
			let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
			const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			if (swapped) best = Math.min(best, older[j - 2]! + 1);
			row.push(best);
		}
		older = last;
		last = row;
	}
	return Math.min(last[to.length]!, limit + 1);
}

/** The candidate with the fewest edits, ignoring case; undefined where all need more than `limit`. */
export function nearest(
	text: string,
	candidates: Iterable<string>,
	limit: number
): string | undefined {
	const wanted = text.toLowerCase();
	let best: string | undefined;
	let bestDistance = limit + 1;
	for (const candidate of candidates) {
		const distance = editDistance(wanted, candidate.toLowerCase(), limit);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** How alike two words are, typing errors allowed. */

/**
 * @param typed a word of the search, lower case
 * @param known a word of the table, lower case
 * @returns 1 for equal, 0.8 where `typed` begins `known`, 0.7 for a typing error, else 0
 */
export function likeness(typed: string, known: string): number {
	if (typed === known) return 1;
	if (typed.length >= 3 && known.startsWith(typed)) return 0.8;
	const longer = Math.max(typed.length, known.length);
	const slips = typed.length < 4 ? 0 : longer < 7 ? 1 : 2;
	if (slips === 0 || Math.abs(typed.length - known.length) > slips) return 0;
	return slipsBetween(typed, known, slips) <= slips ? 0.7 : 0;
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

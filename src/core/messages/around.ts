/** The text around a message: its line, the lines that belong to it, and what is named there. */

/** How many lines away a host may be named, and how many characters. */
const mostLines = 14;
export const mostChars = 600;

export interface Span {
	from: number;
	to: number;
}

/** Those of a sorted list that begin in a span. */
export function between<Item extends { from: number }>(
	sorted: readonly Item[],
	{ from, to }: Span
) {
	let low = 0;
	for (let high = sorted.length; low < high;) {
		const middle = (low + high) >> 1;
		if (sorted[middle]!.from < from) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < sorted.length && sorted[end]!.from < to) end++;
	return sorted.slice(low, end);
}

export function lineAround(text: string, { from, to }: Span): Span {
	const first = Math.max(0, from - mostChars);
	const last = Math.min(text.length, to + mostChars);
	const start = text.slice(first, from).lastIndexOf('\n');
	const end = text.slice(to, last).indexOf('\n');
	return { from: first + start + 1, to: end < 0 ? last : to + end };
}

/** The lines that belong to a message: an exception with its causes, an object that was printed. */
export function blockAround(text: string, line: Span): Span {
	const first = Math.max(0, line.from - 2 * mostChars);
	const above = text.slice(first, line.from).split('\n').slice(0, -1);
	const below = text.slice(line.to + 1, line.to + 2 * mostChars).split('\n');
	let { from, to } = line;
	let top = text.slice(line.from, line.from + 40);
	for (let at = above.length - 1; at >= 0 && above.length - at <= mostLines; at--) {
		if (begins(top)) break;
		top = above[at]!;
		from -= top.length + 1;
	}
	for (const next of below.slice(0, mostLines)) {
		if (begins(next)) break;
		to += next.length + 1;
	}
	return { from, to: Math.min(to, text.length) };
}

/** A new record of a log, or a prompt. */
const begins = (line: string): boolean =>
	/^(?:\[?\d{4}-\d\d-\d\d|\[?\d\d?[/:. ]\w{2,3}[/:. ]|[$#%] |ps [a-z]:\\|[a-z]:\\[^>]{0,30}>)/.test(
		line
	);

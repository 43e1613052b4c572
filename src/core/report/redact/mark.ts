import type { View } from './view.ts';

/** What was removed, as its mark names it. */
export const kinds = [
	'private key',
	'possible private key',
	'password',
	'secret',
	'token',
	'auth code',
	'cookie',
	'authorization',
	'login',
	'TLS secret',
	'card number',
	'compressed data',
	'contact data'
] as const;
export type Kind = (typeof kinds)[number];

/** Takes a range to be removed, in UTF-16 units. */
export type Add = (start: number, end: number, kind: Kind) => void;

/** A range of a text to be removed. */
export interface Span {
	start: number;
	end: number;
	kind: Kind;
	/** The first and the last character of the secret that it contains. */
	first: number;
	last: number;
}

/** A character of a view, and the characters of the secret that it contains or helps to contain. */
export interface PlaceInView {
	at: number;
	first: number;
	last: number;
}

/** What replaces a secret. */
export function markFor(kind: Kind, length: number): string {
	return `[${kind}, ${length} character${length === 1 ? '' : 's'}, removed]`;
}

/** Whether a text is nothing but a mark, so that a second redaction leaves it. */
export function isMark(text: string): boolean {
	return /^\[[A-Za-z ]{5,20}, [0-9]{1,9} characters?, removed\]$/.test(text);
}

/** More than this between two characters of a secret is text of its own. */
const longestGap = 8;

/**
 * The ranges of the text that characters of a view come from: one for each line, and the text
 * column of a dump apart from its digits. What divides the characters of a line goes with them.
 */
export function spansOf(
	view: View,
	text: string,
	places: readonly PlaceInView[],
	kind: Kind
): Span[] {
	const { from, to, twin } = view;
	const digits = places.map(({ at, ...own }) => ({ start: from[at]!, end: to[at]!, kind, ...own }));
	if (!twin) return joined(text, digits);
	const column = places
		.filter(({ at }) => twin[at]! >= 0)
		.map(({ at, ...own }) => ({ start: twin[at]!, end: twin[at]! + 1, kind, ...own }));
	return [...joined(text, digits), ...joined(text, column)];
}

/** Ranges that only signs and spaces of one line divide, as one. */
function joined(text: string, places: readonly Span[]): Span[] {
	const spans: Span[] = [];
	// Words of the machine's byte order come out of order.
	for (const place of [...places].sort((a, b) => a.start - b.start)) {
		const open = spans.at(-1);
		if (open && isDivider(text.slice(open.end, place.start))) include(open, place);
		else spans.push({ ...place });
	}
	return spans;
}

/** Spaces, quotes and signs on one line, also a line ending that is written `\n`. */
function isDivider(gap: string): boolean {
	return gap.length <= longestGap && !/[\r\n\p{L}\p{N}]/u.test(gap.replace(/\\[nrt]/g, ''));
}

function include(span: Span, other: Span): void {
	span.end = Math.max(span.end, other.end);
	span.first = Math.min(span.first, other.first);
	span.last = Math.max(span.last, other.last);
}

/** Overlapping ranges as one, which bears the name of the graver kind. */
export function mergeSpans(spans: readonly Span[]): Span[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	const merged: Span[] = [];
	for (const span of sorted) {
		const last = merged.at(-1);
		if (!last || span.start >= last.end) {
			merged.push({ ...span });
			continue;
		}
		// What is inside another only gives its name, if that is graver; else it adds to it.
		const kind = kinds[Math.min(kinds.indexOf(span.kind), kinds.indexOf(last.kind))]!;
		if (span.end > last.end) include(last, span);
		last.kind = kind;
	}
	return merged;
}

/** The text with a mark instead of each range. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
	const parts: string[] = [];
	let done = 0;
	for (const { start, end, kind, first, last } of spans) {
		parts.push(text.slice(done, start), markFor(kind, last - first + 1));
		done = end;
	}
	parts.push(text.slice(done));
	return parts.join('');
}

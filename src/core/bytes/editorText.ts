/**
 * Bytes and the text box that shows them. A text box can't contain the bytes: it turns CRLF and a
 * lone CR into LF (HTML: "API value" of a textarea), and invalid bytes have no character. So the
 * bytes are kept next to the text, and an edit changes only the bytes that were edited.
 */
import type { Place } from '../finding.ts';
import { isPair } from './byteOffsets.ts';
import { withLineEndings } from './lineEndings.ts';
import { characterLength, findInvalidUtf8 } from './utf8.ts';

const LF = 0x0a;
const CR = 0x0d;

/**
 * The text that a text box shows for these bytes.
 * @returns CRLF and lone CR as LF, NUL as it is, a BOM as U+FEFF, U+FFFD for each invalid byte
 */
export function toEditorText(bytes: Uint8Array): string {
	const readable = withoutInvalid(withLineEndings(bytes, 'lf').bytes);
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readable);
}

/** Replaces each invalid byte by one U+FFFD; TextDecoder would join some of them. */
function withoutInvalid(bytes: Uint8Array): Uint8Array {
	let count = 0;
	for (let run = findInvalidUtf8(bytes); run; run = findInvalidUtf8(bytes, run.end)) {
		count += run.end - run.start;
	}
	if (count === 0) return bytes;
	const result = new Uint8Array(bytes.length + 2 * count);
	let from = 0;
	let out = 0;
	for (let run = findInvalidUtf8(bytes); run; run = findInvalidUtf8(bytes, run.end)) {
		result.set(bytes.subarray(from, run.start), out);
		out += run.start - from;
		for (let at = run.start; at < run.end; at++) {
			result[out++] = 0xef;
			result[out++] = 0xbf;
			result[out++] = 0xbd;
		}
		from = run.end;
	}
	result.set(bytes.subarray(from), out);
	return result;
}

export interface Edit {
	/** The bytes after the edit. */
	bytes: Uint8Array;
	/** What was added, as a place in the new bytes. Its line breaks are LF, which is a guess. */
	inserted: Place;
	/** What was removed, as a place in the old bytes. */
	removed: Place;
}

/**
 * Applies an edit in a text box to the bytes. All bytes outside the edit stay as they were; what was
 * added becomes UTF-8. The text of the new bytes is `after` again, if `after` is what a text box
 * can contain (no CR); half a surrogate pair becomes U+FFFD.
 *
 * In one rare case a neighboring byte changes: if an edit brings a lone CR in front of an LF, or the
 * two halves of a broken character together, they would become one character that the text box does
 * not show. The left part is then written as the text box shows it, and counts as `inserted`.
 *
 * @param before the text of `bytes`, as `toEditorText` gives it
 * @param after what the text box contains now
 */
export function applyEdit(bytes: Uint8Array, before: string, after: string): Edit {
	const ends = commonEnds(before, after);
	const { suffix } = ends;
	let { prefix } = ends;
	let start = skipUnits(bytes, 0, prefix);
	const end = skipUnits(bytes, start, before.length - suffix - prefix);
	const afterEnd = after.length - suffix;
	if (start < end || prefix < afterEnd) {
		for (let back; (back = fused(bytes, start, end, after.slice(prefix, afterEnd))) > 0;) {
			start -= back;
			prefix -= back;
		}
	}
	const middle = new TextEncoder().encode(after.slice(prefix, afterEnd));
	const result = new Uint8Array(start + middle.length + bytes.length - end);
	result.set(bytes.subarray(0, start));
	result.set(middle, start);
	result.set(bytes.subarray(end), start + middle.length);
	return {
		bytes: result,
		inserted: { start, end: start + middle.length },
		removed: { start, end }
	};
}

/** Lengths of the common beginning and end of two texts, without cutting a surrogate pair. */
function commonEnds(before: string, after: string): { prefix: number; suffix: number } {
	const shorter = Math.min(before.length, after.length);
	let prefix = 0;
	// Compare in large pieces first: the engine does that much faster than a loop over characters.
	while (
		prefix < shorter &&
		before.slice(prefix, prefix + piece) === after.slice(prefix, prefix + piece)
	) {
		prefix += piece;
	}
	prefix = Math.min(prefix, shorter);
	while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
	if (cutsPair(before, prefix) || cutsPair(after, prefix)) prefix--;
	const most = shorter - prefix;
	let suffix = 0;
	while (suffix + piece <= most && endPiece(before, suffix) === endPiece(after, suffix)) {
		suffix += piece;
	}
	while (
		suffix < most &&
		before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
	) {
		suffix++;
	}
	if (cutsPair(before, before.length - suffix) || cutsPair(after, after.length - suffix)) suffix--;
	return { prefix, suffix };
}

const piece = 1024;

function endPiece(text: string, suffix: number): string {
	return text.slice(text.length - suffix - piece, text.length - suffix);
}

const cutsPair = (text: string, at: number): boolean => isPair(text, at - 1);

/**
 * The byte offset of a place in the editor's text, such as a cursor.
 * @param units offset in UTF-16 code units of `toEditorText(bytes)`; beyond its end: the end
 */
export function byteOffset(bytes: Uint8Array, units: number): number {
	return skipUnits(bytes, 0, units);
}

/** The byte offset that is `units` UTF-16 code units of the editor's text after `from`. */
function skipUnits(bytes: Uint8Array, from: number, units: number): number {
	let at = from;
	while (units > 0 && at < bytes.length) {
		const byte = bytes[at]!;
		if (byte < 0x80) {
			at += byte === CR && bytes[at + 1] === LF ? 2 : 1;
			units--;
			continue;
		}
		const length = characterLength(bytes, at);
		at += length || 1;
		units -= length === 4 ? 2 : 1;
	}
	return at;
}

/** How many bytes before an edit would form one character with the bytes after them. */
function fused(bytes: Uint8Array, start: number, end: number, middle: string): number {
	const next = middle === '' ? bytes[end] : middle.charCodeAt(0);
	if (start > 0 && bytes[start - 1] === CR && next === LF) return 1;
	if (middle !== '') return 0;
	for (let back = 1; back <= 3 && back <= start; back++) {
		const joined = new Uint8Array([
			...bytes.subarray(start - back, start),
			...bytes.subarray(end, end + 4 - back)
		]);
		if (characterLength(joined, 0) > back) return back;
	}
	return 0;
}

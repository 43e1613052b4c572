/**
 * Bytes and the text box that shows them. A text box cannot hold the bytes: it turns CRLF and a
 * lone CR into LF (HTML: "API value" of a textarea), and invalid bytes have no character. So the
 * bytes stay beside the text, and an edit changes only the bytes of what was edited.
 */
import type { Place } from '../finding.ts';
import { characterLength, codePointOf } from './utf8.ts';

const LF = 0x0a;
const CR = 0x0d;

/**
 * The text that a text box holds for these bytes.
 * @returns CRLF and lone CR as LF, NUL as it is, a BOM as U+FEFF, U+FFFD for each invalid byte
 */
export function toEditorText(bytes: Uint8Array): string {
	const units = new Uint16Array(bytes.length);
	let used = 0;
	for (let at = 0; at < bytes.length;) {
		const byte = bytes[at]!;
		if (byte < 0x80) {
			units[used++] = byte === CR ? LF : byte;
			at += byte === CR && bytes[at + 1] === LF ? 2 : 1;
			continue;
		}
		const length = characterLength(bytes, at);
		const point = length === 0 ? 0xfffd : codePointOf(bytes, at, length);
		if (point > 0xffff) {
			units[used++] = 0xd7c0 + (point >> 10);
			units[used++] = 0xdc00 + (point & 0x3ff);
		} else {
			units[used++] = point;
		}
		at += length || 1;
	}
	return textOfUnits(units.subarray(0, used));
}

/** In pieces, because the arguments of one call are limited. */
function textOfUnits(units: Uint16Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < units.length; at += 8192) {
		pieces.push(String.fromCharCode(...units.subarray(at, at + 8192)));
	}
	return pieces.join('');
}

export interface Edit {
	/** The bytes after the edit. */
	bytes: Uint8Array;
	/** What was put in, as a place in the new bytes. Its line breaks are LF, a guess. */
	inserted: Place;
	/** What was taken out, as a place in the old bytes. */
	removed: Place;
}

/**
 * Carries an edit in a text box over to the bytes. All bytes outside the edit stay as they were;
 * what was put in becomes UTF-8. The text of the new bytes is `after` again, if `after` is as a
 * text box holds it (no CR); half a surrogate pair becomes U+FFFD.
 *
 * One rare case touches a neighbour: where an edit brings a lone CR before an LF, or the two
 * halves of a broken character together, they would become one character that the text box does
 * not show. The left part is then written as the text box shows it, and belongs to `inserted`.
 *
 * @param before the text of `bytes`, as `toEditorText` gives it
 * @param after what the text box holds now
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

/** Lengths of the common beginning and end of two texts; they never cut a surrogate pair. */
function commonEnds(before: string, after: string): { prefix: number; suffix: number } {
	const shorter = Math.min(before.length, after.length);
	let prefix = 0;
	while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
	if (cutsPair(before, prefix) || cutsPair(after, prefix)) prefix--;
	const most = shorter - prefix;
	let suffix = 0;
	while (
		suffix < most &&
		before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
	) {
		suffix++;
	}
	if (cutsPair(before, before.length - suffix) || cutsPair(after, after.length - suffix)) suffix--;
	return { prefix, suffix };
}

function cutsPair(text: string, at: number): boolean {
	return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/**
 * The byte offset of a position in the editor's text.
 * @param index in UTF-16 code units, as a text box's selection has it
 */
export function byteOffset(bytes: Uint8Array, index: number): number {
	return skipUnits(bytes, 0, index);
}

/** The byte offset that lies `units` UTF-16 code units of the editor's text after `from`. */
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

/** How many bytes left of an edit would join what follows them into one character. */
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

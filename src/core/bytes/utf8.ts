/**
 * UTF-8 as bytes (RFC 3629, Unicode 17 table 3-7): no overlong forms, no surrogates, nothing above
 * U+10FFFF. An invalid byte is always counted alone, so that every byte has its own cell, its own
 * U+FFFD in a text box and its own offset. (TextDecoder joins some of them into one.)
 */
import type { Place } from '../finding.ts';

/**
 * Length of the character that starts at `at`.
 * @param at offset in bytes, inside the array
 * @returns 1 to 4 bytes, or 0 where no valid character starts
 */
export function characterLength(bytes: Uint8Array, at: number): number {
	const lead = bytes[at]!;
	if (lead < 0x80) return 1;
	if (lead < 0xc2 || lead > 0xf4) return 0;
	const left = bytes.length - at;
	if (left < 2) return 0;
	const second = bytes[at + 1]!;
	if (lead < 0xe0) return (second & 0xc0) === 0x80 ? 2 : 0;
	// The second byte has a narrower range: it excludes overlong forms, surrogates and above 10FFFF.
	const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	if (second < least || second > most) return 0;
	if (left < 3 || (bytes[at + 2]! & 0xc0) !== 0x80) return 0;
	if (lead < 0xf0) return 3;
	return left > 3 && (bytes[at + 3]! & 0xc0) === 0x80 ? 4 : 0;
}

/**
 * The code point of a valid character.
 * @param length as `characterLength` gave it, 1 to 4
 */
export function codePointOf(bytes: Uint8Array, at: number, length: number): number {
	const lead = bytes[at]!;
	if (length === 1) return lead;
	const second = bytes[at + 1]! & 0x3f;
	if (length === 2) return ((lead & 0x1f) << 6) | second;
	const third = bytes[at + 2]! & 0x3f;
	if (length === 3) return ((lead & 0x0f) << 12) | (second << 6) | third;
	return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (bytes[at + 3]! & 0x3f);
}

/**
 * Where the character that contains the byte at `at` starts; `at` itself for an invalid byte.
 * @param at offset in bytes; the end of the array is allowed and returned as it is
 */
export function characterStart(bytes: Uint8Array, at: number): number {
	if (at >= bytes.length || (bytes[at]! & 0xc0) !== 0x80) return at;
	for (let back = 1; back <= 3 && back <= at; back++) {
		const start = at - back;
		if ((bytes[start]! & 0xc0) === 0x80) continue;
		return characterLength(bytes, start) > back ? start : at;
	}
	return at;
}

/** The first run of bytes at or after `from` that are not valid UTF-8; null if there is none. */
export function findInvalidUtf8(bytes: Uint8Array, from = 0): Place | null {
	let at = from;
	while (at < bytes.length) {
		const length = bytes[at]! < 0x80 ? 1 : characterLength(bytes, at);
		if (length === 0) {
			let end = at + 1;
			while (end < bytes.length && characterLength(bytes, end) === 0) end++;
			return { start: at, end };
		}
		at += length;
	}
	return null;
}

/** Whether the bytes begin with the byte order mark of UTF-8, EF BB BF. */
export function startsWithBom(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/**
 * Bytes and byte strings. A byte string is a string whose characters U+0000 to U+00FF mean the
 * bytes 00 to FF. With it the mistakes can use the engine's fast string search on any bytes, UTF-8
 * or not, without decoding them.
 */

const encoder = new TextEncoder();
/** Bytes passed to `String.fromCharCode` at once, so that it doesn't run out of stack. */
const chunk = 8192;

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
	return encoder.encode(text);
}

export function toByteString(bytes: Uint8Array): string {
	let out = '';
	for (let at = 0; at < bytes.length; at += chunk) {
		const part = bytes.subarray(at, at + chunk) as unknown as number[];
		out += String.fromCharCode.apply(null, part);
	}
	return out;
}

/** The bytes of a byte string; a character above U+00FF is cut to its low byte. */
export function fromByteString(text: string): Uint8Array {
	const length = text.length;
	const out = new Uint8Array(length);
	for (let i = 0; i < length; i++) out[i] = text.charCodeAt(i);
	return out;
}

/** Whether all bytes are below 0x80. */
export function isAscii(bytes: Uint8Array): boolean {
	for (let i = 0; i < bytes.length; i++) if (bytes[i]! > 127) return false;
	return true;
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
	let length = 0;
	for (const part of parts) length += part.length;
	const out = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}

const isSpace = (byte: number | undefined) =>
	byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);

/** Without ASCII white space (space, tab, LF, VT, FF, CR) at its ends; a view, not a copy. */
export function trimBytes(bytes: Uint8Array, where: 'both' | 'start' | 'end' = 'both'): Uint8Array {
	let start = 0;
	let end = bytes.length;
	if (where !== 'end') while (start < end && isSpace(bytes[start])) start++;
	if (where !== 'start') while (end > start && isSpace(bytes[end - 1])) end--;
	return bytes.subarray(start, end);
}

/** Removes the given characters at the end, in linear time, unlike a pattern with `$`. */
export function withoutEnd(text: string, characters: string): string {
	let end = text.length;
	while (end > 0 && characters.includes(text[end - 1]!)) end--;
	return end === text.length ? text : text.slice(0, end);
}

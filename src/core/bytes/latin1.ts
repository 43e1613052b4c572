/**
 * Bytes as text with one character for each byte (Latin-1), so that patterns match bytes and offsets
 * stay the same. TextDecoder can't do it: in browsers its `latin1` is windows-1252. All linear.
 */

/** Bytes passed to `String.fromCharCode` at once, so that it doesn't run out of stack. */
const chunk = 8192;

/** One character, U+0000 to U+00FF, for each byte. */
export function latin1(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += chunk) {
		// Spreading a typed array uses an iterator, which takes eight times as long.
		const units: ArrayLike<number> = bytes.subarray(at, at + chunk);
		text += String.fromCharCode.apply(null, units as number[]);
	}
	return text;
}

/** The reverse of `latin1`; a character above U+00FF becomes a question mark. */
export function fromLatin1(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		bytes[at] = code < 256 ? code : 63;
	}
	return bytes;
}

/** Whether the ASCII text is at an offset. */
export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
	if (at < 0 || at + text.length > bytes.length) return false;
	for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
	return true;
}

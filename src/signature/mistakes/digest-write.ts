import { fromByteString, toByteString, utf8 } from './bytes.ts';
import { pythonRepr } from './encodings.ts';
import { utf16 } from './charset-encode.ts';

/* Ways of writing a 16-byte digest down. These run once a possibility, so they avoid strings. */

export type Write = (digest: Uint8Array) => Uint8Array;

const lowerDigits = utf8('0123456789abcdef');
const upperDigits = utf8('0123456789ABCDEF');

/** Two digits a byte, with text before, between and after, all ASCII. */
export function hexWith({ before = '', between = '', after = '', digits = lowerDigits }): Write {
	const [start, glue, end] = [utf8(before), utf8(between), utf8(after)];
	return (digest) => {
		const count = digest.length;
		const out = new Uint8Array(start.length + count * 2 + glue.length * (count - 1) + end.length);
		out.set(start);
		let at = start.length;
		for (let i = 0; i < count; i++) {
			if (i > 0) for (const byte of glue) out[at++] = byte;
			const byte = digest[i]!;
			out[at++] = digits[byte >> 4]!;
			out[at++] = digits[byte & 15]!;
		}
		out.set(end, at);
		return out;
	};
}

export const hex = hexWith({});
export const upperHexWith = (options: { before?: string; between?: string }) =>
	hexWith({ ...options, digits: upperDigits });

/** The hex digits from `start` to `end`. */
export const hexCut =
	(start: number, end: number): Write =>
	(digest) =>
		hex(digest).subarray(start, end);

/** Each byte mapped to another one, then hex. */
export const hexOfMapped =
	(map: (byte: number) => number): Write =>
	(digest) =>
		hex(digest.map(map));

/** As hex of four words in the other byte order. */
export const hexOfSwappedWords: Write = (digest) =>
	hex(digest.map((_, index) => digest[(index & ~3) + 3 - (index & 3)]!));

/** As `write` gives it, without leading zeros; one digit stays. */
export function withoutLeadingZeros(write: Write, step: 1 | 2 = 1): Write {
	return (digest) => {
		const digits = write(digest);
		let at = 0;
		while (at < digits.length - step && isZeros(digits, at, step)) at += step;
		return digits.subarray(at);
	};
}

const isZeros = (digits: Uint8Array, at: number, count: number) =>
	digits[at] === 0x30 && (count === 1 || digits[at + 1] === 0x30);

const bigHex = withoutLeadingZeros(hex);

/** As a signed number in hex: half of all digests are negative. */
export const signedHex: Write = (digest) => {
	if (digest[0]! < 0x80) return bigHex(digest);
	const magnitude = new Uint8Array(digest.length);
	let carry = 1;
	for (let i = digest.length - 1; i >= 0; i--) {
		const byte = (~digest[i]! & 0xff) + carry;
		magnitude[i] = byte & 0xff;
		carry = byte >> 8;
	}
	const digits = bigHex(magnitude);
	const out = new Uint8Array(digits.length + 1);
	out[0] = 0x2d;
	out.set(digits, 1);
	return out;
};

/** Each byte in hex without padding; with `extend`, bytes over 127 as 32-bit negative numbers. */
export const unpaddedHex =
	(extend: boolean): Write =>
	(digest) => {
		let out = '';
		for (const byte of digest) out += (extend && byte > 127 ? 'ffffff' : '') + byte.toString(16);
		return fromByteString(out);
	};

export const base64 =
	({ padded = true, url = false }): Write =>
	(digest) => {
		let out = btoa(toByteString(digest));
		if (!padded) out = out.replace(/=+$/, '');
		if (url) out = out.replaceAll('+', '-').replaceAll('/', '_');
		return fromByteString(out);
	};

export const base64OfHex: Write = (digest) => utf8(btoa(toByteString(hex(digest))));
export const hexOfHex: Write = (digest) => hex(hex(digest));

export const raw: Write = (digest) => digest;
export const rawAsUtf8: Write = (digest) => utf8(toByteString(digest));
export const rawInAscii: Write = (digest) => digest.map((byte) => (byte > 127 ? 0x3f : byte));
export const rawAsPython: Write = (digest) => pythonRepr(digest);

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
/** Decoded as UTF-8, each part that is none becomes U+FFFD, and encoded again. */
export const rawDecoded: Write = (digest) => utf8(lenient.decode(digest));

export const hexInUtf16: Write = (digest) => utf16(toByteString(hex(digest)), 'utf-16le');

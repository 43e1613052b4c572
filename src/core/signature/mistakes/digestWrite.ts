import { toByteString, utf8 } from './bytes.ts';
import { pythonRepr } from './encodings.ts';
import type { DigestForm } from './mistake.ts';
import { windows1252Character } from './windows1252.ts';

/* Ways to write a digest. They run for every possibility, so they make no strings or arrays. */

/** Writes a digest to the start of `out`, which must be long enough. @returns the bytes written */
export type Write = (digest: Uint8Array, out: Uint8Array) => number;

/** Texts added before and after. */
export interface Around {
	before?: string;
	after?: string;
}

/** Plain hex with something around it. */
export function hexAround({ before = '', after = '' }: Around): DigestForm {
	return {
		...formOf(hexWith({ before, after })),
		around: { before: utf8(before), after: utf8(after) }
	};
}

/** Any form with something around it. */
export function putAround(
	form: DigestForm,
	{ before, after }: NonNullable<DigestForm['around']>
): Write {
	return (digest, out) => {
		const length = form.writeInto?.(digest, out) ?? put(form.write(digest), out, 0);
		out.copyWithin(before.length, 0, length);
		put(before, out, 0);
		return put(after, out, before.length + length);
	};
}

/** Makes a form from `write`, so that it can also return its bytes as a new array. */
export function formOf(write: Write): DigestForm {
	return {
		write(digest) {
			if (scratch.length < longestOf(digest.length))
				scratch = new Uint8Array(longestOf(digest.length));
			return scratch.slice(0, write(digest, scratch));
		},
		writeInto: write
	};
}

/** Room to write a digest whose length is not known yet. */
let scratch = new Uint8Array(0);

/** The most bytes a form can need: `ffffffxx` for each byte, and what is around them. */
const longestOf = (length: number) => 64 + 8 * length;

const lowerDigits = utf8('0123456789abcdef');
const upperDigits = utf8('0123456789ABCDEF');

/** Puts bytes into `out` at a place. @returns the place after them */
function put(bytes: Uint8Array, out: Uint8Array, at: number): number {
	for (let i = 0; i < bytes.length; i++) out[at + i] = bytes[i]!;
	return at + bytes.length;
}

/** Two hex digits for each byte, with ASCII text before, between and after. */
export function hexWith({ before = '', between = '', after = '', digits = lowerDigits }): Write {
	const [start, glue, end] = [utf8(before), utf8(between), utf8(after)];
	return (digest, out) => {
		let at = put(start, out, 0);
		for (let i = 0; i < digest.length; i++) {
			if (i > 0) at = put(glue, out, at);
			const byte = digest[i]!;
			out[at++] = digits[byte >> 4]!;
			out[at++] = digits[byte & 15]!;
		}
		return put(end, out, at);
	};
}

const hex = hexWith({});
export const upperHexWith = (options: { before?: string; between?: string }) =>
	hexWith({ ...options, digits: upperDigits });

/** The digest as 32 hex digits. */
export const hexText = (digest: Uint8Array): string =>
	Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Writes a form by way of a string, which is simpler but slow: only for rare forms. */
export const writeText =
	(text: (digest: Uint8Array) => string): Write =>
	(digest, out) =>
		put(utf8(text(digest)), out, 0);

const hexDigit = (digest: Uint8Array, index: number) =>
	lowerDigits[(digest[index >> 1]! >> (index & 1 ? 0 : 4)) & 15]!;

/** The hex digits from `start` to `end`, which is at most twice the digest's length. */
export const hexCut =
	(start: number, end: number): Write =>
	(digest, out) => {
		for (let at = start; at < end; at++) out[at - start] = hexDigit(digest, at);
		return end - start;
	};

/** Each byte mapped to another one, then hex. */
export const hexOfMapped =
	(map: (byte: number) => number): Write =>
	(digest, out) =>
		hex(digest.map(map), out);

/** Hex of 32-bit words in the other byte order. */
export const hexOfSwappedWords: Write = (digest, out) => {
	for (let at = 0; at < 2 * digest.length; at++) out[at] = hexDigit(digest, at ^ 6);
	return 2 * digest.length;
};

/** Hex without leading zeros, removed `step` digits at a time; the last step always stays. */
export const hexWithoutZeros =
	(step: 1 | 2): Write =>
	(digest, out) => {
		const end = 2 * digest.length;
		let zeros = 0;
		while (zeros < end - step && isZero(digest, zeros, step)) zeros += step;
		for (let at = zeros; at < end; at++) out[at - zeros] = hexDigit(digest, at);
		return end - zeros;
	};

const isZero = (digest: Uint8Array, at: number, step: 1 | 2) =>
	step === 2 ? digest[at >> 1] === 0 : hexDigit(digest, at) === 0x30;

const bigHex = hexWithoutZeros(1);

/** A signed number in hex: half of all digests are negative. */
export const signedHex: Write = (digest, out) => {
	if (digest[0]! < 0x80) return bigHex(digest, out);
	const magnitude = new Uint8Array(digest.length);
	let carry = 1;
	for (let i = digest.length - 1; i >= 0; i--) {
		const byte = (~digest[i]! & 0xff) + carry;
		magnitude[i] = byte & 0xff;
		carry = byte >> 8;
	}
	const length = bigHex(magnitude, out);
	out.copyWithin(1, 0, length);
	out[0] = 0x2d;
	return length + 1;
};

/** Each byte in hex without padding; with `extend`, bytes over 127 as 32-bit negative numbers. */
export const unpaddedHex =
	(extend: boolean): Write =>
	(digest, out) => {
		let at = 0;
		for (let i = 0; i < digest.length; i++) {
			const byte = digest[i]!;
			if (extend && byte > 127) at = put(sixFs, out, at);
			if (byte > 15) out[at++] = lowerDigits[byte >> 4]!;
			out[at++] = lowerDigits[byte & 15]!;
		}
		return at;
	};
const sixFs = utf8('ffffff');

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const standardAlphabet = utf8(`${letters}+/`);
const urlAlphabet = utf8(`${letters}-_`);

/** Base64 (RFC 4648, sections 4 and 5). */
export function base64({ padded = true, url = false }): Write {
	const alphabet = url ? urlAlphabet : standardAlphabet;
	return (bytes, out) => {
		let at = 0;
		for (let i = 0; i < bytes.length; i += 3) {
			const left = bytes.length - i;
			const three =
				(bytes[i]! << 16) | (left > 1 ? bytes[i + 1]! << 8 : 0) | (left > 2 ? bytes[i + 2]! : 0);
			out[at++] = alphabet[three >> 18]!;
			out[at++] = alphabet[(three >> 12) & 63]!;
			if (left > 1) out[at++] = alphabet[(three >> 6) & 63]!;
			if (left > 2) out[at++] = alphabet[three & 63]!;
		}
		while (padded && at % 4 > 0) out[at++] = 0x3d;
		return at;
	};
}

/** Applies a form to the hex digits instead of the 16 bytes. */
function ofHex(write: Write): Write {
	let digits = new Uint8Array(32);
	return (digest, out) => {
		if (digits.length !== 2 * digest.length) digits = new Uint8Array(2 * digest.length);
		hex(digest, digits);
		return write(digits, out);
	};
}

export const base64OfHex = ofHex(base64({}));
export const hexOfHex = ofHex(hex);

export const raw: Write = (digest, out) => put(digest, out, 0);

export const rawAsUtf8: Write = (digest, out) => {
	let at = 0;
	for (let i = 0; i < digest.length; i++) {
		const byte = digest[i]!;
		if (byte > 127) out[at++] = 0xc0 | (byte >> 6);
		out[at++] = byte > 127 ? 0x80 | (byte & 63) : byte;
	}
	return at;
};

export const rawInAscii: Write = (digest, out) => {
	for (let i = 0; i < digest.length; i++) out[i] = digest[i]! > 127 ? 0x3f : digest[i]!;
	return digest.length;
};

export const rawAsPython: Write = (digest, out) => put(pythonRepr(digest), out, 0);

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
/** Decoded as UTF-8, with U+FFFD for invalid bytes, and encoded again. */
export const rawDecoded: Write = (digest, out) => put(utf8(lenient.decode(digest)), out, 0);

/** The same with invalid bytes dropped. Doesn't keep a U+FFFD that the digest itself contains. */
export const rawIgnored: Write = (digest, out) =>
	put(utf8(lenient.decode(digest).replaceAll('\ufffd', '')), out, 0);

export const rawAsciiOnly: Write = (digest, out) =>
	put(
		digest.filter((byte) => byte < 128),
		out,
		0
	);

export const rawAsWindows: Write = (digest, out) =>
	put(utf8(Array.from(toByteString(digest), windows1252Character).join('')), out, 0);

export const hexInUtf16: Write = (digest, out) => {
	for (let at = 0; at < 2 * digest.length; at++) {
		out[2 * at] = hexDigit(digest, at);
		out[2 * at + 1] = 0;
	}
	return 4 * digest.length;
};

/** A text for each byte, with text before, between and after; all ASCII. */
export function eachByte(row: {
	text: (byte: number) => string;
	before?: string;
	between?: string;
	after?: string;
}): Write {
	let texts: readonly Uint8Array[] | undefined;
	const [start, glue, end] = [row.before, row.between, row.after].map((text = '') => utf8(text));
	return (digest, out) => {
		texts ??= Array.from({ length: 256 }, (_, byte) => utf8(row.text(byte)));
		let at = put(start!, out, 0);
		for (let i = 0; i < digest.length; i++) {
			if (i > 0) at = put(glue!, out, at);
			at = put(texts[digest[i]!]!, out, at);
		}
		return put(end!, out, at);
	};
}

/**
 * Hex digits of 16 bytes, reordered, changed or in groups.
 * @param breaks indexes of the bytes that get `between` in front of them
 */
export function hexGroups({
	order,
	change = (byte) => byte,
	breaks = [],
	between = '-',
	before = '',
	after = ''
}: {
	order?: readonly number[];
	change?: (byte: number, at: number) => number;
	breaks?: readonly number[];
	between?: string;
	before?: string;
	after?: string;
}): Write {
	const [start, glue, end] = [utf8(before), utf8(between), utf8(after)];
	return (digest, out) => {
		let at = put(start, out, 0);
		for (let i = 0; i < digest.length; i++) {
			if (breaks.includes(i)) at = put(glue, out, at);
			const byte = change(digest[order?.[i] ?? i] ?? 0, i);
			out[at++] = lowerDigits[byte >> 4]!;
			out[at++] = lowerDigits[byte & 15]!;
		}
		return put(end, out, at);
	};
}

const padded = base64({});
export const base64Newline: Write = (digest, out) => {
	const length = padded(digest, out);
	out[length] = 0x0a;
	return length + 1;
};

export const base64OfHexLine: Write = (digest, out) => {
	const line = new Uint8Array(2 * digest.length + 1);
	line[hex(digest, line)] = 0x0a;
	return padded(line, out);
};

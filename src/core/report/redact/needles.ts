import { lowerAscii, squeeze, unspace, type Reduced } from './view.ts';

export type Form = 'written' | 'unspaced' | 'squeezed';

/** A way to write a key, as the text that the readings are searched for. */
export interface Needle {
	/** Lower case, and what `form` leaves of it. */
	text: string;
	/** For each character of `text`: its index in the form as written. */
	index: Int32Array;
	/** The form as written, signs included. */
	written: string;
	/** What is compared: all signs, all but white space, or letters and digits only. */
	form: Form;
	/** How many characters of the form as written must match before it counts as the key. */
	least: number;
	/** Bits of the key in one character of the form as written (8, 4, 6), and in one of the key. */
	bits: number;
	bitsOfKey: number;
	/** Bits of the key before the first character of the form as written, in base64 2 or 4. */
	skipped: number;
	/** The character of base64 before and after contains some bits of the key as well. */
	sharesStart: boolean;
	sharesEnd: boolean;
	/** Whether it counts only with no letter or digit next to it. */
	alone: boolean;
}

/** Keys of fewer characters could be guessed by somebody who has the request and the signature. */
export const guessable = 16;
/** How many characters of a key in a row count as the key; by chance they turn up nowhere. */
export const pieceLength = 8;
/** The same for a key made of words: one of its words alone proves nothing. */
const wordyPiece = 16;
/** Shorter keys occur in ordinary text; they are removed only as whole words. */
export const shortestKey = 8;
/** No key is longer. A file that was treated as one is looked for by its beginning. */
export const longestKey = 4096;

/**
 * How many characters of a key in a row count as the key. More are needed for a key made of words,
 * such as `my-private-key-2026`, because its words occur in other text.
 */
export function pieceOf(core: string): number {
	const bare = core.replace(/[^\p{L}\p{N}]/gu, '');
	const runs = bare.match(/\p{L}+/gu) ?? [];
	// Random characters have digits all over; words have a number behind them at most.
	const numbers = bare.match(/\p{N}+/gu) ?? [];
	const wordy = numbers.length <= 2 && runs.some((run) => run.length >= pieceLength);
	return Math.min(core.length, wordy ? wordyPiece : pieceLength);
}

/** The key without what surrounds it by accident: white space, NULs, quotes. */
export function coreOf(key: string): string {
	let start = 0;
	let end = key.length;
	while (start < end && isAround(key[start]!)) start++;
	// Not a pattern with `$`, which looks at a long run of spaces once for each of them.
	while (end > start && isAround(key[end - 1]!)) end--;
	return key.slice(start, end);
}

const isAround = (char: string) => /[\s\0"'`\ufeff]/.test(char);

/** Letters and digits alone are compared for keys of at least so many. */
export const longEnough = 16;

/** Every form in which a key is looked for. An empty key has none. */
export function needlesFor(key: string): Needle[] {
	const core = coreOf(key).slice(0, longestKey);
	if (core === '') return [];
	const needles: Needle[] = [];
	const least = pieceOf(core);
	const plain = (text: string): void => {
		const { length } = squeeze(text).text;
		const long = core.length >= longEnough && length >= longEnough;
		if (long) needles.push(make(text, least, 'squeezed'));
		else if (core.length >= shortestKey) needles.push(make(text, least, 'unspaced'));
		// Signs and foreign letters are lost in a squeezed form, and short keys are no match there.
		if (length < text.length || core.length < longEnough) {
			needles.push({ ...make(text, least, 'written'), alone: core.length < shortestKey });
		}
	};
	plain(core);
	const utf8 = latin1(new TextEncoder().encode(core));
	if (utf8 !== core) plain(utf8);
	if (core.length < shortestKey) return needles;
	for (const variant of new Set([core, core.toLowerCase(), core.toUpperCase()])) {
		const utf8 = latin1(new TextEncoder().encode(variant));
		// Without the last NUL, what is left of ASCII is the same in both byte orders.
		const wide = /^[\x01-\x7f]*$/.test(variant)
			? [utf16(variant, 'little').slice(0, -1)]
			: [utf16(variant, 'little'), utf16(variant, 'big')];
		for (const bytes of [utf8, ...wide]) {
			const bitsOfKey = bytes === utf8 ? 8 : 16;
			const enough = bytes === utf8 ? least : 2 * least - 1;
			needles.push({ ...make(hex(bytes), 2 * enough, 'squeezed'), bits: 4, bitsOfKey });
			needles.push(...base64Needles(bytes, enough, bitsOfKey));
		}
	}
	// The bytes that the digits of a key stand for, as `hex2bin` makes them.
	if (/^(?:[0-9a-fA-F]{2}){16,}$/.test(core)) {
		const packed = core.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
		needles.push(...base64Needles(packed, 8, 4));
		needles.push({ ...make(packed, 6, 'written'), bitsOfKey: 4 });
	}
	return needles.filter((each) => each.text.length > 0);
}

/**
 * The characters of base64 that a text determines alone, at each of the three places where it can
 * begin. Line ends and the signs of both alphabets vanish when squeezed.
 */
function base64Needles(bytes: string, least: number, bitsOfKey: number): Needle[] {
	return [0, 1, 2].map((lead) => {
		const all = btoa('\0'.repeat(lead) + bytes).replace(/=+$/, '');
		const first = Math.ceil((lead * 8) / 6);
		const last = Math.floor(((lead + bytes.length) * 8) / 6);
		return {
			// 16 bytes determine 20 characters wherever they begin.
			...make(all.slice(first, last), Math.floor((least * 8 - 4) / 6), 'squeezed'),
			bits: 6,
			bitsOfKey,
			skipped: first * 6 - lead * 8,
			sharesStart: lead > 0,
			sharesEnd: ((lead + bytes.length) * 8) % 6 !== 0
		};
	});
}

/** A secret that is written character for character. */
export function make(written: string, least: number, form: Form): Needle {
	const { text, index } = reduced(written, form);
	const bits = { bits: 8, bitsOfKey: 8, skipped: 0 };
	const shares = { sharesStart: false, sharesEnd: false, alone: false };
	return { text, index, written, form, least, ...bits, ...shares };
}

/** What a form compares of a text: the same for the secret and for what is searched. */
export function reduced(text: string, form: Form): Reduced {
	if (form === 'squeezed') return squeeze(text);
	if (form === 'unspaced') return unspace(text);
	return { text: lowerAscii(text), index: Int32Array.from({ length: text.length }, (_, at) => at) };
}

/** One character for each byte. */
export function latin1(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}

/** The bytes of UTF-16, one character for each. */
function utf16(text: string, end: 'little' | 'big'): string {
	let out = '';
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const [low, high] = [code & 255, code >> 8];
		out += String.fromCharCode(...(end === 'little' ? [low, high] : [high, low]));
	}
	return out;
}

function hex(bytes: string): string {
	let out = '';
	for (let at = 0; at < bytes.length; at++) {
		out += bytes.charCodeAt(at).toString(16).padStart(2, '0');
	}
	return out;
}

import { lowerAscii, squeeze } from './view.ts';

/** A way to write a key, as the text that the readings are searched for. */
export interface Needle {
	/** Lower case; in a squeezed form letters and digits only. */
	text: string;
	/** For each character of `text`: its index in the form as written. */
	index: Int32Array;
	/** The form as written, signs included. */
	written: string;
	squeezed: boolean;
	/** How many characters of the form as written must match before it counts as the key. */
	least: number;
	/** Bits of the key in one character of the form as written (8, 4, 6), and in one of the key. */
	bits: number;
	bitsOfKey: number;
	/** Bits of the key before the first character of the form as written, in base64 2 or 4. */
	skipped: number;
	/** The character of base64 before and after holds some bits of the key as well. */
	sharesStart: boolean;
	sharesEnd: boolean;
	/** Only where no letter or digit stands beside it. */
	alone: boolean;
}

/** Fewer characters of a key than this prove nothing: they turn up by chance. */
export const pieceLength = 16;
/** Shorter keys are words that occur in ordinary text; they are removed where they stand alone. */
export const shortestKey = 8;

/** The key without what surrounds it by accident: white space, NULs, quotes. */
export function coreOf(key: string): string {
	let start = 0;
	let end = key.length;
	while (start < end && isAround(key[start]!)) start++;
	// Not a pattern with `$`, which looks at a long run of blanks once for each of them.
	while (end > start && isAround(key[end - 1]!)) end--;
	return key.slice(start, end);
}

const isAround = (char: string) => /[\s\0"'`\ufeff]/.test(char);

/** Every form in which a key is looked for. An empty key has none. */
export function needlesFor(key: string): Needle[] {
	const core = coreOf(key);
	if (core === '') return [];
	const needles: Needle[] = [];
	const least = Math.min(pieceLength, core.length);
	const plain = (text: string): void => {
		const squeezed = squeeze(text);
		if (core.length >= pieceLength && squeezed.text.length >= pieceLength) {
			needles.push(make(text, least, true));
		}
		// Signs and foreign letters are lost in a squeezed form, and short keys are no match there.
		if (squeezed.text.length < text.length || core.length < pieceLength) {
			needles.push({ ...make(text, least, false), alone: core.length < shortestKey });
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
			needles.push({ ...make(hex(bytes), 2 * enough, true), bits: 4, bitsOfKey });
			needles.push(...base64Needles(bytes, enough, bitsOfKey));
		}
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
			...make(all.slice(first, last), Math.floor((least * 8 - 4) / 6), true),
			bits: 6,
			bitsOfKey,
			skipped: first * 6 - lead * 8,
			sharesStart: lead > 0,
			sharesEnd: ((lead + bytes.length) * 8) % 6 !== 0
		};
	});
}

/** A form that is written character for character. */
export function make(written: string, least: number, squeezed: boolean): Needle {
	const form = squeezed ? squeeze(written) : { text: lowerAscii(written), index: null };
	const index = form.index ?? Int32Array.from({ length: written.length }, (_, at) => at);
	const bits = { bits: 8, bitsOfKey: 8, skipped: 0 };
	const { text } = form;
	const shares = { sharesStart: false, sharesEnd: false, alone: false };
	return { text, index, written, squeezed, least, ...bits, ...shares };
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

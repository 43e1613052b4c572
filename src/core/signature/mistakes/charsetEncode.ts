import { fromByteString } from './bytes.ts';

/* Text in encodings other than UTF-8. */

export type Utf16 = 'utf-16le' | 'utf-16be';

/** @param mark whether to write a byte order mark first */
export function utf16(text: string, order: Utf16, mark = false): Uint8Array {
	const start = mark ? 2 : 0;
	const out = new Uint8Array(start + text.length * 2);
	const low = order === 'utf-16le' ? 0 : 1;
	if (mark) {
		out[low] = 0xff;
		out[1 - low] = 0xfe;
	}
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		const at = start + i * 2;
		out[at + low] = unit & 0xff;
		out[at + 1 - low] = unit >> 8;
	}
	return out;
}

export function utf32le(text: string): Uint8Array {
	const out = new Uint8Array(text.length * 4);
	let at = 0;
	for (let i = 0; i < text.length; i++) {
		const point = text.codePointAt(i)!;
		if (point > 0xffff) i++;
		out[at] = point & 0xff;
		out[at + 1] = (point >> 8) & 0xff;
		out[at + 2] = point >> 16;
		at += 4;
	}
	return out.subarray(0, at);
}

/** Replaces each character above U+007F by the byte string that `write` returns for it. */
export function perCharacter(text: string, write: (character: string) => string): Uint8Array {
	return fromByteString(text.replace(/[^\0-\x7f]/gu, write));
}

/** The same for each UTF-16 unit, so that an emoji is replaced twice. */
export function perUnit(text: string, write: (unit: number) => string): Uint8Array {
	return fromByteString(text.replace(/[^\0-\x7f]/g, (unit) => write(unit.charCodeAt(0))));
}

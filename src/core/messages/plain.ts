import { escapes } from '../bytes/frame.ts';

/**
 * A text prepared for comparison: lower case, one space for all white space, straight quotes, and without
 * the escapes of HTML and JSON. Logs and pages change these, and messages must be found all the same.
 */
export interface Plain {
	/** UTF-16 code units; a line break is 10, an underscore a space. It begins and ends with a break. */
	codes: Uint16Array;
	/** For each code unit, where it was in the text. */
	at: Uint32Array;
}

const LF = 10;
const SPACE = 32;
const QUOTE = 39;
const DOUBLE = 34;
const AMPERSAND = 38;
const BACKSLASH = 92;
const ESCAPE = 27;
/** A color within a word does not part it. */
const color = new RegExp(escapes.source, 'y');

/** Characters that are written in several ways, by code unit. */
const same = new Map<number, number>();
for (const char of '’‘‛´`ʼ') same.set(char.charCodeAt(0), QUOTE);
for (const char of '“”„«»') same.set(char.charCodeAt(0), DOUBLE);
for (const char of '\t\u00a0\u202f\u2007\u3000_') same.set(char.charCodeAt(0), SPACE);
for (const char of '\r\v\f\u2028\u2029') same.set(char.charCodeAt(0), LF);
for (const char of '\u200b\u200c\u200d\u2060\ufeff\u00ad') same.set(char.charCodeAt(0), 0);
for (const char of '‐‑–—') same.set(char.charCodeAt(0), 45);

const entities: Readonly<Record<string, number>> = {
	quot: DOUBLE,
	apos: QUOTE,
	lt: 60,
	gt: 62,
	amp: AMPERSAND,
	nbsp: SPACE
};
/** The longest escape that is undone: `&amp;amp;quot;`. */
const longestEscape = 24;
const entity = /^&(?:amp;){0,2}(?:(quot|apos|lt|gt|amp|nbsp)|#(\d{1,6})|#x([0-9a-f]{1,5}));/i;
/** In the text as it was: `\Transport` of a class name is no tab. */
const escape = /^\\{1,4}(?:u([0-9a-fA-F]{4})|([nrt"'/]))/;

/** @param text of any length; the work is linear in it */
export function plain(text: string): Plain {
	const lower = lowerCase(text);
	const codes = new Uint16Array(lower.length + 2);
	const at = new Uint32Array(lower.length + 2);
	codes[0] = LF;
	let length = 1;
	let last = LF;
	for (let from = 0; from < lower.length;) {
		let code = lower.charCodeAt(from);
		let size = 1;
		if (code === AMPERSAND || code === BACKSLASH) {
			[code, size] = unescaped(text, from, code);
		} else if (code === ESCAPE) {
			color.lastIndex = from;
			const found = color.exec(text);
			if (found) [code, size] = [0, found[0].length];
		}
		if (code > 126 || code === 96 || code === 95 || code < SPACE) code = same.get(code) ?? code;
		const begin = from;
		from += size;
		if (code === 0) continue;
		// Mails put > before each line that they quote.
		if (code === 62 && last === LF) continue;
		if (code === SPACE || code === LF) {
			if (last === LF) continue;
			if (last === SPACE) {
				if (code === LF) codes[length - 1] = last = LF;
				continue;
			}
		}
		codes[length] = last = code;
		at[length++] = begin;
	}
	if (last === SPACE) codes[length - 1] = LF;
	else if (last !== LF) {
		codes[length] = LF;
		at[length++] = lower.length;
	}
	return { codes: codes.subarray(0, length), at: at.subarray(0, length) };
}

/** Lower case that keeps every character's place. */
function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return text.replace(/[A-Z\u0080-\uffff]/g, (char) => {
		const small = char.toLowerCase();
		return small.length === 1 ? small : char;
	});
}

function unescaped(text: string, from: number, code: number): [code: number, size: number] {
	const piece = text.slice(from, from + longestEscape);
	const found = (code === AMPERSAND ? entity : escape).exec(piece);
	if (!found) return [code, 1];
	const [all, name, decimal, hex] = found;
	if (code === AMPERSAND) {
		if (name) return [entities[name]!, all.length];
		return [decimal ? Number(decimal) : Number.parseInt(hex!, 16), all.length];
	}
	// A backslash: here the first group is the code of `\u`, the second a letter or a quote.
	if (name) return [Number.parseInt(name, 16), all.length];
	const letter = decimal!;
	const isBreak = letter === 'n' || letter === 'r';
	return [isBreak ? LF : letter === 't' ? SPACE : letter.charCodeAt(0), all.length];
}

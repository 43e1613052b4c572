/**
 * The last check before a report is sent: does it still contain a key in any form? The redaction
 * writes the key in every form and looks for those; this check undoes every form in the text and
 * looks for the key. So that they don't share mistakes, they share only the lengths.
 */
import { runToEnd, type Progress } from '../../job.ts';
import { chained } from './chain.ts';
import { coverage } from './coverage.ts';
import { derivedFrom } from './derived.ts';
import { Windows } from './windows.ts';
import { coreOf, latin1, longestKey, longEnough, pieceOf, shortestKey } from './needles.ts';

export interface FoundKey {
	/** Index into the keys. */
	keyIndex: number;
	/** Its form, in words: "as base64". */
	how: string;
}

/** A text as it is, or decoded, with how it was decoded. */
interface Reading {
	text: string;
	how: string;
	/** Whether the words of it are words of the text, with or without its escapes. */
	isText?: boolean;
}

/**
 * Looks for keys, for the pieces of them that `pieceOf` counts, and for smaller ones that make up
 * half of a key together, in plain text and in every form of it: escaped, URL-encoded, base64, hex,
 * dumps, lists of numbers, one inside another.
 * Keys of fewer than eight characters are not looked for: they occur in ordinary words.
 * @returns the first form found of each key; empty where nothing is left
 */
export function findKey(text: string, keys: readonly string[]): FoundKey[] {
	return runToEnd(findKeySteps(text, keys));
}

/** The same in steps: one for each reading of the text. */
export function* findKeySteps(
	text: string,
	keys: readonly string[]
): Generator<Progress, FoundKey[], void> {
	const wanted = keys.map((key) => piecesOf(key));
	const found: FoundKey[] = [];
	if (wanted.every((pieces) => pieces === null)) return found;
	for (const reading of readingsOf(text)) {
		wanted.forEach((pieces, keyIndex) => {
			if (!pieces || found.some((each) => each.keyIndex === keyIndex)) return;
			if (isIn(reading, pieces)) found.push({ keyIndex, how: reading.how });
		});
		yield { done: 0 };
	}
	return found;
}

interface Pieces {
	/** Of the key in lower case, without its white space, and of its letters and digits only. */
	written: Windows;
	unspaced: Windows;
	bare: Windows;
	/** Of what programs make of a key, such as its bytes in base32. */
	derived: Windows;
	/** Letters and digits of a key that is long enough for pieces of it to count; else empty. */
	whole: string;
}

/** Pieces that make up a shorter key occur in other text by chance. */
const leastCovered = 32;
const derivedLength = 10;

function piecesOf(key: string): Pieces | null {
	const given = coreOf(key).slice(0, longestKey);
	const core = given.toLowerCase();
	if (core.length < shortestKey) return null;
	const length = pieceOf(core);
	const bare = core.replace(/[^a-z0-9]/g, '');
	const long = core.length >= longEnough && bare.length >= longEnough;
	// Of letters and digits alone, the last search finds all that the others would.
	const others = long && bare === core ? [] : [core, latin1(new TextEncoder().encode(core))];
	return {
		written: new Windows(others, length),
		unspaced: new Windows(long ? [] : [core.replace(/\s+/g, '')], length),
		bare: new Windows(long ? [bare] : [], length),
		derived: new Windows(derivedFrom(given), derivedLength),
		whole: bare.length >= leastCovered ? bare : ''
	};
}

function isIn({ text, isText }: Reading, pieces: Pieces): boolean {
	const { written, unspaced, bare, derived, whole } = pieces;
	const lower = text.toLowerCase();
	if (written.areIn(lower) || derived.areIn(lower)) return true;
	if (unspaced.size > 0 && unspaced.areIn(lower.replace(/\s+/g, ''))) return true;
	if (bare.size === 0) return false;
	const squeezed = lower.replace(/[^a-z0-9]+/g, '');
	if (bare.areIn(squeezed) || derived.areIn(squeezed)) return true;
	if (whole === '') return false;
	const isHalf = (length: number): boolean => length * 2 >= whole.length;
	return isHalf(coverage(squeezed, whole)) || (isText === true && isHalf(chained(lower, whole)));
}

/** The text and what it decodes to, and what that decodes to. */
function* readingsOf(text: string): Generator<Reading> {
	const first: Reading = { text, how: 'as plain text', isText: true };
	yield first;
	for (const alike of lookAlikes(text)) yield { text: alike, how: 'in look-alike characters' };
	for (const inner of nested(text)) yield { text: inner, how: 'as base64 of base64' };
	const escaped = [...unescaped(first)].map((each) => ({ ...each, isText: true }));
	yield* escaped;
	for (const source of [first, ...escaped]) {
		yield* parted(source);
		for (const each of decoded(source)) {
			yield each;
			for (const again of unescaped(each)) yield again;
			if (each.text.length >= shortestKey) yield* decoded(each);
		}
	}
}

/** Full-width and mathematical letters, and what is read from a picture: `O` for `0`, `l` for `1`. */
function* lookAlikes(text: string): Generator<string> {
	const compatible = /[^\0-\x7f]/.test(text) ? text.normalize('NFKC') : text;
	if (compatible !== text) yield compatible;
	yield compatible.replace(/[oOlIаес]/g, (sign) => '0011aec'['oOlIаес'.indexOf(sign)]!);
}

/** Base64 that is base64 again, however often; what is nested once, `decoded` reads with anything else. */
function* nested(text: string): Generator<string> {
	for (const [run] of text.matchAll(/[A-Za-z0-9+/\r\n_-]{80,}/g)) {
		for (let skip = 0; skip < 4; skip++) {
			let signs = run.replace(/[\r\n]+/g, '').slice(skip);
			for (let level = 0; level < 6 && /^[A-Za-z0-9+/_-]{20,}={0,2}$/.test(signs); level++) {
				signs = fromBase64(signs.replace(/-/g, '+').replace(/[_]/g, '/').replace(/=+$/, ''));
				yield signs;
			}
		}
	}
}

/** A key in pieces with other words between them, in a regular way. */
function* parted({ text, how }: Reading): Generator<Reading> {
	const said = how === 'as plain text' ? 'in pieces' : `${how}, in pieces`;
	yield { text: text.replace(/<[^<>]{0,200}>/g, ''), how: said };
	const tokens = text.match(/[A-Za-z0-9]+/g) ?? [];
	for (let step = 2; step <= 6; step++) {
		for (let first = 0; first < step; first++) {
			const chosen: string[] = [];
			for (let at = first; at < tokens.length; at += step) chosen.push(tokens[at]!);
			yield { text: chosen.join(''), how: said };
		}
	}
	for (let length = 1; length <= 8; length++) {
		const chosen = tokens.filter((token) => token.length === length);
		yield { text: chosen.join(''), how: said };
	}
}

function* unescaped({ text, how }: Reading): Generator<Reading> {
	let before = text;
	for (let level = 0; level < 6; level++) {
		const after = before
			.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => fromHex(hex))
			.replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => fromHex(hex))
			.replace(/=([0-9A-F]{2})/g, (_, hex: string) => fromHex(hex))
			.replace(/=\r?\n/g, '')
			.replace(/&#([0-9]{1,7});?/g, (_, code: string) => fromNumber(Number(code)))
			.replace(/&amp;/g, '&')
			.replace(/\\u\{?([0-9a-fA-F]{4})\}?/g, (_, hex: string) => fromHex(hex))
			.replace(/\\x([0-9a-fA-F]{2})/g, (_, hex: string) => fromHex(hex))
			.replace(/\\([0-3][0-7]{2})/g, (_, code: string) => fromNumber(parseInt(code, 8)))
			.replace(/\\[nrt]/g, '\n')
			.replace(/\\(["'\\/])/g, '$1');
		if (after === before) return;
		yield { text: after, how: how === 'as plain text' ? 'with escapes' : `${how}, with escapes` };
		before = after;
	}
}

function fromHex(hex: string): string {
	return fromNumber(parseInt(hex, 16));
}

function fromNumber(code: number): string {
	return code > 0xffff ? '?' : String.fromCharCode(code);
}

function* decoded({ text, how }: Reading): Generator<Reading> {
	const via = (name: string): string =>
		how === 'as plain text' ? `as ${name}` : `${how}, as ${name}`;
	const signs = text
		.replace(/[^A-Za-z0-9+/_-]+/g, '')
		.replace(/-/g, '+')
		.replace(/_/g, '/');
	for (let skip = 0; skip < 4; skip++) {
		yield { text: fromBase64(signs.slice(skip)), how: via('base64') };
	}
	const bare = text.replace(/[^A-Za-z0-9]+/g, '');
	// One reading for all of them: a dump has thousands.
	const runs = bare.match(/[0-9a-fA-F]{16,}/g) ?? [];
	for (const skip of [0, 1]) {
		const bytes = runs.map((run) => hexBytes(run.slice(skip)));
		if (bytes.length > 0) yield { text: bytes.join('\n'), how: via('hex') };
	}
	const lines = text.split(/[\r\n]+/);
	for (const words of [
		hexWords,
		narrowWords,
		swappedWords,
		octalWords,
		decimalWords,
		binaryWords
	]) {
		const bytes = lines.map(words).join('');
		if (bytes.length >= shortestKey) yield { text: bytes, how: via('a dump') };
	}
	yield { text: lines.map(lastColumn).join(''), how: via('the text column of a dump') };
	yield { text: lines.map(withoutHead).join(''), how: via('lines with numbers before them') };
	for (const base of [2, 8]) {
		const digits = base === 2 ? /\b[01]{7,8}\b/g : /\b[0-7]{2,3}\b/g;
		const codes = (text.match(digits) ?? []).map((each) => parseInt(each, base));
		if (codes.length >= shortestKey)
			yield { text: codes.map(fromNumber).join(''), how: via('a list of numbers') };
	}
	const bits = text.replace(/[^01]+/g, '');
	if (bits.length >= 64) {
		for (let skip = 0; skip < 8; skip++) {
			yield {
				text: (bits.slice(skip).match(/.{8}/g) ?? [])
					.map((each) => fromNumber(parseInt(each, 2)))
					.join(''),
				how: via('binary digits')
			};
		}
	}
	const numbers = text.match(/0x[0-9a-f]{1,2}\b|\b[0-9]{1,3}\b/gi) ?? [];
	const bytes = numbers.map((each) =>
		Number(each) < 256 ? String.fromCharCode(Number(each)) : ''
	);
	if (bytes.length >= shortestKey) yield { text: bytes.join(''), how: via('a list of numbers') };
	// Java and .NET print bytes from 128 on as negative numbers.
	const signed = text.match(/(?<![\w.])-?[0-9]{1,3}\b/g) ?? [];
	if (signed.some((each) => each.startsWith('-'))) {
		const codes = signed.map(Number).filter((each) => each >= -128 && each < 256);
		yield {
			text: codes.map((code) => fromNumber(code & 255)).join(''),
			how: via('a list of numbers')
		};
	}
}

function fromBase64(signs: string): string {
	const whole = signs.length % 4 === 1 ? signs.slice(0, -1) : signs;
	return whole === '' ? '' : atob(whole);
}

function hexBytes(digits: string): string {
	return digits.replace(/../g, (two) => fromHex(two)).slice(0, digits.length >> 1);
}

/** What follows the offset of a row, cut where two spaces or a mark begin the text column. */
function rowOf(line: string, end = / {3,}|\||>/): string[] {
	const body = withoutHead(line).replace(/^\s+|\b0x/g, '');
	return body.split(end, 1)[0]!.split(/[ \t]+/);
}

function withoutHead(line: string): string {
	return line.replace(/^[\s>|*]{0,12}\[?(?:0x)?[0-9a-f][0-9a-f:.,TZ-]{2,30}\]?(?=\s)/i, '');
}

function hexWords(line: string): string {
	return wordsUpTo(line, /^(?:[0-9a-f]{2}){1,8}$/i)
		.map(hexBytes)
		.join('');
}

function narrowWords(line: string): string {
	const words = rowOf(line, / {2,}|\||>/);
	return words.every((word) => /^(?:[0-9a-f]{2})+$/i.test(word))
		? words.map(hexBytes).join('')
		: '';
}

function swappedWords(line: string): string {
	const words = wordsUpTo(line, /^(?:[0-9a-f]{2}){2,8}$/i).map(hexBytes);
	return words.map((word) => [...word].reverse().join('')).join('');
}

function octalWords(line: string): string {
	return wordsUpTo(line, /^[0-7]{3}(?:[0-7]{3})?$/)
		.map((word) => parseInt(word, 8))
		.map((code) => String.fromCharCode(code & 255, code >> 8))
		.join('');
}

function decimalWords(line: string): string {
	return wordsUpTo(line, /^[0-9]{1,3}$/)
		.map((word) => fromNumber(Number(word)))
		.join('');
}

function binaryWords(line: string): string {
	return wordsUpTo(line, /^[01]{7,8}$/)
		.map((word) => fromNumber(parseInt(word, 2)))
		.join('');
}

function wordsUpTo(line: string, pattern: RegExp): string[] {
	const words = rowOf(line);
	const end = words.findIndex((word) => !pattern.test(word));
	return (end < 0 ? words : words.slice(0, end)).slice(0, 32);
}

function lastColumn(line: string): string {
	// No column is longer, and in a long run of spaces the pattern would start at each of them.
	const end = line.trimEnd().slice(-80);
	return / {2,}[|>]?(\S[^|<]{0,70})[|<]?$/.exec(end)?.[1] ?? '';
}

import { dumps, fromHex, fromNumber, hexBytes, lastColumn, withoutHead } from './dumpLines.ts';
import { shortestKey } from './needles.ts';

/** A text as it is, or decoded, with how it was decoded. */
export interface Reading {
	text: string;
	how: string;
	/** Whether the words of it are words of the text, with or without its escapes. */
	isText?: boolean;
}

/** The text and what it decodes to, and what that decodes to. */
export function* readingsOf(text: string): Generator<Reading> {
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
	for (const bytesOf of dumps) {
		const bytes = lines.map(bytesOf).join('');
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

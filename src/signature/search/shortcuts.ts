import type { FormulaMistake } from '../mistakes/mistake.ts';
import { md5Words } from '../md5/md5.ts';
import { bytesToHex, wordsToBytes, wordsToHex } from '../md5/words.ts';
import type { EncodedPart, SearchFormula, SearchPart } from './plan.ts';

/**
 * Formulas that compute their value alone, said again in rounds, so that the search can share
 * their hashing: by the id in the catalogue. What the mistake computes stays the rule: a shortcut
 * is used only where both agree on a sample, and a hit is proved with the mistake itself.
 */
const shortcuts: Record<string, readonly (readonly SearchPart[])[]> = {
	...hmacs(),
	...joinedAsText(),
	'formula.sum': [['body'], ['inner', encoded('key', 'md5', md5Text)]],
	'formula.sum2': [
		['body', 'key'],
		['inner', encoded('key', 'md5', md5Text)]
	],
	'formula.php2arg': [['body'], ['raw-inner']]
};

/** The shortcuts for those formulas that have one. */
export function shortcutsFor(formulas: readonly FormulaMistake[]): SearchFormula[] {
	return formulas.flatMap((mistake) => {
		const rounds = mistake.covers.map((id) => shortcuts[id]).find((known) => known);
		return rounds && isRight(mistake, rounds) ? [{ mistake, rounds }] : [];
	});
}

const right = new WeakMap<FormulaMistake, boolean>();

/** Whether both agree; found out once for each mistake. */
function isRight(mistake: FormulaMistake, rounds: SearchFormula['rounds']): boolean {
	let known = right.get(mistake);
	if (known === undefined) right.set(mistake, (known = agrees(mistake, rounds)));
	return known;
}

function hmacs(): Record<string, SearchPart[][]> {
	const inner = encoded('key', 'hmac-inner', (key) => hmacBlock(key, 0x36));
	const outer = encoded('key', 'hmac-outer', (key) => hmacBlock(key, 0x5c));
	const bodyAsKey = [
		encoded('body', 'hmac-inner', (body) => hmacBlock(body, 0x36)),
		encoded('body', 'hmac-outer', (body) => hmacBlock(body, 0x5c))
	] as const;
	const end: SearchPart[] = [outer, 'raw-inner'];
	return {
		'formula.hmac': [[inner, 'body'], end],
		'formula.hmac.twice': [[inner, 'body'], end, [inner, 'inner'], end],
		'formula.hmac.swapped': [
			[bodyAsKey[0], 'key'],
			[bodyAsKey[1], 'raw-inner']
		],
		'formula.hmac.then': [['body', 'key'], [inner, 'inner'], end],
		'formula.hmac.xk': [[inner, 'body', 'key'], end]
	};
}

/** The block that HMAC (RFC 2104) puts in front: the key, hashed if it is long, with a pad. */
function hmacBlock(key: Uint8Array, pad: number): Uint8Array {
	const block = new Uint8Array(64).fill(pad);
	const short = key.length > 64 ? shortened(key) : key;
	for (let i = 0; i < short.length; i++) block[i]! ^= short[i]!;
	return block;
}

const shortened = lastOnly((key) => wordsToBytes(md5Words(key)));

function joinedAsText(): Record<string, SearchPart[][]> {
	const all: Record<string, SearchPart[][]> = {};
	for (const order of ['le', 'be'] as const) {
		// Once for a body, with and without the mark.
		const ofBody = lastOnly((bytes) => toUtf16(bytes, order));
		const utf16 = (of: EncodedPart['of']) =>
			encoded(of, `utf-16${order}`, of === 'body' ? ofBody : (bytes) => toUtf16(bytes, order));
		const mark = Uint8Array.from(order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff]);
		for (const [suffix, start] of [
			['', []],
			['bom', [mark]]
		] as const) {
			const first = [...start, utf16('body'), utf16('key')];
			const second = [...start, utf16('inner'), utf16('key')];
			all[`charset.utf16${order}${suffix}.joined`] = [first, ['inner', 'key']];
			all[`charset.utf16${order}${suffix}.all`] = [first, second];
		}
	}
	return all;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function toUtf16(bytes: Uint8Array, order: 'le' | 'be'): Uint8Array | null {
	const units = new Uint16Array(bytes.length);
	let length = widen(bytes, units);
	if (length < bytes.length) {
		let text: string;
		try {
			text = utf8.decode(bytes);
		} catch {
			return null;
		}
		length = text.length;
		for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
	}
	if (order === 'be') {
		for (let i = 0; i < length; i++) units[i] = (units[i]! << 8) | (units[i]! >> 8);
	}
	return new Uint8Array(units.buffer, 0, length * 2);
}

/** Copies ASCII into units. @returns how many there were before anything else came */
function widen(bytes: Uint8Array, units: Uint16Array): number {
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i]!;
		if (byte > 127) return i;
		units[i] = byte;
	}
	return bytes.length;
}

/** Remembers the last result: several formulas ask the same of one body or key in a row. */
function lastOnly<Result>(make: (bytes: Uint8Array) => Result): (bytes: Uint8Array) => Result {
	let last: { bytes: Uint8Array; result: Result } | undefined;
	return (bytes) => {
		if (last?.bytes !== bytes) last = { bytes, result: make(bytes) };
		return last.result;
	};
}

function md5Text(bytes: Uint8Array): Uint8Array {
	return new TextEncoder().encode(wordsToHex(md5Words(bytes)));
}

function encoded(of: EncodedPart['of'], name: string, encode: EncodedPart['encode']): EncodedPart {
	return { of, name, encode };
}

/** Whether a shortcut gives what the mistake computes, for a short and a long key. */
function agrees(mistake: FormulaMistake, rounds: SearchFormula['rounds']): boolean {
	return [7, 112].every((length) => {
		const body = new TextEncoder().encode('<caf\u00e9 price="\u20ac"/>\n');
		const key = new Uint8Array(length).fill(0x61);
		const username = new Uint8Array(0);
		let inner = new Uint8Array(0);
		let raw: Uint8Array = inner;
		for (const parts of rounds) {
			const known = { body, key, username, inner, 'raw-inner': raw };
			const all = parts.map((part) => {
				if (typeof part === 'string') return known[part];
				return 'of' in part ? (part.encode(known[part.of]) ?? new Uint8Array(0)) : part;
			});
			raw = wordsToBytes(md5Words(...all));
			inner = new TextEncoder().encode(bytesToHex(raw));
		}
		return mistake.compute?.({ body, key, username }) === bytesToHex(raw);
	});
}

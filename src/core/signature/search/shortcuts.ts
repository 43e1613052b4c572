import type { FormulaMistake } from '../mistakes/mistake.ts';
import { isAscii } from '../mistakes/bytes.ts';
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
	const padded = (of: 'key' | 'body') => {
		// Once for both pads.
		const short = lastOnly((bytes) => (bytes.length > 64 ? wordsToBytes(md5Words(bytes)) : bytes));
		return [
			encoded(of, 'hmac-inner', (bytes) => hmacBlock(short(bytes), 0x36)),
			encoded(of, 'hmac-outer', (bytes) => hmacBlock(short(bytes), 0x5c))
		] as const;
	};
	const [inner, outer] = padded('key');
	const bodyAsKey = padded('body');
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

/**
 * The block that HMAC (RFC 2104) puts in front: the key with a pad.
 * @param key its MD5 where it is longer than a block
 */
function hmacBlock(key: Uint8Array, pad: number): Uint8Array {
	const block = new Uint8Array(64).fill(pad);
	for (let i = 0; i < key.length; i++) block[i]! ^= key[i]!;
	return block;
}

function joinedAsText(): Record<string, SearchPart[][]> {
	const all: Record<string, SearchPart[][]> = {};
	// Once for a body: in both orders, with and without the mark.
	const ofBody = lastOnly(toUtf16);
	for (const order of ['le', 'be'] as const) {
		const utf16 = (of: EncodedPart['of']) => {
			const encode = of === 'body' ? ofBody : toUtf16;
			return encoded(of, `utf-16${order}`, (bytes) => encode(bytes)?.[order] ?? null);
		};
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

/** UTF-8 as UTF-16 in both orders; null for bytes that are no UTF-8. */
function toUtf16(bytes: Uint8Array): { le: Uint8Array; be: Uint8Array } | null {
	const ascii = isAscii(bytes);
	const units = ascii ? bytes : unitsOf(bytes);
	if (!units) return null;
	const le = new Uint8Array(2 * units.length);
	new Uint16Array(le.buffer).set(units);
	const be = le.slice();
	if (ascii) {
		// Every other byte is zero, so they need only move on by one.
		be.copyWithin(1, 0);
		be[0] = 0;
	} else {
		for (let i = 0; i < be.length; i++) be[i] = le[i ^ 1]!;
	}
	return { le, be };
}

function unitsOf(bytes: Uint8Array): Uint16Array | null {
	try {
		const text = utf8.decode(bytes);
		return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
	} catch {
		return null;
	}
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

import { hmac } from '@noble/hashes/hmac.js';
import type { CHash } from '@noble/hashes/utils.js';
import { md5Hex } from '../hash.ts';
import { md5Words } from '../md5/md5.ts';
import { bytesToHex, wordsToBytes } from '../md5/words.ts';
import { utf8 } from './bytes.ts';
import { utf16, type Utf16 } from './charsetEncode.ts';
import type { EncodedPart, Part } from './mistake.ts';
import { viewOf } from './view.ts';

/* Parts of a round that are encoded before they are hashed. Each name reads like a function call. */

type Of = EncodedPart['of'][number];

export function encoded(
	of: Of,
	name: string,
	encode: (bytes: Uint8Array) => Uint8Array | null
): EncodedPart {
	return { of: [of], name, encode };
}

/** Body and key hashed with a function other than MD5, as hex. */
export function hashOfBoth(name: string, hash: CHash): EncodedPart {
	const encode = (...parts: readonly Uint8Array[]) => {
		const state = hash.create();
		for (const part of parts) state.update(part);
		return utf8(bytesToHex(state.digest()));
	};
	return { of: ['body', 'key'], name, encode };
}

/** The HMAC of some parts, keyed with the private key, with a function other than MD5; as hex. */
export function macOf(name: string, hash: CHash, ...of: readonly ('body' | 'key')[]): EncodedPart {
	return {
		of: [...of, 'key'],
		name: `hmac-${name}`,
		encode: (...parts) => {
			const state = hmac.create(hash, parts.at(-1)!);
			for (const part of parts.slice(0, -1)) state.update(part);
			return utf8(bytesToHex(state.digest()));
		}
	};
}

/** The part's MD5 as hex. */
export const md5Of = (of: Of) => encoded(of, 'md5', (bytes) => utf8(md5Hex(bytes)));

/** Remembers the last result, because several formulas in a row need it for the same bytes. */
function lastOnly<Result>(make: (bytes: Uint8Array) => Result): (bytes: Uint8Array) => Result {
	let last: { bytes: Uint8Array; result: Result } | undefined;
	return (bytes) => {
		if (last?.bytes !== bytes) last = { bytes, result: make(bytes) };
		return last.result;
	};
}

const utf16Of = {
	'utf-16le': lastOnly((bytes) => utf16Bytes(bytes, 'utf-16le')),
	'utf-16be': lastOnly((bytes) => utf16Bytes(bytes, 'utf-16be'))
};

/** The part in UTF-16 without a byte order mark; doesn't apply if the part is not UTF-8. */
export const inUtf16 = (of: Of, order: Utf16) => encoded(of, order, utf16Of[order]);

function utf16Bytes(bytes: Uint8Array, order: Utf16): Uint8Array | null {
	const text = viewOf(bytes).text;
	return text === null ? null : utf16(text, order);
}

const blockLength = 64;

/** HMAC replaces a key longer than a block by its hash (RFC 2104). */
const shortened = lastOnly((key) => (key.length > blockLength ? wordsToBytes(md5Words(key)) : key));

/** The block that HMAC-MD5 (RFC 2104) hashes first, in its inner or outer round. */
const hmacPad = (of: Of, name: 'ipad' | 'opad', pad: number) =>
	encoded(of, name, (key) => {
		const block = new Uint8Array(blockLength).fill(pad);
		const short = shortened(key);
		for (let i = 0; i < short.length; i++) block[i]! ^= short[i]!;
		return block;
	});

/** The two rounds of HMAC-MD5 (RFC 2104). */
export function hmacRounds(keyedWith: Of, ...data: readonly Part[]): readonly (readonly Part[])[] {
	return [
		[hmacPad(keyedWith, 'ipad', 0x36), ...data],
		[hmacPad(keyedWith, 'opad', 0x5c), 'raw-inner']
	];
}

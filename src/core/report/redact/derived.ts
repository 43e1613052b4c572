/**
 * Other forms in which programs write a whole key, besides base64 and hex: reversed, rotated, in
 * other bases. The last check looks for these. All are in lower case.
 */
import { latin1 } from './needles.ts';

export function derivedFrom(key: string): string[] {
	const core = key.toLowerCase();
	const cases = [...new Set([key, core, key.toUpperCase()])];
	const forms = [
		[...core].reverse().join(''),
		core.replace(/[a-z]/g, (letter) => rotated(letter, 97)),
		...cases
			.map((each) => latin1(new TextEncoder().encode(each)))
			.flatMap((bytes) => [...basesOf(bytes), ...wordsOf(bytes)])
	];
	if (/^(?:[0-9a-f]{2}){16,}$/.test(core)) {
		const pairs = core.match(/../g)!;
		const packed = pairs.map((pair) => String.fromCharCode(parseInt(pair, 16))).join('');
		forms.push(
			packed,
			[...pairs].reverse().join(''),
			pairs.map((pair) => pair[1]! + pair[0]!).join(''),
			...basesOf(packed),
			...numbersOf(core),
			...wordsOf(packed)
		);
	}
	return forms.map((form) => form.toLowerCase());
}

const rotated = (letter: string, first: number): string =>
	String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);

/** Base32, ascii85 and uuencode of bytes from their beginning. */
function basesOf(bytes: string): string[] {
	return [base32(bytes), ascii85(bytes), z85(bytes), uuencoded(bytes)];
}

const alphabet32 = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: string): string {
	let out = '';
	let held = 0;
	let bits = 0;
	for (let at = 0; at < bytes.length; at++) {
		held = ((held << 8) | bytes.charCodeAt(at)) & 0xffff;
		bits += 8;
		for (; bits >= 5; bits -= 5) out += alphabet32[(held >> (bits - 5)) & 31]!;
	}
	return out;
}

const fives = (bytes: string, sign: (digit: number) => string): string => {
	let out = '';
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		let value = 0;
		for (let next = 0; next < 4; next++) value = value * 256 + bytes.charCodeAt(at + next);
		let group = '';
		for (let nth = 0; nth < 5; nth++) {
			group = sign(value % 85) + group;
			value = Math.floor(value / 85);
		}
		out += group;
	}
	return out;
};
const ascii85 = (bytes: string): string => fives(bytes, (digit) => String.fromCharCode(33 + digit));
const alphabet85 =
	'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
const z85 = (bytes: string): string => fives(bytes, (digit) => alphabet85[digit]!);

function uuencoded(bytes: string): string {
	let out = '';
	for (let at = 0; at + 3 <= bytes.length; at += 3) {
		const value =
			(bytes.charCodeAt(at) << 16) | (bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2);
		for (let shift = 18; shift >= 0; shift -= 6) {
			out += String.fromCharCode(32 + ((value >> shift) & 63) || 96);
		}
	}
	return out;
}

/** A key as one number, in the bases in which programs write large numbers. */
function numbersOf(hex: string): string[] {
	const value = BigInt(`0x${hex.slice(0, 512)}`);
	return [value.toString(), value.toString(36), inBase(value, base58), inBase(value, base62)];
}
/** Bytes as words of 16, 32 and 64 bits in decimal, in both orders and with and without a sign. */
function wordsOf(packed: string): string[] {
	const lists: string[] = [];
	for (const size of [2, 4, 8]) {
		for (const order of ['big', 'little']) {
			const words: bigint[] = [];
			for (let at = 0; at + size <= packed.length; at += size) {
				const bytes = [...packed.slice(at, at + size)];
				if (order === 'little') bytes.reverse();
				words.push(bytes.reduce((sum, byte) => sum * 256n + BigInt(byte.charCodeAt(0)), 0n));
			}
			lists.push(words.join(''));
			// A minus sign is lost where letters and digits alone are compared.
			const signed = words.map((word) => BigInt.asIntN(8 * size, word));
			lists.push(signed.map((word) => (word < 0n ? -word : word)).join(''));
		}
	}
	return lists;
}
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function inBase(number: bigint, alphabet: string): string {
	const base = BigInt(alphabet.length);
	let out = '';
	for (let value = number; value > 0n; value /= base) out = alphabet[Number(value % base)]! + out;
	return out;
}

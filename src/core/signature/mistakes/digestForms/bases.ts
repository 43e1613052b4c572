import { writeText } from '../digestWrite.ts';
import type { Form } from './form.ts';

/* The 16 bytes as one number, in a base other than 16. */

const both = { both: 'low', outer: 'low' } as const;
const asHex = 'Write the bytes with two hex digits each.';
const recognise = 'The digest is turned into one big number, and the number into text.';

const numberOf = (digest: Iterable<number>) =>
	Array.from(digest).reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);

const signed = (number: bigint, bytes: number) => BigInt.asIntN(8 * bytes, number);

/** A number written with the digits of an alphabet. */
function inAlphabet(number: bigint, alphabet: string): string {
	const base = BigInt(alphabet.length);
	let text = '';
	for (let rest = number; rest > 0n; rest /= base) text = alphabet[Number(rest % base)]! + text;
	return text;
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const smalls = capitals.toLowerCase();
const figures = '0123456789';
export const bitcoin = (figures + capitals + smalls).replace(/[0OIl]/g, '');
export const base62 = figures + capitals + smalls;

const base32Digits = capitals + '234567';

/** Base32 (RFC 4648 section 6). */
function base32(digest: Uint8Array, padded: boolean): string {
	const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('');
	const text = bits.replace(/.{1,5}/g, (five) => base32Digits[parseInt(five.padEnd(5, '0'), 2)]!);
	return padded ? text.padEnd(Math.ceil(text.length / 8) * 8, '=') : text;
}

const form = (
	code: string,
	as: string,
	typical: string,
	text: (digest: Uint8Array) => string,
	rest: Partial<Form> = {}
): Form => ({
	...both,
	recognise,
	fix: asHex,
	code,
	as,
	typical,
	write: writeText(text),
	...rest
});

export const baseForms: readonly Form[] = [
	form(
		'decimal',
		'as a decimal number',
		'Java BigInteger.toString(), Python int(h, 16), Ruby to_i(16), PHP gmp and bcmath',
		(digest) => String(numberOf(digest)),
		{ inner: 'low' }
	),
	form(
		'decimal-signed',
		'as a decimal number',
		'Java new BigInteger(digest).toString()',
		(digest) => String(signed(numberOf(digest), digest.length)),
		{
			means: 'It has a minus sign in half of the cases.',
			sometimes: 'Shows for about 1 digest in 2: those whose first digit is 8 to f.'
		}
	),
	form(
		'decimal-little-endian',
		'as a decimal number',
		'Python int.from_bytes(d, "little"), Go and Rust little-endian readers',
		(digest) => String(numberOf(digest.slice().reverse())),
		{ means: 'Its bytes were taken from last to first.' }
	),
	form(
		'decimal-dotnet',
		'as a decimal number',
		'C#: new BigInteger(hash).ToString()',
		(digest) => String(signed(numberOf(digest.slice().reverse()), digest.length)),
		{
			means: '.NET’s BigInteger takes the bytes from last to first, with a sign.',
			sometimes: 'Shows for about 1 digest in 2: those whose last byte is 80 or above.'
		}
	),
	form(
		'base-36',
		'in base 36',
		'Java BigInteger.toString(36), JavaScript toString(36), Ruby to_s(36)',
		(digest) => numberOf(digest).toString(36)
	),
	form(
		'base-36-upper-case',
		'in upper-case base 36',
		'Python numpy.base_repr(n, 36), Perl Math::Base36',
		(digest) => numberOf(digest).toString(36).toUpperCase()
	),
	form('base-32', 'in Base32', 'Python base64.b32encode(), Go base32', (digest) =>
		base32(digest, true)
	),
	form('base-32-unpadded', 'in Base32 without =', 'Go base32.NoPadding', (digest) =>
		base32(digest, false)
	),
	form('base-32-lower-case', 'in lower-case Base32', 'Node base32 packages', (digest) =>
		base32(digest, false).toLowerCase()
	),
	form('base-58', 'in Base58', 'packages for short identifiers', (digest) =>
		inAlphabet(numberOf(digest), bitcoin)
	),
	form('base-62', 'in Base62', 'packages for short identifiers', (digest) =>
		inAlphabet(numberOf(digest), base62)
	),
	form('binary', 'in binary digits', 'Perl unpack("B*"), Ruby unpack1("B*")', (digest) =>
		Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('')
	),
	form(
		'binary-number',
		'in binary digits',
		'PHP base_convert(), Python bin()',
		(digest) => numberOf(digest).toString(2),
		{
			means: 'Leading zeros are missing.',
			sometimes: 'Shows for about 1 digest in 2: those whose first digit is 0 to 7.'
		}
	)
];

import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { md5Hex } from '../hash.ts';
import { hexToBytes } from '../md5/words.ts';
import { fromByteString, joinBytes, toByteString, utf8 } from './bytes.ts';
import { utf16 } from './charsetEncode.ts';
import { base64Decode, base64Of } from './encodings.ts';
import { asText, onKeyString } from './keyChange.ts';
import type { KeyMistake } from './mistake.ts';
import { decodeUtf8 } from './view.ts';

/* The key was encoded, decoded or hashed before it was used. */

type Row = Omit<KeyMistake, 'group' | 'likelihood'>;

const storeKey = 'Store the key itself, encrypted if need be, and not its hash.';
const hashes = 'password fields, settings that store hashes';

const isHex = (key: string) => /^(?:[0-9a-fA-F]{2})+$/.test(key);

/** A change of the bytes that a hex key stands for, as a byte string. */
const fromHex =
	(change: (bytes: Uint8Array) => Uint8Array): Row['change'] =>
	(key) =>
		isHex(toByteString(key)) ? change(hexToBytes(toByteString(key))) : null;

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const lines = (text: string) => text.replace(/.{1,76}/g, '$&\n');

const hashed = (code: string, as: string, change: Row['change'], means = ''): Row => ({
	code: `key-${code}`,
	happened: `The key’s ${as} was used as the key.`,
	...(means && { means }),
	recognise: 'The value in use is not the one that the control panel shows.',
	fix: storeKey,
	typical: hashes,
	change
});

const decodedFromHex = (code: string, as: string, typical: string, change: Row['change']): Row => ({
	code: `key-decoded-from-hex-${code}`,
	happened: 'The key was decoded from hex to text.',
	means: as,
	recognise: 'Look for pack("H*"), fromhex(), hex2bin(), and a step that makes text of bytes.',
	fix: asText,
	typical,
	change
});

const reencoded = (code: string, as: string, typical: string, change: Row['change']): Row => ({
	code: `key-${code}`,
	happened: `The key was used ${as}.`,
	recognise: 'The value in use has another length than the key.',
	fix: asText,
	typical,
	change
});

const inUtf16 = (key: Uint8Array, order: 'utf-16le' | 'utf-16be') => {
	const text = decodeUtf8(key);
	return text === null ? null : utf16(text, order);
};

const rows: readonly Row[] = [
	hashed('hashed-upper-case', 'upper-case MD5', (key) => utf8(md5Hex(key).toUpperCase())),
	hashed('hashed-raw', 'raw MD5', (key) => hexToBytes(md5Hex(key))),
	hashed('hashed-twice', 'double MD5', (key) => utf8(md5Hex(utf8(md5Hex(key))))),
	hashed(
		'and-newline-hashed',
		'MD5',
		(key) => utf8(md5Hex(key, utf8('\n'))),
		'It was hashed with a newline after it.'
	),
	hashed(
		'decoded-from-hex-and-hashed',
		'MD5',
		fromHex((bytes) => utf8(md5Hex(bytes))),
		'Its bytes were hashed, not its hex digits.'
	),
	hashed('sha1', 'SHA-1', (key) => utf8(bytesToHex(sha1(key)))),
	hashed('sha1-raw', 'raw SHA-1', (key) => sha1(key)),
	hashed('sha256', 'SHA-256', (key) => utf8(bytesToHex(sha256(key)))),
	hashed('sha256-raw', 'raw SHA-256', (key) => sha256(key)),
	hashed('sha512', 'SHA-512', (key) => utf8(bytesToHex(sha512(key)))),
	decodedFromHex(
		'as-utf-8',
		'Each byte became a character, in UTF-8.',
		'Java ISO_8859_1, JavaScript String.fromCharCode()',
		fromHex((bytes) => utf8(toByteString(bytes)))
	),
	decodedFromHex(
		'lossy',
		'It was decoded as UTF-8, with � for invalid bytes.',
		'Java new String(bytes), Node buffer.toString(), C# Encoding.UTF8.GetString()',
		fromHex((bytes) => utf8(lenient.decode(bytes)))
	),
	decodedFromHex(
		'in-ascii',
		'Each byte over 127 became a question mark.',
		'C# Encoding.ASCII.GetString()',
		fromHex((bytes) => bytes.map((byte) => (byte > 127 ? 0x3f : byte)))
	),
	reencoded('in-hex', 'hex-encoded', 'bin2hex($key), key.encode().hex()', (key) =>
		utf8(bytesToHex(key))
	),
	reencoded(
		'in-hex-upper-case',
		'hex-encoded in upper case',
		'SQL Server and Oracle RAWTOHEX',
		(key) => utf8(bytesToHex(key).toUpperCase())
	),
	reencoded(
		'bytes-encoded-to-base64',
		'as its bytes in Base64',
		'Convert.ToBase64String(Convert.FromHexString(key))',
		fromHex((bytes) => utf8(base64Of(toByteString(bytes))))
	),
	reencoded(
		'encoded-to-base64-unpadded',
		'in Base64 without =',
		'Go RawStdEncoding, Perl encode_base64 with = removed',
		onKeyString((key) => base64Of(key).replace(/=+$/, ''))
	),
	reencoded(
		'encoded-to-base64-newline',
		'in Base64 with a newline',
		'Ruby and Perl Base64 helpers, openssl base64 -A with echo',
		onKeyString((key) => `${base64Of(key)}\n`)
	),
	reencoded(
		'encoded-to-base64-lines',
		'in Base64 lines of 76',
		'base64 on Linux, Python encodebytes()',
		onKeyString((key) => lines(base64Of(key)))
	),
	reencoded(
		'decoded-from-base64-to-hex',
		'in hex instead of Base64',
		'bin2hex(base64_decode($key))',
		onKeyString((key) => {
			const decoded = base64Decode(key);
			return decoded === null ? null : bytesToHex(fromByteString(decoded));
		})
	),
	reencoded('utf-16be', 'in UTF-16BE', 'Java UTF_16BE, Ruby', (key) => inUtf16(key, 'utf-16be')),
	reencoded(
		'utf-16-with-mark',
		'in UTF-16, after FF FE',
		'Windows files saved as Unicode',
		(key) => {
			const text = inUtf16(key, 'utf-16le');
			return text && joinBytes(Uint8Array.of(0xff, 0xfe), text);
		}
	),
	reencoded(
		'reversed',
		'backwards',
		'strrev(), reverse',
		onKeyString((key) => Array.from(key).reverse().join(''))
	),
	reencoded(
		'first-letter-capital',
		'capitalized',
		'phone keyboards, ucfirst()',
		onKeyString((key) => key.replace(/^[a-z]/, (letter) => letter.toUpperCase()))
	),
	reencoded(
		'zeros-as-letters',
		'with O for each 0',
		'text recognition of a picture',
		onKeyString((key) => key.replaceAll('0', 'O'))
	),
	reencoded(
		'ones-as-letters',
		'with l for each 1',
		'text recognition of a picture',
		onKeyString((key) => key.replaceAll('1', 'l'))
	)
];

export const keyEncoded: readonly KeyMistake[] = rows.map((row) => ({
	group: 'key',
	likelihood: 'low',
	rare: true,
	...row
}));

import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, type CHash } from '@noble/hashes/utils.js';
import { md5Hex } from '../hash.ts';
import { joinBytes, utf8 } from './bytes.ts';
import { hashOfBoth, hmacRounds, md5Of } from './encodedParts.ts';
import { anyLanguage, type FormulaMistake } from './mistake.ts';

/* A function other than MD5, or MD5 combined in a way that can't be expressed as rounds. */

type Row = Omit<FormulaMistake, 'group'>;

const plainMd5 = 'Use plain MD5 twice, and no HMAC: md5(md5(xml + key) + key).';

const otherHash = (name: string, code: string, hash: CHash): Row => ({
	code: `formula-${code}`,
	likelihood: 'low',
	happened: `${name} was used in both rounds instead of MD5.`,
	recognise: `The value has ${hash.outputLen * 2} digits; a signature has 32.`,
	fix: 'Use MD5 in both rounds: OpenSRS accepts no other hash in X-Signature.',
	typical: 'linters that forbid MD5, code copied from another API',
	compute: ({ body, key }) => {
		const inner = utf8(bytesToHex(hash(joinBytes(body, key))));
		return bytesToHex(hash(joinBytes(inner, key)));
	}
});

const hashedOnce = (name: string, code: string, hash: CHash): Row => ({
	code: `formula-${code}-hashed-once`,
	likelihood: 'low',
	happened: `${name} was used once instead of MD5 twice.`,
	recognise: `The value has ${hash.outputLen * 2} digits; a signature has 32.`,
	fix: 'Use MD5, and two rounds: md5(md5(xml + key) + key).',
	typical: 'linters that forbid MD5, code copied from another API',
	compute: ({ body, key }) => bytesToHex(hash(joinBytes(body, key)))
});

/** MD5 in round one, another hash in round two. */
const outside = (name: string, code: string, hash: CHash): Row => ({
	code: `formula-${code}-outside`,
	likelihood: 'low',
	happened: `Round two used ${name} instead of MD5.`,
	recognise: `The value has ${hash.outputLen * 2} digits; a signature has 32.`,
	fix: 'Use MD5 in both rounds: md5(md5(xml + key) + key).',
	typical: anyLanguage,
	compute: ({ body, key }) => bytesToHex(hash(joinBytes(utf8(md5Hex(body, key)), key)))
});

const rows: readonly Row[] = [
	{
		code: 'formula-hmac',
		likelihood: 'medium',
		happened: 'The signature is an HMAC-MD5 of the XML.',
		recognise: 'Look for hmac in the code: createHmac, hash_hmac, hmac.new, HMACMD5.',
		fix: plainMd5,
		typical: 'code written like a webhook signature',
		rounds: hmacRounds('key', 'body')
	},
	{
		code: 'formula-hmac-twice',
		likelihood: 'medium',
		happened: 'The signature is an HMAC-MD5 of an HMAC-MD5.',
		recognise: 'Your code follows a guide to "double HMAC-MD5".',
		fix: plainMd5,
		typical: 'third-party guides that describe the signature wrongly',
		rounds: [...hmacRounds('key', 'body'), ...hmacRounds('key', 'inner')]
	},
	{
		code: 'formula-hmac-swapped',
		likelihood: 'low',
		happened: 'The HMAC-MD5 has key and XML swapped.',
		recognise: 'The HMAC function expects its arguments in another order.',
		fix: plainMd5,
		typical: 'functions that take (key, data)',
		rounds: hmacRounds('body', 'key')
	},
	{
		code: 'formula-hmac-in-round-two',
		likelihood: 'low',
		happened: 'Round two was an HMAC-MD5 instead of MD5.',
		recognise: 'Your code has hmac(key, md5(xml + key)).',
		fix: plainMd5,
		typical: anyLanguage,
		rounds: [['body', 'key'], ...hmacRounds('key', 'inner')]
	},
	{
		code: 'formula-hmac-of-xml-and-key',
		likelihood: 'low',
		happened: 'The signature is an HMAC-MD5 of XML and key.',
		recognise: 'Your code has hmac(key, xml + key).',
		fix: plainMd5,
		typical: anyLanguage,
		rounds: hmacRounds('key', 'body', 'key')
	},
	{
		code: 'formula-hmac-sha256',
		likelihood: 'low',
		happened: 'The signature is an HMAC-SHA-256 of the XML.',
		recognise: 'The value has 64 digits; a signature has 32.',
		fix: plainMd5,
		typical: 'code written like a webhook signature',
		compute: ({ body, key }) => bytesToHex(hmac(sha256, key, body))
	},
	otherHash('SHA-1', 'sha1', sha1),
	otherHash('SHA-256', 'sha256', sha256),
	otherHash('SHA-512', 'sha512', sha512),
	hashedOnce('SHA-1', 'sha1', sha1),
	hashedOnce('SHA-256', 'sha256', sha256),
	hashedOnce('SHA-512', 'sha512', sha512),
	outside('SHA-1', 'sha1', sha1),
	outside('SHA-256', 'sha256', sha256),
	{
		code: 'formula-hmac-sha1',
		likelihood: 'low',
		happened: 'The signature is an HMAC-SHA-1 of the XML.',
		recognise: 'The value has 40 digits; a signature has 32.',
		fix: plainMd5,
		typical: 'code written like a webhook signature',
		compute: ({ body, key }) => bytesToHex(hmac(sha1, key, body))
	},
	{
		code: 'formula-sha256-inside',
		likelihood: 'low',
		happened: 'Round one used SHA-256 instead of MD5.',
		recognise: 'One of the two calls was changed to SHA-256, or two helpers are mixed.',
		fix: 'Use MD5 in both rounds: md5(md5(xml + key) + key).',
		typical: anyLanguage,
		rounds: [[hashOfBoth('sha256', sha256), 'key']]
	},
	{
		code: 'formula-php-md5-two-arguments',
		likelihood: 'medium',
		happened: 'The key was passed as md5()’s second argument.',
		means: 'PHP reads it as “raw output”, so the key was never hashed.',
		recognise: 'Your code has md5(md5($xml, $key), $key): the key is never hashed.',
		fix: 'Join with dots: md5(md5($xml . $key) . $key).',
		typical: 'PHP; the Perl sample md5_hex($xml, $key) carried over',
		rounds: [['body'], ['raw-inner']]
	},
	{
		code: 'formula-hashes-of-the-parts',
		likelihood: 'low',
		happened: 'XML and key were hashed separately.',
		recognise: 'Your code has md5(md5(xml) + md5(key)).',
		fix: 'Join XML and key first, then hash: md5(md5(xml + key) + key).',
		typical: anyLanguage,
		rounds: [['body'], ['inner', md5Of('key')]]
	},
	{
		code: 'formula-hash-of-the-key-in-round-two',
		likelihood: 'low',
		happened: 'Round two used the key’s MD5, not the key.',
		recognise: 'Your code has md5(md5(xml + key) + md5(key)).',
		fix: 'Use the key itself in both rounds: md5(md5(xml + key) + key).',
		typical: anyLanguage,
		rounds: [
			['body', 'key'],
			['inner', md5Of('key')]
		]
	}
];

export const otherHashes: readonly FormulaMistake[] = rows.map((row) => ({
	group: 'formula',
	...row
}));

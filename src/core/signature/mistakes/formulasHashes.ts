import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, type CHash } from '@noble/hashes/utils.js';
import { md5Hex } from '../hash.ts';
import { joinBytes, utf8 } from './bytes.ts';
import { hmacRounds, macOf } from './encodedParts.ts';
import type { FormulaMistake, SigningInput } from './mistake.ts';

/*
 * HMAC and the SHA family in one round or in both. They cost the search nothing for an observed
 * value of 32 digits: formulas that can't produce its length are skipped.
 */

type Row = Omit<FormulaMistake, 'group' | 'likelihood' | 'rare'>;

const fix = 'Use plain MD5 twice, and no HMAC: md5(md5(xml + key) + key).';
const webhook = 'code written like a webhook signature';
const copied = 'linters that forbid MD5, code copied from another API';

type Hash = (...parts: readonly Uint8Array[]) => Uint8Array;
type Mac = (key: Uint8Array, ...parts: readonly Uint8Array[]) => Uint8Array;
type Compute = (input: SigningInput, hash: Hash, mac: Mac) => Uint8Array;

const hexOf = (bytes: Uint8Array) => utf8(bytesToHex(bytes));

/** What each does; in `happened`, NAME is replaced by the hash and `a MAC` by its HMAC. */
const ways: readonly [code: string, happened: string, code_: string, compute: Compute][] = [
	[
		'hmac',
		'The signature is a MAC of the XML.',
		'hmac(key, xml)',
		({ body, key }, _, mac) => mac(key, body)
	],
	[
		'hmac-twice',
		'The signature is a MAC of a MAC.',
		'hmac(key, hmac(key, xml))',
		({ body, key }, _, mac) => mac(key, hexOf(mac(key, body)))
	],
	[
		'hmac-of-xml-and-key',
		'The signature is a MAC of XML and key.',
		'hmac(key, xml + key)',
		({ body, key }, _, mac) => mac(key, body, key)
	],
	[
		'hmac-in-both-rounds',
		'Both rounds used a MAC of text and key.',
		'hmac(key, hmac(key, xml + key) + key)',
		({ body, key }, _, mac) => mac(key, hexOf(mac(key, body, key)), key)
	],
	[
		'hmac-in-round-two',
		'Round two was a MAC instead of MD5.',
		'hmac(key, md5(xml + key))',
		({ body, key }, _, mac) => mac(key, utf8(md5Hex(body, key)))
	],
	[
		'hashed-once',
		'NAME was used once instead of MD5 twice.',
		'hash(xml + key)',
		({ body, key }, hash) => hash(body, key)
	],
	[
		'both-rounds',
		'NAME was used in both rounds instead of MD5.',
		'hash(hash(xml + key) + key)',
		({ body, key }, hash) => hash(hexOf(hash(body, key)), key)
	],
	[
		'raw-in-both-rounds',
		'NAME was used twice, as raw bytes between.',
		'hash(hash(xml + key, raw) + key)',
		({ body, key }, hash) => hash(hash(body, key), key)
	],
	[
		'outside',
		'Round two used NAME instead of MD5.',
		'hash(md5(xml + key) + key)',
		({ body, key }, hash) => hash(utf8(md5Hex(body, key)), key)
	],
	[
		'key-first',
		'NAME was used once, with the key first.',
		'hash(key + xml)',
		({ body, key }, hash) => hash(key, body)
	],
	[
		'xml-only',
		'The signature is the NAME of the XML alone.',
		'hash(xml)',
		({ body }, hash) => hash(body)
	],
	[
		'no-key-in-round-two',
		'NAME was used twice, without key in round two.',
		'hash(hash(xml + key))',
		({ body, key }, hash) => hash(hexOf(hash(body, key)))
	],
	[
		'of-the-signature',
		'The right signature was hashed once more, by NAME.',
		'hash(signature)',
		({ body, key }, hash) => hash(utf8(md5Hex(utf8(md5Hex(body, key)), key)))
	]
];

const hashes: readonly [name: string, code: string, hash: CHash][] = [
	['SHA-1', 'sha1', sha1],
	['SHA-224', 'sha224', sha224],
	['SHA-256', 'sha256', sha256],
	['SHA-384', 'sha384', sha384],
	['SHA-512', 'sha512', sha512]
];

/** Left out here because they are listed elsewhere, with codes and words of their own. */
const known = new Set([
	'sha1-hmac',
	'sha256-hmac',
	...['sha1', 'sha256', 'sha512'].flatMap((code) => [`${code}-hashed-once`, `${code}-both-rounds`]),
	'sha1-outside',
	'sha256-outside'
]);

const computed = hashes.flatMap(([name, hashCode, hash]) =>
	ways
		.filter(([code]) => !known.has(`${hashCode}-${code}`))
		.map(([code, happened, formula, compute]): Row => ({
			code: `formula-${hashCode}-${code}`,
			happened: happened.replaceAll('a MAC', `an HMAC-${name}`).replaceAll('NAME', name),
			recognise: `The value has ${hash.outputLen * 2} digits; a signature has 32. Look for ${formula.replaceAll('hash(', `${hashCode}(`)}.`,
			fix,
			typical: code.startsWith('hmac') ? webhook : copied,
			compute: (input) =>
				bytesToHex(
					compute(
						input,
						(...parts) => hash(joinBytes(...parts)),
						(key, ...parts) => hmac(hash, key, joinBytes(...parts))
					)
				)
		}))
);

/** An HMAC in round one, MD5 in round two. */
const inside = (
	[
		['SHA-1', 'sha1', sha1],
		['SHA-256', 'sha256', sha256]
	] as const
).flatMap(([name, code, hash]): Row[] => [
	{
		code: `formula-${code}-hmac-inside`,
		happened: `Round one was an HMAC-${name} of the XML.`,
		recognise: 'Your code has md5(hmac(key, xml) + key).',
		fix,
		typical: webhook,
		rounds: [[macOf(code, hash, 'body'), 'key']]
	},
	{
		code: `formula-${code}-hmac-of-xml-and-key-inside`,
		happened: `Round one was an HMAC-${name} of XML and key.`,
		recognise: 'Your code has md5(hmac(key, xml + key) + key).',
		fix,
		typical: webhook,
		rounds: [[macOf(code, hash, 'body', 'key'), 'key']]
	}
]);

const ofMd5: readonly Row[] = [
	{
		code: 'formula-hmac-in-both-rounds',
		happened: 'Both rounds used an HMAC-MD5 instead of MD5.',
		recognise: 'Your code has hmac(key, hmac(key, xml + key) + key).',
		fix,
		typical: 'third-party guides that describe the signature wrongly',
		rounds: [...hmacRounds('key', 'body', 'key'), ...hmacRounds('key', 'inner', 'key')]
	},
	{
		code: 'formula-hmac-of-digest-and-key-in-round-two',
		happened: 'Round two was an HMAC-MD5 of digest and key.',
		recognise: 'Your code has hmac(key, md5(xml + key) + key).',
		fix,
		typical: webhook,
		rounds: [['body', 'key'], ...hmacRounds('key', 'inner', 'key')]
	},
	{
		code: 'formula-hmac-hashed-again',
		happened: 'The signature is the MD5 of an HMAC-MD5.',
		recognise: 'Your code has md5(hmac(key, xml)).',
		fix,
		typical: webhook,
		rounds: [...hmacRounds('key', 'body'), ['inner']]
	},
	{
		code: 'formula-hmac-twice-raw',
		happened: 'The signature is an HMAC-MD5 of raw HMAC-MD5 bytes.',
		recognise: 'Your code has hmac(key, hmac(key, xml).digest()).',
		fix,
		typical: webhook,
		rounds: [...hmacRounds('key', 'body'), ...hmacRounds('key', 'raw-inner')]
	}
];

export const formulasHashes: readonly FormulaMistake[] = [...computed, ...inside, ...ofMd5].map(
	(row) => ({ group: 'formula', likelihood: 'low', rare: true, ...row })
);

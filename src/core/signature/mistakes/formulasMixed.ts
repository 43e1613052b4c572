import { sha1 } from '@noble/hashes/legacy.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { toByteString, utf8 } from './bytes.ts';
import { encoded, hashOfBoth, hmacRounds } from './encodedParts.ts';
import type { EncodedPart, FormulaMistake } from './mistake.ts';

/* Swapped arguments, too many rounds, or another function in one of the rounds. */

type Row = Omit<FormulaMistake, 'group'>;

const right = 'Use the XML in round one only: md5(md5(xml + key) + key).';
const useMd5 = 'Use MD5 in both rounds: md5(md5(xml + key) + key).';
const emptyMd5 = utf8('d41d8cd98f00b204e9800998ecf8427e');

const hexOf = (of: 'body' | 'key'): EncodedPart =>
	encoded(of, 'hex', (bytes) =>
		utf8(toByteString(bytes).replace(/[^]/g, (c) => c.charCodeAt(0).toString(16).padStart(2, '0')))
	);

const rows: readonly Row[] = [
	{
		code: 'formula-arguments-swapped',
		likelihood: 'medium',
		happened: 'XML and key were swapped in both rounds.',
		recognise: 'A function sign(xml, key) is called as sign(key, xml).',
		fix: 'Swap the two arguments, or name them: sign(xml=xml, key=key).',
		typical: 'any language; helper functions with two strings',
		rounds: [
			['key', 'body'],
			['inner', 'body']
		]
	},
	{
		code: 'formula-xml-for-key-in-round-two',
		likelihood: 'medium',
		happened: 'Round two used the XML instead of the key.',
		recognise: 'Your code has md5(md5(xml + key) + xml).',
		fix: right,
		typical: 'any language; copy and paste of the first round',
		rounds: [
			['body', 'key'],
			['inner', 'body']
		]
	},
	{
		code: 'formula-signed-twice',
		likelihood: 'medium',
		happened: 'The finished signature was signed a second time.',
		recognise: 'Two layers both sign: your code calls the helper, and the HTTP client does too.',
		fix: 'Sign in one place only, and send the result unchanged.',
		typical: 'a client library inside a wrapper that signs too',
		rounds: [
			['body', 'key'],
			['inner', 'key'],
			['inner', 'key'],
			['inner', 'key']
		]
	},
	{
		code: 'formula-xml-twice',
		likelihood: 'low',
		happened: 'Round one hashed the XML twice.',
		recognise: 'One digest object is updated with the XML in two places.',
		fix: 'Make a new digest object for each signature, and update it once with each part.',
		typical: 'Java, Ruby and Perl digest objects that are shared',
		rounds: [
			['body', 'body', 'key'],
			['inner', 'key']
		]
	},
	{
		code: 'formula-first-argument-twice',
		likelihood: 'low',
		happened: 'Both rounds used their first value twice.',
		means: 'The key was never used.',
		recognise: 'A format repeats its first placeholder: "{0}{0}", "%1$s%1$s".',
		fix: 'Use both placeholders: "{0}{1}".',
		typical: 'C#, Java, Python and PHP formats with numbered placeholders',
		rounds: [
			['body', 'body'],
			['inner', 'inner']
		]
	},
	{
		code: 'formula-first-argument-twice-in-round-one',
		likelihood: 'low',
		happened: 'Round one hashed the XML twice, without the key.',
		recognise: 'A format repeats its first placeholder: "{0}{0}", "%1$s%1$s".',
		fix: 'Use both placeholders: "{0}{1}".',
		typical: 'C#, Java, Python and PHP formats with numbered placeholders',
		rounds: [
			['body', 'body'],
			['inner', 'key']
		]
	},
	{
		code: 'formula-key-twice-in-both-rounds',
		likelihood: 'low',
		happened: 'The key was added twice in both rounds.',
		recognise: 'The helper adds the key, and its caller has added it already.',
		fix: 'Add the key in one place: md5(md5(xml + key) + key).',
		typical: 'any language; nested helper functions',
		rounds: [
			['body', 'key', 'key'],
			['inner', 'key', 'key']
		]
	},
	{
		code: 'formula-key-label-in-round-two',
		likelihood: 'low',
		happened: 'Round two added “&key=” before the key.',
		recognise: 'The second round is built like a query string.',
		fix: 'Put nothing between them: md5(inner + key).',
		typical: 'habit from APIs that sign query strings',
		rounds: [
			['body', 'key'],
			['inner', utf8('&key='), 'key']
		]
	},
	{
		code: 'formula-sha1-inside',
		likelihood: 'low',
		happened: 'Round one used SHA-1 instead of MD5.',
		recognise: 'One of the two calls was changed to SHA-1, or two helpers are mixed.',
		fix: useMd5,
		typical: 'any language',
		rounds: [[hashOfBoth('sha1', sha1), 'key']]
	},
	{
		code: 'formula-sha512-inside',
		likelihood: 'low',
		happened: 'Round one used SHA-512 instead of MD5.',
		recognise: 'One of the two calls was changed to SHA-512, or two helpers are mixed.',
		fix: useMd5,
		typical: 'any language',
		rounds: [[hashOfBoth('sha512', sha512), 'key']]
	},
	{
		code: 'formula-hmac-inside',
		likelihood: 'low',
		happened: 'Round one was an HMAC-MD5 of the XML.',
		recognise: 'Your code has md5(hmac(key, xml) + key).',
		fix: useMd5,
		typical: 'code written like a webhook signature',
		rounds: [...hmacRounds('key', 'body'), ['inner', 'key']]
	},
	{
		code: 'formula-hmac-of-xml-and-key-inside',
		likelihood: 'low',
		happened: 'Round one was an HMAC-MD5 of XML and key.',
		recognise: 'Your code has md5(hmac(key, xml + key) + key).',
		fix: useMd5,
		typical: 'code written like a webhook signature',
		rounds: [...hmacRounds('key', 'body', 'key'), ['inner', 'key']]
	},
	{
		code: 'formula-go-sum-of-data',
		likelihood: 'medium',
		happened: 'Go’s h.Sum(data) appended instead of hashing.',
		means: 'Round two hashed XML and key in hex, the MD5 of nothing, and the key.',
		recognise:
			'Look for md5.New().Sum([]byte(xml + key)): Sum appends and does not hash its argument.',
		fix: 'Use md5.Sum([]byte(xml + key)), which hashes its argument.',
		typical: 'Go: h.Sum(data)',
		rounds: [[hexOf('body'), hexOf('key'), emptyMd5, 'key']]
	},
	{
		code: 'formula-go-sum-of-key',
		likelihood: 'medium',
		happened: 'Go’s h.Sum(key) put the key before the MD5.',
		means: 'Round two hashed the key in hex, the MD5 of the XML, and the key.',
		recognise: 'Look for h.Sum([]byte(key)): Sum appends to its argument and does not hash it.',
		fix: 'Write both to the hash first: h.Write(xml); h.Write(key); h.Sum(nil).',
		typical: 'Go: h.Sum(key)',
		rounds: [['body'], [hexOf('key'), 'inner', 'key']]
	},
	{
		code: 'formula-go-sum-of-key-no-key-in-round-two',
		likelihood: 'low',
		happened: 'Go’s h.Sum(key) put the key before the MD5.',
		means: 'Round two hashed only the key in hex and the MD5 of the XML.',
		recognise: 'Look for h.Sum([]byte(key)) in round one, and a second round without the key.',
		fix: 'Write both to the hash first: h.Write(xml); h.Write(key); h.Sum(nil).',
		typical: 'Go: h.Sum(key)',
		rounds: [['body'], [hexOf('key'), 'inner']]
	}
];

export const formulasMixed: readonly FormulaMistake[] = rows.map((row) => ({
	group: 'formula',
	...row
}));

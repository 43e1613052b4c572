import { utf8 } from './bytes.ts';
import type { FormulaMistake } from './mistake.ts';

/* A word or a template was hashed instead of a value. */

type Row = Omit<FormulaMistake, 'group'>;

const readDigest = 'Write the digest in hex before round two: 32 lower-case digits.';

/** What languages print for a digest object, a byte array or a null value. */
const words: readonly [
	code: string,
	word: string,
	recognise: string,
	typical: string,
	fix?: string
][] = [
	[
		'system-byte-array',
		'System.Byte[]',
		'A byte array is joined to the key, which writes the name of its type.',
		'C#, PowerShell, VB: hash + key',
		'Convert.ToHexString(hash).ToLowerInvariant() + key.'
	],
	[
		'array-buffer',
		'[object ArrayBuffer]',
		'crypto.subtle.digest() returns an ArrayBuffer, and it is joined to the key.',
		'JavaScript Web Crypto'
	],
	[
		'object',
		'[object Object]',
		'A hash object is joined to the key, not its digest.',
		'JavaScript'
	],
	[
		'promise',
		'[object Promise]',
		'The function that hashes is asynchronous, and its result is not awaited.',
		'JavaScript: missing await',
		'Wait for it: const inner = await md5(xml + key).'
	],
	[
		'task',
		'System.Threading.Tasks.Task`1[System.String]',
		'The method that hashes is asynchronous, and its result is not awaited.',
		'C#: missing await',
		'Wait for it: var inner = await HashAsync(xml + key).'
	],
	[
		'task-of-bytes',
		'System.Threading.Tasks.Task`1[System.Byte[]]',
		'ComputeHashAsync() is not awaited, and its task is joined to the key.',
		'C#: missing await',
		'Wait for it: var hash = await md5.ComputeHashAsync(stream).'
	],
	[
		'md5-provider',
		'System.Security.Cryptography.MD5CryptoServiceProvider',
		'The hash object is joined to the key, not its digest.',
		'C#, VB, PowerShell'
	],
	[
		'md5-implementation',
		'System.Security.Cryptography.MD5+Implementation',
		'The hash object is joined to the key, not its digest.',
		'C# on .NET 5 and later'
	],
	['undefined', 'undefined', 'The function that hashes returns nothing.', 'JavaScript'],
	['null', 'null', 'The function that hashes returns null.', 'JavaScript, Java'],
	['none', 'None', 'The function that hashes returns nothing: return is missing.', 'Python'],
	['false', 'false', 'The call that hashes failed and returned false.', 'JavaScript'],
	[
		'array',
		'Array',
		'unpack() or hash functions return an array.',
		'PHP: unpack("H*", $hash)',
		'Take the value out of the array: unpack("H*", $hash)[1].'
	]
];

const innerWords: readonly Row[] = words.map(([code, word, recognise, typical, fix]) => ({
	code: `formula-word-${code}-in-round-two`,
	likelihood: 'low',
	happened: `Round two hashed the word “${word}”.`,
	recognise,
	fix: fix ?? readDigest,
	typical,
	rounds: [[utf8(word), 'key']]
}));

const templates: readonly [code: string, text: string, typical: string][] = [
	['dollar', '$xml$key', 'PHP, Perl and shell single quotes'],
	['dollar-dot', '$xml.$key', 'PHP and Perl single quotes'],
	['dollar-braces', '${xml}${key}', 'JavaScript and Kotlin strings that aren’t templates'],
	['hash-braces', '#{xml}#{key}', 'Ruby and Elixir single quotes'],
	['braces', '{xml}{key}', 'Python without the f, C# without the $'],
	['percent-s', '%s%s', 'a format without its arguments'],
	['zero-one', '{0}{1}', 'C#, Java and Python formats without their arguments'],
	['names', 'xml + key', 'quotes around the whole expression'],
	['dollar-body', '$body$key', 'PHP, Perl and shell single quotes'],
	['braces-body', '${body}${key}', 'JavaScript and Kotlin strings that aren’t templates']
];

const templateRow = (
	code: string,
	text: string,
	typical: string,
	where: 'round one' | 'both rounds'
): Row => ({
	code: `formula-template-${code}${where === 'round one' ? '' : '-in-both-rounds'}`,
	likelihood: 'low',
	happened: `${where === 'round one' ? 'Round one' : 'Both rounds'} hashed the text “${text}” itself.`,
	recognise: 'The signature is the same for every request: the string isn’t a template.',
	fix: 'Use the form of string that fills placeholders in, or join with + or a dot.',
	typical,
	rounds: where === 'round one' ? [[utf8(text)], ['inner', 'key']] : [[utf8(text)]]
});

export const formulasWords: readonly FormulaMistake[] = [
	...innerWords,
	...templates.flatMap(([code, text, typical]) => [
		templateRow(code, text, typical, 'round one'),
		templateRow(code, text, typical, 'both rounds')
	])
].map((row) => ({ group: 'formula', ...row }));

/** A handful of mistakes of every group, so that the search is tested apart from the real ones. */
import { createHmac } from 'node:crypto';
import type {
	DigestForm,
	Mistake,
	MistakeInfo
} from '../../../../src/core/signature/mistakes/mistake.ts';

const info = (code: string, likelihood: MistakeInfo['likelihood'] = 'medium'): MistakeInfo => ({
	code,
	likelihood,
	happened: '',
	recognise: '',
	fix: '',
	typical: ''
});
export const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
export const join = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));
const onText = (change: (text: string) => string) => (bytes: Uint8Array) =>
	bytesOf(change(textOf(bytes)));
const form = (write: (hex: string) => string): DigestForm => ({
	write: (digest) => bytesOf(write(Buffer.from(digest).toString('hex')))
});

const upper = form((hex) => hex.toUpperCase());
const short: DigestForm = { ...form((hex) => hex.slice(0, 8)), lossy: true };
const noPad = form((hex) => hex.replace(/0(.)/g, (pair, low, at) => (at % 2 ? pair : low)));
const zerosLost = form((hex) => BigInt(`0x${hex}`).toString(16));
const base64: DigestForm = { write: (digest) => bytesOf(Buffer.from(digest).toString('base64')) };

export const stubs: Mistake[] = [
	{ ...info('lf-added', 'high'), group: 'body', kind: 'edges', change: onText((x) => `${x}\n`) },
	{ ...info('lf-too'), group: 'body', kind: 'edges', change: onText((x) => `${x}\n`) },
	{ ...info('nothing'), group: 'body', kind: 'edges', change: (x) => x },
	{ ...info('null'), group: 'body', kind: 'edges', change: () => null },
	{
		...info('crlf'),
		group: 'body',
		kind: 'line-ends',
		change: onText((x) => x.replace(/\n/g, '\r\n'))
	},
	{
		...info('minify'),
		group: 'body',
		kind: 'spacing',
		change: onText((x) => x.replace(/>\s+</g, '><'))
	},
	{ ...info('empty'), group: 'body', kind: 'whole', change: () => bytesOf('') },
	{
		...info('latin1'),
		group: 'body',
		kind: 'charset',
		change: (x) => Uint8Array.from(Buffer.from(textOf(x), 'latin1'))
	},
	{ ...info('key-lf', 'high'), group: 'key', change: onText((k) => `${k}\n`) },
	{ ...info('key-upper'), group: 'key', change: onText((k) => k.toUpperCase()) },
	{ ...info('key-empty'), group: 'key', change: () => bytesOf('') },
	{ ...info('single', 'high'), group: 'formula', rounds: [['body', 'key']] },
	{ ...info('no-key-2'), group: 'formula', rounds: [['body', 'key'], ['inner']] },
	{
		...info('key-first'),
		group: 'formula',
		rounds: [
			['key', 'body'],
			['key', 'inner']
		]
	},
	{
		...info('xml-again'),
		group: 'formula',
		rounds: [
			['body', 'key'],
			['inner', 'body', 'key']
		]
	},
	{
		...info('no-reset'),
		group: 'formula',
		rounds: [
			['body', 'key'],
			['body', 'key', 'inner', 'key']
		]
	},
	{
		...info('three'),
		group: 'formula',
		rounds: [
			['body', 'key'],
			['inner', 'key'],
			['inner', 'key']
		]
	},
	{
		...info('user'),
		group: 'formula',
		rounds: [
			['body', 'username', 'key'],
			['inner', 'key']
		]
	},
	{
		...info('dash', 'low'),
		group: 'formula',
		rounds: [
			[bytesOf('-n '), 'body', 'key', bytesOf('\n')],
			[bytesOf('-n '), 'inner', 'key', bytesOf('\n')]
		]
	},
	{
		...info('hmac'),
		group: 'formula',
		compute: ({ body, key }) => createHmac('md5', key).update(body).digest('hex')
	},
	{
		...info('hmac-sha256'),
		group: 'formula',
		compute: ({ body, key }) => createHmac('sha256', key).update(body).digest('hex')
	},
	{ ...info('upper-inner', 'high'), group: 'digest', inner: upper },
	{ ...info('upper-outer'), group: 'digest', outer: upper },
	{ ...info('upper-both', 'high'), group: 'digest', inner: upper, outer: upper },
	{ ...info('base64-outer'), group: 'digest', outer: base64 },
	{ ...info('base64-inner'), group: 'digest', inner: base64 },
	{ ...info('short-outer', 'low'), group: 'digest', outer: short },
	{ ...info('no-pad-outer', 'low'), group: 'digest', outer: noPad },
	{ ...info('zeros-inner', 'low'), group: 'digest', inner: zerosLost },
	{ ...info('zeros-outer', 'low'), group: 'digest', outer: zerosLost },
	{ ...info('zeros-both'), group: 'digest', inner: zerosLost, outer: zerosLost }
];

/** Ways to write a key, as programs, dumps and people do; none is a form that the page makes itself. */
import type { Random } from '../../request/support/random.ts';
import { forms } from './forms.ts';

type Form = (key: string, random: Random) => string;

/** Eight kinds of keys. */
export function makeKeys(random: Random): string[] {
	const of = (alphabet: string, length: number) =>
		Array.from({ length }, () => random.pick([...alphabet])).join('');
	const hex = '0123456789abcdef';
	return [
		of(hex, 112),
		of(hex, 112),
		of(hex, 112).toUpperCase(),
		of(hex, 112),
		of(hex, 64),
		of(hex, 48),
		of('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 64),
		of('abcdefghijkmnpqrstuvwxyz23456789', 40)
	];
}

const bytes = (key: string): number[] => [...Buffer.from(key)];
const packed = (key: string): Buffer =>
	/^[0-9a-f]+$/i.test(key) ? Buffer.from(key, 'hex') : Buffer.from(key);
const groups = (key: string, length: number): string[] =>
	key.match(new RegExp(`.{1,${length}}`, 'g'))!;
const each = (write: (code: number, at: number) => string, between = ''): Form => {
	return (key) => bytes(key).map(write).join(between);
};
const bin = (code: number): string => code.toString(2).padStart(8, '0');

function base32(data: Buffer): string {
	const bits = [...data].map(bin).join('');
	const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
	return (bits.match(/.{1,5}/g) ?? [])
		.map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)])
		.join('');
}

const words = (key: string, size: 2 | 4): number[] => {
	const data = packed(key);
	const places = Array.from({ length: Math.floor(data.length / size) }, (_, at) => at * size);
	return places.map((at) => data.readUIntBE(at, size));
};
const shifted = (first: number, digit: number): Form => {
	return (key) =>
		[...key]
			.map((char) => {
				if (/\d/.test(char)) return String.fromCodePoint(digit + Number(char));
				return /[a-z]/.test(char) ? String.fromCodePoint(first + char.charCodeAt(0) - 97) : char;
			})
			.join('');
};

/** Bytes with signs and as words, base64 again and again, look-alike characters. */
const further: Form[] = [
	(key) => `{${[...new Int8Array(packed(key))].join(', ')}}`,
	(key) => words(key, 4).join(' '),
	(key) => words(key, 2).join(','),
	(key) => [1, 2, 3, 4].reduce((text) => Buffer.from(text).toString('base64'), key),
	shifted(0xff41, 0xff10),
	shifted(0x1d68a, 0x1d7f6),
	(key) => key.replace(/0/g, 'O').replace(/1/g, 'l')
];

const encodings: Form[] = [
	(key) => Buffer.from(key).toString('base64'),
	(key) => packed(key).toString('base64'),
	(key) => packed(key).toString('base64url'),
	(key) => Buffer.from(Buffer.from(key).toString('base64')).toString('base64'),
	(key) => Buffer.from(key).toString('hex'),
	(key) => Buffer.from(Buffer.from(key).toString('hex')).toString('hex'),
	(key) => Buffer.from(key, 'utf16le').toString('base64'),
	(key) => Buffer.from(key, 'utf16le').toString('hex'),
	(key) => Buffer.from(`<k>${key}</k>`).toString('base64'),
	(key) => base32(Buffer.from(key)),
	(key) => base32(packed(key)),
	(key) => [...key].reverse().join(''),
	(key) =>
		key.replace(/[a-z]/gi, (letter) => {
			const first = letter < 'a' ? 65 : 97;
			return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
		}),
	(key) => BigInt(`0x${Buffer.from(packed(key)).toString('hex')}`).toString(),
	(key) =>
		Buffer.from(key)
			.toString('base64')
			.match(/.{1,64}/g)!
			.join('\n'),
	(key) => packed(key).toString('hex').match(/../g)!.join(':'),
	(key) => packed(key).toString('hex').match(/../g)!.join(' ')
];

const escapes: Form[] = [
	each((code) => `\\u${code.toString(16).padStart(4, '0')}`),
	each((code) => `\\u{${code.toString(16)}}`),
	each((code) => `\\x${code.toString(16)}`),
	each((code) => `\\${code.toString(8).padStart(3, '0')}`),
	each((code) => `&#${code};`),
	each((code) => `&#x${code.toString(16)};`),
	each((code) => `&#${code}`, ' '),
	each((code) => `%${code.toString(16)}`),
	each((code) => `%25${code.toString(16)}`),
	each((code) => `%u${code.toString(16).padStart(4, '0')}`),
	each((code) => `=${code.toString(16).toUpperCase()}`),
	each((code) => `chr(${code})`, '.'),
	each((code) => `Chr(${code})`, ' & '),
	each((code) => `0x${code.toString(16)}`, ', '),
	each((code) => String(code), ','),
	each((code) => String(code), ' '),
	each((code) => String(code), '\n'),
	each((code) => `'${String.fromCharCode(code)}'`, ', '),
	each((code) => `"${String.fromCharCode(code)}"`, ','),
	each((code) => code.toString(8).padStart(3, '0'), ' '),
	each(bin, ' '),
	each(bin),
	each((code) => `<b>${String.fromCharCode(code)}</b>`),
	each((code) => `${String.fromCharCode(code)}\u200b`)
];

const apart: Form[] = [2, 4, 7, 8, 10, 14, 16, 20, 28, 32, 56].flatMap((length): Form[] => [
	(key) => groups(key, length).join(' '),
	(key) => groups(key, length).join('-'),
	(key) => groups(key, length).join('\n'),
	(key) => groups(key, length).join("' .\n  '"),
	(key) =>
		groups(key, length)
			.map((part, at) => `${at + 1}: ${part}`)
			.join('\n'),
	(key) =>
		groups(key, length)
			.map((part, at) => `part ${at + 1} is ${part}`)
			.join('\n'),
	(key) =>
		groups(key, length)
			.map((part) => `"${part}"`)
			.join(',\n'),
	(key) =>
		groups(key, length)
			.map((part, at) => `2026-11-27 10:00:0${at % 10} k=${part}`)
			.join('\n')
]);

const indexed: Form[] = [
	(key) => JSON.stringify({ ...[...key] }),
	(key) => JSON.stringify([...key]),
	(key) => [...key].map((char, at) => `key[${at}] = '${char}';`).join('\n'),
	(key) => [...key].map((char, at) => `[${at}] => ${char}`).join('\n'),
	(key) => [...key].map((char, at) => `${at}\t${char}`).join('\n'),
	(key) => [...key].join('\n'),
	(key) => [...key].join(' '),
	(key) => [...key].join('.'),
	(key) =>
		`{${groups(key, 2)
			.map((part, at) => `"${at}":"${part}"`)
			.join(',')}}`
];

const rows = (data: Buffer, write: (row: Buffer, at: number) => string): string =>
	Array.from({ length: Math.ceil(data.length / 16) }, (_, nth) =>
		write(data.subarray(nth * 16, nth * 16 + 16), nth * 16)
	).join('\n');
const pairs = (row: Buffer): string[] => row.toString('hex').match(/../g) ?? [];
const printable = (row: Buffer): string => row.toString('latin1').replace(/[^ -~]/g, '.');

const dumps: Form[] = ['', 'g', 'POST ', '<k>'].flatMap((lead): Form[] => [
	// gdb, `x/4xw`
	(key) =>
		rows(Buffer.from(lead + key), (row, at) => {
			const words = row.toString('hex').match(/.{1,8}/g) ?? [];
			const swapped = words.map((word) => word.match(/../g)!.reverse().join(''));
			return `0x7ffe${at.toString(16).padStart(4, '0')}:\t${swapped.map((word) => `0x${word}`).join('\t')}`;
		}),
	(key) =>
		rows(Buffer.from(lead + key), (row, at) => {
			const list = pairs(row);
			const left = list.slice(0, 8).join(' ');
			const right = list.slice(8).join(' ');
			return `${at.toString(16).padStart(4, '0')} - ${`${left}${right && `-${right}`}`.padEnd(48)}  ${printable(row)}`;
		}),
	(key) =>
		rows(Buffer.from(lead + key), (row, at) => {
			const list = pairs(row);
			const hex = `${list.slice(0, 8).join(' ')}  ${list.slice(8).join(' ')}`;
			const text = printable(row);
			return `${at.toString(16).padStart(4, '0')}   ${hex.padEnd(50)} ${text.slice(0, 8)} ${text.slice(8)}`;
		}),
	(key) =>
		rows(Buffer.from(lead + key), (row, at) => {
			return `${at.toString(16).padStart(8, '0')}: ${(row.toString('hex').match(/.{1,4}/g) ?? []).join(' ').padEnd(39)}  ${printable(row)}`;
		}),
	(key) =>
		rows(
			Buffer.from(lead + key),
			(row, at) => `${at.toString(16).padStart(4, '0')}  ${pairs(row).join(' ')}`
		),
	(key) => rows(Buffer.from(lead + key), (row) => pairs(row).join(' ')),
	(key) =>
		rows(
			Buffer.from(lead + key),
			(row, at) =>
				`${at.toString(8).padStart(7, '0')} ${[...row].map((code) => code.toString(8).padStart(3, '0')).join(' ')}`
		)
]);

const inPrograms: Form[] = [
	(key) => `sign('<?xml version="1...', '${key.slice(0, 15)}...')`,
	(key) => `$key = '${key}';`,
	(key) => `-----BEGIN KEY-----\n${groups(key, 64).join('\n')}\n-----END KEY-----`,
	(key) => `s:${key.length}:"${key}";`,
	(key) => `string(${key.length}) "${key}"`,
	(key) => `key is ${key.slice(0, 40)} and then ${key.slice(40)}`,
	(key) => `starts ${key.slice(0, Math.ceil(key.length * 0.6))}...`,
	(key) => `...ends ${key.slice(Math.floor(key.length * 0.4))}`,
	(key) => key.toUpperCase(),
	(key) => key
];

export const keyForms: readonly Form[] = [
	...Object.values(forms).map(
		(form): Form =>
			(key, random) =>
				form(key, random).text
	),
	...further,
	...encodings,
	...escapes,
	...apart,
	...indexed,
	...dumps,
	...inPrograms
];

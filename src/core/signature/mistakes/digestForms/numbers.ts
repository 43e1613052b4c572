import * as write from '../digestWrite.ts';
import { low, type Form } from './form.ts';

/* The 16 bytes as a list of numbers. */

const recognise = 'The digest is an array of bytes, and a string shows it as a list of numbers.';
const fix = 'Write each byte with two hex digits and join them without anything between.';

interface Row {
	code: string;
	example: string;
	between: string;
	before?: string;
	after?: string;
	signed?: true;
	typical: string;
}

const rows: readonly Row[] = [
	{
		code: 'numbers-with-spaces',
		example: '212 29 140 ...',
		between: ' ',
		typical: 'PowerShell "$hash"'
	},
	{
		code: 'numbers-with-commas',
		example: '212,29,140,...',
		between: ',',
		typical: 'JavaScript Uint8Array + string, Array.join()'
	},
	{
		code: 'number-list',
		example: '[212, 29, 140, ...]',
		between: ', ',
		before: '[',
		after: ']',
		typical: 'Dart digest.bytes, Rust {:?}, Python list(digest)'
	},
	{
		code: 'go-number-list',
		example: '[212 29 140 ...]',
		between: ' ',
		before: '[',
		after: ']',
		typical: 'Go fmt.Sprint(md5.Sum(...))'
	},
	{
		code: 'json-number-list',
		example: '[212,29,140,...]',
		between: ',',
		before: '[',
		after: ']',
		typical: 'JSON.stringify() of bytes'
	},
	{
		code: 'signed-number-list',
		example: '[-44, 29, -116, ...]',
		between: ', ',
		before: '[',
		after: ']',
		signed: true,
		typical: 'Java Arrays.toString(digest), Kotlin contentToString()'
	},
	{
		code: 'numbers-joined',
		example: '21229140...',
		between: '',
		typical: 'loops that add each byte to a string'
	},
	{
		code: 'elixir-bitstring',
		example: '<<212, 29, 140, ...>>',
		between: ', ',
		before: '<<',
		after: '>>',
		typical: 'Elixir inspect, Erlang ~p'
	}
];

export const numberForms: readonly Form[] = [
	...rows.map(({ code, example, typical, signed, ...around }): Form => ({
		...low,
		code,
		as: `as numbers: “${example}”`,
		recognise,
		fix,
		typical,
		write: write.eachByte({ ...around, text: (byte) => String(signed ? (byte << 24) >> 24 : byte) })
	})),
	{
		...low,
		code: 'signed-hex-bytes',
		as: 'as signed hex bytes',
		recognise: 'The value has minus signs in it: a signed byte is written with toString(16).',
		fix: 'Write "%02x".format(b), which writes two digits for every byte.',
		typical: 'Kotlin it.toString(16), Java Integer.toString(b, 16)',
		write: write.eachByte({ text: (byte) => ((byte << 24) >> 24).toString(16) })
	},
	{
		...low,
		code: 'hex-with-comma-space',
		as: 'with “, ” between bytes',
		recognise: 'joinToString() puts ", " between the bytes unless told otherwise.',
		fix: 'Name an empty separator: joinToString("") { "%02x".format(it) }.',
		typical: 'Kotlin joinToString { "%02x".format(it) }',
		write: write.hexWith({ between: ', ' })
	},
	{
		...low,
		code: 'hex-with-commas',
		as: 'with commas between bytes',
		recognise: 'The hex digits of each byte are an array, and join() puts commas between them.',
		fix: 'Join with an empty text: join("").',
		typical: 'JavaScript array.join() and array + string',
		write: write.hexWith({ between: ',' })
	}
];

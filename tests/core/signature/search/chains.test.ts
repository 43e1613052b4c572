import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchExplanations } from '../../../../src/core/signature/explain.ts';
import { runToEnd } from '../../../../src/core/job.ts';
import { documents, keys } from '../mistakes/documents.ts';

/* Two small steps of one kind, each program written here with node:crypto. */

const body = documents['non-ASCII, entities, single quotes']!;
const key = Buffer.from(keys['112 hex digits']!).toString();
const xml = Buffer.from(body);
const md5 = (...parts: (string | Buffer)[]) => {
	const hash = createHash('md5');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
};
const sign = (text: string | Buffer, used: string) => md5(md5(text, used), used);
const utf16 = (...parts: (string | Buffer)[]) => Buffer.from(parts.map(String).join(''), 'utf16le');

const programs: [what: string, value: string, codes: string][] = [
	[
		'a key in quotes from a .env file with CRLF',
		sign(xml, `"${key}"\r`),
		'key-double-quotes-around key-cr-after'
	],
	[
		'a key file with a mark and CRLF',
		sign(xml, `\ufeff${key}\r\n`),
		'key-bom-before key-crlf-after'
	],
	[
		'a key cut and with a newline',
		sign(xml, `${key.slice(0, 64)}\n`),
		'key-first-64-only key-newline-after'
	],
	[
		'an inner digest in upper case with a newline',
		md5(`${md5(xml, key).toUpperCase()}\n`, key),
		'digest-upper-case-inner digest-newline-inner'
	],
	[
		'a value in upper case and in quotes',
		`"${sign(xml, key).toUpperCase()}"`,
		'digest-upper-case-outer digest-quotes-outer'
	],
	[
		'both rounds in UTF-16 and upper case',
		md5(utf16(md5(utf16(xml, key)).toUpperCase(), key)).toUpperCase(),
		'formula-joined-utf-16le-both-rounds digest-upper-case'
	],
	[
		'newlines before and after the body',
		sign(`\n${xml.toString()}\n`, key),
		'body-newline-before body-newline-added'
	]
];

describe('two steps of one kind', () => {
	it.each(programs)('%s', (_, observed, codes) => {
		const question = { bodies: [body], keys: [Buffer.from(key)], observed };
		const { explanations } = runToEnd(searchExplanations(question, { depths: { from: 0, to: 2 } }));
		const named = explanations.flatMap(({ mistakes, alternatives }) => [
			mistakes.map(({ code }) => code).join(' '),
			...alternatives.map((list) => list.join(' '))
		]);
		expect(named[0]!.split(' ').sort().join(' ')).toBe(codes.split(' ').sort().join(' '));
	});
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/signature/judge.ts';
import { sign } from '../../../src/core/signature/signature.ts';
import { readValue } from '../../../src/core/signature/value/readValue.ts';
import { valueNames, valueWords } from '../../../src/core/signature/value/words.ts';

const hex = 'c0ffee00112233445566778899aabbcc';
const raw = Buffer.from(hex, 'hex');
const pairs = (separator: string) => hex.match(/../g)!.join(separator);

/** Each code, a writing of `hex` with it, and whether the digest can still be read. */
const forms: [code: string, value: string, readable: boolean][] = [
	['value-upper-case', hex.toUpperCase(), true],
	['value-mixed-case', `${hex.slice(0, 8).toUpperCase()}${hex.slice(8)}`, true],
	['value-blanks', `${hex}\n`, true],
	['value-separators', pairs('-'), true],
	['value-separators', pairs(':'), true],
	['value-separators', pairs(' '), true],
	['value-inner-blanks', `${hex.slice(0, 9)} ${hex.slice(9)}`, true],
	['value-inner-blanks', `${hex.slice(0, 20)}\r\n  ${hex.slice(20)}`, true],
	['value-openssl-prefix', `MD5(stdin)= ${hex}`, true],
	['value-openssl-prefix', `(stdin)= ${hex}`, true],
	['value-openssl-prefix', `MD5(request.xml)= ${hex}`, true],
	['value-file-name', `${hex}  -`, true],
	['value-file-name', `${hex} *stdin`, true],
	['value-header-name', `X-Signature: ${hex}`, true],
	['value-quoted', `"${hex}"`, true],
	['value-0x', `0x${hex}`, true],
	['value-base64', raw.toString('base64'), true],
	['value-base64', raw.toString('base64url'), true],
	['value-base64', createHash('sha256').update(raw).digest('base64'), false],
	['value-base64', Buffer.from(hex).toString('base64'), false],
	['value-short', hex.slice(1), false],
	['value-short', hex.slice(0, 16), false],
	['value-sha-length', createHash('sha1').update(raw).digest('hex'), false],
	['value-sha-length', createHash('sha256').update(raw).digest('hex'), false],
	['value-sha-length', createHash('sha512').update(raw).digest('hex'), false],
	['value-long', `${hex}ab`, false],
	['value-not-hex', `${hex.slice(1)}g`, false]
];

describe('the form of a value', () => {
	test.each(forms)('%s: %j', (code, value, readable) => {
		const read = readValue(value);
		expect(read.findings.map((finding) => finding.code)).toEqual([code]);
		expect(read.digest).toBe(readable ? hex : null);
	});

	test('every code has such a value, and a short name', () => {
		const codes = new Set(forms.map(([code]) => code));
		expect(codes).toEqual(new Set(Object.keys(valueWords)));
		expect(codes).toEqual(new Set(Object.keys(valueNames)));
	});

	test('nothing is odd about 32 lower-case hex digits', () => {
		expect(readValue(hex)).toEqual({ findings: [], digest: hex, digits: hex });
	});

	test('removes several forms at once', () => {
		const read = readValue(` X-Signature: "${pairs('-').toUpperCase()}"\r\n`);
		expect(read.digest).toBe(hex);
		expect(read.findings.map(({ code }) => code)).toEqual([
			'value-blanks',
			'value-header-name',
			'value-quoted',
			'value-separators',
			'value-upper-case'
		]);
	});

	test('any text is read without throwing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
				const { digest } = readValue(text);
				expect(digest === null || /^[0-9a-f]{32}$/.test(digest)).toBe(true);
			}),
			{ numRuns: 2000, seed: 3 }
		);
	});
});

describe('the verdict on a value', () => {
	const utf8 = (text: string) => new TextEncoder().encode(text);
	const signature = sign({ body: utf8('<test/>'), key: utf8('key') });

	test.each([
		['match', signature.expected],
		['match', ` ${signature.expected}\n`],
		['match', `X-Signature: ${signature.expected}`],
		['right-digest-wrong-form', signature.expected.toUpperCase()],
		['right-digest-wrong-form', `MD5(stdin)= ${signature.expected}`],
		['first-round-sent', signature.first],
		['other', hex],
		['other', signature.expected.slice(1)],
		['other', 'nonsense']
	])('%s: %j', (kind, sent) => {
		expect(judge(signature, sent).kind).toBe(kind);
	});

	test('names lost leading zeros', () => {
		let n = 0;
		let found = signature;
		while (!found.expected.startsWith('00')) {
			found = sign({ body: utf8(String(n++)), key: utf8('key') });
		}
		expect(judge(found, found.expected.replace(/^0+/, '')).kind).toBe('leading-zeros-lost');
		expect(judge(found, found.expected).kind).toBe('match');
	});
});

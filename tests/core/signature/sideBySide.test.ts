import { describe, expect, test } from 'vitest';
import { sideBySide } from '../../../src/core/signature/sideBySide.ts';
import { opensslMd5 } from '../../support/openssl.ts';

const expected = opensslMd5('side by side');
/** A row as it is drawn: each character that differs as `^`. */
const marks = (row: readonly { text: string; kind: string }[]) =>
	row.map(({ text, kind }) => (kind === 'differs' ? '^'.repeat(text.length) : text)).join('');
const ownText = (row: readonly { text: string; kind: string }[]) =>
	row.flatMap(({ text, kind }) => (kind === 'gap' ? [] : [text])).join('');

describe('sent and expected as two rows', () => {
	test('letters of the other case differ, digits do not', () => {
		const rows = sideBySide(expected.toUpperCase(), expected)!;
		expect(marks(rows.sent)).toBe(expected.replace(/[a-f]/g, '^'));
		expect(marks(rows.expected)).toBe(expected.replace(/[a-f]/g, '^'));
	});

	test.each([
		['dashes', expected.replace(/..(?!$)/g, '$&-')],
		['a prefix', `MD5(stdin)= ${expected}`],
		['a file name', `${expected}  -`],
		['quotes', `"${expected}"`],
		['lost zeros', expected.slice(1)],
		['nothing in common', 'hello']
	])('%s: every character is kept, and both rows are of one width', (_, sent) => {
		const rows = sideBySide(sent, expected)!;
		expect(ownText(rows.sent)).toBe(sent);
		expect(ownText(rows.expected)).toBe(expected);
		expect(marks(rows.sent)).toHaveLength(marks(rows.expected).length);
	});

	test('dashes leave gaps, so that the digits stay in their columns', () => {
		const rows = sideBySide(expected.replace(/..(?!$)/g, '$&-'), expected)!;
		expect(marks(rows.expected)).toBe(expected.replace(/..(?!$)/g, '$& '));
	});

	test('equal, empty and endless values are not compared', () => {
		expect(sideBySide(expected, expected)).toBeNull();
		expect(sideBySide('', expected)).toBeNull();
		expect(sideBySide('a'.repeat(100_000), expected)).toBeNull();
	});
});

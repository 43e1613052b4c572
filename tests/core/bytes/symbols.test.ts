import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsAround, longestWindow } from '../../../src/core/bytes/symbols.ts';
import { join, trickyBytes, utf8 } from './support/bytes.ts';

const all = { start: 0, end: 1000 };

test.each([
	['\0', '␀', '00', true],
	['\u001b', '␛', '1b', true],
	['\t', '␉', '09', false],
	['\n', '␊', '0a', false],
	['\r', '␍', '0d', true],
	['\x7f', '␡', '7f', true],
	[' ', '·', '20', false],
	['a', 'a', '61', false],
	['é', 'é', 'c3 a9', false],
	['😀', '😀', 'f0 9f 98 80', false],
	['\ufeff', 'BOM', 'ef bb bf', true],
	['\u00a0', 'nbsp', 'c2 a0', true],
	['\u200b', 'zwsp', 'e2 80 8b', true],
	['\u202e', 'U+202E', 'e2 80 ae', true],
	['\u0085', 'U+0085', 'c2 85', true],
	['\u0301', 'U+0301', 'cc 81', false],
	['\ufffd', 'U+FFFD', 'ef bf bd', true],
	['“', '“', 'e2 80 9c', true],
	['·', 'U+00B7', 'c2 b7', false],
	['␀', 'U+2400', 'e2 90 80', false]
])('draws %j as %s', (text, symbol, hex, odd) => {
	expect(cellsAround(utf8(text), all)).toEqual([{ offset: 0, hex, symbol, odd, inPlace: true }]);
});

test('draws each invalid byte alone', () => {
	const cells = cellsAround(join([0xe2, 0x82], 'a'), all);
	expect(cells.map(({ hex, symbol, odd }) => [hex, symbol, odd])).toEqual([
		['e2', '�', true],
		['82', '�', true],
		['61', 'a', false]
	]);
});

test('marks the place, shows what is around it and cuts no character', () => {
	const cells = cellsAround(utf8('0123é😀x\r\ny😀z'), { start: 10, end: 12 }, 2);
	expect(cells.map(({ symbol }) => symbol)).toEqual(['😀', 'x', '␍', '␊', 'y']);
	const marked = cells.filter(({ inPlace }) => inPlace);
	expect(marked.map(({ offset }) => offset)).toEqual([10, 11]);
});

test('shows every byte once and in order, wherever the place is', () => {
	fc.assert(
		fc.property(trickyBytes, fc.nat(80), fc.nat(80), fc.nat(9), (bytes, start, size, context) => {
			const cells = cellsAround(bytes, { start, end: start + size }, context);
			let next = cells[0]?.offset ?? 0;
			for (const { offset, hex } of cells) {
				expect(offset).toBe(next);
				const own = Buffer.from(hex.replaceAll(' ', ''), 'hex');
				expect(Buffer.from(bytes).subarray(offset, offset + own.length)).toEqual(own);
				next += own.length;
			}
			if (start < bytes.length && size + context > 0) {
				expect(cells[0]!.offset).toBeLessThanOrEqual(start);
				expect(next).toBeGreaterThan(start);
			}
		}),
		{ seed: 7, numRuns: 500 }
	);
});

test('shows only the beginning of a very long place', () => {
	const cells = cellsAround(new Uint8Array(100_000), { start: 10, end: 99_000 });
	expect(cells).toHaveLength(8 + longestWindow);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareBytes, type CellPair } from '../../../src/core/bytes/compare.ts';
import { join, trickyBytes, utf8 } from './support/bytes.ts';

const side = (pairs: CellPair[], name: 'left' | 'right') =>
	pairs.map((pair) => pair[name]?.symbol ?? '_').join('');

test('aligns what follows a byte that is missing on one side', () => {
	const { firstDifference, pairs } = compareBytes(utf8('<a>\r\n<b/>'), utf8('<a>\n<b/>'));
	expect(firstDifference).toBe(3);
	expect(side(pairs, 'left')).toBe('<a>␍␊<b/>');
	expect(side(pairs, 'right')).toBe('<a>_␊<b/>');
	expect(pairs.filter(({ same }) => !same)).toHaveLength(1);
});

test('puts different characters under each other, whole', () => {
	const { firstDifference, pairs } = compareBytes(utf8('caf\u00e9!'), utf8('caf\u00e8!'));
	expect(firstDifference).toBe(4);
	expect(side(pairs, 'left')).toBe('café!');
	expect(side(pairs, 'right')).toBe('cafè!');
	expect(pairs[3]).toMatchObject({ same: false, left: { offset: 3 }, right: { hex: 'c3 a8' } });
});

test('shows what only one side has', () => {
	const { firstDifference, pairs } = compareBytes(utf8('<a/>'), utf8('<a/>\0'));
	expect(firstDifference).toBe(4);
	expect(pairs.at(-1)).toMatchObject({ same: false, right: { symbol: '␀', inPlace: true } });
	expect(pairs.at(-1)).not.toHaveProperty('left');
});

test('starts with a whole character on both sides, even without context', () => {
	const { pairs } = compareBytes(join([0xc3], 'x'), join([0xc3, 0xa9]), 0);
	expect(pairs[0]).toMatchObject({ left: { hex: 'c3' }, same: false });
	expect(compareBytes(join('😀é'), join('😀', [0xc3], 'x'), 0).pairs[0]).toMatchObject({
		left: { hex: 'f0 9f 98 80' },
		same: true
	});
});

test('says only that equal bytes are equal', () => {
	const bytes = join('a', [0xff]);
	expect(compareBytes(bytes, bytes.slice())).toEqual({
		equal: true,
		firstDifference: null,
		pairs: []
	});
});

test('finds the first difference of any two, and shows each side in order and without gaps', () => {
	fc.assert(
		fc.property(trickyBytes, trickyBytes, trickyBytes, (common, left, right) => {
			const [one, other] = [join(common, left), join(common, right)];
			const { equal, firstDifference, pairs } = compareBytes(one, other);
			const expected = [...one, -1].findIndex((byte, at) => byte !== (other[at] ?? -1));
			if (equal) {
				expect(Buffer.compare(one, other)).toBe(0);
				return;
			}
			expect(firstDifference).toBe(expected);
			for (const [name, bytes] of [
				['left', one],
				['right', other]
			] as const) {
				const cells = pairs.flatMap((pair) => pair[name] ?? []);
				const hex = cells.map((cell) => cell.hex.replaceAll(' ', '')).join('');
				const start = cells[0]?.offset ?? 0;
				expect(Buffer.from(bytes.subarray(start)).toString('hex').startsWith(hex)).toBe(true);
				if (firstDifference! < bytes.length) {
					expect(start + hex.length / 2).toBeGreaterThan(firstDifference!);
				}
			}
			for (const { left: l, right: r, same } of pairs) expect(l?.hex === r?.hex).toBe(same);
		}),
		{ seed: 8, numRuns: 500 }
	);
});

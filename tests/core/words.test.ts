import { expect, test } from 'vitest';
import { wordsTables } from '../../src/core/words.ts';

test('no code is in two tables of words', () => {
	const codes = wordsTables.flatMap((table) => Object.keys(table));
	expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
	expect(codes.length).toBeGreaterThan(250);
});

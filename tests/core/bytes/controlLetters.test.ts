import { expect, test } from 'vitest';
import { inLetters } from '../../../src/core/bytes/controlLetters.ts';
import { cellsBetween } from '../../../src/core/bytes/symbols.ts';

const drawn = (bytes: Uint8Array) =>
	cellsBetween(bytes, 0, bytes.length).map(({ symbol }) => inLetters(symbol));

test('every control character is drawn in letters, each in its own', () => {
	const controls = drawn(Uint8Array.from([...Array(0x20).keys(), 0x7f]));
	expect(controls.every((letters) => /^[A-Z][A-Z0-9]{1,2}$/.test(letters))).toBe(true);
	expect(new Set(controls).size).toBe(33);
	// ECMA-48.
	expect([0, 9, 10, 13, 27, 32].map((at) => controls[at])).toEqual(
		'NUL HT LF CR ESC DEL'.split(' ')
	);
});

test('everything else is drawn as it is, a control picture in the text by its number', () => {
	expect(drawn(new TextEncoder().encode('C a␍é😀'))).toEqual(['C', '·', 'a', 'U+240D', 'é', '😀']);
	expect(drawn(Uint8Array.of(0xff))).toEqual(['�']);
});

import { expect, test } from 'vitest';
import { cellsBetween, hideCells } from '../../../src/core/bytes/symbols.ts';
import { keyPlaces } from '../../../src/core/report/redact/places.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const key = utf8('0123456789abcdef'.repeat(7));
const join = (...parts: (string | Uint8Array)[]) =>
	new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));

test.each([
	['at the start', join(key, 'x'), 0],
	['inside', join('ab', key, 'cd'), 2],
	['at the end', join('abc', key), 3]
])('a key %s is found, also where only a piece of it is drawn', (_, bytes, at) => {
	const whole = { start: at, end: at + key.length };
	expect(keyPlaces(bytes, [key], 0, bytes.length)).toContainEqual(whole);
	for (const [from, to] of [
		[at, at + 1],
		[at + 50, at + 60],
		[at + 111, at + 112]
	] as const) {
		expect(keyPlaces(bytes, [key], from, to)).toContainEqual(whole);
	}
});

test('finds what looks like a key even if none was entered, and nothing else', () => {
	const bytes = join('a: ', key, ' b');
	expect(keyPlaces(bytes, [], 40, 50).some(({ start, end }) => start <= 40 && end >= 50)).toBe(
		true
	);
	expect(keyPlaces(utf8('<item key="domain">example.com</item>'), [], 0, 37)).toEqual([]);
	expect(keyPlaces(utf8('48ed6e2bb03a40a5c9a7d4b5957d7663'), [], 0, 32)).toEqual([]);
});

test('hidden cells keep their number and place, and none of their bytes', () => {
	const bytes = join('<a>', key, '</a>');
	const cells = cellsBetween(bytes, 0, bytes.length);
	const hidden = hideCells(cells, (from, to) => keyPlaces(bytes, [key], from, to));
	expect(hidden.map(({ offset }) => offset)).toEqual(cells.map(({ offset }) => offset));
	expect(hidden.slice(3, -4).every(({ symbol, hex }) => symbol === '•' && hex === '••')).toBe(true);
	expect(hidden.slice(0, 3)).toEqual(cells.slice(0, 3));
});

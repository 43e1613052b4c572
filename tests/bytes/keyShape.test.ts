import { expect, test } from 'vitest';
import { findKeyShape } from '../../src/bytes/keyShape.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The same by a pattern. */
function byPattern(text: string) {
	const found = /(?<![0-9a-z])[0-9a-f]{112}(?![0-9a-z])/i.exec(text);
	return found && { start: found.index, end: found.index + 112 };
}

test('a key is found wherever it stands', () => {
	const key = '0123456789abcdefABCDEF00'.repeat(5).slice(0, 112);
	for (let before = 0; before < 240; before++) {
		const text = `${' '.repeat(before)}${key}`;
		expect(findKeyShape(utf8(text))).toEqual({ start: before, end: before + 112 });
		expect(findKeyShape(utf8(`${text};`))).toEqual({ start: before, end: before + 112 });
	}
});

test('runs of any length agree with a pattern', () => {
	for (let length = 100; length < 350; length++) {
		for (const end of ['', '\n', 'x', '"', '\0']) {
			for (const start of ['', '=', 'g', ' '.repeat(57)]) {
				const text = `${start}${'f'.repeat(length)}${end}${'0'.repeat(112)}`;
				expect(findKeyShape(utf8(text)), `${length}`).toEqual(byPattern(text));
			}
		}
	}
});

test('ten megabytes of hex digits take no time', () => {
	const bytes = new Uint8Array(10 << 20).fill(0x61);
	const start = performance.now();
	expect(findKeyShape(bytes)).toBeNull();
	expect(performance.now() - start).toBeLessThan(3000);
});

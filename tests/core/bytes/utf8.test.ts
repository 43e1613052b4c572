import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	characterLength,
	characterStart,
	codePointOf,
	findInvalidUtf8,
	startsWithBom
} from '../../../src/core/bytes/utf8.ts';
import { join, trickyBytes, utf8 } from './support/bytes.ts';

/** The platform's decoder, as an independent judge; null for what is not UTF-8. */
function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Length by trying: the shortest beginning that is UTF-8. */
function lengthByDecoder(bytes: Uint8Array): number {
	for (let length = 1; length <= Math.min(4, bytes.length); length++) {
		if (decode(bytes.subarray(0, length)) !== null) return length;
	}
	return 0;
}

test('agrees with TextDecoder on every first two bytes and on the edges of what follows', () => {
	const wrong: string[] = [];
	for (let lead = 0x70; lead <= 0xff; lead++) {
		for (let second = 0; second <= 0xff; second += second < 0x78 || second > 0xc8 ? 17 : 1) {
			for (const rest of [[], [0x80], [0xbf, 0xbf], [0x7f, 0x80], [0x80, 0xc0], [0x80, 0x80]]) {
				const bytes = Uint8Array.from([lead, second, ...rest]);
				const length = lengthByDecoder(bytes);
				const right =
					characterLength(bytes, 0) === length &&
					(length === 0 ||
						codePointOf(bytes, 0, length) === decode(bytes.subarray(0, length))!.codePointAt(0));
				if (!right) wrong.push(bytes.join());
			}
		}
	}
	expect(wrong).toEqual([]);
});

test('finds the first invalid run, and nothing in valid text', () => {
	fc.assert(
		fc.property(trickyBytes, (bytes) => {
			const run = findInvalidUtf8(bytes);
			if (decode(bytes) !== null) {
				expect(run).toBeNull();
				return;
			}
			expect(decode(bytes.subarray(0, run!.start))).not.toBeNull();
			for (let at = run!.start; at < run!.end; at++) {
				expect(lengthByDecoder(bytes.subarray(at))).toBe(0);
			}
			if (run!.end < bytes.length) {
				expect(lengthByDecoder(bytes.subarray(run!.end))).toBeGreaterThan(0);
			}
		}),
		{ seed: 2, numRuns: 500 }
	);
	expect(findInvalidUtf8(join('aé', [0xff, 0xc3], 'b'))).toEqual({ start: 3, end: 5 });
	expect(findInvalidUtf8(join([0xff], 'a', [0xfe]), 1)).toEqual({ start: 2, end: 3 });
});

test('goes back to the start of a character', () => {
	const bytes = join('a😀', [0x80], 'é');
	expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => characterStart(bytes, at))).toEqual([
		0, 1, 1, 1, 1, 5, 6, 6, 8
	]);
});

test('knows a BOM only at the start and only whole', () => {
	expect(startsWithBom(utf8('\ufeffa'))).toBe(true);
	expect(startsWithBom(utf8('a\ufeff'))).toBe(false);
	expect(startsWithBom(Uint8Array.of(0xef, 0xbb))).toBe(false);
});

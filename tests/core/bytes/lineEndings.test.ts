import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLineEndings, withLineEndings } from '../../../src/core/bytes/lineEndings.ts';
import { trickyBytes, utf8 } from './support/bytes.ts';

/** Each byte one character, so that regular expressions can judge bytes. */
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('counts each line ending once', () => {
	expect(countLineEndings(utf8('\r\r\n\n\n\r'))).toEqual({ lf: 2, crlf: 1, cr: 2 });
	fc.assert(
		fc.property(trickyBytes, (bytes) => {
			const found = latin1(bytes).match(/\r\n|\r|\n/g) ?? [];
			const of = (ending: string) => found.filter((each) => each === ending).length;
			expect(countLineEndings(bytes)).toEqual({ lf: of('\n'), crlf: of('\r\n'), cr: of('\r') });
		}),
		{ seed: 5 }
	);
});

test.each([
	['lf', '\n'],
	['crlf', '\r\n']
] as const)('writes every line ending as %s, and counts those that changed', (mode, ending) => {
	fc.assert(
		fc.property(trickyBytes, (bytes) => {
			const { bytes: result, changed } = withLineEndings(bytes, mode);
			expect(latin1(result)).toBe(latin1(bytes).replace(/\r\n|\r|\n/g, ending));
			const others = (latin1(bytes).match(/\r\n|\r|\n/g) ?? []).filter((each) => each !== ending);
			expect(changed).toBe(others.length);
			if (changed === 0) expect(result).toBe(bytes);
		}),
		{ seed: 6 }
	);
});

test('leaves captured bytes as they are', () => {
	const bytes = utf8('a\r\nb\rc\n');
	expect(withLineEndings(bytes, 'captured')).toEqual({ bytes, changed: 0 });
	expect(withLineEndings(bytes, 'captured').bytes).toBe(bytes);
});

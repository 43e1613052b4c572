import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, byteOffset, toEditorText } from '../../../src/core/bytes/editorText.ts';
import { join, trickyBytes, trickyText, utf8, wellFormed } from './support/bytes.ts';

const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

describe('the text of bytes', () => {
	test('is that of TextDecoder with LF for every line ending', () => {
		fc.assert(
			fc.property(trickyText, (text) => {
				const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8(text));
				expect(toEditorText(utf8(text))).toBe(decoded.replace(/\r\n?/g, '\n'));
			}),
			{ seed: 3 }
		);
	});

	test('keeps NUL and BOM, and has one U+FFFD for each invalid byte', () => {
		expect(toEditorText(join('\ufeffa\0\r\n\r', [0xe2, 0x82], 'b', [0xff]))).toBe(
			'\ufeffa\0\n\n\ufffd\ufffdb\ufffd'
		);
	});

	test('knows the byte offset of every place', () => {
		const bytes = join('a\r\n', [0xe2, 0x82], '😀é');
		const text = toEditorText(bytes);
		const offsets = Array.from({ length: text.length + 2 }, (_, at) => byteOffset(bytes, at));
		expect(offsets).toEqual([0, 1, 3, 4, 5, 9, 9, 11, 11]);
	});
});

describe('an edit', () => {
	const xml = join('\ufeff<?xml?>\r\n<a>', [0xff], '</a>\r\n\0');
	const text = toEditorText(xml);

	test('keeps CRLF, NUL, BOM and invalid bytes around what was typed', () => {
		const at = text.indexOf('<a>') + 3;
		const edit = applyEdit(xml, text, `${text.slice(0, at)}x\ny${text.slice(at)}`);
		expect(edit.bytes).toEqual(join('\ufeff<?xml?>\r\n<a>x\ny', [0xff], '</a>\r\n\0'));
		expect(edit.inserted).toEqual({ start: 15, end: 18 });
		expect(edit.removed).toEqual({ start: 15, end: 15 });
	});

	test('removes a CRLF whole', () => {
		const edit = applyEdit(xml, text, text.replace('?>\n<', '?><'));
		expect(edit.bytes).toEqual(join('\ufeff<?xml?><a>', [0xff], '</a>\r\n\0'));
		expect(edit.removed).toEqual({ start: 10, end: 12 });
	});

	test('changes nothing if the text did not change', () => {
		const edit = applyEdit(xml, text, text);
		expect(edit.bytes).toEqual(xml);
		expect(edit.inserted.end).toBe(edit.inserted.start);
		expect(edit.removed.end).toBe(edit.removed.start);
	});

	test('does not cut a surrogate pair that differs in one half only', () => {
		expect(applyEdit(utf8('a😀b'), 'a😀b', 'a😁b').bytes).toEqual(utf8('a😁b'));
		expect(applyEdit(utf8('a\u{1f600}b'), 'a\u{1f600}b', 'a\u{1fa00}b').bytes).toEqual(
			utf8('a\u{1fa00}b')
		);
	});

	test.each([
		['CR and LF that come together', join('a\rx\nb'), 'a\n\nb', join('a\n\nb')],
		['LF typed after a CR', join('a\rb'), 'a\n\nb', join('a\n\nb')],
		[
			'halves of a character',
			join([0xe2], 'x', [0x82, 0xac]),
			'\ufffd\ufffd\ufffd',
			join('\ufffd', [0x82, 0xac])
		]
	])('says what it had to rewrite: %s', (_name, bytes, after, expected) => {
		const edit = applyEdit(bytes, toEditorText(bytes), after);
		expect(toEditorText(edit.bytes)).toBe(after);
		expect(edit.bytes).toEqual(expected);
		expect(edit.inserted.end).toBeGreaterThan(edit.inserted.start);
	});

	test('leaves every byte outside it alone, and its text is that of the new bytes', () => {
		const edits = fc.record({
			bytes: trickyBytes,
			from: fc.nat(60),
			size: fc.nat(6),
			typed: fc.constantFrom('', 'x', '\n', '\n\n', 'é', '😀', '\ufeff', '\0', '€\n<')
		});
		fc.assert(
			fc.property(edits, ({ bytes, from, size, typed }) => {
				const before = toEditorText(bytes);
				const after = wellFormed(before.slice(0, from) + typed + before.slice(from + size));
				const { bytes: result, inserted, removed } = applyEdit(bytes, before, after);
				expect(toEditorText(result)).toBe(after);
				expect(inserted.start).toBe(removed.start);
				expect(same(result.subarray(0, inserted.start), bytes.subarray(0, removed.start))).toBe(
					true
				);
				expect(same(result.subarray(inserted.end), bytes.subarray(removed.end))).toBe(true);
				// No more is taken out than was selected, but for what would have joined.
				const taken = toEditorText(bytes.subarray(removed.start, removed.end)).length;
				const joined = /\r/.test(String.fromCharCode(...bytes)) ? bytes.length : 3;
				expect(taken).toBeLessThanOrEqual(size + 2 + joined);
			}),
			{ seed: 4, numRuns: 1500 }
		);
	});

	test('handles a long text in pieces with the same result', () => {
		const long = 'line with é and 😀\r\n'.repeat(2000);
		const bytes = utf8(long);
		const before = toEditorText(bytes);
		for (const at of [0, 1, 1024, 1025, 20000, before.length - 1024, before.length]) {
			const cut = before.slice(0, at);
			const after = `${cut}<new>${before.slice(cut.length)}`;
			if (wellFormed(after) !== after) continue;
			const edit = applyEdit(bytes, before, after);
			expect(toEditorText(edit.bytes)).toBe(after);
			expect(edit.bytes.length).toBe(bytes.length + 5);
		}
	});
});

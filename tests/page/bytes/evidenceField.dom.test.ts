import { describe, expect, test } from 'vitest';
import { EvidenceField, editableBytes } from '../../../src/page/session/evidenceField.svelte.ts';

const text = (field: EvidenceField) => new TextDecoder().decode(field.bytes);

describe('an evidence field', () => {
	test('typed text is inferred, a paste is exact, and an edit is marked', () => {
		const field = new EvidenceField();
		field.edit('a\nb');
		expect([field.captured.origin, field.typedBytes, text(field)]).toEqual(['typed', 3, 'a\nb']);
		field.paste('x\r\ny', 0, 3);
		expect([field.captured.origin, field.typedBytes, text(field)]).toEqual(['pasted', 0, 'x\r\ny']);
		field.edit('x\nyz');
		expect([field.captured.origin, field.typedBytes, text(field)]).toEqual([
			'edited',
			1,
			'x\r\nyz'
		]);
	});

	test('a paste replaces just the selection', () => {
		const field = new EvidenceField();
		field.paste('é\r\nb', 0, 0);
		field.paste('1\r2', 1, 2);
		expect(text(field)).toBe('é1\r2b');
	});

	test('switching line endings changes what is checked, never the evidence', () => {
		const field = new EvidenceField();
		field.paste('a\r\nb\nc\r', 0, 0);
		field.lineEndings = 'lf';
		expect([text(field), field.switchedCount]).toEqual(['a\nb\nc\n', 2]);
		field.lineEndings = 'captured';
		expect([text(field), field.switchedCount]).toEqual(['a\r\nb\nc\r', 0]);
	});

	test('switching line endings for one capture does not affect the next', () => {
		const field = new EvidenceField();
		for (const give of [
			() => field.set({ bytes: new TextEncoder().encode('a\r\nb'), origin: 'file' }),
			() => field.paste('a\r\nb', 0, field.text.length)
		]) {
			field.paste('x\n', 0, field.text.length);
			field.lineEndings = 'lf';
			field.edit('x\ny');
			expect(field.lineEndings).toBe('lf');
			give();
			expect([text(field), field.switchedCount]).toEqual(['a\r\nb', 0]);
		}
	});

	test('text too large to edit is kept whole and shown in part', () => {
		const field = new EvidenceField();
		const largest = new Uint8Array(editableBytes).fill(0x61);
		field.set({ bytes: largest, origin: 'file', fileName: 'big.xml' });
		expect([field.editable, field.text.length]).toEqual([true, editableBytes]);
		const bytes = new Uint8Array(editableBytes + 1).fill(0x61);
		field.set({ bytes, origin: 'file', fileName: 'big.xml' });
		expect([field.editable, field.bytes.length, field.text.length]).toEqual([
			false,
			editableBytes + 1,
			4096
		]);
		field.paste('<a/>', 0, 0);
		expect(text(field)).toBe('<a/>');
	});
});

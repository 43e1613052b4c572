import { expect, test } from 'vitest';
import { toEditorText } from '../../../src/core/bytes/editorText.ts';
import { utf8 } from '../../core/bytes/support/bytes.ts';

test.each(['a\r\nb\rc\nd', '\r\r\n\n\r', 'a\0b', '\ufeff<?xml?>', 'é😀\u00a0\u2028'])(
	'a text box holds what toEditorText says: %j',
	(text) => {
		const box = document.createElement('textarea');
		box.value = text;
		expect(toEditorText(utf8(text))).toBe(box.value);
	}
);

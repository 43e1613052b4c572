import { expect, test } from 'vitest';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';
import { maskStart } from '../../../src/page/ui/mask.ts';

const key = '218e0cd8a37fd519406252b2092b5115588f547312f04f45166fa2eca2fa0a7a'.repeat(2);
const secrets = prepareSecrets({ keys: [key] });
const mask = (text: string) => redact(text, secrets).text;

test('short text is masked whole', () => {
	expect(maskStart(`It is ${key}.`, mask)).toBe('It is [private key, 128 characters, removed].');
});

test('a key that would be cut is not shown, not even in part', () => {
	for (let before = 19_800; before <= 24_200; before += 40) {
		const shown = maskStart(`${'. '.repeat(before / 2)}${key} ${'. '.repeat(9_000)}`, mask);
		expect(/[0-9a-f]{12}/.exec(shown)?.[0], String(before)).toBeUndefined();
		expect(shown).toMatch(/more characters\]$/);
	}
});

test('of many keys, none is left at the end', () => {
	expect(maskStart(`${key} `.repeat(400), mask)).not.toMatch(/[0-9a-f]{12}/);
});

test('checks the same number of characters, however long the text is', () => {
	const lengths: number[] = [];
	for (const length of [100_000, 1_000_000]) {
		maskStart('a'.repeat(length), (text) => {
			lengths.push(text.length);
			return text;
		});
	}
	expect(lengths[0]).toBe(lengths[1]);
});

import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import {
	languages,
	vectors,
	vectorsAsJson,
	vectorTestFile,
	type LanguageId,
	type Vector
} from '../../../src/core/reference/index.ts';

test('the JSON contains every byte of every body, as hex and as text', () => {
	const json = vectorsAsJson(vectors);
	expect(json.endsWith('}\n')).toBe(true);
	const rows = (JSON.parse(json) as { vectors: (Vector & { bodyHex: string })[] }).vectors;
	expect(rows).toHaveLength(vectors.length);
	for (const [index, { bodyHex, ...row }] of rows.entries()) {
		expect(row).toEqual(vectors[index]);
		expect(Buffer.from(bodyHex, 'hex').toString()).toBe(vectors[index]!.body);
	}
});

test.each(Object.keys(languages) as LanguageId[])('%s gets one line for each vector', (id) => {
	const template = languages[id].vectorTest.source;
	const file = vectorTestFile(template, vectors);
	expect(file).not.toMatch(/^VECTORS$/m);
	const lines = file.split('\n');
	for (const { name, body, key, expected } of vectors) {
		const hex = Buffer.from(body).toString('hex') || '-';
		expect(lines).toContain(`${name} ${hex} ${key} ${expected}`);
	}
	expect(lines).toHaveLength(template.split('\n').length + vectors.length - 1);
});

test('refuses a template without a placeholder, and a vector that would break its line', () => {
	expect(() => vectorTestFile('nothing', vectors)).toThrow('VECTORS');
	const odd = { ...vectors[0], key: 'a b' };
	expect(() => vectorTestFile('VECTORS', [odd])).toThrow('plain');
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findKey } from '../../../src/core/report/redact/findKey.ts';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';

const folder = new URL('fixtures/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const key = read('key.txt');
const secrets = prepareSecrets({ keys: [key] });
const outputs = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== 'key.txt');

test('there are outputs of tools', () => expect(outputs.length).toBeGreaterThan(20));

test.each(outputs)('a key in what a tool wrote: %s', (name) => {
	const given = read(name);
	expect(findKey(given, [key]), 'the check sees it').not.toEqual([]);
	const { text, spans } = redact(given, secrets);
	expect(findKey(text, [key])).toEqual([]);
	const counted = spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
	// Once, or twice with a text column; at a line's end a base64 character is shared by two.
	const most = name.startsWith('base64') ? 116 : 112;
	const whole = (counted >= 112 && counted <= most) || counted === 224;
	expect(whole, `${counted} characters\n${text}`).toBe(true);
	const lines = given.split('\n');
	const left = text.split('\n');
	expect(left.length).toBe(lines.length);
	const changed = left.filter((line, at) => line !== lines[at]);
	for (const line of changed) expect(line).toContain('[private key, ');
});

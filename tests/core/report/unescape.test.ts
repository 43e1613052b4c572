import { expect, test } from 'vitest';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';
import { unescapeView } from '../../../src/core/report/redact/unescape.ts';
import { plainView } from '../../../src/core/report/redact/view.ts';
import { expectLinear } from '../../support/growth.ts';

const given = (text: string) => unescapeView(plainView(text))?.text;

test.each([
	['%41%6a', 'Aj'],
	['%u0041', 'A'],
	['&#65;&#x6A;', 'Aj'],
	['&lt;&amp;&quot;', '<&"'],
	['\\u0041\\u{6a}\\U00000042', 'AjB'],
	['\\x41\\101', 'AA'],
	['\\"a\\n\\\\', '"a\n\\'],
	['a%4', undefined],
	['&#65 \\b \\f %zz', undefined]
])('%s', (text, wanted) => expect(given(text)).toBe(wanted));

test('every character leads back to its source', () => {
	const view = unescapeView(plainView('a%41b'))!;
	expect([...view.from]).toEqual([0, 1, 4]);
	expect([...view.to]).toEqual([1, 4, 5]);
});

test('removes a short key only as a separate word', () => {
	const { text } = redact('key=abc; abcde abc', prepareSecrets({ keys: ['abc'] }));
	const mark = '[private key, 3 characters, removed]';
	expect(text).toBe(`key=${mark}; abcde ${mark}`);
});

test('letters that change length in lower case do not shift places', () => {
	const key = 'ab12'.repeat(6);
	const { text } = redact(`İİİ ${key} İ`, prepareSecrets({ keys: [key] }));
	expect(text).toBe('İİİ [private key, 24 characters, removed] İ');
});

test('a megabyte is read in linear time', () => {
	const key = '0bad'.repeat(28);
	const line = '<item key="domain">example.com</item> 4f 1a 48ed6e2bb03a40a5 0bad0ba\r\n';
	const text = (lines: number) => `${line.repeat(lines)}key: ${key}`;
	const secrets = prepareSecrets({ keys: [key] });
	const { spans } = expectLinear(text, (given) => redact(given, secrets), 14_000);
	expect(spans).toHaveLength(1);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';

/**
 * Notations of another hand than those of the generator: settings of tools, database clients, dumps of
 * classes, mail protocols. `{N}` is a field's name, `{V}` its value, `{B}` a login in base64.
 */
const notations = readFileSync(new URL('support/notations.txt', import.meta.url), 'utf8')
	.trim()
	.split('\n');
const names = ['reg_password', 'passwd', 'auth_info', 'client_secret', 'userPass'];
const values = ['BCD7383.gphma', 'x9!Kq-77_z', 'hunter22'];
const none = prepareSecrets({ keys: [] });
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each(notations)('raw text, notation %s', (notation) => {
	for (const name of names) {
		for (const value of values) {
			const parts: Readonly<Record<string, string>> = {
				N: name,
				V: value,
				B: base64(`bob:${value}`),
				P: base64(`\0bob\0${value}`),
				W: base64(value),
				L: String(value.length),
				M: String(name.length)
			};
			const text = notation
				.replace(/\\([nrt])/g, (_, sign) => ({ n: '\n', r: '\r', t: '\t' })[sign as 'n']!)
				.replace(/\{([NVBPWLM])\}/g, (_, part) => parts[part as string]!);
			const { text: clean } = redact(`first line\n${text}\nlast line`, none);
			for (const secret of [value, parts['B']!.slice(8), parts['P']!.slice(8), parts['W']!]) {
				expect(clean, text).not.toContain(secret);
			}
			expect(clean).toMatch(/^first line\n[^]*\nlast line$/);
		}
	}
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ordinaryWords } from '../../../src/core/report/allowed/prose.ts';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';

/**
 * Notations of another hand than those of the generator: settings of tools, database clients, dumps of
 * classes, mail protocols. `{N}` is a field's name, `{V}` its value, `{B}` a login in base64.
 */
const linesOf = (name: string): string[] =>
	readFileSync(new URL(`support/${name}`, import.meta.url), 'utf8')
		.replace(/\n$/, '')
		.split('\n');
const notations = linesOf('notations.txt');
const names = ['reg_password', 'passwd', 'auth_info', 'client_secret', 'userPass'];
const values = ['BCD7383.gphma', 'x9!Kq-77_z', 'hunter22'];
const none = prepareSecrets({ keys: [] });
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A notation is a line, so it has its own line ends escaped. */
const unescaped = (notation: string): string =>
	notation.replace(/(?<!\\)\\([nrt])/g, (_, sign) => ({ n: '\n', r: '\r', t: '\t' })[sign as 'n']!);

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
			const text = unescaped(notation).replace(
				/\{([NVBPWLM])\}/g,
				(_, part) => parts[part as string]!
			);
			const { text: clean } = redact(`first line\n${text}\nlast line`, none);
			const secrets = ['V', 'B', 'P', 'W'].filter((part) => notation.includes(`{${part}}`));
			expect(secrets.length, 'the notation has a secret').toBeGreaterThan(0);
			for (const secret of [value, parts['B']!.slice(8), parts['P']!.slice(8), parts['W']!]) {
				expect(clean, text).not.toContain(secret);
			}
			expect(clean).toMatch(/^first line\n[^]*\nlast line$/);
		}
	}
});

test.each([
	'6c:65:6b:68:6f:61:64:31:31:34',
	'12:34:56:78:9a',
	'2a02:4780:b:1234:0:2c6f:8c4e:2',
	'SHA256 Fingerprint=AB:12:34:56:78:9A:BC:DE:F0:12:34:56',
	'rr-n1-tor.opensrs.net:55443:216.40.33.61'
])('%s is no login', (text) => expect(redact(text, none).text).toBe(text));

test('a line of .pgpass is one', () => {
	expect(redact('db.example:5432:shop:bob:hunter22', none).text).not.toContain('hunter22');
});

test.each(linesOf('wordPasswords.txt'))('a password that is a word: %s', (notation) => {
	const text = `first line\n${unescaped(notation)}\nlast line`;
	expect(text).toContain('sunshine');
	expect(redact(text, none).text).toMatch(/^first line\n(?:(?!sunshine)[^])*\nlast line$/);
	expect(ordinaryWords(text)).not.toContain('sunshine');
});

test.each([
	'the password is sunshine',
	'our login is ann / sunshine',
	'api password (sunshine) is wrong',
	'login ann with password sunshine',
	'Bearer sunshine',
	'key: sunshine'
])('a note keeps no word behind the name of a secret: %s', (note) => {
	expect(ordinaryWords(note)).toBe(
		note.replace('sunshine', '[8 characters]').replace('ann', '[3 characters]')
	);
});

test.each([
	'tests: pass: 12, fail: 3; pass=12 fail=3',
	'["password", "email"]',
	"row('Invalid API key', 'login-refused')",
	"Missing private key', 'known-text'",
	'key: address1',
	'   <item.key="protocol2">',
	'gcc -lsecret-1 glib-2.0',
	'The private key has 112 hex digits; the auth code was sent.',
	'Private key: 112 characters',
	'API key | Check',
	'password for the account: see above',
	'net use /user:ann\nlast line',
	'htpasswd -b users ann\nlast line',
	'echo hello\nsudo -S ls',
	'id | pass | fail\n1 | 120 | 3'
])('%s is ordinary text', (text) => expect(redact(text, none).text).toBe(text));

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';

/* What is next to a key only in one reading of the text is no part of it. */

const hex = (text: string, separator = '') =>
	Buffer.from(text).toString('hex').match(/../g)!.join(separator);

/** As `hexdump -C` writes it: two blanks after the eighth byte. */
function dump(text: string): string {
	const rows = text.match(/[^]{1,16}/g)!.map((row, at) => {
		const offset = (16 * at).toString(16).padStart(8, '0');
		const [left, right] = [row.slice(0, 8), row.slice(8)].map((half) => hex(half, ' '));
		return `${offset}  ${`${left}  ${right}`.padEnd(48)}  |${row}|`;
	});
	return rows.join('\n');
}

test('a byte in the left half of a row stays, even if the row below continues like the key', () => {
	const key = 'a252d543135bcffe38b4ae47459dd30f6b78b20acb142ac4fdd7ddaf007b0e41';
	// "d" ends the half above, and "543135bc" of the key is the half below.
	const { text } = redact(dump(`POST / dwsm${key}`), prepareSecrets({ keys: [key] }));
	expect(text).toMatch(/^00000000 {2}50 4f 53 54 20 2f 20 64 {2}77 73 6d \[/);
	expect(text).toContain('|POST / dwsm[private key, 5 characters, removed]|');
	expect(text.match(/private key, 16 characters/g)).toHaveLength(6);
});

test('an MD5 below the hex of a key stays, though both lines have 112 digits together', () => {
	const key = 'af67aec3bc74d4cb3870a806d7902dae6682f9f7';
	const md5 = createHash('md5').update('a').digest('hex');
	const given = `${hex(key)}\n${md5}\n`;
	expect(redact(given, prepareSecrets({ keys: [key] })).text).toBe(
		`[private key, 40 characters, removed]\n${md5}\n`
	);
	// Without the key, the two lines are as likely one that was cut.
	expect(redact(given, prepareSecrets({ keys: ['another-key-of-mine'] })).text).not.toContain(md5);
});

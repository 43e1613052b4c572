import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findIssuedKey, findKeyShape } from '../../../src/core/bytes/keyPlace.ts';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Digits that no text spells. */
const hex = (length: number) => '0bad9f'.repeat(500).slice(0, length);

/** A key as it is issued, by a pattern. */
function byPattern(text: string) {
	const found = /(?<![0-9a-z])[0-9a-f]{112}(?![0-9a-z])/i.exec(text);
	return found && { start: found.index, end: found.index + 112 };
}

describe('a key as it is issued', () => {
	test('is found anywhere', () => {
		const key = '0123456789abcdefABCDEF00'.repeat(5).slice(0, 112);
		for (let before = 0; before < 240; before++) {
			const text = `${' '.repeat(before)}${key}`;
			for (const bytes of [utf8(text), utf8(`${text};`)]) {
				expect(findIssuedKey(bytes)).toEqual({ start: before, end: before + 112 });
				expect(findKeyShape(bytes)).toEqual({ start: before, end: before + 112 });
			}
		}
	});

	test('agrees with a pattern for runs of any length', () => {
		for (let length = 100; length < 350; length++) {
			for (const end of ['', '\n', 'x', '"', '\0']) {
				for (const start of ['', '=', 'g', ' '.repeat(57)]) {
					const text = `${start}${'f'.repeat(length)}${end}${'0'.repeat(112)}`;
					expect(findIssuedKey(utf8(text)), `${length}`).toEqual(byPattern(text));
				}
			}
		}
	});
});

describe('what may be a key', () => {
	/** MD5 to SHA-512: what evidence holds often. */
	const digests = [32, 40, 56, 64, 96, 128];

	test('is any run of 41 to 256 digits without the length of a digest', () => {
		for (let length = 1; length < 300; length++) {
			for (const [before, after] of [
				['', ''],
				["key = '", "';\n"],
				['</OPS_envelope>', '\n'],
				['x', 'z']
			] as const) {
				const text = `${before}${hex(length)}${after}`;
				const place = { start: before.length, end: before.length + length };
				const isKey = length > 40 && length <= 256 && !digests.includes(length);
				expect(findKeyShape(utf8(text)), text).toEqual(isKey ? place : null);
			}
		}
	});

	test('is found after anything else, at any place', () => {
		const md5 = createHash('md5').update('a').digest('hex');
		const sha256 = createHash('sha256').update('a').digest('hex');
		for (let before = 0; before < 120; before++) {
			const text = `${' '.repeat(before)}${md5}\n${sha256} ${'ab'.repeat(200)} ${hex(60)}.`;
			const start = before + 33 + 65 + 401;
			expect(findKeyShape(utf8(text))).toEqual({ start, end: start + 60 });
		}
	});

	test.each([56, 60, 64, 71])('may be broken over two lines, after %i digits', (width) => {
		for (const after of ['', '\n', '\nname: a\n', `\n${'ab'.repeat(8)}\n`]) {
			const text = `key:\n${hex(112).slice(0, width)}\n${hex(112).slice(width)}${after}`;
			expect(findKeyShape(utf8(text))).toEqual({ start: 5, end: 5 + 113 });
		}
	});

	test.each([
		['rows of a dump', `${hex(600).replace(/.{60}/g, '$&\n')}`],
		['its last rows', `${hex(170).replace(/.{60}/g, '$&\n')}\n`],
		['rows of 56', `${hex(600).replace(/.{56}/g, '$&\n')}`],
		['two numbers of one length', `${hex(100)}\n${hex(100)}\n`],
		['a dump of text', Buffer.from('POST / HTTP/1.1\r\nHost: a.example').toString('hex')],
		// A byte from 80 on, printed as a negative number.
		['a digest of signed bytes', `X-Signature: ${'ffffffb4'.repeat(7)}${'3a'.repeat(9)}`],
		[
			'what openssl prints of a session',
			`Session-ID: ${hex(64).toUpperCase()}\nMaster-Key: ${hex(96).toUpperCase()}\n`
		]
	])('is none: %s', (_what, text) => {
		expect(findKeyShape(utf8(text))).toBeNull();
	});

	test('is never shown in the report', () => {
		for (let length = 1; length < 300; length++) {
			const text = `token ${hex(length)} end`;
			if (findKeyShape(utf8(text))) {
				const { text: shown } = redact(text, prepareSecrets({ keys: [] }));
				expect(shown, `${length}`).not.toContain(hex(length));
			}
		}
	});
});

test('ten megabytes of hex digits, in one line or in many, are no key', () => {
	const bytes = new Uint8Array(10 << 20).fill(0x61);
	expect(findIssuedKey(bytes)).toBeNull();
	expect(findKeyShape(bytes)).toBeNull();
	for (let at = 60; at < bytes.length; at += 61) bytes[at] = 10;
	expect(findIssuedKey(bytes)).toBeNull();
	expect(findKeyShape(bytes)).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectKey } from '../../../src/core/signature/key/inspectKey.ts';
import { keyWords } from '../../../src/core/signature/key/words.ts';
import { wordsOf } from '../../../src/core/words.ts';
import { expectLinear } from '../../support/growth.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const long = '0123456789abcdef'.repeat(7);
const short = '0123456789abcdef';

/** Each code, a key that has just that fault, and the place of the fault. */
const faults: [code: string, key: string, start?: number, end?: number][] = [
	['key-newline-at-end', `${long}\n`, 112, 113],
	['key-newline-at-end', `${long}\r\n`, 112, 114],
	['key-newline-at-end', `${long} \n`, 112, 114],
	['key-blank-at-start', ` ${long}`, 0, 1],
	['key-blank-at-start', `\n\t${long}`, 0, 2],
	['key-blank-at-end', `${long}  `, 112, 114],
	['key-blank-inside', `${long.slice(0, 60)}\n${long.slice(60)}`, 60, 61],
	['key-nul', `${long}\0`, 112, 113],
	['key-control-character', `${long}\x1b`, 112, 113],
	['key-invisible-character', `\ufeff${long}`, 0, 3],
	['key-invisible-character', `${long}\u200b`, 112, 115],
	['key-invisible-character', `${long}\u00a0`, 112, 114],
	['key-quoted', `"${long}"`],
	['key-quoted', `'${long}'`],
	['key-is-username', 'my-company'],
	['key-like-email', 'someone@example.com'],
	['key-like-password', 'Tr0ub4dor&3'],
	['key-not-hex', `${long.slice(1)}g`],
	['key-upper-case', long.toUpperCase()],
	['key-odd-length', long.slice(1)],
	['key-odd-length', `${long}0`]
];

describe('the length of a key', () => {
	const said = (key: string) => {
		const [found] = inspectKey(utf8(key), '');
		const { seen, means } = wordsOf(found!);
		return `${seen} ${means}`;
	};

	test.each([long.slice(1), long.slice(0, 64), long.slice(0, 15)])(
		'that is less is cut: %s',
		(key) => {
			expect(said(key)).toMatch(/cut the key/);
		}
	);

	test.each([`${long}0`, `${long}${'1234'.repeat(28)}`, long.repeat(3)])(
		'that is more is not cut: %s',
		(key) => {
			expect(said(key)).toMatch(/something was added/);
			expect(said(key)).not.toMatch(/\bcut\b/);
		}
	);

	test.each([long.repeat(2), long.slice(0, 16).repeat(2)])(
		'that is double is pasted twice: %s',
		(key) => {
			expect(said(key)).toMatch(/pasted twice/);
			expect(said(key)).not.toMatch(/\bcut\b/);
		}
	);
});

describe('what is odd about a key', () => {
	test.each(faults)('%s: %j', (code, key, start, end) => {
		const findings = inspectKey(utf8(key), 'my-company');
		expect(findings.map((finding) => finding.code)).toEqual([code]);
		if (start !== undefined) expect(findings[0]!.place).toEqual({ start, end });
	});

	test('every code has such a key', () => {
		expect(new Set(faults.map(([code]) => code))).toEqual(new Set(Object.keys(keyWords)));
	});

	test.each([long, short, ''])('nothing about %j', (key) => {
		expect(inspectKey(utf8(key), 'my-company')).toEqual([]);
	});

	test.each([' ', '\0', '\n\t', '\x1b'])('forty thousand of %j inside take linear time', (odd) => {
		const inspect = (key: Uint8Array) => inspectKey(key);
		const inside = (count: number) => utf8(`a${odd.repeat(count)}b`);
		// By a pattern that backtracks it took a minute.
		expect(expectLinear(inside, inspect, 40_000)).toHaveLength(1);
		const alone = (count: number) => utf8(odd.repeat(count));
		expect(expectLinear(alone, inspect, 40_000).length).toBeGreaterThan(0);
	});

	test('several faults are all found', () => {
		const codes = inspectKey(utf8(` ${short}\u200b${short}\0\n`)).map(({ code }) => code);
		expect(codes.sort()).toEqual([
			'key-blank-at-start',
			'key-invisible-character',
			'key-newline-at-end',
			'key-nul'
		]);
	});

	test('no words contain a piece of the key, whatever it is', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 6, maxLength: 200 }), (key) => {
				for (const finding of inspectKey(key)) {
					const { start = 0, end = 0 } = finding.place ?? {};
					expect(0 <= start && start <= end && end <= key.length).toBe(true);
					expect(Object.values(wordsOf(finding)).join('').length).toBeGreaterThan(20);
				}
			}),
			{ seed: 7 }
		);
		const canary = 'canary-key-7f3a';
		for (const wrap of ['X', ' X', 'X\n', '"X"', 'X\0', '\ufeffX']) {
			for (const finding of inspectKey(utf8(wrap.replace('X', canary)))) {
				expect(JSON.stringify([finding, wordsOf(finding)])).not.toContain(canary);
			}
		}
	});
});

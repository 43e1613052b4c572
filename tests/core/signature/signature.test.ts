import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashFileJob } from '../../../src/core/signature/hashFile.ts';
import { md5Hex } from '../../../src/core/signature/hash.ts';
import { articlePair, selfTest, signaturePair } from '../../../src/core/signature/knownPairs.ts';
import { sign, signJob } from '../../../src/core/signature/signature.ts';
import { finish } from '../../support/jobs.ts';
import { seededBytes } from '../../support/random.ts';

/** Ten times as many in `npm run test:long`. */
const runs = Number(process.env['SIGN_RUNS'] ?? 1000);

const utf8 = (text: string) => new TextEncoder().encode(text);
const md5 = (...parts: Uint8Array[]) =>
	parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest('hex');

/** The rule, written down once more with OpenSSL's MD5. */
function expectedBy(body: Uint8Array, key: Uint8Array) {
	const first = md5(body, key);
	return { first, expected: md5(utf8(first), key) };
}

/** Any bytes, of any length up to `maxLength`; small ones are more likely. */
const anyBytes = (maxLength: number) =>
	fc
		.tuple(
			fc.integer(),
			fc.oneof(
				{ weight: 3, arbitrary: fc.integer({ min: 0, max: 200 }) },
				{ weight: 1, arbitrary: fc.integer({ min: 0, max: maxLength }) }
			)
		)
		.map(([seed, length]) => seededBytes(seed, length));

describe('the signature', () => {
	test(`agrees with OpenSSL for ${runs} random bodies and keys`, () => {
		fc.assert(
			fc.property(anyBytes(100_000), anyBytes(300), (body, key) => {
				expect(sign({ body, key })).toEqual(expectedBy(body, key));
			}),
			{ numRuns: runs, seed: 20261123 }
		);
	});

	test('gives the full vector of a third-party client', () => {
		const { first, expected } = signaturePair;
		const signature = sign({ body: utf8(signaturePair.xml), key: utf8(signaturePair.key) });
		expect(signature).toEqual({ first, expected });
	});

	test('reads only the bytes of a view, not its whole buffer', () => {
		const body = utf8('xx<test/>xx').subarray(2, 9);
		expect(sign({ body, key: utf8('key') }).expected).toBe(signaturePair.expected);
	});

	test.each([0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5_000_001])(
		'in steps is the same for %i bytes',
		async (length) => {
			const body = seededBytes('body', length);
			const key = utf8('0bad');
			expect(await finish(signJob({ body, key }))).toEqual(expectedBy(body, key));
		}
	);
});

describe('MD5', () => {
	test('knows the pair of the support article, and that it is one plain MD5', () => {
		expect(selfTest()).toBe(true);
		expect(md5(utf8(articlePair.text))).toBe(articlePair.md5);
	});

	test.each(['', '\0', '\ufeff', 'é€😀', 'a'.repeat(1000)])('of %j agrees with OpenSSL', (text) => {
		expect(md5Hex(utf8(text))).toBe(md5(utf8(text)));
	});

	test.each([0, 1, 4 << 20, (4 << 20) + 1, 9_000_000])('of a file of %i bytes', async (length) => {
		const bytes = seededBytes('file', length);
		expect(await finish(hashFileJob(new Blob([bytes.slice()])))).toBe(md5(bytes));
	});
});

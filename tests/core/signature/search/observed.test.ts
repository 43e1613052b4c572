import { describe, expect, it } from 'vitest';
import type { DigestMistake } from '../../../../src/core/signature/mistakes/mistake.ts';
import { bytesToHex, wordsToBytes } from '../../../../src/core/signature/md5/words.ts';
import {
	chanceOf,
	expectationsOf,
	reaches
} from '../../../../src/core/signature/search/expectations.ts';
import { readObserved } from '../../../../src/core/signature/search/observed.ts';
import { random } from './random.ts';
import { bytesOf } from './stubs.ts';

const hexOf = (digest: Uint8Array) => Buffer.from(digest).toString('hex');
const outer = (
	code: string,
	write: (digest: Uint8Array) => string,
	rest: { lossy?: true } = {}
): DigestMistake => ({
	code,
	likelihood: 'low',
	happened: '',
	recognise: '',
	fix: '',
	typical: '',
	group: 'digest',
	outer: { write: (digest) => bytesOf(write(digest)), ...rest }
});

/** Forms of which some lose digits, some the borders between bytes, some nothing. */
const forms = [
	outer('upper', (d) => hexOf(d).toUpperCase()),
	outer('dashes', (d) => hexOf(d).match(/../g)!.join('-')),
	outer('colons', (d) => hexOf(d).match(/../g)!.join(':')),
	outer('base64', (d) => Buffer.from(d).toString('base64')),
	outer('base64url', (d) => Buffer.from(d).toString('base64url')),
	outer('base64-of-hex', (d) => Buffer.from(hexOf(d)).toString('base64')),
	outer('hex-of-hex', (d) => Buffer.from(hexOf(d)).toString('hex')),
	outer('openssl', (d) => `MD5(stdin)= ${hexOf(d)}`),
	outer('quoted', (d) => `"${hexOf(d)}"`),
	outer('0x', (d) => `0x${hexOf(d)}`),
	outer('words-reversed', (d) => hexOf(Buffer.from(d).swap32())),
	outer('zeros-lost', (d) => BigInt(`0x${hexOf(d)}`).toString(16)),
	outer('signed', (d) => BigInt.asIntN(128, BigInt(`0x${hexOf(d)}`)).toString(16)),
	outer('no-pad', (d) => Array.from(d, (byte) => byte.toString(16)).join('')),
	outer('sign-extended', (d) =>
		Array.from(d, (byte) => (((byte << 24) >> 24) >>> 0).toString(16)).join('')
	),
	outer('decimal', (d) => Array.from(d, (byte) => String(byte)).join('')),
	outer('permuted', (d) => hexOf(d.map((byte) => byte ^ 0x55))),
	outer('first-31', (d) => hexOf(d).slice(0, 31), { lossy: true }),
	outer('first-16', (d) => hexOf(d).slice(0, 16), { lossy: true }),
	outer('middle-16', (d) => hexOf(d).slice(8, 24), { lossy: true })
];

describe('reading a value', () => {
	const next = random(11);
	const digests = Array.from({ length: 60 }, (_, i) =>
		Uint8Array.from({ length: 16 }, (_, at) => (i % 3 === 0 && at < i % 5 ? 0 : next(256)))
	);

	it.each(forms.map((form) => [form.code, form] as const))('undoes %s', (_, form) => {
		for (const digest of digests) {
			const text = new TextDecoder().decode(form.outer!.write(digest));
			const expectations = expectationsOf(readObserved(text, forms), forms);
			const words = new Int32Array(Uint8Array.from(digest).buffer);
			const finals = [...expectations[0], ...expectations[1]].flatMap(({ finals }) => finals);
			const own = finals.filter(({ mistakes }) => !mistakes[0] || mistakes[0] === form);
			expect(
				own.some((end) => reaches(end, words)),
				text
			).toBe(true);
		}
	});

	it('reaches only digests that the form writes as the value', () => {
		for (const form of forms) {
			for (const digest of digests.slice(0, 12)) {
				const text = new TextDecoder().decode(form.outer!.write(digest));
				const expectations = expectationsOf(readObserved(text, forms), forms);
				for (let bit = 0; bit < 128; bit++) {
					const other = Uint8Array.from(digest);
					other[bit >> 3]! ^= 1 << (bit & 7);
					const words = new Int32Array(other.buffer);
					for (const { finals } of expectations[1]) {
						for (const end of finals.filter((end) => reaches(end, words))) {
							const written = end.mistakes[0]!.outer!.write(other);
							expect(new TextDecoder().decode(written)).toBe(text);
						}
					}
				}
			}
		}
	});

	it('says how many bits a value still shows', () => {
		const chances = (text: string) => {
			const { readings } = readObserved(text, forms);
			return Object.fromEntries(
				readings.map((reading) => [reading.chain.mistakes[0]?.code, chanceOf(reading)])
			);
		};
		expect(chances('0123456789abcdef')).toEqual({
			'first-16': 2 ** -64,
			'middle-16': 2 ** -64,
			// Sixteen bytes of one digit each.
			'no-pad': 2 ** -128,
			'sign-extended': 2 ** -128
		});
		expect(chances('f'.repeat(31))['first-31']).toBe(2 ** -124);
		// Any of the sixteen bytes may be the one that lost its zero.
		expect(chances('f'.repeat(31))['no-pad']).toBe(16 * 2 ** -128);
	});

	it('turns words into the bytes of a digest', () => {
		const [digest] = digests;
		const [reading] = readObserved(bytesToHex(digest!), forms).readings;
		expect(wordsToBytes(reading!.targets[0]!.words)).toEqual(digest);
	});

	it('lists no more than a few thousand readings of any text', () => {
		for (const text of ['1'.repeat(40), '12'.repeat(24), 'ff'.repeat(64), '-', '-1', '\u0000']) {
			const observed = readObserved(text, forms);
			expectationsOf(observed, forms);
			for (const { targets } of observed.readings) expect(targets.length).toBeLessThan(5000);
		}
		// Forty ones are sixteen decimal numbers in millions of ways.
		const { readings } = readObserved('1'.repeat(40), forms);
		const decimal = readings.find(({ chain }) => chain.mistakes[0]?.code === 'decimal');
		expect(decimal).toMatchObject({ targets: [], byText: {} });
	});
});

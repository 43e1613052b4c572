import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bodyOf, vectors, type Vector } from '../../../src/core/reference/vectors.ts';
import { signaturePair } from '../../../src/core/signature/knownPairs.ts';
import { opensslSignature } from '../../support/openssl.ts';

const md5 = (...parts: (Uint8Array | string)[]) => {
	const hash = createHash('md5');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
};

interface Routine {
	/** What becomes of the body before it is hashed. */
	body?: (text: string) => Uint8Array | string;
	key?: (key: string) => string;
	first?: (digest: string) => string;
	final?: (digest: string) => string;
}

const same = <T>(value: T) => value;

const signed = (
	vector: Vector,
	{ body = same, key = same, first = same, final = same }: Routine
) => {
	const usedKey = key(vector.key);
	return final(md5(first(md5(body(vector.body), usedKey)), usedKey));
};

const withoutZeros = (digest: string) => digest.replace(/^0+/, '');
const asSigned = (digest: string) => BigInt.asIntN(128, BigInt(`0x${digest}`)).toString(16);

/** For each vector a routine that gets this one wrong and no other. */
const broken: Record<Exclude<(typeof vectors)[number]['name'], 'plain'>, Routine> = {
	'non-ascii': { body: (text) => Buffer.from(text, 'latin1') },
	crlf: { body: (text) => text.replaceAll('\r\n', '\n') },
	'trailing-newline': { body: (text) => text.trimEnd() },
	'first-leading-zeros': { first: withoutZeros },
	'final-leading-zeros': { final: withoutZeros },
	'empty-body': { body: (text) => text || 'undefined' },
	nul: { body: (text) => text.split('\0')[0]! },
	'shell-characters': { body: (text) => text.replace('%41', 'A') },
	'long-key': { key: (key) => key.slice(0, 64) }
};

describe.each(vectors)('$name', (vector) => {
	test('is what node:crypto and OpenSSL compute', () => {
		const first = md5(bodyOf(vector), vector.key);
		expect({ first, expected: md5(first, vector.key) }).toEqual({
			first: vector.first,
			expected: vector.expected
		});
		expect(opensslSignature(bodyOf(vector), vector.key)).toEqual({
			first: vector.first,
			expected: vector.expected
		});
	});
});

test.each(Object.entries(broken))('only %s catches its mistake', (name, routine) => {
	const failing = vectors.filter((vector) => signed(vector, routine) !== vector.expected);
	expect(failing.map((vector) => vector.name)).toEqual([name]);
});

test.each<[string, Routine]>([
	['one round', { final: () => '' }],
	['upper case inside', { first: (digest) => digest.toUpperCase() }],
	['raw bytes inside', { first: (digest) => Buffer.from(digest, 'hex').toString('latin1') }],
	['UTF-16', { body: (text) => Buffer.from(`${text} `, 'utf16le') }]
])('every vector catches %s', (_name, routine) => {
	for (const vector of vectors) expect(signed(vector, routine)).not.toBe(vector.expected);
});

test('a digest taken for a signed number is caught', () => {
	for (const routine of [{ first: asSigned }, { final: asSigned }]) {
		expect(vectors.some((vector) => signed(vector, routine) !== vector.expected)).toBe(true);
	}
});

test('the first is the known pair, the last has a key as long as a real one', () => {
	expect(vectors[0]).toMatchObject({
		body: signaturePair.xml,
		key: signaturePair.key,
		first: signaturePair.first,
		expected: signaturePair.expected
	});
	expect(vectors.at(-1)!.key).toHaveLength(112);
});

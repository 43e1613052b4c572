import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mistakes } from '../../../../src/core/signature/mistakes/index.ts';
import { askOracle } from './ask-oracle.ts';
import { valueOf } from './apply.ts';
import { coversOf } from './covers.ts';
import { keys, otherKey } from './documents.ts';

/* Digests that some forms need: leading zeros, a first bit, bytes under 16; found by counting. */

const key = keys['16 hex digits']!;
const username = new Uint8Array(0);
const md5 = (data: string) => createHash('md5').update(data).update(key).digest('hex');

function bodyWhere(wanted: (first: string, last: string) => boolean): Uint8Array {
	for (let n = 0; n < 1e6; n++) {
		const body = `<a>${n}</a>`;
		const first = md5(body);
		if (wanted(first, md5(first))) return new TextEncoder().encode(body);
	}
	throw new Error('no such body');
}

const bodies = {
	'first digest begins with one zero': bodyWhere((first) => /^0[1-9a-f]/.test(first)),
	'first digest begins with a zero byte': bodyWhere((first) => /^00[1-9a-f]/.test(first)),
	'first digest begins with three zeros': bodyWhere((first) => /^000[1-9a-f]/.test(first)),
	'signature begins with one zero': bodyWhere((_, last) => /^0[1-9a-f]/.test(last)),
	'signature begins with a zero byte': bodyWhere((_, last) => /^00/.test(last)),
	'first digest negative, magnitude with zeros': bodyWhere((first) => /^ff/.test(first)),
	'first digest ends with a zero byte': bodyWhere((first) => /^[89a-f].*00$/.test(first)),
	'signature negative and ends with a zero byte': bodyWhere((_, last) =>
		/^[89a-f].*00$/.test(last)
	),
	'no byte under 16': bodyWhere((first) => !/^(?:..)*0/.test(first)),
	'Base64 with + and /': bodyWhere((first) =>
		/\+.*\/|\/.*\+/.test(Buffer.from(first, 'hex').toString('base64'))
	),
	'raw digest begins with a byte order mark': bodyWhere((first) => /^ef[0-9a-f]/.test(first)),
	'raw digest with a quote and a backslash': bodyWhere((first) => {
		const bytes = Buffer.from(first, 'hex');
		return bytes.includes(0x27) && bytes.includes(0x5c);
	}),
	'raw digest with both quotes': bodyWhere((first) => {
		const bytes = Buffer.from(first, 'hex');
		return bytes.includes(0x27) && bytes.includes(0x22);
	})
};

const digests = mistakes.filter((mistake) => mistake.group === 'digest');
const answers = askOracle(
	Object.values(bodies).map((body) => ({ body, key, key2: otherKey, user: username }))
);

describe('each form of a digest is written as the catalogue says', () => {
	for (const [index, [name, body]] of Object.entries(bodies).entries()) {
		it(name, () => {
			for (const mistake of digests) {
				const [id] = coversOf(mistake);
				const value = valueOf(mistake, { body, key, username, otherKey });
				expect({ id, value: value?.toString('base64') }).toEqual({
					id,
					value: answers[index]!.values[id!]
				});
			}
		});
	}

	it('writes any digest without touching it', () => {
		for (let n = 0; n < 300; n++) {
			const digest = new Uint8Array(createHash('md5').update(`${n}`).digest());
			const before = digest.slice();
			for (const { inner, outer } of digests) (inner ?? outer)!.write(digest);
			expect(digest).toEqual(before);
		}
	});

	it('is marked as lossy only if several digests look the same', () => {
		const samples = Array.from({ length: 8 }, (_, n) => createHash('md5').update(`${n}`).digest());
		for (const { code, outer } of digests) {
			if (!outer) continue;
			const losesBits = samples.some((digest) => {
				const written = Buffer.from(outer.write(digest));
				return Array.from({ length: 128 }, (_, bit) => {
					const other = Buffer.from(digest);
					other[bit >> 3]! ^= 1 << (bit & 7);
					return outer.write(other);
				}).some((of) => written.equals(of));
			});
			expect({ code, lossy: outer.lossy ?? false }).toEqual({ code, lossy: losesBits });
		}
	});
});

import { describe, expect, it } from 'vitest';
import { mistakes } from '../../../../src/core/signature/mistakes/index.ts';
import { expectLinear } from '../../../support/growth.ts';
import { partOf } from '../../../support/part.ts';
import { documents, keys } from './documents.ts';

/** Mulberry32: small, seeded, the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % below;
	};
}

const random = randomFrom(2026);
const pieces = [
	'<',
	'>',
	'/',
	'&',
	';',
	'&#',
	'&#x',
	'"',
	"'",
	'=',
	'<?xml ',
	'?>',
	'<!DOCTYPE ',
	'['
];
pieces.push(
	']',
	'<!--',
	'-->',
	'<![CDATA[',
	']]>',
	'<a',
	'</a>',
	'/>',
	' ',
	'\n',
	'\r',
	'\t',
	'\0'
);
pieces.push(
	'\xef\xbb\xbf',
	'\xc3\xa9',
	'\xf0\x9f\x98\x80',
	'\xff',
	'\xed\xa0\x80',
	'\\n',
	'%',
	'%4',
	'+'
);
pieces.push('%c3', '<item key="reg_password">', 'é', '0', 'f');

function soup(): Uint8Array {
	const text = Array.from({ length: random(60) }, () => pieces[random(pieces.length)]!).join('');
	return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

const noise = () => Uint8Array.from({ length: random(300) }, () => random(256));

/** A real document with some bytes changed, so that it is nearly right. */
function damaged(): Uint8Array {
	const list = Object.values(documents).filter((document) => document.length < 5000);
	const bytes = list[random(list.length)]!.slice();
	for (let n = random(4); n > 0 && bytes.length > 0; n--) bytes[random(bytes.length)] = random(256);
	return bytes.subarray(0, bytes.length - random(bytes.length + 1));
}

function runAll(body: Uint8Array, key: Uint8Array): void {
	const username = key.subarray(0, 3);
	const context = { username, body };
	for (const mistake of mistakes) {
		if (mistake.group === 'formula') mistake.compute?.({ body, key, username });
		else if (mistake.group === 'key') expectBytes(mistake.change(key, context));
		else if (mistake.group !== 'digest') expectBytes(mistake.change(body, context));
	}
}

function expectBytes(result: Uint8Array | null): void {
	if (result !== null && !(result instanceof Uint8Array)) throw new Error('neither bytes nor null');
}

describe('no mistake throws or writes to what it is given', () => {
	const all = Object.values(keys);
	for (const [name, make] of Object.entries({ noise, soup, damaged })) {
		it(name, () => {
			for (let n = 0; n < 150; n++) {
				const body = make();
				const key = n % 3 === 0 ? make() : all[n % all.length]!;
				const before = [body.slice(), key.slice()];
				runAll(body, key);
				expect([body, key]).toEqual(before);
			}
		});
	}

	it('large and deep ones, in linear time', () => {
		const hard = [
			'<',
			'>',
			'<!DOCTYPE ',
			'"',
			"<a b='",
			' ',
			'\r',
			'&',
			'<a>',
			'\n ',
			'<a/>',
			'[',
			'%'
		];
		const change = (bytes: Uint8Array) => {
			for (const mistake of mistakes) {
				if (mistake.group === 'body') {
					mistake.change(bytes, { username: bytes, body: bytes });
				}
			}
		};
		// With a letter behind it too, where a pattern for the end of a text goes back and forth.
		const pieces = hard.flatMap((each) => [[each, ''] as const, [each, 'x'] as const]);
		for (const piece of partOf(pieces, 3)) {
			const [start, end] = piece;
			const bytes = (size: number) =>
				new TextEncoder().encode(start.repeat(Math.ceil(size / start.length)) + end);
			expectLinear(bytes, change, 40_000, JSON.stringify(piece));
		}
	});
});

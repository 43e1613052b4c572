import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finish, Md5Stream, md5Words, midState } from '../../../../src/core/signature/md5/md5.ts';
import {
	bytesToWords,
	wordsToBytes,
	wordsToHex
} from '../../../../src/core/signature/md5/words.ts';
import { random } from '../search/random.ts';

/** OpenSSL's MD5: the independent implementation. */
const openssl = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

describe('MD5 against OpenSSL', () => {
	const next = random(1321);
	const bytes = (length: number) => Uint8Array.from({ length }, () => next(256));

	it('agrees for every length from 0 to 300', () => {
		for (let length = 0; length <= 300; length++) {
			const message = bytes(length);
			expect(wordsToHex(md5Words(message)), `${length} bytes`).toBe(openssl(message));
		}
	});

	it('agrees for longer ones at any offset in their buffer', () => {
		for (let i = 0; i < 60; i++) {
			const message = bytes(300 + next(70_000)).subarray(next(9));
			expect(wordsToHex(md5Words(message)), `${message.length} bytes`).toBe(openssl(message));
		}
	});

	it('agrees when it continues from a mid-state at every offset', () => {
		const message = bytes(300);
		const expected = openssl(message);
		for (let split = 0; split <= message.length; split++) {
			const start = midState(message.subarray(0, split));
			expect(start.tail.length).toBe(split % 64);
			expect(wordsToHex(finish(start, message.subarray(split)))).toBe(expected);
			const again = finish(start, message.subarray(split, 280), message.subarray(280));
			if (split <= 280) expect(wordsToHex(again)).toBe(expected);
		}
	});

	it('agrees for a stream in pieces of any size', () => {
		for (let i = 0; i < 60; i++) {
			const message = bytes(next(5000));
			const stream = new Md5Stream();
			for (let at = 0; at < message.length;) {
				const size = next(i % 2 ? 7 : 300);
				stream.update(message.subarray(at, at + size));
				at += size;
			}
			expect(stream.digestHex()).toBe(openssl(message));
		}
	});

	it('writes a length of more than 32 bits in both words', () => {
		// 2^29 bytes are 2^32 bits: the low word turns to 0, the high word to 1. The last block is
		// made by hand, and hashed as if it were a part of the message.
		const { state } = midState(bytes(64));
		const lastBlock = new Uint8Array(64);
		lastBlock[0] = 0x80;
		lastBlock[60] = 1;
		const at = (length: number) => Md5Stream.from({ state, tail: new Uint8Array(0), length });
		const expected = at(64).update(lastBlock).midState().state;
		expect(at(2 ** 29).digestWords()).toEqual(expected);
	});

	it('turns words into bytes and back', () => {
		const digest = bytes(16);
		expect(wordsToBytes(bytesToWords(digest))).toEqual(digest);
	});
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wordsToHex } from '../../../../src/core/signature/md5/words.ts';
import { MessageBuffer, Suffix, Prefix } from '../../../../src/core/signature/search/message.ts';
import { random } from './random.ts';

const openssl = (...parts: Uint8Array[]) => {
	const hash = createHash('md5');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
};

describe('messages assembled as words', () => {
	const next = random(3);
	const bytes = (length: number) => Uint8Array.from({ length }, () => next(256));

	it('hash like OpenSSL for every length of prefix, middle and suffix around a block', () => {
		const buffer = new MessageBuffer();
		const prefix = new Prefix();
		const suffixes = [0, 1, 3, 7, 8, 9, 55, 56, 57, 63, 64, 65, 112, 119, 120].map((length) => {
			const part = bytes(length);
			return { part, suffix: new Suffix([part.subarray(0, 5), part.subarray(5)]) };
		});
		for (let length = 0; length <= 130; length++) {
			const body = bytes(length);
			prefix.set(buffer, [body.subarray(0, 9), body.subarray(9)]);
			for (const { part, suffix } of suffixes) {
				buffer.begin(prefix);
				buffer.finish(prefix, suffix);
				expect(wordsToHex(buffer.digest)).toBe(openssl(body, part));
				const middle = bytes(next(70));
				buffer.begin(prefix);
				buffer.add(middle);
				buffer.finish(prefix, suffix);
				expect(wordsToHex(buffer.digest)).toBe(openssl(body, middle, part));
				buffer.write([middle]);
				buffer.finish(null, suffix);
				expect(wordsToHex(buffer.digest)).toBe(openssl(middle, part));
			}
		}
	});

	it('add words after any length', () => {
		const buffer = new MessageBuffer();
		const suffix = new Suffix([bytes(30)]);
		const text = bytes(32);
		const words = new Int32Array(text.slice().buffer);
		for (let length = 0; length < 9; length++) {
			const before = bytes(length);
			const reference = new MessageBuffer();
			reference.write([before, text]);
			reference.finish(null, suffix);
			buffer.write([before]);
			buffer.addWords(words, 32);
			buffer.finish(null, suffix);
			expect(buffer.digest).toEqual(reference.digest);
		}
	});

	it('hash after words of any length, repeatedly', () => {
		const buffer = new MessageBuffer();
		for (const length of [0, 1, 8, 23, 24, 30, 112]) {
			const part = bytes(length);
			const suffix = new Suffix([part]);
			for (const before of [32, 0, 33, 31, 64, 127, 128, 129, 200, 34, 32, 33]) {
				const text = bytes(before);
				const words = new Int32Array((before + 4) >> 2);
				new Uint8Array(words.buffer).set(text);
				buffer.hash(words, before, suffix);
				expect(wordsToHex(buffer.digest)).toBe(openssl(text, part));
			}
		}
	});

	it('grow for long messages and keep no trace of them', () => {
		const buffer = new MessageBuffer();
		const prefix = new Prefix();
		for (const length of [100_000, 3, 70_001, 0]) {
			const body = bytes(length);
			const end = bytes(length / 7);
			prefix.set(buffer, [body]);
			buffer.begin(prefix);
			buffer.finish(prefix, new Suffix([end]));
			expect(wordsToHex(buffer.digest)).toBe(openssl(body, end));
		}
	});
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wordsToHex } from '../../../../src/core/signature/md5/words.ts';
import { Desk, Ending, Start } from '../../../../src/core/signature/search/message.ts';
import { random } from './random.ts';

const openssl = (...parts: Uint8Array[]) => {
	const hash = createHash('md5');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
};

describe('messages put together as words', () => {
	const next = random(3);
	const bytes = (length: number) => Uint8Array.from({ length }, () => next(256));

	it('hash like OpenSSL for every length of start, middle and ending around a block', () => {
		const desk = new Desk();
		const start = new Start();
		const endings = [0, 1, 3, 7, 8, 9, 55, 56, 57, 63, 64, 65, 112, 119, 120].map((length) => {
			const part = bytes(length);
			return { part, ending: new Ending([part.subarray(0, 5), part.subarray(5)]) };
		});
		for (let length = 0; length <= 130; length++) {
			const body = bytes(length);
			start.set(desk, [body.subarray(0, 9), body.subarray(9)]);
			for (const { part, ending } of endings) {
				desk.begin(start);
				desk.finish(start, ending);
				expect(wordsToHex(desk.digest)).toBe(openssl(body, part));
				const middle = bytes(next(70));
				desk.begin(start);
				desk.add(middle);
				desk.finish(start, ending);
				expect(wordsToHex(desk.digest)).toBe(openssl(body, middle, part));
				desk.lay([middle]);
				desk.finish(null, ending);
				expect(wordsToHex(desk.digest)).toBe(openssl(middle, part));
			}
		}
	});

	it('take words behind any length', () => {
		const desk = new Desk();
		const ending = new Ending([bytes(30)]);
		const text = bytes(32);
		const words = new Int32Array(text.slice().buffer);
		for (let length = 0; length < 9; length++) {
			const before = bytes(length);
			const reference = new Desk();
			reference.lay([before, text]);
			reference.finish(null, ending);
			desk.lay([before]);
			desk.addWords(words, 32);
			desk.finish(null, ending);
			expect(desk.digest).toEqual(reference.digest);
		}
	});

	it('hash behind words of any length, again and again', () => {
		const desk = new Desk();
		for (const length of [0, 1, 8, 23, 24, 30, 112]) {
			const part = bytes(length);
			const ending = new Ending([part]);
			for (const before of [32, 0, 33, 31, 64, 127, 128, 129, 200, 34, 32, 33]) {
				const text = bytes(before);
				const words = new Int32Array((before + 4) >> 2);
				new Uint8Array(words.buffer).set(text);
				desk.hash(words, before, ending);
				expect(wordsToHex(desk.digest)).toBe(openssl(text, part));
			}
		}
	});

	it('grow for long messages and hold no trace of them afterwards', () => {
		const desk = new Desk();
		const start = new Start();
		for (const length of [100_000, 3, 70_001, 0]) {
			const body = bytes(length);
			const end = bytes(length / 7);
			start.set(desk, [body]);
			desk.begin(start);
			desk.finish(start, new Ending([end]));
			expect(wordsToHex(desk.digest)).toBe(openssl(body, end));
		}
	});
});

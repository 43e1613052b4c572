import { expect, test } from 'vitest';
import { quote, quoteAround } from '../../../src/core/bytes/quote.ts';
import { checkEnvelope } from '../../../src/core/request/envelope/check.ts';
import { wordsOf } from '../../../src/core/words.ts';
import { readAnswer } from '../../../src/core/reply/answer.ts';
import { expectLinear } from '../../support/growth.ts';

const key = '218e0cd8a37fd519406252b2092b5115588f547312f04f45166fa2eca2fa0a7a59a31ec8be042c88';
const twelve = (text: string): boolean => {
	for (let at = 0; at + 12 <= key.length; at++) {
		if (text.includes(key.slice(at, at + 12))) return true;
	}
	return false;
};

test('masks what looks like a key before it cuts', () => {
	for (let most = 1; most < 120; most++) {
		for (const before of ['', 'a ', 'some words before it ', '<a>', 'key=']) {
			expect(twelve(quote(`${before}${key} and more`, most))).toBe(false);
		}
	}
	for (let index = 0; index < 130; index++) {
		expect(twelve(quoteAround(`<a>words ${key}&;</a> and more`, index, 60))).toBe(false);
	}
});

test('replaces a word that would be cut by its length, so that no key is cut', () => {
	expect(quote('the word my-private-key-2026 is long', 15)).toBe('the word [19 characters]');
	expect(quote('short words are cut', 9)).toBe('short wor');
	expect(quote('whole', 5)).toBe('whole');
});

test('masks a key that a reader’s limit has cut in two', () => {
	const texts: ((words: string) => string)[] = [
		(words) => `response_code: 465\nresponse_text: ${words}${key}`,
		(words) => `oSRS Error Code #465: ${words}${key}`,
		(words) => `ER 465 ${words}${key}`,
		(words) => `401 Authentication failed ${words}${key}`,
		(words) => `<html><title>${words}${key}</title>`,
		(words) => `HTTP/1.1 503 ${words}${key}\r\nServer: a\r\n\r\n`
	];
	for (const filling of [' ', 'x', 'x ']) {
		for (let length = 90; length < 420; length++) {
			for (const write of texts) {
				const text = write(filling.repeat(length).slice(0, length));
				const { findings } = readAnswer(new TextEncoder().encode(text));
				const said = JSON.stringify(findings) + JSON.stringify(findings.map(wordsOf));
				expect(twelve(said), text).toBe(false);
			}
		}
	}
	expect(quote('48ed6e2bb03a40a5c9a7d4b5957d7663')).toBe('48ed6e2bb03a40a5c9a7d4b5957d7663');
	expect(quote('order 1234567890123')).toBe('order 1234567890123');
});

test('malformed XML with a key in it shows no piece of the key', () => {
	for (const xml of [`<a>${key}&;</a>`, `<a>${key}0123456789abcde&;</a>`, `<a b="${key}></a>`]) {
		const { findings } = checkEnvelope(new TextEncoder().encode(xml));
		expect(findings.length).toBeGreaterThan(0);
		expect(twelve(JSON.stringify(findings) + JSON.stringify(findings.map(wordsOf)))).toBe(false);
	}
});

test('a response code that is a key is not shown', () => {
	const reply = `<item key="response_code">${key}</item>`;
	for (const text of [
		reply,
		`<OPS_envelope><body><data_block><dt_assoc>${reply}</dt_assoc></data_block></body></OPS_envelope>`
	]) {
		const { findings } = readAnswer(new TextEncoder().encode(text));
		expect(twelve(JSON.stringify(findings) + JSON.stringify(findings.map(wordsOf)))).toBe(false);
	}
});

test.each(['a', '0', ' ', '<', 'ab '])('takes linear time for many %s', (piece) => {
	expectLinear(
		(count) => piece.repeat(count),
		(text) => quote(text),
		20_000
	);
	expectLinear(
		(count) => piece.repeat(count),
		(text) => quoteAround(text, text.length, 60),
		20_000
	);
});

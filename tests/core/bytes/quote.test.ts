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

test('what looks like a key is masked first and cut then', () => {
	for (let most = 1; most < 120; most++) {
		for (const before of ['', 'a ', 'some words before it ', '<a>', 'key=']) {
			expect(twelve(quote(`${before}${key} and more`, most))).toBe(false);
		}
	}
	for (let index = 0; index < 130; index++) {
		expect(twelve(quoteAround(`<a>words ${key}&;</a> and more`, index, 60))).toBe(false);
	}
});

test('a word that a cut goes through is given by its length, so that a key of any shape is whole or gone', () => {
	expect(quote('the word my-private-key-2026 is long', 15)).toBe('the word [19 characters]');
	expect(quote('short words are cut', 9)).toBe('short wor');
	expect(quote('whole', 5)).toBe('whole');
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

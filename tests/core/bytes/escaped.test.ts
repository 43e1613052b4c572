import { describe, expect, test } from 'vitest';
import { pastedLines, withoutEntities, withoutStrings } from '../../../src/core/bytes/escaped.ts';
import { expectLinear } from '../../support/growth.ts';

const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim().replace(/\s+/g, ' '))
		.filter((line) => line !== '');

describe('a text that was written as a string', () => {
	test.each([
		[String.raw`"one\ntwo"`, ['one', 'two']],
		[String.raw`b'one\r\ntwo\n'`, ['one', 'two']],
		[String.raw`{"a":"one \"x\"\n\ttwo"}`, ['{"a":', 'one "x"', 'two', '}']],
		[String.raw`"https:\/\/host:55443\/\ntwo"`, ['https://host:55443/', 'two']],
		[String.raw`'C:\\new> one\nit\'s two'`, [String.raw`C:\new> one`, "it's two"]],
		[String.raw`{"level":"error","message":"one"}`, ['one']],
		[String.raw`time="2026-11-28T09:12:33Z" level=error msg="one \"x\""`, ['one "x"']]
	])('%s', (text, lines) => {
		const plain = withoutStrings(text);
		expect(linesOf(plain)).toEqual(lines);
		expect(plain).toHaveLength(text.length);
	});

	test.each([
		'"C:\\nginx\\conf" not found',
		'it\'s "quoted"',
		String.raw`{"xml":"<?xml version='1.0'?>\n<OPS_envelope>"}`,
		'{"result":"error","message":"Authentication Failed"}',
		'failed to open stream: {"message":"one"}',
		String.raw`"one\ntwo`
	])('nothing is changed in %s', (text) => {
		expect(withoutStrings(text)).toBe(text);
	});

	test('its lines have the numbers of the paste', () => {
		const text = 'zero\n' + String.raw`"one\ntwo"` + '\nthree';
		const plain = withoutStrings(text);
		const numbers = pastedLines(text, plain);
		const at = (word: string) =>
			numbers[plain.slice(0, plain.indexOf(word)).split('\n').length - 1];
		expect(['zero', 'one', 'two', 'three'].map(at)).toEqual([1, 2, 2, 3]);
	});
});

describe('a text from the source of a page', () => {
	test.each([
		['&gt; POST / HTTP/1.1', '> POST / HTTP/1.1'],
		['can&#39;t resolve &quot;host&quot;', `can't     resolve           "host"`],
		['a &amp;lt; b', 'a     &lt; b']
	])('%s', (text, plain) => {
		expect(withoutEntities(text).trim()).toBe(plain);
		expect(withoutEntities(text)).toHaveLength(text.length);
	});

	test.each(['<p>&lt;</p>', '&lt;OPS_envelope&gt;', 'a & b; c'])('stays in %s', (text) => {
		expect(withoutEntities(text)).toBe(text);
	});
});

test('the work grows with the text', () => {
	const parts = ['"\\n', "='", '\\"', '&amp;', 'a&lt', '{"log":"', ':\\/\\/', '\\'];
	for (const part of parts) {
		expectLinear(
			(size) => part.repeat(size),
			(text) => withoutEntities(withoutStrings(text)),
			50_000,
			part
		);
	}
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyLine } from '../../../src/core/diagnose/keyLine.ts';

const key = '0bae'.repeat(28);
const xml = '<?xml version="1.0"?>\n<OPS_envelope/>';
const request = (body: string) => `POST / HTTP/1.1\nContent-Length: ${body.length}\n\n${body}`;
const log = readFileSync('tests/core/request/fixtures/curl-verbose-tls/lookup.txt', 'latin1');
const closed = '<OPS_envelope></OPS_envelope>';

function split(text: string) {
	const found = keyLine(Buffer.from(text, 'latin1'));
	if (!found) return null;
	const [own, rest] = [found.key, found.rest].map((part) => Buffer.from(part).toString('latin1'));
	expect(own).toBe(key);
	return [found.where, rest];
}

describe('a key pasted into a box that was not emptied', () => {
	test.each([
		['under a log', `${log}${key}`, log],
		['under a log, with a newline after it', `${log}${key}\r\n`, log],
		['under a body with a newline', request(`${xml}\n`) + key, request(`${xml}\n`)],
		// The line break is the one that was typed before the key.
		['under a body without one', `${request(xml)}\n${key}`, request(xml)],
		['under it with blank lines', `${request(xml)}\n\n${key}\n\n`, request(xml)],
		['straight behind the XML', request(closed) + key, request(closed)],
		['under the XML alone', `${closed}\n  ${key} \n`, `${closed}\n`]
	])('%s', (_where, text, rest) => {
		expect(split(text)).toEqual(['last', rest]);
	});

	test('above other evidence', () => {
		expect(split(`${key}\n${log}`)).toEqual(['first', log]);
		expect(split(`\n${key} \r\n${log}`)).toEqual(['first', log]);
	});

	test.each([
		['alone', `${key}\n`],
		['with a name', `${log}key: ${key}`],
		['of another length', `${log}${key}0`],
		['inside', `${log}${key}\n${log}`],
		['under a second one', `${key}\n${key}`],
		['a row of a hex dump', `${'a1'.repeat(56)}\n${key}\n`],
		['nothing', ''],
		['blanks', ' \n\t']
	])('not taken: %s', (_what, text) => {
		expect(split(text)).toBeNull();
	});
});

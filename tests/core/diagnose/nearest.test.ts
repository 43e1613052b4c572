import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/core/diagnose/nearest.ts';
import { symptoms } from '../../../src/core/diagnose/symptoms.ts';

describe('symptoms in a person’s words', () => {
	test.each(symptoms.map(({ id, says }) => [says, id]))('%s', (says, id) => {
		expect(nearest(says).symptoms.map((each) => each.id)).toContain(id);
	});

	test.each([
		['our calls just hang', 'times-out'],
		['no response at all', 'times-out'],
		['Unable to connect', 'refused'],
		['certificate expired', 'certificate-error'],
		['what is wrong with my signature?', 'authentication-failed'],
		['it stopped working last night', 'worked-yesterday'],
		['Horizon is fine but production fails', 'test-not-live'],
		['fails randomly', 'sometimes'],
		['only names with umlauts fail', 'accents'],
		['a name with "é" fails', 'accents'],
		['Größe mit ß', 'accents'],
		['we moved to a new server', 'laptop-not-server'],
		['my ip is not whitelisted', 'which-ip']
	])('%s', (text, id) => {
		expect(nearest(text).symptoms.map((each) => each.id)).toContain(id);
	});
});

describe('codes with a text like it', () => {
	test.each([
		['Insufficient funds', 440],
		['order failed: insuficient balance', 440],
		['Invalid signature', 401],
		['the name server does not exist', 480],
		['transfer not allowed', 487],
		['you sent too many requests', 300]
	])('%s', (text, code) => {
		expect(nearest(text).codes.map((row) => row.code)).toContain(code);
	});
});

test.each([
	'hello',
	'Größe: 12 MB',
	'Überprüfung nötig',
	'asdf qwer',
	'please help me',
	'',
	'   ',
	'x'.repeat(501)
])('says nothing of %j', (text) => {
	expect(nearest(text)).toEqual({ symptoms: [], codes: [] });
});

/** What counts as a reply: any action that ends in REPLY, and anything with a flag or a code. */
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/words.ts';
import { readReply } from '../../../src/core/reply/readReply.ts';
import { envelope } from './replies.ts';

const capabilities = {
	protocol: 'XCP',
	action: 'GET_CAPABILITIES:REPLY',
	object: 'TRUST_SERVICE',
	is_success: '1'
};

describe('a reply', () => {
	it('may have the action GET_CAPABILITIES:REPLY and no code', () => {
		const { kind, replies, findings } = readReply(envelope(capabilities));
		expect(kind).toBe('replies');
		expect(replies[0]!.claims).toContainEqual({ stage: 'credentials', state: 'passed' });
		expect(findings.map(({ code }) => code)).toEqual(['reply-success-without-code']);
		expect(wordsOf(findings[0]!).seen).toBe('The command succeeded.');
	});

	it('is read from the fields that a client printed', () => {
		const printed =
			'Array\n(\n    [action] => GET_CAPABILITIES:REPLY\n    [object] => TRUST_SERVICE\n    [is_success] => 1\n)';
		expect(readReply(printed).findings.map(({ code }) => code)).toContain(
			'reply-success-without-code'
		);
	});

	it.each([
		{ action: 'LOOKUP', object: 'DOMAIN', is_success: '0' },
		{ action: 'LOOKUP', object: 'DOMAIN', response_code: '211', response_text: 'Domain taken' },
		{ action: 'SOMETHING:REPLY', object: 'DOMAIN' },
		{ action: 'reply', object: 'DOMAIN' }
	])('%j', (items) => expect(readReply(envelope(items)).kind).toBe('replies'));

	it.each([
		{ action: 'GET_CAPABILITIES', object: 'TRUST_SERVICE' },
		{ action: 'REPLY_LATER', object: 'DOMAIN' }
	])('is not %j', (items) => expect(readReply(envelope(items)).kind).toBe('request'));
});

describe('a code in the sentence of a client', () => {
	it.each([
		['oSRS Error Code #465: Invalid domain syntax.', '465', 'Invalid domain syntax.'],
		[
			'PHP Fatal error:  Uncaught opensrs\\APIException: oSRS Error Code #440: Registration Failed: over quota. in /srv/app/Base.php',
			'440',
			'Registration Failed: over quota. in /srv/app/Base.php'
		],
		['opensrs.errors.XCPError: 401: Authentication Error', '401', 'Authentication Error'],
		['OpenSRS error (401): Authentication Error', '401', 'Authentication Error'],
		['OpenSRS Error 415: Authentication Error.', '415', 'Authentication Error.']
	])('%s', (text, code, said) => {
		const { kind, replies } = readReply(text);
		expect(kind).toBe('replies');
		expect(replies).toMatchObject([{ code, text: said, framing: 'fields' }]);
	});

	it.each([
		'oSRS Error - reg_username is not defined.',
		'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url',
		'OpenSRS error: timed out after 401: retry'
	])('is not seen in %s', (text) => expect(readReply(text).replies).toEqual([]));
});

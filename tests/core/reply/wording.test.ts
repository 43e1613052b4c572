import { describe, expect, test } from 'vitest';
import { addUp } from '../../../src/core/path/addUp.ts';
import { verdictWords } from '../../../src/core/path/verdictWords.ts';
import type { PathEvidence } from '../../../src/core/path/evidence.ts';
import { readAnswer } from '../../../src/core/reply/answer.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const findings = (text: string) => readAnswer(bytes(text)).findings;

/** The codes that a text may be a reply with. */
const likelyCodes = (text: string) =>
	findings(text).flatMap((each) => (each.code === 'known-text' ? each.args.codes : []));

/* Texts of OpenSRS as screens, modules and people pass them on. */
describe('a response text inside other words', () => {
	test.each([
		['WHMCS: Error: Registrar Error Message: Authentication Failed (401)', ['401']],
		['Error: Authentication failed (401)', ['401']],
		['Authentication Failed [401]', ['401']],
		['Registrar error: Authentication failed', ['400', '401']],
		['Domain taken (485)', ['485']],
		['opensrs error domain taken', ['211', '485']],
		['Unable to register: Domain taken. Please try another one.', ['211', '485']]
	])('%s', (text, codes) => {
		expect(likelyCodes(text)).toEqual(codes);
	});
});

describe('a code inside other words', () => {
	test.each([
		['I get a 401 from opensrs all the time', ['401']],
		['Command failed: 211', ['211']],
		['the registrar returned 465, what now', ['465']]
	])('%s', (text, codes) => {
		expect(likelyCodes(text)).toEqual(codes);
	});

	test.each([
		'The remote server returned an error: (403) Forbidden.',
		'Error 400: Bad Request',
		'opensrs call failed, HTTP 401',
		'opensrs call failed, curl error 400',
		'error on line 465 of opensrs.php',
		'order 401 and order 485 of the registrar',
		'opensrs error at 2026-11-20 12:00:465',
		'opensrs error from 192.0.2.1:401',
		'Stripe API error: 401 Invalid API Key provided',
		'Authentication failed for smtp.example.com:587',
		'https://api.example.org/v2 said: Authentication failed (401)',
		'ssh://git@example.net: Authentication failed',
		`opensrs ${'error '.repeat(100)} 401`
	])('is not taken from: %s', (text) => {
		expect(likelyCodes(text)).toEqual([]);
	});
});

test('the message of a client or another service outweighs the words of a reply', () => {
	const codes = (text: string) => findings(text).map(({ code }) => code);
	expect(codes('535 5.7.8 Error: authentication failed')).toEqual(['about-service']);
	expect(
		codes('Authentication failed because the remote party has closed the transport stream.')
	).toEqual(['closed-in-handshake']);
});

test.each([
	['Registrar error: Authentication failed', 'Credentials · Likely'],
	['curl: (7) Failed to connect', 'Port 55443 · Likely'],
	[
		'curl: (7) Failed to connect to rr-n1-tor.opensrs.net port 55443: Connection refused',
		'Port 55443 · Confirmed'
	],
	['{"response_code":"401","response_text":"Authentication Failed"}', 'Credentials · Confirmed']
])('says how sure it is of %s', (text, about) => {
	const evidence: PathEvidence[] = [
		{ source: 'reply', environment: 'live', at: 1, findings: [...findings(text)] }
	];
	expect(verdictWords(addUp(evidence, 'live')).about).toBe(about);
});

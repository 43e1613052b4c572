/*
 * What clients of OpenSRS print, in their own words, and what it shows. Each row names its source;
 * all were read 2026-11.
 */
import { describe, expect, it, test } from 'vitest';
import type { StageId } from '../../../src/core/finding.ts';
import { readClientErrors } from '../../../src/core/messages/read.ts';
import { diagnose } from '../../support/diagnose.ts';

const base = 'OpenSRS/osrs-toolkit-php, opensrs/Base.php';
const exceptions = 'OpenSRS/osrs-toolkit-php, opensrs/Exception.php';
const mail = 'OpenSRS/osrs-toolkit-php, opensrs/mail and opensrs/omaMail';
const lookup = 'OpenSRS/osrs-toolkit-php, the versions before 4.0, domains/lookup';
const old = 'cviebrock/opensrs-php, opensrs-php/OPS.php';
const readme = 'OpenSRS/osrs-toolkit-php, README.md before 62b762c';
const yola = 'yola/opensrs, opensrs/errors.py';
const written = 'clients written by hand, in public code';
const arleslie = 'arleslie/opensrs-php, src/Helper.php';
/** Searched for in public code in 2026-11 and not found there. */
const prefixed = `the text of ${arleslie}, behind a prefix that nobody was seen to write`;

interface Row {
	text: string;
	code: string;
	stage: StageId | 'none';
	says: RegExp;
	source: string;
}

const row = (
	text: string,
	code: string,
	stage: Row['stage'],
	says: RegExp,
	source: string
): Row => ({
	text,
	code,
	stage,
	says,
	source
});

const notSent = /nothing was sent/;

const rows: readonly Row[] = [
	row('oSRS Error Code #465: Domain already renewed.', 'reply-code', 'command', /465/, base),
	row('oSRS Error Code #401: Authentication Error.', 'reply-code', 'credentials', /401/, base),
	row('oSRS Error Code #436: Domain is locked.', 'reply-code', 'none', /436/, base),
	row('oSRS Error - reg_username is not defined.', 'toolkit-field', 'request', notSent, exceptions),
	row('oSRS Error - domain is not defined.', 'toolkit-field', 'request', notSent, exceptions),
	row(
		'PHP Warning:  oSRS Error - Search domain string not defined. in /srv/osrs/lookupDomain.php on line 40',
		'toolkit-field',
		'request',
		notSent,
		lookup
	),
	row('oSRS Error - User/IDs required', 'toolkit-field', 'request', notSent, mail),
	row(
		'oSRS Error - all cannot be set in one call',
		'toolkit-field',
		'request',
		notSent,
		exceptions
	),
	row(
		'The class \\OpenSRS\\domains\\lookup\\LookupDomains does not exist or cannot be found',
		'toolkit-unsupported',
		'request',
		notSent,
		exceptions
	),
	row(
		'OSRS Error - lookupdomains is unsupported.',
		'toolkit-unsupported',
		'request',
		notSent,
		'OpenSRS/osrs-toolkit-php, opensrs/RequestFactory.php'
	),
	row(
		'OSRS Error - No data found.',
		'toolkit-no-data',
		'request',
		notSent,
		'OpenSRS/osrs-toolkit-php, opensrs/Request.php'
	),
	row(
		'PHP must be compiled using --with-openssl to use "SSL" encryption',
		'no-tls-support',
		'none',
		notSent,
		base
	),
	row(
		'oSRS Error - XML error: Mismatched tag at line 6',
		'other-answer',
		'none',
		/not from the OpenSRS API/,
		'OpenSRS/osrs-toolkit-php, opensrs/Ops.php'
	),
	row(
		'oSRS Error - Unable to establish socket: (111) Connection refused',
		'refused',
		'tcp',
		/refused/,
		base
	),
	row(
		'oSRS Error - UNEXPECTED ERROR: No Content-Length header provided! Please make sure IP is whitelisted in RWI.',
		'toolkit-no-length',
		'none',
		/proxy/,
		base
	),
	row('UNEXPECTED READ: No CRLF', 'toolkit-unread', 'none', /old toolkit/, old),
	row('UNEXPECTED READ: No Content-Length', 'toolkit-unread', 'none', /old toolkit/, old),
	row('No Content-Length header returned', 'toolkit-unread', 'none', /old toolkit/, readme),
	row(
		'oSRS Error - Authentication Error: Missing private key',
		'known-text',
		'credentials',
		/400/,
		readme
	),
	row(
		'opensrs.errors.XCPError: 401: Authentication Error',
		'reply-code',
		'credentials',
		/401/,
		yola
	),
	row('XCPError: 485: Domain taken', 'reply-code', 'command', /485/, yola),
	row('OpenSRS error (401): Authentication Failed', 'reply-code', 'credentials', /401/, written),
	row('OpenSRS Error 401: Authentication Failed', 'reply-code', 'credentials', /401/, written),
	row('OpenSRS: Invalid API key', 'login-refused', 'credentials', /Likely/, prefixed),
	row('{"error":"OpenSRS: Invalid API key"}', 'login-refused', 'credentials', /Likely/, prefixed),
	row(
		'arleslie\\OpenSRS\\AuthenicationException: Invalid API Key',
		'login-refused',
		'credentials',
		/Likely/,
		arleslie
	),
	row('Invalid Username', 'login-refused', 'credentials', /Likely/, arleslie),
	row(
		'ArgumentError: No data found in document',
		'other-answer',
		'none',
		/not from the OpenSRS API/,
		'voxxit/opensrs, lib/opensrs/xml_processor.rb'
	),
	row(
		'ResellOne Error: Ensure port 52443 is open and PHP is compiled with OpenSSL.',
		'about-other-brand',
		'none',
		/another brand/,
		'Clientexec, the ResellOne registrar'
	)
];

describe('the texts of OpenSRS clients', () => {
	it.each(rows)('$text', ({ text, code, stage, says, source }) => {
		expect(source).not.toBe('');
		const said = diagnose(text);
		expect(said.codes).toEqual([code]);
		expect(said.stage).toBe(stage);
		expect(said.words).toMatch(says);
	});

	it('proves nothing about the allow list by a refused login', () => {
		const [found] = readClientErrors(
			'oSRS Error - Reseller username or OSRS_KEY is incorrect, please check your config file.'
		);
		expect(found!.code).toBe('toolkit-credentials');
		expect(found!.claims).toContainEqual({ stage: 'credentials', state: 'failed' });
		expect(found!.claims!.map(({ stage }) => stage)).not.toContain('allow-list');
	});

	it('leaves the login of another API alone', () => {
		expect(diagnose('{"error":"Stripe: Invalid API key"}').stage).toBe('none');
	});
});

describe('a gateway’s status line alone', () => {
	test.each([
		'502 Bad Gateway',
		'504 Gateway Time-out',
		'503 Service Unavailable',
		'503 Service Temporarily Unavailable',
		'Error: 502 Bad Gateway',
		'<h1>502 Bad Gateway</h1>',
		'HTTP 502',
		'HTTP error 504',
		'Request failed with status code 503'
	])('%s', (text) => {
		const said = diagnose(text);
		expect(said.codes).toEqual(['gateway-status']);
		expect(said.stage).toBe('none');
	});
});

const unresolved = (...parts: string[]) =>
	parts.map((part) => `curl: (6) Could not resolve host: ${part}`).join('\n');

describe('a lost quote', () => {
	test.each([
		unresolved('<xml'),
		unresolved('<?xml'),
		unresolved('text'),
		unresolved('X-Username:'),
		unresolved("version='1.0'"),
		unresolved('\\'),
		unresolved('text', 'X-Username:', 'reseller', '0123456789abcdef0123456789abcdef'),
		unresolved('reseller', 'key'),
		`${unresolved('reseller')}\ncurl: (3) URL using bad/illegal format or missing URL`,
		'curl: (3) URL using bad/illegal format',
		'curl: (3) [globbing] unmatched close brace/bracket in column 5',
		"curl: (6) Couldn't resolve host 'text'",
		`$ curl -sS -H X-Username: reseller --data-binary @req.xml https://rr-n1-tor.opensrs.net:55443/\n${unresolved('reseller', 'text')}`,
		"-bash: syntax error near unexpected token `newline'",
		"The '<' operator is reserved for future use.",
		'< was unexpected at this time.'
	])('is one finding that fails no stage: %s', (text) => {
		const said = diagnose(text);
		expect(said.codes).toEqual(['quote-lost']);
		expect(said.stage).toBe('none');
		expect(said.words).toMatch(/quote is missing/);
	});

	test.each([
		unresolved('rr-n1-tor.opensrs.net'),
		unresolved('rr-n1-tor.opensrs.com'),
		unresolved("rr-n1-tor.opensrs.net:55443'"),
		unresolved('rr-n1-tor.opensrs.net', 'example.com'),
		unresolved('https'),
		unresolved('rr-n1-tor.opensrs.net; Name or service not known')
	])('is not seen in a host name that cannot be resolved: %s', (text) => {
		const said = diagnose(text);
		expect(said.codes).not.toContain('quote-lost');
		expect(said.stage).toBe('dns');
	});

	it('does not hide that OpenSRS itself cannot be resolved', () => {
		const said = diagnose(unresolved('text', 'X-Username:', 'rr-n1-tor.opensrs.net'));
		expect(said.codes).toContain('quote-lost');
		expect(said.stage).toBe('dns');
	});
});

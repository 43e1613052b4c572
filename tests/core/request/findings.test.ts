import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/words.ts';
import { checkRequest } from '../../../src/core/request/check.ts';
import type { RequestFinding } from '../../../src/core/request/findings/index.ts';
import { readRequest } from '../../../src/core/request/read.ts';
import { valueWords } from '../../../src/core/signature/value/words.ts';
import { binary, fixture, textOf } from './support/fixtures.ts';

const right = {
	line: 'POST / HTTP/1.1',
	host: 'Host: rr-n1-tor.opensrs.net:55443',
	type: 'Content-Type: text/xml',
	user: 'X-Username: example',
	signature: 'X-Signature: 0123456789abcdef0123456789abcdef',
	length: 'Content-Length: 4',
	body: '<a/>'
};

function check(change: Partial<typeof right> & { more?: string } = {}): RequestFinding[] {
	const { line, host, type, user, signature, length, body, more } = { ...right, ...change };
	const head = [line, host, type, user, signature, length, more ?? ''].filter(
		(each) => each !== ''
	);
	const { request } = readRequest(binary(`${head.join('\r\n')}\r\n\r\n${body}`));
	return checkRequest(request!);
}
const codes = (findings: RequestFinding[]): string[] => findings.map((finding) => finding.code);

it('finds nothing in a right request', () => {
	expect(check()).toEqual([]);
	expect(
		check({ user: 'x-USERNAME: example', type: 'content-type: text/xml; charset=utf-8' })
	).toEqual([]);
});

describe('one change, one finding', () => {
	it.each<[Parameters<typeof check>[0], string]>([
		[{ line: 'GET / HTTP/1.1' }, 'method-not-post'],
		[{ line: 'post / HTTP/1.0' }, 'method-lower-case'],
		[{ line: 'POST rr-n1-tor.opensrs.net HTTP/1.0' }, 'target-is-host'],
		[{ line: 'POST /api?x=1 HTTP/1.1' }, 'target-not-root'],
		[{ line: 'POST / HTTP/2' }, 'http-version-other'],
		[{ host: 'Host: rr-n1-tor.opensrs.net:443' }, 'port-missing'],
		[{ host: 'Host: rr-n1-tor.opensrs.net:55000' }, 'port-old'],
		[{ host: 'Host: horizon.opensrs.net:55000' }, 'port-old'],
		[{ host: 'Host: horizon.opensrs.net:52000' }, 'port-of-others'],
		[{ host: 'Host: resellers.resellone.net:52443' }, 'host-of-others'],
		[{ host: 'Host: horizon.opensrs.net:8443' }, 'port-other'],
		[{ host: 'Host: manage.opensrs.com:55443' }, 'host-panel'],
		[{ host: 'Host: batch.opensrs.net:55443' }, 'host-bulk'],
		[{ host: 'Host: rr-n1-tor.opensrs.com:55443' }, 'host-unknown'],
		[{ host: 'Host: 203.0.113.9:55443' }, 'host-address'],
		[{ user: '' }, 'header-missing'],
		[{ signature: '' }, 'header-missing'],
		[{ type: '' }, 'header-missing'],
		[{ length: '' }, 'header-missing'],
		[{ user: 'X-User-Name: example' }, 'header-misspelt'],
		[{ user: 'X_Username: example' }, 'header-misspelt'],
		[{ user: 'X-Usernam: example' }, 'header-misspelt'],
		[{ signature: 'X-Sign: 0123456789abcdef0123456789abcdef' }, 'header-misspelt'],
		[{ length: 'ContentLength: 4' }, 'header-misspelt'],
		[{ more: 'X-Username: example' }, 'header-doubled'],
		[{ more: 'content-length: 4' }, 'header-doubled'],
		[{ user: 'X-Username : example' }, 'header-name-blank'],
		[{ more: 'HTTP header' }, 'header-without-colon'],
		[{ type: 'Content-Type: application/x-www-form-urlencoded' }, 'content-type-form'],
		[{ type: 'Content-Type: application/xml' }, 'content-type-other'],
		[{ more: 'Expect: 100-continue' }, 'expect-continue'],
		[{ more: 'Content-Encoding: gzip' }, 'content-encoded'],
		[{ length: 'Content-Length: four' }, 'length-not-a-number'],
		[{ length: 'Content-Length: 9' }, 'length-too-long'],
		[{ length: 'Content-Length: 3' }, 'length-too-short'],
		[{ length: 'Content-Length: 4', body: '' }, 'length-without-body'],
		[{ length: 'Content-Length: 0', body: '' }, 'body-empty'],
		[{ length: 'Transfer-Encoding: chunked', body: '4\r\n<a/>\r\n0\r\n\r\n' }, 'chunked'],
		[{ user: 'X-Username:' }, 'username-empty'],
		[{ user: 'X-Username: exa mple' }, 'username-blank'],
		[{ user: 'X-Username: "example"' }, 'username-quotes'],
		[{ user: 'X-Username: Example' }, 'username-upper-case'],
		[{ user: 'X-Username: me@example.com' }, 'username-email'],
		[{ user: 'X-Username: ex\xc3\xa4mple' }, 'username-not-ascii'],
		[{ signature: 'X-Signature:' }, 'signature-empty'],
		[{ signature: 'X-Signature: 0123456789ABCDEF0123456789ABCDEF' }, 'value-upper-case'],
		[{ signature: 'X-Signature: "0123456789abcdef0123456789abcdef"' }, 'value-quoted'],
		[
			{ signature: 'X-Signature: MD5(stdin)= 0123456789abcdef0123456789abcdef' },
			'value-openssl-prefix'
		],
		[{ signature: 'X-Signature: 0123456789abcdef0123456789abcdef  -' }, 'value-file-name'],
		[{ signature: 'X-Signature: SOaAO6KgOpnFpNezRZV9dg==' }, 'value-base64'],
		[{ signature: `X-Signature: ${'A'.repeat(43)}=` }, 'value-base64'],
		[{ signature: 'X-Signature: none' }, 'value-not-hex'],
		[{ signature: 'X-Signature: 123456789abcdef0123456789abcdef' }, 'value-short'],
		[{ signature: `X-Signature: ${'0f'.repeat(20)}` }, 'value-sha-length'],
		[{ signature: `X-Signature: ${'0f'.repeat(21)}` }, 'value-long'],
		[
			{ signature: 'X-Signature: X-Signature: 0123456789abcdef0123456789abcdef' },
			'x-signature-named'
		],
		[{ signature: 'X-Signature: \x0b0123456789abcdef0123456789abcdef' }, 'x-signature-blanks'],
		[{ body: 'xml=', length: 'Content-Length: 4' }, 'body-not-xml'],
		[{ body: '%3Ca/', length: 'Content-Length: 5' }, 'body-form-encoded']
	])('%j gives %s', (change, code) => {
		const findings = check(change);
		expect(codes(findings)).toEqual([code]);
		const words = wordsOf(findings[0]!);
		for (const text of Object.values(words)) expect(text).toMatch(/^\S.{9,}\S$/s);
		expect(words.means).toMatch(/[.]$/);
		expect(Object.values(words).join(' ')).not.toMatch(/undefined|null|NaN|\[object/);
	});
});

it('reports every problem with a signature, naming its header', () => {
	const findings = check({ signature: 'X-Signature: "0123456789ABCDEF0123456789ABCDEF"' });
	expect(codes(findings)).toEqual(['value-quoted', 'value-upper-case']);
	expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
	const [, second] = findings.map((finding) => wordsOf(finding));
	const own = valueWords['value-upper-case']({});
	expect(second).toEqual({ ...own, seen: 'X-Signature is in upper case.' });
});

it('shows no long value in its words', () => {
	const digest = '0123456789abcdef0123456789abcdef';
	for (const value of [`(${'abc'.repeat(999)})= ${digest}`, `${digest} ${'abc'.repeat(999)}`]) {
		const findings = check({ signature: `X-Signature: ${value}` });
		expect(findings).toHaveLength(1);
		// What is left is its length: “…”, or “([2997 hex digits])=”.
		expect(wordsOf(findings[0]!).seen).toMatch(/“[^”]{1,30}”/);
		// Nor a piece of one, which might be half a key.
		expect(JSON.stringify(findings)).not.toContain('abc');
	}
});

it('points at the header', () => {
	const bytes = binary('POST / HTTP/1.1\r\nX-Sign: 00\r\n\r\n');
	const finding = checkRequest(readRequest(bytes).request!).find(
		(each) => each.code === 'header-misspelt'
	);
	expect(textOf(bytes.subarray(finding!.place!.start, finding!.place!.end))).toBe('X-Sign: 00');
});

it('knows the environment', () => {
	const { request } = readRequest(
		binary('POST / HTTP/1.1\r\nHost: horizon.opensrs.net:55443\r\n\r\n')
	);
	expect(codes(checkRequest(request!, 'test'))).not.toContain('host-other-environment');
	expect(codes(checkRequest(request!, 'live'))).toContain('host-other-environment');
});

it('says nothing about the address of a capture on your own machine', () => {
	for (const host of [
		'localhost:8080',
		'127.0.0.1:80',
		'[::1]:443',
		'192.168.0.2',
		'[fd00::2]:80',
		'[FE80::1]'
	]) {
		expect(check({ host: `Host: ${host}` })).toEqual([]);
	}
});

it('claims failures only', () => {
	const claims = [check({ user: '' }), check({ line: 'GET / HTTP/1.1' }), check({ body: '<a/>1' })]
		.flat()
		.flatMap((finding) => finding.claims ?? []);
	expect(claims.length).toBeGreaterThanOrEqual(3);
	for (const claim of claims) expect(claim).toEqual({ stage: 'request', state: 'failed' });
});

describe('curl commands', () => {
	const ofCommand = (text: string): string[] =>
		codes(checkRequest(readRequest(binary(text)).request!));
	const headers = `-H 'X-Username: ex' -H 'X-Signature: 0123456789abcdef0123456789abcdef'`;

	it('finds what curl would do', () => {
		expect(ofCommand(`curl https://horizon.opensrs.net:55443/ ${headers} -d @r.xml`)).toEqual([
			'curl-strips-file',
			'content-type-form',
			'body-unknown'
		]);
		expect(
			ofCommand(
				`curl http://horizon.opensrs.net/ ${headers} -k -H 'Content-Type: text/xml' -d '<a/>'`
			)
		).toEqual(['scheme-http', 'port-missing', 'curl-insecure']);
		expect(ofCommand(`curl https://horizon.opensrs.net:55443/ ${headers}`)).toEqual([
			'method-not-post',
			'body-empty',
			'header-missing'
		]);
	});

	it.each(['-H @headers.txt', '-H "$HEADERS"', '-K curl.conf'])(
		'calls no header missing that %s may hold',
		(option) => {
			const command = `curl https://horizon.opensrs.net:55443/ ${option} --data-binary '<a/>'`;
			const found = checkRequest(readRequest(binary(command)).request!);
			expect(codes(found).filter((code) => code !== 'curl-expansion')).toEqual([
				'curl-headers-elsewhere'
			]);
			expect(found.every(({ severity, claims }) => severity === 'note' && !claims)).toBe(true);
			expect(wordsOf(found.at(-1)!).seen).toMatch(/headers\.txt|\$HEADERS|curl\.conf/);
		}
	);
});

it('says that the body cannot be seen, or may differ', () => {
	const verbose = checkRequest(readRequest(fixture('curl-verbose/lookup.txt')).request!);
	expect(codes(verbose)).toEqual(['body-unknown']);
	const ascii = checkRequest(readRequest(fixture('curl-trace-ascii/lookup.txt')).request!);
	expect(codes(ascii)).toEqual(['body-not-exact']);
});

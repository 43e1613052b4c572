import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/words.ts';
import { mostReplies, readReply } from '../../../src/core/reply/readReply.ts';
import { envelope, http, reply } from './replies.ts';

const fixture = (name: string) =>
	new Uint8Array(readFileSync(new URL(`./fixtures/client-errors/${name}.txt`, import.meta.url)));
const denial = reply(400, 'Access denied: invalid IP address');
const one = (input: Uint8Array | string) => {
	const { kind, replies } = readReply(input);
	expect([kind, replies.length]).toEqual(['replies', 1]);
	return replies[0]!;
};
const codes = (input: Uint8Array | string) => readReply(input).findings.map(({ code }) => code);

describe('the fields of a reply', () => {
	it.each(['"', "'"] as const)('are read with %s quotes, in any order', (quote) => {
		const items = {
			transaction_id: 'T-1',
			response_text: 'Fish &amp; chips &#x2014; 5 &lt; 6',
			is_success: '1',
			object: 'BALANCE',
			response_code: ' 200 ',
			protocol: 'XCP',
			action: 'REPLY'
		};
		expect(one(envelope(items, quote))).toMatchObject({
			code: '200',
			text: 'Fish & chips — 5 < 6',
			isSuccess: true,
			object: 'BALANCE',
			action: 'REPLY',
			protocol: 'XCP',
			transactionId: 'T-1',
			framing: 'body',
			complete: true
		});
	});

	it('come out of CDATA, parsed or scanned', () => {
		const cdata = reply(200, '<![CDATA[a < b & c]]>');
		expect(one(cdata).text).toBe('a < b & c');
		expect(one(cdata.replace('</body>', '')).text).toBe('a < b & c');
	});
});

describe('HTTP', () => {
	it.each(['1.0', '1.1'])('%s with CRLF', (version) => {
		const { framing, head } = one(http(reply(200, 'ok'), '200 OK', version));
		expect(framing).toBe('http');
		expect(head?.status).toEqual({ version, code: 200, reason: 'OK' });
		expect(head?.headers[0]).toEqual(['Content-Type', 'text/xml']);
	});

	it('reads the last header: not 100 Continue, not the reply to CONNECT', () => {
		const heads = 'HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n';
		expect(one(heads + http(reply(401, 'x'), '403 Forbidden')).head?.status.code).toBe(403);
		expect(codes(heads + http(reply(401, 'x'), '403 Forbidden'))).toContain('reply-http-status');
		expect(one(heads + denial).framing).toBe('body');
	});

	it('reads curl -i and curl -v', () => {
		expect(one(`  % Total    % Received\n${http(denial)}`).framing).toBe('http');
		const verbose = `* Connected to a\n> POST / HTTP/1.1\n>\n< HTTP/1.1 200 OK\n< Content-Type: text/xml\n* mixed in\n< Server: x\n<\n{ [5 bytes data]\n${denial}\n* Closing`;
		const { framing, head } = one(verbose);
		expect(framing).toBe('http');
		expect(head?.headers).toEqual([
			['Content-Type', 'text/xml'],
			['Server', 'x']
		]);
	});
});

describe('a bare reply as real clients printed it', () => {
	it.each(['wget-bare-xml', 'perl-lwp-bare-xml', 'node-fetch-bare-xml'])('%s', (name) => {
		const found = one(fixture(name));
		expect(found).toMatchObject({ framing: 'bare', code: '400' });
		expect(found.meaning?.id).toBe('ip-denied');
	});

	it.each(['curl-bare-xml', 'python-requests-bare-xml', 'java-httpclient-bare-xml'])(
		'%s holds no reply',
		(name) => {
			expect(readReply(fixture(name)).kind).toBe('unknown');
		}
	);
});

describe('escaped', () => {
	const json = JSON.stringify(denial);
	const html = denial.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
	it.each<[string, string, string[]]>([
		['JSON', `{"level":"error","reply":${json}}`, ['json']],
		['JSON in JSON', JSON.stringify({ message: json }), ['json', 'json']],
		['JSON with <', json.replace(/</g, '\\u003c').replace(/>/g, '\\u003e'), ['json']],
		['JSON of single quotes', JSON.stringify(denial.replace(/"/g, "'")), ['json']],
		['HTML', `<pre>${html.replace(/"/g, '&quot;')}</pre>`, ['html']],
		['HTML twice', html.replace(/&/g, '&amp;'), ['html', 'html']],
		['a URL', encodeURIComponent(denial), ['percent']]
	])('for %s', (_name, input, escapes) => {
		const found = one(input);
		expect(found).toMatchObject({
			code: '400',
			text: 'Access denied: invalid IP address',
			escapes
		});
		expect(codes(input)).toContain('reply-escaped');
		expect(codes(input)).not.toContain('reply-not-well-formed');
	});

	it('finds the head inside the same string', () => {
		const { framing, head } = one(`2026 INFO ${JSON.stringify({ r: http(denial, '200 OK') })}`);
		expect([framing, head?.status.reason]).toEqual(['http', 'OK']);
	});

	it('leaves a backslash in a text alone', () => {
		const text = 'range error\\r\\nInvalid telephone';
		expect(one(reply(420, text)).text).toBe(text);
	});
});

describe('a log', () => {
	it('gives every reply with its place, and skips the requests', () => {
		const request = envelope({ protocol: 'XCP', action: 'LOOKUP', object: 'DOMAIN' });
		const second = reply(401, 'Authentication Failed');
		const log = `ünicode\nsent ${request}\ngot ${http(denial)}\nsent ${request}\ngot ${second}\n`;
		for (const input of [log, new TextEncoder().encode(log)]) {
			const { replies, findings } = readReply(input);
			expect(replies.map(({ code, framing }) => [code, framing])).toEqual([
				['400', 'http'],
				['401', 'body']
			]);
			const bytes = new TextEncoder().encode(log);
			for (const { place } of replies) {
				const piece = new TextDecoder().decode(bytes.subarray(place.start, place.end));
				expect(piece).toMatch(/^<OPS_envelope>[^]*<\/OPS_envelope>$/);
			}
			expect(findings.at(-1)).toMatchObject({ code: 'several-replies', args: { count: 2 } });
		}
	});

	it('reads on after a reply that is cut off', () => {
		const cut = denial.slice(0, denial.indexOf('</dt_assoc>'));
		const { replies } = readReply(`${cut}\n${reply(200, 'ok')}`);
		expect(replies.map(({ code, complete }) => [code, complete])).toEqual([
			['400', false],
			['200', true]
		]);
		expect(codes(cut)).toContain('reply-cut-off');
	});

	it('stops after many replies and says so', () => {
		const found = readReply(`${reply(200, 'ok')}\n`.repeat(mostReplies + 5));
		expect(found.replies).toHaveLength(mostReplies);
		expect(found.findings.at(-1)!.code).toBe('more-replies');
	});

	it('reads UTF-16 as Windows PowerShell writes it', () => {
		const wide = Buffer.from(`\ufeff${denial}`, 'utf16le');
		const { code, place } = one(new Uint8Array(wide));
		expect(code).toBe('400');
		expect(wide.subarray(place.start, place.start + 4).toString('utf16le')).toBe('<O');
	});

	it('keeps places right if the bytes are not UTF-8', () => {
		const bytes = new Uint8Array(Buffer.from(`caf\xe9 ${denial}`, 'latin1'));
		expect(one(bytes).place.start).toBe(5 + denial.indexOf('<OPS_envelope>'));
	});
});

describe('fields without XML', () => {
	it.each([
		['PHP', '[is_success] => 0\n[response_code] => 401\n[response_text] => Authentication Failed'],
		[
			'Python',
			"{'is_success': '0', 'response_code': '401', 'response_text': 'Authentication Failed'}"
		],
		['JSON', '{"isSuccess":false,"responseCode":401,"responseText":"Authentication Failed"}'],
		['a log', 'is_success=0 response_text: Authentication Failed\nresponse_code: 401'],
		[
			'a fragment',
			'<item key="is_success">0</item><item key="response_code">401</item>\n<item key="response_text">Authentication Failed</item>'
		]
	])('from %s', (_name, input) => {
		expect(one(input)).toMatchObject({
			framing: 'fields',
			code: '401',
			text: 'Authentication Failed',
			isSuccess: false
		});
	});
});

describe('what is no reply', () => {
	it.each(['', ' \r\n\t', '\0\0', '\ufeff'])('nothing: %j', (input) => {
		expect(readReply(input)).toMatchObject({ kind: 'empty', replies: [] });
	});

	it.each(['hello', '12345', '{"a":1}', '<a><b/></a>', 'curl: (52) Empty reply from server'])(
		'unknown: %s',
		(input) => {
			expect(readReply(input)).toMatchObject({ kind: 'unknown', replies: [] });
			expect(codes(input)).toEqual(['not-a-reply']);
		}
	);

	it.each([
		'<OPS_envelope></OPS_envelope>',
		'<?xml version="1.0"?>\n<OPS_envelope/>\n',
		'POST / HTTP/1.1\r\nX-Username: me\r\n\r\n<OPS_envelope></OPS_envelope>',
		'<OPS_envelope><body><data_block><dt_assoc></dt_assoc></data_block></body></OPS_envelope>',
		envelope({ protocol: 'XCP', object: 'DOMAIN' })
	])('an envelope in which nothing shows a reply: %s', (input) => {
		expect(readReply(input)).toMatchObject({ kind: 'unknown', replies: [] });
		expect(codes(input)).toEqual(['envelope-unclear']);
	});

	it.each([
		'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<OPS_envelope></OPS_envelope>',
		'http.client.BadStatusLine: <OPS_envelope></OPS_envelope>',
		envelope({ action: 'REPLY' }),
		envelope({ response_text: 'Some text' }),
		envelope({ response_code: '' })
	])('but one that came back, or holds an item of a reply, is one: %s', (input) => {
		expect(readReply(input).replies).toHaveLength(1);
	});

	it('a request next to an empty envelope', () => {
		const input = `<OPS_envelope/>\n${envelope({ action: 'GET_BALANCE' })}`;
		expect(readReply(input).kind).toBe('request');
	});

	it('a request', () => {
		const input = envelope({ protocol: 'XCP', action: 'GET_BALANCE', object: 'BALANCE' });
		expect(readReply(input)).toMatchObject({
			kind: 'request',
			findings: [{ args: { action: 'GET_BALANCE' } }]
		});
	});

	it('a known text alone', () => {
		const found = readReply('Domain taken.');
		expect(found).toMatchObject({ kind: 'text', findings: [{ args: { codes: ['211', '485'] } }] });
	});

	it.each([
		['a gateway', fixture('curl-html'), { title: '502 Bad Gateway', maker: 'nginx', status: null }],
		[
			'a proxy',
			http('<!DOCTYPE html><html><title>ERROR</title><p>by squid</html>', '403 Forbidden'),
			{ maker: 'Squid proxy', status: 403 }
		],
		[
			'a login page',
			'<html><head><title>Guest WiFi login</title></head></html>',
			{ portal: true, maker: null }
		],
		['a page that only has such a word', '<html><p>Our captive portal</html>', { portal: true }]
	])('a page with the words of %s proves no stage', (_name, page, args) => {
		expect(readReply(page)).toMatchObject({ kind: 'page', findings: [{ args, claims: [] }] });
	});

	it('a page with the status of a proxy that wants a login proves that the call ended there', () => {
		const page = http('<html><title>Login</title></html>', '407 Proxy Authentication Required');
		expect(readReply(page).findings[0]!.claims).toEqual([{ stage: 'tcp', state: 'failed' }]);
	});

	it('a head without a body', () => {
		expect(readReply('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n').kind).toBe('http');
		expect(codes('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')).toEqual([
			'proxy-wants-login'
		]);
	});
});

describe('the words', () => {
	it('are there for everything that the inputs above lead to', () => {
		const inputs = [
			denial,
			'',
			'x',
			reply(400, 'x'),
			reply(499, ''),
			reply('', ''),
			denial.slice(0, -40)
		];
		for (const finding of inputs.flatMap((input) => readReply(input).findings)) {
			const { seen, means } = wordsOf(finding);
			expect(seen).toMatch(/[.:]$/);
			expect(means).toMatch(/\.$/);
		}
	});
});

import { describe, expect, it } from 'vitest';
import { headerValue, type CapturedRequest } from '../../../src/core/request/captured.ts';
import { readRequest } from '../../../src/core/request/read.ts';
import { binary, bytesOf, textOf } from './support/fixtures.ts';

function read(text: string): CapturedRequest {
	const { request } = readRequest(binary(text));
	if (!request) throw new Error('no request was read');
	return request;
}

const body = (request: CapturedRequest): string | null => request.body && textOf(request.body);

describe('raw HTTP', () => {
	it('reads HTTP/1.0 with CRLF', () => {
		const request = read('POST / HTTP/1.0\r\nContent-Length: 4\r\nX-Username: ex\r\n\r\n<a/>');
		expect(request).toMatchObject({ version: 'HTTP/1.0', lineEnds: 'crlf', bodyExact: true });
		expect(body(request)).toBe('<a/>');
	});

	it('reads LF, and calls the body exact only if the length matches', () => {
		expect(read('POST / HTTP/1.0\nContent-Length: 4\n\n<a/>')).toMatchObject({
			lineEnds: 'lf',
			bodyExact: true
		});
		expect(read('POST / HTTP/1.0\nContent-Length: 6\n\n<a\n/>')).toMatchObject({
			lineEnds: 'lf',
			bodyExact: false,
			whyNotExact: 'line-ends-changed'
		});
		expect(read('POST / HTTP/1.0\r\nA: b\nContent-Length: 4\r\n\r\n<a/>').lineEnds).toBe('mixed');
	});

	it('skips blank lines before the request, and a byte order mark', () => {
		expect(read('\r\n\r\nPOST / HTTP/1.1\r\nA: b\r\n\r\n').method).toBe('POST');
		expect(read('\xef\xbb\xbfPOST / HTTP/1.1\r\nA: b\r\n\r\n').method).toBe('POST');
	});

	describe.each([
		['on the line above', 'Request:\n'],
		['on its line', '[2026-11-27 10:00:00] local.DEBUG: '],
		['on lines above', 'failed\n\n--- sent ---\n']
	])('in a log, with words %s', (_, words) => {
		const xml = '<OPS_envelope>é</OPS_envelope>';
		const sent = `POST / HTTP/1.1\nHost: a.example\nContent-Length: 31\n\n${xml}`;
		const logged = (text: string) => readRequest(new TextEncoder().encode(text)).request!;

		it('is read without them', () => {
			const request = logged(words + sent);
			expect(request).toMatchObject({ method: 'POST', host: 'a.example', bodyExact: true });
			expect(new TextDecoder().decode(request.body!)).toBe(xml);
			const { start, end } = request.headers[0]!.place!;
			expect((words + sent).slice(start, end)).toBe('Host: a.example');
		});

		it('ends at its Content-Length if other text follows', () => {
			const request = logged(`${words}${sent}\n\nResponse:\nHTTP/1.1 200 OK\n\nok`);
			expect(new TextDecoder().decode(request.body!)).toBe(xml);
			expect(request.bodyExact).toBe(true);
		});
	});

	it('does not mistake an access log for a request', () => {
		expect(readRequest(binary('1.2.3.4 - "POST / HTTP/1.1" 200 12\nb: c')).request).toBeNull();
		expect(readRequest(binary('200: POST / HTTP/1.1\n\nHost: a')).request).toBeNull();
	});

	it('joins chunks, with extensions and trailers', () => {
		const head = 'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n';
		const chunks = '3;x=y\r\n<a>\r\n00B\r\n\r\n0\r\n\r\n</a>\r\n0\r\nTrailer: x\r\n\r\n';
		expect(read(head + chunks)).toMatchObject({ bodyExact: true });
		expect(body(read(head + chunks))).toBe('<a>\r\n0\r\n\r\n</a>');
		expect(read(`${head}5\r\n<a`)).toMatchObject({
			bodyExact: false,
			whyNotExact: 'chunks-broken'
		});
		expect(body(read(`${head}5\r\n<a`))).toBe('<a');
		expect(read(`${head}<a/>`)).toMatchObject({ whyNotExact: 'chunks-broken' });
	});

	it('skips the interim reply between header and body', () => {
		const text =
			'POST / HTTP/1.1\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n' +
			'HTTP/1.1 100 Continue\r\nServer: x\r\n\r\n<a/>HTTP/1.1 200 OK\r\n\r\nok';
		expect(body(read(text))).toBe('<a/>');
		expect(read(text).bodyExact).toBe(true);
	});

	it('ends the body where a reply starts, if there is no length', () => {
		const request = read(
			'POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\n<a/>\r\nHTTP/1.1 200 OK\r\n\r\nok'
		);
		expect(body(request)).toBe('<a/>\r\n');
		expect(request).toMatchObject({ bodyExact: false, whyNotExact: 'reply-follows' });
	});

	it('keeps all bytes if the length disagrees and nothing follows', () => {
		const request = read('POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\n<a/>\0');
		expect(body(request)).toBe('<a/>\0');
		expect(request.bodyExact).toBe(true);
	});

	it('does not call a body exact that is shorter than its Content-Length', () => {
		expect(read('POST / HTTP/1.1\r\nContent-Length: 40\r\n\r\n<a/>')).toMatchObject({
			bodyExact: false,
			whyNotExact: 'shorter-than-announced'
		});
	});

	it('reads the first of two requests on one connection', () => {
		const one = 'POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\n<a/>';
		expect(body(read(one + one))).toBe('<a/>');
	});

	it('says when the body was not copied, and when the blank line is missing', () => {
		expect(read('POST / HTTP/1.1\r\nX-Username: ex\r\n')).toMatchObject({
			body: null,
			whyNotExact: 'no-blank-line'
		});
		const request = read('POST / HTTP/1.1\r\nX-Username: ex\r\n<?xml version="1.0"?>\r\n<a/>');
		expect(request.blankLineMissing).toBe(true);
		expect(body(request)).toBe('<?xml version="1.0"?>\r\n<a/>');
	});

	it('reads odd request lines as they are', () => {
		const lines = [
			['post / HTTP/1.0', 'post', '/'],
			['POST rr-n1-tor.opensrs.net HTTP/1.0', 'POST', 'rr-n1-tor.opensrs.net'],
			['GET /?key=a b HTTP/1.1', 'GET', '/?key=a b'],
			['POST  HTTP/1.1', 'POST', '']
		] as const;
		for (const [line, method, target] of lines) {
			expect(read(`${line}\r\nA: b\r\n\r\n`)).toMatchObject({ method, target });
		}
	});

	it('keeps header values byte for byte, without surrounding spaces and with folded lines joined', () => {
		const request = read(
			'POST / HTTP/1.1\r\nX-A: \t a\xa0\xe9 \r\nX-B: 1\r\n\t2\r\nbad line\r\n\r\n'
		);
		expect(headerValue(request, 'x-a')).toBe('a\xa0\xe9');
		expect(headerValue(request, 'X-B')).toBe('1 2');
		expect(request.headers[2]).toMatchObject({ name: 'bad line', value: '' });
	});

	it('reads folded lines about as fast as others, however many', () => {
		const best = (line: string, length: number) => {
			const text = `POST / HTTP/1.1\r\nX-A: 1\r\n${line.repeat(200_000)}\r\n<a/>`;
			const times = [1, 2, 3].map(() => {
				const start = performance.now();
				expect(headerValue(read(text), 'X-A')).toHaveLength(length);
				return performance.now() - start;
			});
			return Math.min(...times);
		};
		// Where each line copied the whole value it took six times as long.
		expect(best(' x\n', 65_536)).toBeLessThan(3 * best('x: y\n', 1));
	});

	it('takes host and port from the Host header or an absolute target', () => {
		expect(read('POST / HTTP/1.1\r\nHost: A.example:55443\r\n\r\n')).toMatchObject({
			host: 'a.example',
			port: 55443
		});
		expect(read('POST https://b.example:1/ HTTP/1.1\r\nHost: a\r\n\r\n')).toMatchObject({
			url: 'https://b.example:1/',
			host: 'b.example',
			port: 1
		});
	});
});

describe('HAR', () => {
	const har = (request: object): CapturedRequest =>
		readRequest(bytesOf(JSON.stringify({ log: { creator: {}, entries: [{ request }] } }))).request!;
	const post = { method: 'POST', url: 'https://rr-n1-tor.opensrs.net:55443/', headers: [] };

	it('decodes base64', () => {
		const postData = { encoding: 'base64', text: btoa('\0\xff\r\n') };
		expect(har({ ...post, postData })).toMatchObject({
			body: Uint8Array.of(0, 255, 13, 10),
			bodyExact: true,
			host: 'rr-n1-tor.opensrs.net',
			port: 55443
		});
	});

	it('calls text exact only if its length matches', () => {
		expect(har({ ...post, postData: { text: 'é' }, bodySize: 2 }).bodyExact).toBe(true);
		expect(har({ ...post, postData: { text: 'é' }, bodySize: 1 })).toMatchObject({
			bodyExact: false,
			whyNotExact: 'decoded-text'
		});
		expect(har({ ...post, postData: { text: '\ufffd' }, bodySize: 3 }).bodyExact).toBe(false);
		expect(har(post)).toMatchObject({ body: null, whyNotExact: 'format-without-body' });
		expect(har({ ...post, bodySize: 0 }).body).toHaveLength(0);
	});
});

describe('a request as JSON in a log', () => {
	// As `toJSON()` of an AxiosError prints it (axios 1.6), with words of a logger before it.
	const config = {
		url: '/',
		baseURL: 'https://horizon.opensrs.net:55443',
		method: 'post',
		headers: { 'Content-Type': 'text/xml', 'X-Username': 'me', 'Content-Length': 5 },
		data: 'é<a>'
	};
	const logged = (config: object): CapturedRequest =>
		readRequest(
			new TextEncoder().encode(
				`error: ${JSON.stringify({ message: 'failed', config, status: 401 })}`
			)
		).request!;

	it('is read with its headers and its body', () => {
		expect(logged(config)).toMatchObject({
			method: 'POST',
			host: 'horizon.opensrs.net',
			port: 55443,
			headers: [
				{ name: 'Content-Type', value: 'text/xml' },
				{ name: 'X-Username', value: 'me' },
				{ name: 'Content-Length', value: '5' }
			],
			body: new TextEncoder().encode('é<a>'),
			bodyExact: true
		});
	});

	it('is exact only if the length matches', () => {
		const headers = { ...config.headers, 'Content-Length': undefined };
		expect(logged({ ...config, headers })).toMatchObject({ whyNotExact: 'decoded-text' });
		expect(logged({ ...config, data: undefined })).toMatchObject({ body: null });
	});
});

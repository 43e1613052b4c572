/** What clients print at debug level is read as the bytes of both directions. */
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/reply/answer.ts';
import { readWireLog } from '../../../src/core/bytes/wireLog.ts';
import { readRequest } from '../../../src/core/request/read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const head =
	'POST / HTTP/1.1\\r\\nHost: horizon.opensrs.net:55443\\r\\nX-Username: me\\r\\nContent-Length: 4\\r\\n\\r\\n';
const refusal =
	'<OPS_envelope><body><data_block><dt_assoc><item key="is_success">0</item><item key="response_code">401</item><item key="response_text">Authentication Failed</item></dt_assoc></data_block></body></OPS_envelope>';
const ruby = (reply: string) => [
	'opening connection to horizon.opensrs.net:55443...',
	`<- "${head}"`,
	'<- "<a/>"',
	'-> "HTTP/1.1 200 OK\\r\\n"',
	'-> "Content-Type: text/xml\\r\\n"',
	'-> "\\r\\n"',
	`-> ${JSON.stringify(reply)}`,
	'Conn close'
];

describe('debug output of a client', () => {
	it('separates the request from the reply', () => {
		const log = readWireLog(ruby('ok'))!;
		expect(log.sent).toBe(JSON.parse(`"${head}"`) + '<a/>');
		expect(log.received).toBe('HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\nok');
		expect(log.rest).toBe('opening connection to horizon.opensrs.net:55443...\nConn close\n');
	});

	it('is read below the prefix of a logger, and up to the second call', () => {
		const prefix = 'Nov 27 10:00:00 web1 app[77]: ';
		const lines = [...ruby('ok'), `<- "${head}"`, '<- "<b/>"'].map((line) => prefix + line);
		expect(readRequest(utf8(lines.join('\n'))).request).toMatchObject({
			format: 'wire-log',
			host: 'horizon.opensrs.net',
			port: 55443,
			body: utf8('<a/>'),
			bodyExact: true
		});
	});

	it('of two calls has the first request and both replies', () => {
		const log = readWireLog([...ruby('ok'), ...ruby(refusal)])!;
		expect(log.sent).toBe(JSON.parse(`"${head}"`) + '<a/>');
		const { replies } = readAnswer(utf8([...ruby('ok'), ...ruby(refusal)].join('\n')));
		expect(replies.map(({ code }) => code)).toEqual(['401']);
	});

	it.each([
		['Ruby prints it', ruby(refusal)],
		['the program prints it below Python’s', [`send: b'${head}'`, "send: b'<a/>'", refusal]]
	])('shows the reply where %s', (_, lines) => {
		const { kind, replies } = readAnswer(utf8(lines.join('\n')));
		expect(kind).toBe('replies');
		expect(replies[0]?.code).toBe('401');
	});

	it('shows no reply if Python prints only its headers, and still reads a traceback', () => {
		const lines = [
			`send: b'${head}<a/>'`,
			"reply: 'HTTP/1.1 200 OK\\r\\n'",
			'header: Content-Type: text/xml'
		];
		expect(readAnswer(utf8(lines.join('\n'))).findings).toEqual([]);
		const failed = [lines[0]!, 'ConnectionResetError: [Errno 104] Connection reset by peer'];
		expect(readAnswer(utf8(failed.join('\n'))).findings[0]?.code).toBe('reset');
	});

	it('without a body has only a header, not an empty body', () => {
		const { request } = readRequest(utf8(`sending "${head}"`));
		expect(request).toMatchObject({
			body: null,
			bodyExact: false,
			whyNotExact: 'format-without-body'
		});
	});

	it.each([
		[
			'strings with variables between them',
			"x = 'POST / HTTP/1.1\\r\\n' +\n  'Host: ' + host +\n  y"
		],
		['an access log', '127.0.0.1 - - [x] "POST / HTTP/1.1" 200 12'],
		['a string that never ends', '"POST / HTTP/1.1\\r\\nHost: a']
	])('is not %s', (_, text) => {
		expect(readWireLog(text.split('\n'))).toBeNull();
	});
});

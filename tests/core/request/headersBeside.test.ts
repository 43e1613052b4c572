/** Headers as programs print them, beside the XML or without it. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/diagnose/recognise.ts';
import { checkRequest } from '../../../src/core/request/check.ts';
import { headerValue } from '../../../src/core/request/captured.ts';
import { readRequest } from '../../../src/core/request/read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const sent = '0123456789abcdef0123456789abcdef';
const xml = '<?xml version="1.0"?>\n<OPS_envelope>é</OPS_envelope>';

/** As each program printed it (PHP 8.2, Node.js 20, Python 3.11, Mono 6.8, Java 17), or its documentation. */
const printed: Record<string, string> = {
	'print_r of PHP': `Array\n(\n    [0] => Content-Type: text/xml\n    [1] => X-Username: example\n    [2] => X-Signature: ${sent}\n    [3] => Content-Length: 53\n)\n${xml}`,
	'console.log of Node.js': `{\n  url: 'https://horizon.opensrs.net:55443/',\n  method: 'post',\n  headers: {\n    'Content-Type': 'text/xml',\n    'X-Username': 'example',\n    'X-Signature': '${sent}',\n    'Content-Length': 53\n  },\n  data: '${xml.replace('\n', '\\n')}'\n}`,
	'a dictionary of Python': `{'Content-Type': 'text/xml', 'X-Username': 'example', 'X-Signature': '${sent}', 'Content-Length': '53'}\n${xml}`,
	'a hash of Ruby': `{"Content-Type"=>"text/xml", "X-Username"=>"example", "X-Signature"=>"${sent}", "Content-Length"=>"53"}\n${xml}`,
	'HttpRequestMessage of .NET': `Method: POST, RequestUri: 'https://horizon.opensrs.net:55443/', Version: 2.0, Content: System.Net.Http.StringContent, Headers:\n{\n  X-Username: example\n  X-Signature: ${sent}\n  Content-Type: text/xml; charset=utf-8\n  Content-Length: 53\n}\n${xml}`,
	'HttpURLConnection of Java': `FINE: sun.net.www.MessageHeader@27bc26169 pairs: {POST / HTTP/1.1: null}{Content-Type: text/xml}{X-Username: example}{X-Signature: ${sent}}{User-Agent: Java/17.0.15}{Content-Length: 53}\n${xml}`,
	'the log of Faraday': `I, [2026-11-27T10:00:00.000000 #1]  INFO -- request: POST https://horizon.opensrs.net:55443/\nI, [2026-11-27T10:00:00.000000 #1]  INFO -- request: Content-Type: "text/xml"\nX-Username: "example"\nX-Signature: "${sent}"\nContent-Length: "53"\n${xml}`,
	'a map of Go': `map[Content-Length:[53] Content-Type:[text/xml] X-Signature:[${sent}] X-Username:[example]] https://horizon.opensrs.net:55443/\n${xml}`,
	'lists of values of Guzzle': `{"Content-Type":["text/xml"],"X-Username":["example"],"X-Signature":["${sent}"],"Content-Length":["53"]}\n${xml}`,
	'libwww-perl, without a version': `POST https://horizon.opensrs.net:55443/\nContent-Length: 53\nContent-Type: text/xml\nX-Signature: ${sent}\nX-Username: example\n\n${xml}`,
	'headers without the request line': `Content-Type: text/xml\nX-Username: example\nX-Signature: ${sent}\nContent-Length: 53\n\n${xml}`
};

describe.each(Object.entries(printed))('%s', (_, text) => {
	it('is a capture with its headers and its body', () => {
		expect(recognise(utf8(text)).map(({ kind }) => kind)).toContain('capture');
		const { request } = readRequest(utf8(text));
		expect(headerValue(request!, 'X-Username')).toBe('example');
		expect(headerValue(request!, 'X-Signature')).toBe(sent);
		expect(headerValue(request!, 'Content-Type')).toMatch(/^text\/xml/);
		expect(new TextDecoder().decode(request!.body!)).toBe(xml);
		expect(request!.bodyExact).toBe(true);
		if (text.includes('horizon')) {
			expect(request).toMatchObject({ host: 'horizon.opensrs.net', port: 55443 });
		}
	});

	it('without its length has a body that may differ', () => {
		const { request } = readRequest(utf8(text.replace(/.?Content-Length.{0,12}53/, '')));
		expect(request).toMatchObject({ bodyExact: false, whyNotExact: 'decoded-text' });
	});

	it('proves nothing by what it does not show', () => {
		const alone = text.slice(0, text.indexOf('<?xml')).replace(/.*Content-Type.*\n/, '');
		if (!alone.includes(sent)) return;
		const { request } = readRequest(utf8(alone));
		const codes = checkRequest(request!, 'live').map(({ code }) => code);
		expect(codes).not.toContain('header-missing');
		expect(codes).not.toContain('body-empty');
	});
});

it('takes the line break below the XML for a part of it where the length says so', () => {
	const text = `X-Username: me\nX-Signature: ${sent}\nContent-Length: 54\n\n${xml}\nnext line`;
	const { request } = readRequest(utf8(text));
	expect(new TextDecoder().decode(request!.body!)).toBe(`${xml}\n`);
	expect(request!.bodyExact).toBe(true);
});

it.each([
	['documentation', 'X-Username: your username\nX-Signature: the MD5 signature of the request'],
	['code of Python', 'h = {"X-Username": user, "X-Signature": md5(md5(xml + key) + key)}'],
	['code of PHP', "['X-Username: ' . $user, 'X-Signature: ' . $signature]"],
	['code of Ruby', 'request["X-Signature"] = signature_for_this_request(xml)']
])('%s is no capture', (_, text) => {
	expect(recognise(utf8(text)).map(({ kind }) => kind)).not.toContain('capture');
});

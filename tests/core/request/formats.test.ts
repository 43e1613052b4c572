import { describe, expect, it } from 'vitest';
import { headerValue, type FormatId } from '../../../src/core/request/captured.ts';
import { readRequest, recogniseRequest } from '../../../src/core/request/read.ts';
import { bytesOf, fixture, fixtureNames, textOf } from './support/fixtures.ts';

/** Folders of what the real tools wrote, and the format that must be recognised in each. */
const exact: Record<string, FormatId> = {
	'raw-http': 'raw-http',
	'curl-trace': 'curl-trace',
	xxd: 'xxd',
	'xxd-plain': 'xxd',
	hexdump: 'hexdump',
	od: 'od',
	tcpdump: 'tcpdump',
	'tcpdump-link': 'tcpdump',
	'tcpdump-ipv6': 'tcpdump',
	wireshark: 'wireshark',
	'wireshark-frames': 'wireshark',
	'c-array': 'c-array',
	har: 'har',
	'wire-apache': 'wire-log',
	'wire-go': 'wire-log',
	'wire-python': 'wire-log',
	'wire-ruby': 'wire-log'
};

const cases = Object.entries(exact).flatMap(([folder, format]) =>
	fixtureNames(folder).map((name) => ({ folder, format, name }))
);

/** The body that the tool was given; the chunked request carries the one of `lookup`. */
function bodyOf(name: string): Uint8Array {
	const body = name.replace(/\.\w+$/, '');
	return fixture(`bodies/${body === 'chunked' ? 'lookup' : body}.bin`);
}

describe('formats that keep the body', () => {
	it.each(cases)('$folder/$name', ({ folder, format, name }) => {
		const bytes = fixture(`${folder}/${name}`);
		const [first, second] = recogniseRequest(bytes);
		expect(first?.format).toBe(format);
		expect(first!.certainty).toBeGreaterThan(second?.certainty ?? 0);
		const { request } = readRequest(bytes);
		expect(request).toMatchObject({ format, method: 'POST', target: '/', version: 'HTTP/1.1' });
		expect(request!.body).toEqual(bodyOf(name));
		expect(request!.bodyExact).toBe(true);
		expect(request!.whyNotExact).toBeUndefined();
		expect(headerValue(request!, 'x-username')).toBe('example');
		expect(request!.host).toBe(folder === 'tcpdump-ipv6' ? '[::1]' : '127.0.0.1');
	});

	it.each(cases.filter(({ folder }) => folder !== 'raw-http'))(
		'$folder/$name with Windows line ends, as a clipboard holds it',
		({ folder, name }) => {
			const text = textOf(fixture(`${folder}/${name}`)).replaceAll('\n', '\r\n');
			expect(readRequest(bytesOf(text)).request?.body).toEqual(bodyOf(name));
		}
	);

	it.each(cases.filter(({ folder, name }) => folder !== 'har' && name.startsWith('repeats')))(
		'$folder/$name: the place of a header is given where the bytes are the evidence',
		({ folder, name }) => {
			const bytes = fixture(`${folder}/${name}`);
			const header = readRequest(bytes).request!.headers.find(
				(each) => each.name === 'X-Username'
			)!;
			if (folder !== 'raw-http') expect(header.place).toBeUndefined();
			else {
				const { start, end } = header.place!;
				expect(textOf(bytes.subarray(start, end))).toBe('X-Username: example');
			}
		}
	);
});

describe('formats that do not', () => {
	it.each(fixtureNames('wire-node'))('the head that Node.js prints, %s', (name) => {
		const { request } = readRequest(fixture(`wire-node/${name}`));
		expect(request).toMatchObject({ format: 'wire-log', method: 'POST', host: '127.0.0.1' });
		expect(request).toMatchObject({ body: null, whyNotExact: 'format-without-body' });
		expect(headerValue(request!, 'Content-Length')).toBe(`${bodyOf(name).length}`);
	});

	it.each(fixtureNames('curl-verbose'))('curl -v, %s', (name) => {
		const { request } = readRequest(fixture(`curl-verbose/${name}`));
		expect(request).toMatchObject({
			format: 'curl-verbose',
			method: 'POST',
			body: null,
			bodyExact: false,
			whyNotExact: 'format-without-body',
			host: '127.0.0.1',
			port: 18173
		});
		const names = request!.headers.map((header) => header.name);
		expect(names.slice(0, 3)).toEqual(['Host', 'User-Agent', 'Accept']);
		expect(names).toContain('Content-Length');
		expect(names).not.toContain('Connection');
	});

	it.each(fixtureNames('curl-verbose-php'))('CURLOPT_VERBOSE of PHP, %s', (name) => {
		const log = fixture(`curl-verbose-php/${name}`);
		const { request } = readRequest(log);
		expect(request).toMatchObject({ format: 'curl-verbose', body: null, port: 18173 });
		const names = ['Content-Type', 'X-Username', 'X-Signature', 'Content-Length'];
		expect(request!.headers.map((header) => header.name)).toEqual(['Host', 'Accept', ...names]);
	});

	it.each(fixtureNames('curl-trace-ascii'))('curl --trace-ascii, %s', (name) => {
		const { request } = readRequest(fixture(`curl-trace-ascii/${name}`));
		expect(request).toMatchObject({
			format: 'curl-trace-ascii',
			bodyExact: false,
			whyNotExact: 'bytes-replaced'
		});
		expect(headerValue(request!, 'X-Long')).toBe(
			'a header that is longer than the sixty-four characters of one row of a trace'
		);
		const sent = fixture(`bodies/${name.replace('.txt', '.bin')}`);
		expect(request!.body).toHaveLength(sent.length);
		const dots = (bytes: Uint8Array): string =>
			[...bytes]
				.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.'))
				.join('');
		expect(dots(request!.body!)).toBe(dots(sent));
	});
});

describe('evidence that contains no request', () => {
	it('names what it looks like', () => {
		expect(readRequest(bytesOf('hello'))).toEqual({ request: null, why: 'not-recognised' });
		expect(readRequest(new Uint8Array(0))).toEqual({ request: null, why: 'not-recognised' });
		const reply = bytesOf('00000000  48 54 54 50 2f 31 2e 31  20 32 30 30 |HTTP/1.1 200|\n');
		expect(readRequest(reply)).toEqual({ request: null, why: 'no-request', format: 'hexdump' });
	});

	it('says that TLS cannot be read', () => {
		const hello = bytesOf('00000000  16 03 01 02 00 01 00 01  fc 03 03 aa |............|\n');
		expect(readRequest(hello)).toEqual({ request: null, why: 'encrypted', format: 'hexdump' });
	});

	it('reads the UTF-16 that PowerShell writes', () => {
		const text = textOf(fixture('curl-verbose/lookup.txt'));
		const units = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
		expect(readRequest(units).request?.method).toBe('POST');
	});
});

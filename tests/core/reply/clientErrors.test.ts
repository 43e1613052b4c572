import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StageId } from '../../../src/core/finding.ts';
import { wordsOf } from '../../../src/core/words.ts';
import { kinds, type ErrorKind } from '../../../src/core/messages/kind.ts';
import { readClientErrors } from '../../../src/core/messages/read.ts';

const folder = new URL('./fixtures/client-errors/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
/** The clients called a server on their own machine; here their messages are of a call to OpenSRS. */
const textOf = (file: string) =>
	readFileSync(new URL(file, folder), 'utf8')
		.replace(
			/(?:localhost|127\.0\.0\.1)(['"]?(?:, port=|,\s{1,6}port: | port |:|\|:))55480/g,
			'proxy.example.com$13128'
		)
		.replace(/opensrs\.invalid/g, 'opensrs.net')
		.replace(/\b5544\d\b/g, '55443')
		.replace(/localhost/g, 'rr-n1-tor.opensrs.net')
		.replace(/127\.0\.0\.1|::1/g, '203.0.113.10');
const kindsIn = (text: string) => readClientErrors(text).map(({ code }) => code);

/** For each fault: what its clients print, and the clients whose message says something else. */
const expected: Record<string, { most: ErrorKind; others?: Record<string, ErrorKind> }> = {
	'bare-xml': {
		most: 'bare-xml',
		others: {
			curl: 'not-http',
			'curl-verbose': 'not-http',
			wget: 'not-http',
			'java-urlconnection': 'not-http',
			'node-axios': 'not-http',
			'perl-lwp': 'not-http',
			'python-httpx': 'empty-reply'
		}
	},
	'connect-timeout': {
		most: 'connect-timeout',
		others: {
			curl: 'timeout-on-the-way',
			'java-httpclient': 'timeout-on-the-way',
			'python-httpclient': 'timeout-on-the-way',
			'python-httpx': 'timeout-on-the-way',
			'python-urllib': 'timeout-on-the-way',
			'node-axios': 'timeout',
			'node-fetch': 'timeout'
		}
	},
	'dh-small': { most: 'tls-dh-too-small' },
	dns: { most: 'dns-failed' },
	empty: { most: 'empty-reply', others: { 'java-httpclient': 'timeout' } },
	expired: {
		most: 'tls-expired',
		others: { 'perl-httptiny': 'tls-certificate', 'perl-lwp': 'tls-certificate' }
	},
	'handshake-close': { most: 'closed-in-handshake' },
	'handshake-reset': {
		most: 'reset',
		others: {
			curl: 'closed-in-handshake',
			wget: 'closed-in-handshake',
			'java-httpclient': 'closed-in-handshake',
			'perl-httptiny': 'closed-in-handshake',
			'python-httpclient': 'closed-in-handshake',
			'python-requests': 'closed-in-handshake',
			'python-urllib': 'closed-in-handshake'
		}
	},
	'handshake-stall': {
		most: 'handshake-timeout',
		others: {
			curl: 'timeout-on-the-way',
			'perl-lwp': 'timeout-on-the-way',
			'java-httpclient': 'timeout-on-the-way',
			'java-urlconnection': 'read-timeout',
			'node-axios': 'timeout',
			'node-fetch': 'timeout',
			wget: 'tls-failed'
		}
	},
	'name-mismatch': { most: 'tls-name-mismatch' },
	'no-cipher': { most: 'tls-handshake' },
	'not-yet-valid': {
		most: 'tls-not-yet-valid',
		others: { 'perl-httptiny': 'tls-certificate', 'perl-lwp': 'tls-certificate' }
	},
	'old-protocol': { most: 'tls-protocol-version' },
	'plain-http': { most: 'tls-not-spoken' },
	'proxy-403': { most: 'proxy-refused', others: { 'perl-httptiny': 'http-status' } },
	'proxy-407': { most: 'proxy-login' },
	'proxy-down': {
		most: 'about-proxy',
		others: {
			// They do not say whom they called.
			'java-httpclient': 'connect-failed',
			'java-urlconnection': 'refused',
			'python-httpclient': 'refused',
			'python-httpx': 'refused',
			'python-urllib': 'refused',
			'python-requests': 'proxy-unreachable'
		}
	},
	refused: {
		most: 'refused',
		others: { curl: 'connect-failed', 'java-httpclient': 'connect-failed' }
	},
	reset: {
		most: 'reset',
		others: {
			'java-httpclient': 'empty-reply',
			'node-fetch': 'empty-reply',
			'python-httpclient': 'empty-reply',
			'python-httpx': 'empty-reply',
			'python-requests': 'empty-reply',
			'python-urllib': 'empty-reply'
		}
	},
	'self-signed': {
		most: 'tls-self-signed',
		others: {
			'java-httpclient': 'tls-unknown-ca',
			'java-urlconnection': 'tls-unknown-ca',
			wget: 'tls-unknown-ca',
			'perl-httptiny': 'tls-certificate',
			'perl-lwp': 'tls-certificate'
		}
	},
	stall: {
		most: 'read-timeout',
		others: {
			curl: 'silent-timeout',
			'java-httpclient': 'timeout',
			'node-axios': 'timeout',
			'node-fetch': 'timeout',
			'perl-httptiny': 'empty-reply'
		}
	},
	'unknown-ca': {
		most: 'tls-unknown-ca',
		others: { 'perl-httptiny': 'tls-certificate', 'perl-lwp': 'tls-certificate' }
	},
	unreachable: {
		most: 'unreachable',
		others: {
			curl: 'connect-failed',
			'java-httpclient': 'timeout-on-the-way',
			'python-httpclient': 'timeout-on-the-way',
			'python-requests': 'connect-timeout',
			'perl-httptiny': 'connect-timeout',
			'node-axios': 'timeout',
			'node-fetch': 'timeout'
		}
	}
};

describe('what real clients printed', () => {
	const ran = files.filter((file) => !file.endsWith('-html.txt'));

	it.each(ran)('is read right: %s', (file) => {
		const fault = Object.keys(expected).find((name) => file.endsWith(`-${name}.txt`))!;
		const tool = file.slice(0, -`-${fault}.txt`.length);
		const { most, others } = expected[fault]!;
		expect(kindsIn(textOf(file))).toEqual([others?.[tool] ?? most]);
	});

	it('has a fixture for every fault and every exception named above', () => {
		for (const [fault, { others }] of Object.entries(expected)) {
			expect(files.some((file) => file.endsWith(`-${fault}.txt`))).toBe(true);
			for (const tool of Object.keys(others ?? {})) expect(files).toContain(`${tool}-${fault}.txt`);
		}
	});

	it.each(files.filter((file) => file.endsWith('-html.txt')))('%s proves no stage', (file) => {
		expect(readClientErrors(textOf(file)).flatMap(({ claims }) => claims ?? [])).toEqual([]);
	});

	it('of libcurl proves no stage by a time-out in which no byte came', () => {
		const text = 'curl: (28) Operation timed out after 4009 milliseconds with 0 bytes received';
		expect(readClientErrors(text).flatMap(({ claims }) => claims)).toEqual([]);
	});

	it('never fails a stage that the fault had passed', () => {
		const order: StageId[] = ['dns', 'tcp', 'tls', 'allow-list', 'request', 'credentials'];
		const reached: Record<string, StageId> = { dns: 'dns', refused: 'tcp', unreachable: 'tcp' };
		for (const file of files) {
			const fault = Object.keys(expected).find((name) => file.endsWith(`-${name}.txt`));
			const wall = reached[fault ?? ''];
			if (!wall) continue;
			for (const { claims } of readClientErrors(textOf(file)))
				for (const { stage, state } of claims ?? [])
					if (state === 'passed') expect(order.indexOf(stage)).toBeLessThan(order.indexOf(wall));
		}
	});
});

/** Texts from failures.md and opensrs.md, and of clients that were not run. */
const quoted: [string, ErrorKind][] = [
	[
		'oSRS Error - UNEXPECTED READ: Unable to parse HTTP response code. Please make sure IP is whitelisted in RWI.',
		'toolkit-first-line'
	],
	['oSRS Error - UNEXPECTED READ: Error reading HTTP header.', 'reply-cut'],
	['oSRS Error - UNEXPECTED READ: No Content-Length header provided!', 'toolkit-no-length'],
	[
		'oSRS Error - Read buffer is empty. Please make sure IP is whitelisted in RWI.',
		'toolkit-empty'
	],
	[
		'oSRS Error - Reseller username or OSRS_KEY is incorrect, please check your config file.',
		'toolkit-credentials'
	],
	['oSRS Error - Unable to establish socket: (110) Connection timed out', 'connect-timeout'],
	['oSRS Error - Unable to establish socket: (111) Connection refused', 'refused'],
	['oSRS Error - Unable to establish socket: (0) ', 'toolkit-socket'],
	[
		'PHP Fatal error:  Array and string offset access syntax with curly braces is no longer supported in Base.php on line 271',
		'client-broken'
	],
	['ssl.SSLError: [SSL: DH_KEY_TOO_SMALL] dh key too small (_ssl.c:1123)', 'tls-dh-too-small'],
	[
		'Received a bad response from OpenSRS. Please check that your IP address is added to the whitelist, and try again.',
		'guess-address'
	],
	[
		'The user and key combination appear to be invalid, or your Opensrs account may not be configured to allow API access.',
		'guess-credentials'
	],
	[
		'TypeError: fetch failed { cause: RequestContentLengthMismatchError: Request body length does not match content-length header }',
		'length-mismatch'
	],
	['Wide character in subroutine entry at sign.pl line 7.', 'hash-needs-bytes'],
	['TypeError: Strings must be encoded before hashing', 'hash-needs-bytes'],
	['curl: (1) Received HTTP/0.9 when not allowed', 'not-http'],
	['http.client.BadStatusLine: <?xml version="1.0" encoding="UTF-8"?>', 'bare-xml'],
	['Error: Parse Error: Expected HTTP/ { code: "HPE_INVALID_CONSTANT" }', 'not-http'],
	[`java.net.ProtocolException: Invalid status line: "<?xml version='1.0'?>"`, 'bare-xml'],
	['Net::HTTPBadResponse: wrong status line: "<?xml version=\'1.0\'?>"', 'bare-xml'],
	['Net::HTTPBadResponse: wrong status line: "SSH-2.0-OpenSSH_9.2p1"', 'bad-status-line'],
	['http.client.BadStatusLine: SSH-2.0-OpenSSH_9.2p1', 'bad-status-line'],
	[
		'cURL error 6: Could not resolve host: rr-n1-tor.opensrs.net (see libcurl errors)',
		'dns-failed'
	],
	['cURL error 28: Operation timed out', 'timeout'],
	['curl: (28) Timeout was reached', 'timeout'],
	['cURL error 28: Resolving timed out after 5000 milliseconds', 'dns-later'],
	['cURL error 28: Connection timed out after 5001 milliseconds', 'timeout-on-the-way'],
	[
		'curl: (28) Failed to connect to rr-n1-tor.opensrs.net port 55443: Operation timed out',
		'connect-timeout'
	],
	[
		"curl: (28) Failed to connect to rr-n1-tor.opensrs.net port 55443 after 21037 ms: Couldn't connect to server",
		'connect-failed'
	],
	[
		'cURL error 28: Operation timed out after 0 milliseconds with 0 out of 0 bytes received',
		'silent-timeout'
	],
	[
		'cURL error 28: Operation timed out after 60001 milliseconds with 49054 bytes received',
		'reply-cut'
	],
	['cURL error 18: transfer closed with 464 bytes remaining to read', 'reply-cut'],
	['curl: (18) transfer closed with outstanding read data remaining', 'reply-cut'],
	['2026-11-23 16:28:08 (15.8 MB/s) - Connection closed at byte 36. Retrying.', 'reply-cut'],
	[
		'PHP Warning:  stream_socket_client(): php_network_getaddresses: getaddrinfo failed: Name or service not known in a.php on line 3',
		'dns-failed'
	],
	[
		'Warning: fsockopen(): Unable to connect to ssl://rr-n1-tor.opensrs.net:55443 (Connection timed out)',
		'connect-timeout'
	],
	[
		"Warning: file_get_contents(): Peer certificate CN=`proxy.example' did not match expected CN=`rr-n1-tor.opensrs.net'",
		'tls-name-mismatch'
	],
	[
		'Warning: file_get_contents(https://rr-n1-tor.opensrs.net:55443/): Failed to open stream: HTTP request failed! HTTP/1.1 502 Bad Gateway',
		'gateway-status'
	],
	['SocketError: getaddrinfo: Name or service not known', 'dns-failed'],
	['Errno::ECONNREFUSED: Failed to open TCP connection to rr-n1-tor.opensrs.net:55443', 'refused'],
	['Net::ReadTimeout with #<TCPSocket:(closed)>', 'read-timeout'],
	[
		'Post "https://rr-n1-tor.opensrs.net:55443/": dial tcp: lookup rr-n1-tor.opensrs.net on 127.0.0.53:53: no such host',
		'dns-failed'
	],
	[
		'Post "https://rr-n1-tor.opensrs.net:55443/": dial tcp 192.0.2.1:55443: connect: connection refused',
		'refused'
	],
	[
		'Post "https://rr-n1-tor.opensrs.net:55443/": dial tcp 192.0.2.1:55443: i/o timeout',
		'connect-timeout'
	],
	// The peer may have closed within the handshake as well: Go says no more.
	['Post "https://rr-n1-tor.opensrs.net:55443/": EOF', 'reset'],
	['2026/11/23 14:26:17 Post "https://rr-n1-tor.opensrs.net:55443/": EOF', 'reset'],
	[
		'net/http: HTTP/1.x transport connection broken: malformed HTTP status code "version=\'1.0\'"',
		'bare-xml'
	],
	[
		"Peer certificate subjectAltName did not match expected name `rr-n1-tor.opensrs.net'",
		'tls-name-mismatch'
	],
	[
		"`sysread_nonblock': SSL_read: unexpected eof while reading (OpenSSL::SSL::SSLError)",
		'empty-reply'
	],
	['Failed to open stream: Connection timed out in /srv/a.php on line 3', 'connect-timeout'],
	['HTTP invalid response format (no colon in header line)! in /srv/a.php', 'not-http'],
	[
		'httpx.ConnectError: TLS/SSL connection has been closed (EOF) (_ssl.c:992)',
		'closed-in-handshake'
	],
	[
		`SSLError(CertificateError("hostname 'a.example' doesn't match 'www.example.net'"))`,
		'tls-name-mismatch'
	],
	[
		`Post "https://rr-n1-tor.opensrs.net:55443/": net/http: HTTP/1.x transport connection broken: malformed HTTP response "<?xml version='1.0'?>"`,
		'bare-xml'
	],
	['x509: certificate signed by unknown authority', 'tls-unknown-ca'],
	[
		'tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-01T00:00:00Z is after 2020-01-01T00:00:00Z',
		'tls-expired'
	],
	[
		'tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2019-11-01T00:00:00Z is before 2020-01-01T00:00:00Z',
		'tls-not-yet-valid'
	],
	['x509: certificate is valid for proxy.example, not rr-n1-tor.opensrs.net', 'tls-name-mismatch'],
	['http: server gave HTTP response to HTTPS client', 'tls-not-spoken'],
	[
		'System.Net.Http.HttpRequestException: No such host is known. (rr-n1-tor.opensrs.net:55443)',
		'dns-failed'
	],
	[
		'No connection could be made because the target machine actively refused it. (192.0.2.1:55443)',
		'refused'
	],
	['Received an invalid status line: \'<?xml version="1.0"?>\'.', 'bare-xml'],
	['The response ended prematurely. (ResponseEnded)', 'empty-reply'],
	[
		'The SSL connection could not be established, see inner exception. ---> AuthenticationException: The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch',
		'tls-name-mismatch'
	],
	[
		'The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot',
		'tls-unknown-ca'
	]
];

describe('texts that are quoted from documents', () => {
	it.each(quoted)('%s', (text, kind) => {
		expect(kindsIn(`2026-11-02 12:00:00 app.ERROR ${text}\n`.replace(/.*(?=Post ")/, ''))).toEqual([
			kind
		]);
	});
});

describe('a client message', () => {
	it('is found on its line, with its place in bytes', () => {
		const text = 'Zürich 🔑\nok\n  curl: (52) Empty reply from server  \nmore';
		const [finding, ...rest] = readClientErrors(text);
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({
			code: 'empty-reply',
			args: { by: 'curl', line: 3, text: 'curl: (52) Empty reply from server' }
		});
		const { start, end } = finding!.place!;
		const bytes = Buffer.from(text).subarray(start, end);
		expect('curl: (52) Empty reply from server').toContain(bytes.toString());
		expect(bytes.length).toBeGreaterThan(5);
	});

	it('is not read from a reply: 555 says connection refused and means the allow list', () => {
		const reply = '<item key="response_text">Connection refused: invalid ip address</item>';
		expect(readClientErrors(reply)).toEqual([]);
	});

	it('is not found if there is none', () => {
		for (const text of ['', 'hello', 'certificate ok\nHTTP/1.1 200 OK', '\n\n\n'])
			expect(readClientErrors(text)).toEqual([]);
	});

	it('says when a text was too long to search', () => {
		const found = readClientErrors('x'.repeat(4_000_001));
		expect(found.map(({ code }) => code)).toEqual(['text-cut']);
	});
});

describe('the tables', () => {
	it('have words for every kind', () => {
		for (const finding of quoted.flatMap(([text]) => readClientErrors(text))) {
			const { seen, means, todo } = wordsOf(finding);
			for (const words of [seen, means, todo]) expect(words).toMatch(/^\S.+[.)/\d]$/s);
		}
	});

	it('name only kinds that exist as more exact ones', () => {
		for (const row of Object.values(kinds))
			if ('lessThan' in row)
				for (const name of row.lessThan) expect(Object.keys(kinds)).toContain(name);
	});
});

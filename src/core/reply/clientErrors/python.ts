import type { FamilyTable } from './pattern.ts';

const lab =
	'run: Python 3.11 with requests 2.28, urllib3 1.26, httpx 0.23; tests/lab/fixtures/clients';
const run = 'run: Python 3.11 (http.client, urllib), requests 2.34, httpx 0.28';

export const python = {
	family: 'python',
	checked: '2026-11',
	patterns: [
		{ pattern: /socket\.gaierror|NameResolutionError\(/, kind: 'dns-failed', source: run },
		{
			// requests reports a silent TLS handshake as a read timeout too.
			pattern: /Read timed out\. \(read timeout|httpx\.ReadTimeout|The read operation timed out/,
			kind: 'read-timeout',
			source: run
		},
		{ pattern: /The handshake operation timed out/, kind: 'handshake-timeout', source: run },
		{
			// The text of SSLZeroReturnError, which only the handshake raises.
			pattern: /TLS\/SSL connection has been closed \(EOF\)/,
			kind: 'closed-in-handshake',
			source: lab
		},
		{
			pattern: /hostname '[^'\n]{1,253}' doesn't match/,
			kind: 'tls-name-mismatch',
			source: lab
		},
		{ pattern: /ConnectTimeoutError\(/, kind: 'connect-timeout', source: run },
		{
			pattern:
				/httpx\.ConnectTimeout: timed out|<urlopen error timed out>|^TimeoutError: timed out/m,
			kind: 'timeout-on-the-way',
			source: run
		},
		{
			pattern: /BadStatusLine\(?:?\s{0,2}\\?["']?<\?xml/,
			kind: 'bare-xml',
			source: run
		},
		{
			pattern: /BadStatusLine\(?:?\s{0,2}\\?["']?(?!<\?xml)[^\s)]/,
			kind: 'bad-status-line',
			source: 'https://docs.python.org/3/library/http.client.html'
		},
		{
			pattern: /illegal status line: bytearray\(b['"]<\?xml/,
			kind: 'bare-xml',
			source: 'https://github.com/python-hyper/h11, as httpx prints it'
		},
		{
			// httpx prints this for a bare-XML denial as well as for silence.
			pattern: /Server disconnected without sending a response/,
			kind: 'empty-reply',
			source: run
		},
		{
			pattern: /Remote end closed connection without response/,
			kind: 'empty-reply',
			source: run
		},
		{
			pattern: /IncompleteRead\(\d|peer closed connection without sending complete message body/,
			kind: 'reply-cut',
			source: 'https://docs.python.org/3/library/http.client.html'
		},
		{
			pattern: /Tunnel connection failed: 407|ProxyError: 407/,
			kind: 'proxy-login',
			source: run
		},
		{
			pattern: /Tunnel connection failed: (?!407)\d{3}|ProxyError: (?!407)\d{3}/,
			kind: 'proxy-refused',
			source: run
		},
		{
			pattern: /Unable to connect to proxy', (?:NewConnectionError|ConnectTimeoutError)/,
			kind: 'proxy-unreachable',
			source: run
		},
		{
			pattern:
				/HTTPError: HTTP Error (?!407)\d{3}:|HTTPError: (?!407)\d{3} (?:Server|Client) Error|HTTPStatusError: (?:Server|Client) error/,
			kind: 'http-status',
			source: run
		},
		{
			pattern: /(?:Strings|Unicode-objects) must be encoded before hashing/,
			kind: 'hash-needs-bytes',
			source: 'https://domains.opensrs.guide/docs/writing-your-own-client, reproduced with Python 3'
		}
	]
} as const satisfies FamilyTable;

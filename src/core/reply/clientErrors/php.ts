/** PHP streams and the official OpenSRS toolkit. PHP's cURL prints the texts of libcurl. */
import type { FamilyTable } from './pattern.ts';

const run = 'run: PHP 8.2, tests/lab/fixtures/clients';
const streams = 'https://github.com/php/php-src, main/network.c and ext/openssl/xp_ssl.c';
const http = 'https://github.com/php/php-src, ext/standard/http_fopen_wrapper.c';
const base = 'https://github.com/OpenSRS/osrs-toolkit-php, opensrs/Base.php';

export const php = {
	family: 'php',
	checked: '2026-11',
	patterns: [
		{
			pattern: /php_network_getaddresses: (?:getaddrinfo|gethostbyname)\b/,
			kind: 'dns-failed',
			source: streams
		},
		{
			pattern: /Unable to connect to [^\n]{1,200}\((?:Operation|Connection) timed out\)/i,
			kind: 'connect-timeout',
			source: streams
		},
		{
			pattern:
				/Peer certificate (?:CN=[^\n]{1,200} did not match expected CN|subjectAltName did not match expected name)/,
			kind: 'tls-name-mismatch',
			source: run
		},
		{
			pattern: /SSL: Handshake timed out/,
			kind: 'handshake-timeout',
			source: streams
		},
		{ pattern: /Failed to enable crypto/, kind: 'tls-failed', source: streams },
		{
			pattern: /failed to open stream: (?:Connection|Operation) timed out/i,
			kind: 'connect-timeout',
			source: run
		},
		{
			// XML in the place of the head: its first line has no colon.
			pattern: /HTTP invalid response format \(no colon in header line\)/,
			kind: 'not-http',
			source: run
		},
		{
			pattern: /failed to open stream: HTTP request failed!\s{0,3}HTTP\/1\.\d 407/i,
			kind: 'proxy-login',
			source: http
		},
		{
			pattern: /failed to open stream: HTTP request failed!\s{0,3}HTTP\/1\.\d (?!407)\d{3}/i,
			kind: 'http-status',
			source: http
		},
		{
			// Without a status line the wrapper got none: nothing came, or something that is not HTTP.
			pattern: /failed to open stream: HTTP request failed!\s{0,3}(?!HTTP\/)<\?xml/i,
			kind: 'bare-xml',
			source: http
		},
		{
			pattern: /failed to open stream: HTTP request failed!(?!\s{0,3}(?:HTTP\/|<\?xml))/i,
			kind: 'empty-reply',
			source: http
		}
	]
} as const satisfies FamilyTable;

export const toolkit = {
	family: 'toolkit',
	checked: '2026-11',
	patterns: [
		{
			pattern: /Unable to parse HTTP response code/,
			kind: 'toolkit-first-line',
			source: `${base}; issue 43`
		},
		{
			// After a status line that it could read.
			pattern: /UNEXPECTED READ: Error reading HTTP header/,
			kind: 'reply-cut',
			source: base
		},
		{ pattern: /No Content-Length header provided/, kind: 'toolkit-no-length', source: base },
		{ pattern: /Read buffer is empty/, kind: 'toolkit-empty', source: base },
		{
			pattern: /Reseller username or OSRS_KEY is incorrect/,
			kind: 'toolkit-credentials',
			source: base
		},
		{
			pattern: /Unable to establish socket: \((?:110|10060)\)/,
			kind: 'connect-timeout',
			source: base
		},
		{ pattern: /Unable to establish socket: \((?:111|10061)\)/, kind: 'refused', source: base },
		{
			pattern: /Unable to establish socket: \((?:101|113|10051|10065)\)/,
			kind: 'unreachable',
			source: base
		},
		{ pattern: /Unable to establish socket/, kind: 'toolkit-socket', source: base },
		{
			pattern: /Array and string offset access syntax with curly braces is no longer supported/,
			kind: 'client-broken',
			source: 'https://github.com/OpenSRS/osrs-toolkit-php @b74c297 under PHP 8'
		}
	]
} as const satisfies FamilyTable;

/** Billing modules that name a cause which they cannot know. */
export const modules = {
	family: 'php',
	checked: '2026-11',
	patterns: [
		{
			pattern: /The user and key combination appear to be invalid/,
			kind: 'guess-credentials',
			source: 'https://github.com/blesta/module-opensrs'
		}
	]
} as const satisfies FamilyTable;

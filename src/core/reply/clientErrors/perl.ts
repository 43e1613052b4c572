import type { FamilyTable } from './pattern.ts';

const run = 'run: Perl 5.36 (LWP, HTTP::Tiny 0.080, IO::Socket::SSL 2.081)';

export const perl = {
	family: 'perl',
	checked: '2026-11',
	patterns: [
		{
			pattern: /(?:Can't connect to|Could not connect to) [^\n]{1,200}Connection timed out/,
			kind: 'connect-timeout',
			source: run
		},
		{
			pattern: /SSL wants a read first/,
			kind: 'handshake-timeout',
			source: run
		},
		{
			// LWP gives no reason where the TLS handshake stays silent.
			pattern: /^500 Can't connect to [^\s(]{1,200}$/m,
			kind: 'timeout-on-the-way',
			source: run
		},
		{ pattern: /^500 read timeout|read timeout at /m, kind: 'read-timeout', source: run },
		{ pattern: /hostname verification failed/, kind: 'tls-name-mismatch', source: run },
		{
			pattern: /SSL connection failed for [^\n]{1,200}: SSL connect attempt failed$/m,
			kind: 'closed-in-handshake',
			source: run
		},
		{
			pattern: /SSL connection failed for|SSL connect attempt failed/,
			kind: 'tls-failed',
			source: run
		},
		{ pattern: /Malformed Status-Line: <\?xml/, kind: 'bare-xml', source: run },
		{
			pattern: /Malformed Status-Line: (?!<\?xml)/,
			kind: 'bad-status-line',
			source: 'https://metacpan.org/pod/HTTP::Tiny'
		},
		{
			// LWP takes bare XML for HTTP/0.9, invents this status and shows the XML as the body.
			pattern: /^200 Assumed OK/m,
			kind: 'not-http',
			source: run
		},
		{
			pattern:
				/Server closed connection without sending any data back|Unexpected end of stream while looking for line/,
			kind: 'empty-reply',
			source: run
		},
		{ pattern: /Could not read from SSL socket/, kind: 'reset', source: run },
		{ pattern: /establishing SSL tunnel failed: 407/, kind: 'proxy-login', source: run },
		{
			pattern: /establishing SSL tunnel failed: (?!407)\d{3}/,
			kind: 'proxy-refused',
			source: run
		},
		{
			pattern: /^407 Proxy Authentication Required/m,
			kind: 'proxy-login',
			source: run
		},
		{
			pattern:
				/^(?:403 Forbidden|50[234] (?:Bad Gateway|Service Unavailable|Gateway Time-?out))\s{0,2}$/m,
			kind: 'http-status',
			source: run
		},
		{
			pattern: /Wide character in subroutine entry/,
			kind: 'hash-needs-bytes',
			source: 'https://metacpan.org/pod/Digest::MD5, reproduced'
		}
	]
} as const satisfies FamilyTable;

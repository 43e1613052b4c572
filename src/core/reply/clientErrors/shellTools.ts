/** curl and wget. libcurl's texts also come out of PHP, R and others, so the prefix is optional. */
import type { FamilyTable } from './pattern.ts';

const run = 'run: curl 7.88.1';
const errors = 'https://curl.se/libcurl/c/libcurl-errors.html';
const multi = 'https://github.com/curl/curl, lib/multi.c (multi_handle_timeout)';

export const curl = {
	family: 'curl',
	checked: '2026-11',
	patterns: [
		{
			pattern: /Could not resolve host|curl: \(6\)|cURL error 6:/,
			kind: 'dns-failed',
			source: run
		},
		{ pattern: /Resolving timed out after/, kind: 'dns-later', source: errors },
		{ pattern: /Could not resolve proxy|curl: \(5\)/, kind: 'proxy-unreachable', source: errors },
		{
			pattern:
				/Failed to connect to [^\n]{1,200}? Couldn't connect to server|curl: \(7\)|cURL error 7:/,
			kind: 'connect-failed',
			source: run
		},
		{
			pattern:
				/Failed to connect to [^\n]{1,200}?(?:(?:Connection|Operation) timed out|Timed out|Timeout was reached)/,
			kind: 'connect-timeout',
			source: errors
		},
		{
			// The same text comes when TCP is silent and when the TLS handshake is.
			pattern: /(?<!failed: )Connection timed out after \d/,
			kind: 'timeout-on-the-way',
			source: run
		},
		{ pattern: /SSL connection timeout/, kind: 'handshake-timeout', source: errors },
		{
			// Without a byte of the body it does not say how far the call came.
			pattern: /Operation timed out after \d{1,12} milliseconds with 0 (?:out of|bytes)/,
			kind: 'silent-timeout',
			source: multi
		},
		{
			pattern: /Operation timed out after \d{1,12} milliseconds with (?!0 )\d/,
			kind: 'reply-cut',
			source: multi
		},
		{ pattern: /curl: \(28\)|cURL error 28:/, kind: 'timeout', source: errors },
		{
			pattern:
				/(?:curl: \(35\)|cURL error 35:) (?:Recv failure|Send failure|OpenSSL SSL_connect: (?:Connection reset|SSL_ERROR_SYSCALL))/,
			kind: 'closed-in-handshake',
			source: run
		},
		{ pattern: /Received HTTP\/0\.9 when not allowed/, kind: 'not-http', source: run },
		{ pattern: /Empty reply from server|curl: \(52\)/, kind: 'empty-reply', source: run },
		{
			pattern:
				/transfer closed with (?:outstanding read data|\d{1,20} bytes) remaining|curl: \(18\)|cURL error 18:/,
			kind: 'reply-cut',
			source: errors
		},
		{
			pattern: /no alternative certificate subject name matches|subjectAltName does not match/i,
			kind: 'tls-name-mismatch',
			source: run
		},
		{
			pattern: /error setting certificate (?:verify locations|file)|curl: \(77\)/,
			kind: 'tls-ca-file',
			source: errors
		},
		{
			pattern: /SSL certificate verif(?:y result|ication failed)[^\n]{0,200}?continuing anyway/,
			kind: 'tls-accepted-anyway',
			source: `${run}; the newer form: a public transcript of curl 8`
		},
		{ pattern: /curl: \(60\)|cURL error 60:/, kind: 'tls-certificate', source: run },
		{ pattern: /curl: \(35\)|cURL error 35:/, kind: 'tls-failed', source: run },
		{
			pattern: /CONNECT tunnel failed, response 407|HTTP code 407 from proxy/,
			kind: 'proxy-login',
			source: run
		},
		{
			pattern: /CONNECT tunnel failed, response (?!407)\d|HTTP code (?!407)\d{3} from proxy/,
			kind: 'proxy-refused',
			source: run
		},
		{
			pattern: /The requested URL returned error: (?!407)\d{3}/,
			kind: 'http-status',
			source: errors
		}
	]
} as const satisfies FamilyTable;

const wgetRun = 'run: wget 1.21.3 with GnuTLS';

export const wget = {
	family: 'wget',
	checked: '2026-11',
	patterns: [
		{ pattern: /wget: unable to resolve host address/, kind: 'dns-failed', source: wgetRun },
		{
			pattern: /^Connecting to [^\n]{1,200}failed: Connection timed out/m,
			kind: 'connect-timeout',
			source: wgetRun
		},
		{
			pattern: /Read error \(Connection timed out\) in headers/,
			kind: 'read-timeout',
			source: wgetRun
		},
		{
			pattern: /No headers, assuming HTTP\/0\.9/,
			kind: 'not-http',
			source: wgetRun
		},
		{
			pattern: /Read error \((?!Connection timed)[^\n)]{1,80}\) in headers|No data received/,
			kind: 'empty-reply',
			source: wgetRun
		},
		{
			pattern: /Connection closed at byte \d|Read error at byte \d/,
			kind: 'reply-cut',
			source: wgetRun
		},
		{
			pattern: /^The certificate has expired|ERROR: The certificate of [^\n]{1,200} has expired/m,
			kind: 'tls-expired',
			source: wgetRun
		},
		{
			pattern: /certificate has not yet been activated|is not yet activated/,
			kind: 'tls-not-yet-valid',
			source: wgetRun
		},
		{
			pattern: /doesn't have a known issuer/,
			kind: 'tls-unknown-ca',
			source: wgetRun
		},
		{
			pattern: /certificate's owner does not match hostname/,
			kind: 'tls-name-mismatch',
			source: wgetRun
		},
		{
			pattern: /ERROR: The certificate of [^\n]{1,200} is not trusted/,
			kind: 'tls-certificate',
			source: wgetRun
		},
		{
			pattern: /^WARNING: (?:The certificate of|cannot verify) [^\n]{1,200}/m,
			kind: 'tls-accepted-anyway',
			source: `${wgetRun}; on OpenSSL: src/openssl.c of wget`
		},
		{
			pattern: /GnuTLS: received alert \[70\]/,
			kind: 'tls-protocol-version',
			source: 'RFC 8446, alert 70 is protocol_version; the form of the text: run, wget 1.21.3'
		},
		{
			pattern: /GnuTLS: received alert \[40\]|GnuTLS: A TLS fatal alert has been received/,
			kind: 'tls-handshake',
			source: wgetRun
		},
		{
			pattern: /GnuTLS: An unexpected TLS packet was received/,
			kind: 'tls-not-spoken',
			source: wgetRun
		},
		{
			pattern:
				/GnuTLS: (?:Error in the pull function|The TLS connection was non-properly terminated)/,
			kind: 'closed-in-handshake',
			source: wgetRun
		},
		{
			pattern: /Proxy tunneling failed: Proxy Authentication/,
			kind: 'proxy-login',
			source: wgetRun
		},
		{
			pattern: /Proxy tunneling failed: (?!Proxy Authentication)/,
			kind: 'proxy-refused',
			source: wgetRun
		},
		{ pattern: /Unable to establish SSL connection/, kind: 'tls-failed', source: wgetRun },
		{ pattern: /^[\d :-]{19,21}ERROR (?!407)\d{3}: /m, kind: 'http-status', source: wgetRun }
	]
} as const satisfies FamilyTable;

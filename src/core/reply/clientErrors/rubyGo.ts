/** Ruby and Go. Their fixtures are in tests/lab/fixtures/clients; further texts from their sources. */
import type { FamilyTable } from './pattern.ts';

const net = 'https://github.com/ruby/net-http';
const socket = 'https://github.com/ruby/ruby, ext/socket';
const goRun = 'run: Go 1.19, tests/lab/fixtures/clients';
const goNet = 'https://pkg.go.dev/net and https://pkg.go.dev/net/http';
const goTls = 'https://pkg.go.dev/crypto/tls and https://pkg.go.dev/crypto/x509';

export const ruby = {
	family: 'ruby',
	checked: '2026-11',
	patterns: [
		{ pattern: /SocketError: getaddrinfo|getaddrinfo\(3\)/, kind: 'dns-failed', source: socket },
		{ pattern: /Errno::ECONNREFUSED/, kind: 'refused', source: socket },
		{ pattern: /Errno::(?:EHOSTUNREACH|ENETUNREACH)/, kind: 'unreachable', source: socket },
		{ pattern: /Errno::ECONNRESET/, kind: 'reset', source: socket },
		{ pattern: /Net::OpenTimeout|Errno::ETIMEDOUT/, kind: 'timeout-on-the-way', source: net },
		{ pattern: /Net::ReadTimeout/, kind: 'read-timeout', source: net },
		{
			pattern: /wrong status line: \\?"<\?xml/,
			kind: 'bare-xml',
			source: 'https://github.com/voxxit/opensrs, lib/opensrs/server.rb'
		},
		{ pattern: /wrong status line: \\?"(?!<\?xml)/, kind: 'bad-status-line', source: net },
		{
			pattern: /EOFError[^\n]{0,40}end of file reached|end of file reached/,
			kind: 'empty-reply',
			source: net
		},
		{
			pattern: /hostname "[^"\n]{1,200}" does not match the server certificate/,
			kind: 'tls-name-mismatch',
			source: 'https://github.com/ruby/openssl'
		},
		{
			pattern: /Net::HTTPServerException: 407|407 "Proxy Authentication Required"/,
			kind: 'proxy-login',
			source: net
		},
		{
			pattern: /Received a bad response from OpenSRS/,
			kind: 'guess-address',
			source: 'https://github.com/voxxit/opensrs, lib/opensrs/server.rb'
		}
	]
} as const satisfies FamilyTable;

export const go = {
	family: 'go',
	checked: '2026-11',
	patterns: [
		{ pattern: /dial tcp: lookup [^\n]{1,200}: no such host/, kind: 'dns-failed', source: goNet },
		{
			pattern: /dial tcp: lookup [^\n]{1,200}(?:i\/o timeout|server misbehaving)/,
			kind: 'dns-later',
			source: goNet
		},
		{
			pattern: /dial tcp (?!lookup)[^\n]{1,200}: (?:i\/o timeout|connect: connection timed out)/,
			kind: 'connect-timeout',
			source: goNet
		},
		{ pattern: /net\/http: TLS handshake timeout/, kind: 'handshake-timeout', source: goNet },
		{
			pattern: /Client\.Timeout exceeded|context deadline exceeded/,
			kind: 'timeout',
			source: goNet
		},
		{
			pattern: /malformed HTTP response "<\?xml/,
			kind: 'bare-xml',
			source: goNet
		},
		{
			pattern: /malformed HTTP (?:response|status code) "(?!<\?xml)/,
			kind: 'bad-status-line',
			source: goNet
		},
		{
			// It says no more where the peer closes within the handshake, so TLS is not shown.
			pattern: /\b(?:Post|Get) "[^\n]{1,300}": EOF\s{0,2}$/m,
			kind: 'reset',
			source: goRun
		},
		{ pattern: /malformed HTTP status code "version=/, kind: 'bare-xml', source: goRun },
		{ pattern: /\bunexpected EOF\b/, kind: 'reply-cut', source: goNet },
		{
			pattern:
				/x509: certificate has expired or is not yet valid: current time [^\n]{1,60} is before/,
			kind: 'tls-not-yet-valid',
			source: goTls
		},
		{
			pattern:
				/certificate has expired or is not yet valid(?!: current time [^\n]{1,60} is before)/,
			kind: 'tls-expired',
			source: goTls
		},
		{
			pattern: /x509: certificate signed by unknown authority/,
			kind: 'tls-unknown-ca',
			source: goTls
		},
		{
			pattern:
				/x509: certificate is (?:not )?valid for|x509: certificate relies on legacy Common Name/,
			kind: 'tls-name-mismatch',
			source: goTls
		},
		{
			pattern:
				/first record does not look like a TLS handshake|server gave HTTP response to HTTPS client/,
			kind: 'tls-not-spoken',
			source: goTls
		},
		{
			pattern: /tls: protocol version not supported|server selected unsupported protocol version/,
			kind: 'tls-protocol-version',
			source: goTls
		},
		{ pattern: /remote error: tls: handshake failure/, kind: 'tls-handshake', source: goTls },
		{ pattern: /ContentLength=\d+ with Body length \d+/, kind: 'length-mismatch', source: goNet },
		{ pattern: /proxyconnect tcp:/, kind: 'proxy-unreachable', source: goNet },
		{
			pattern: /^(?:Post|Get) [^\n]{1,300}: Proxy Authentication Required/m,
			kind: 'proxy-login',
			source: goNet
		}
	]
} as const satisfies FamilyTable;

import type { FamilyTable } from './pattern.ts';

const run = 'run: OpenJDK 17 (HttpURLConnection, HttpClient)';
const jdk = 'https://github.com/openjdk/jdk';

export const java = {
	family: 'java',
	checked: '2026-11',
	patterns: [
		{
			pattern: /java\.net\.UnknownHostException|UnresolvedAddressException/,
			kind: 'dns-failed',
			source: run
		},
		{
			// HttpClient gives this exception without a text.
			pattern: /Caused by: java\.net\.ConnectException\s{0,2}$/m,
			kind: 'connect-failed',
			source: run
		},
		{
			pattern: /SocketTimeoutException: [Cc]onnect timed out|\bConnectTimeoutException/,
			kind: 'connect-timeout',
			source: run
		},
		{
			// HttpClient counts the TLS handshake as connecting.
			pattern: /HTTP connect timed out/,
			kind: 'timeout-on-the-way',
			source: run
		},
		{ pattern: /SocketTimeoutException: Read timed out/, kind: 'read-timeout', source: run },
		{
			pattern: /HttpTimeoutException: request timed out/,
			kind: 'timeout',
			source: run
		},
		{ pattern: /NoRouteToHostException/, kind: 'unreachable', source: run },
		{ pattern: /Remote host terminated the handshake/, kind: 'closed-in-handshake', source: run },
		{ pattern: /java\.net\.SocketException: Connection reset/, kind: 'reset', source: run },
		{ pattern: /CertificateExpiredException/, kind: 'tls-expired', source: run },
		{ pattern: /CertificateNotYetValidException/, kind: 'tls-not-yet-valid', source: run },
		{
			pattern: /unable to find valid certification path/,
			kind: 'tls-unknown-ca',
			source: run
		},
		{
			pattern:
				/No subject alternative (?:DNS )?names? (?:matching|present)|No name matching [^\n]{1,200} found/,
			kind: 'tls-name-mismatch',
			source: run
		},
		{ pattern: /PKIX path (?:validation|building) failed/, kind: 'tls-certificate', source: run },
		{
			pattern: /fatal alert: protocol_version|No appropriate protocol/,
			kind: 'tls-protocol-version',
			source: run
		},
		{
			pattern:
				/DH ServerKeyExchange does not comply to algorithm constraints|Could not generate DH keypair/,
			kind: 'tls-dh-too-small',
			source: jdk
		},
		{ pattern: /fatal alert: handshake_failure/, kind: 'tls-handshake', source: run },
		{
			pattern: /Unsupported or unrecognized SSL message|plaintext connection\?/,
			kind: 'tls-not-spoken',
			source: run
		},
		{ pattern: /SSLHandshakeException/, kind: 'tls-failed', source: run },
		{ pattern: /Invalid status line: "<\?xml/, kind: 'bare-xml', source: run },
		{ pattern: /Invalid status line: "(?!<\?xml)/, kind: 'bad-status-line', source: jdk },
		{ pattern: /IOException: Invalid Http response/, kind: 'not-http', source: run },
		{
			pattern: /Unexpected end of file from server|header parser received no bytes/,
			kind: 'empty-reply',
			source: run
		},
		{
			pattern: /Proxy returns "HTTP\/1\.\d 407/,
			kind: 'proxy-login',
			source: run
		},
		{
			pattern: /Proxy returns "HTTP\/1\.\d (?!407)\d{3}|Tunnel failed, got: (?!407)\d/,
			kind: 'proxy-refused',
			source: run
		},
		{
			pattern: /Server returned HTTP response code: (?!407)\d{3}/,
			kind: 'http-status',
			source: run
		}
	]
} as const satisfies FamilyTable;

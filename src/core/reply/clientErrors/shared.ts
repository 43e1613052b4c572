/** Texts that come from the operating system or OpenSSL and reach people through many clients. */
import type { FamilyTable } from './pattern.ts';

const errno = 'run: curl, Python, Perl; the texts of strerror and gai_strerror in glibc';
const openssl = 'run: curl, Python, Perl, Node.js with OpenSSL 3';

export const system = {
	family: 'system',
	checked: '2026-11',
	patterns: [
		{
			pattern: /Temporary failure in name resolution|Try again \(EAI_AGAIN\)/,
			kind: 'dns-later',
			source: errno
		},
		{
			pattern:
				/Name or service not known|nodename nor servname provided|No address associated with hostname|No such host is known/,
			kind: 'dns-failed',
			source: errno
		},
		{
			// "Connection refused: invalid ip address" is a reply of OpenSRS (code 555), no socket error.
			pattern: /\bConnection refused(?!: invalid)/i,
			kind: 'refused',
			source: errno
		},
		{ pattern: /No route to host|Network is unreachable/i, kind: 'unreachable', source: errno },
		{
			pattern: /\[Errno (?:110|60)\]|\bETIMEDOUT\b/,
			kind: 'timeout-on-the-way',
			source: 'errno(3): ETIMEDOUT is 110 on Linux, 60 on macOS'
		},
		{ pattern: /Connection reset by peer/i, kind: 'reset', source: errno }
	]
} as const satisfies FamilyTable;

export const openSsl = {
	family: 'openssl',
	checked: '2026-11',
	patterns: [
		{ pattern: /certificate has expired(?! or is not)/i, kind: 'tls-expired', source: openssl },
		{ pattern: /certificate is not yet valid/i, kind: 'tls-not-yet-valid', source: openssl },
		{
			pattern: /self[- ]signed certificate/i,
			kind: 'tls-self-signed',
			source: openssl
		},
		{
			pattern:
				/unable to get (?:local )?issuer certificate|unable to verify the first certificate/i,
			kind: 'tls-unknown-ca',
			source: openssl
		},
		{
			pattern: /hostname mismatch|IP address mismatch/i,
			kind: 'tls-name-mismatch',
			source: openssl
		},
		{ pattern: /certificate verify failed/i, kind: 'tls-certificate', source: openssl },
		{ pattern: /dh key too small/i, kind: 'tls-dh-too-small', source: openssl },
		{
			pattern:
				/alert protocol version|unsupported protocol|no protocols available|legacy sigalg disallowed/i,
			kind: 'tls-protocol-version',
			source: openssl
		},
		{
			pattern: /wrong version number|packet length too long|SSL routines:[\w:]{0,40}http request/i,
			kind: 'tls-not-spoken',
			source: openssl
		},
		{
			pattern: /alert handshake failure|no shared cipher|no ciphers available|unexpected message/i,
			kind: 'tls-handshake',
			source: openssl
		},
		{
			// While reading, so after the handshake: the peer ended TCP without ending TLS.
			pattern: /SSL_read: [^\n]{0,120}?unexpected eof while reading/i,
			kind: 'empty-reply',
			source: 'run: Ruby 3.1, tests/lab/fixtures/clients'
		},
		{
			pattern:
				/(?<!SSL_read: [^\n]{0,120})unexpected eof while reading|EOF occurred in violation of protocol|SSL_ERROR_SYSCALL in connection/i,
			kind: 'closed-in-handshake',
			source: openssl
		}
	]
} as const satisfies FamilyTable;

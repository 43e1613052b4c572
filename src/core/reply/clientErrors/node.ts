import type { FamilyTable } from './pattern.ts';

const run = 'run: Node.js 20.20 (https, fetch), axios';
const codes = 'https://nodejs.org/api/errors.html';

export const node = {
	family: 'node',
	checked: '2026-11',
	patterns: [
		{ pattern: /\bEAI_AGAIN\b/, kind: 'dns-later', source: codes },
		{ pattern: /getaddrinfo ENOTFOUND|'ENOTFOUND'/, kind: 'dns-failed', source: run },
		{ pattern: /\bECONNREFUSED\b/, kind: 'refused', source: run },
		{ pattern: /\b(?:EHOSTUNREACH|ENETUNREACH)\b/, kind: 'unreachable', source: run },
		{
			pattern: /connect ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT/,
			kind: 'connect-timeout',
			source: codes
		},
		{
			pattern: /UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT/,
			kind: 'read-timeout',
			source: 'https://undici.nodejs.org, Errors'
		},
		{
			pattern: /AxiosError: timeout of \d|operation was aborted due to timeout|\bESOCKETTIMEDOUT\b/,
			kind: 'timeout',
			source: run
		},
		{
			pattern: /Client network socket disconnected before secure TLS connection/,
			kind: 'closed-in-handshake',
			source: run
		},
		{
			pattern: /socket hang up|other side closed/,
			kind: 'empty-reply',
			source: run
		},
		{ pattern: /read ECONNRESET|write ECONNRESET/, kind: 'reset', source: run },
		{
			pattern: /HPE_INVALID_CONSTANT|Parse Error: Expected HTTP\//,
			kind: 'not-http',
			source: run
		},
		{ pattern: /data: ["'`]<\?xml/, kind: 'bare-xml', source: run },
		{ pattern: /rawPacket: <Buffer 3c 3f 78 6d 6c/, kind: 'bare-xml', source: run },
		{ pattern: /CERT_HAS_EXPIRED/, kind: 'tls-expired', source: run },
		{ pattern: /CERT_NOT_YET_VALID/, kind: 'tls-not-yet-valid', source: run },
		{
			pattern: /DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN/,
			kind: 'tls-self-signed',
			source: run
		},
		{
			pattern: /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/,
			kind: 'tls-unknown-ca',
			source: run
		},
		{
			pattern: /ERR_TLS_CERT_ALTNAME_INVALID|does not match certificate's altnames/,
			kind: 'tls-name-mismatch',
			source: run
		},
		{ pattern: /\bEPROTO\b/, kind: 'tls-failed', source: run },
		{
			pattern:
				/Request body length does not match content-length header|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH/,
			kind: 'length-mismatch',
			source: 'https://github.com/johndc7/node-opensrs, reproduced'
		},
		{
			pattern: /Request failed with status code 407|Proxy response \(407\)/,
			kind: 'proxy-login',
			source: run
		},
		{ pattern: /Proxy response \((?!407)\d{3}\)/, kind: 'proxy-refused', source: 'undici' },
		{
			pattern: /Request failed with status code (?!407)\d{3}/,
			kind: 'http-status',
			source: run
		}
	]
} as const satisfies FamilyTable;

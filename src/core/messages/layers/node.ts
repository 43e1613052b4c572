import type { Layer } from '../layer.ts';

export const node = {
	name: 'JavaScript',
	source: 'sources of Node.js, undici, axios, got, Bun and Deno',
	checked: '2026-11',
	texts: {
		'tls-revoked': ['CERT_REVOKED'],
		'tls-not-yet-valid': ['CERT_NOT_YET_VALID'],
		'tls-unknown-ca': [
			'CERT_UNTRUSTED',
			'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
			'UNABLE_TO_GET_ISSUER_CERT'
		],
		'tls-expired': ['CERT_HAS_EXPIRED'],
		'tls-self-signed': ['SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
		'bare-xml': ['data: "<?xml', "data: '<?xml", 'rawPacket: <Buffer 3c 3f 78 6d 6c'],
		'dns-failed': [
			'this usually occurs due to an incorrect host (domain) value',
			'queryA ENODATA',
			'getaddrinfo EAI_AGAIN https'
		],
		'dns-later': [
			'The DNS server returned an error, perhaps the server is offline',

			'queryA ETIMEOUT',
			'queryA ECONNREFUSED',
			'queryA ESERVFAIL',
			'queryA EREFUSED',
			'getaddrinfo EAI_FAIL',
			'getaddrinfo EBUSY',
			"Timeout awaiting 'lookup' for …ms"
		],
		'connect-timeout': [
			'AggregateError [ETIMEDOUT]',
			'The connection timed out, consider setting the "Retry on Fail" option',

			'connect ETIMEDOUT',
			'Socket connection timeout',
			"Timeout awaiting 'connect' for …ms"
		],
		'local-denied': ['connect EACCES'],
		'local-address': ['connect EINVAL'],
		'local-resources': ['connect EMFILE', 'getaddrinfo EMFILE'],
		'connect-failed': [
			'internalConnectMultiple',
			'internalConnectMultipleTimeout',
			'Unable to connect. Is the computer able to access',
			'ConnectionRefused: Unable to connect',
			'Was there a typo in the url or port?',
			'FailedToOpenSocket'
		],
		reset: [
			'The connection to the server was closed unexpectedly',
			'The socket connection was closed unexpectedly',
			'ConnectionClosed'
		],
		'read-timeout': [
			'read ETIMEDOUT',
			'Headers Timeout Error',
			'UND_ERR_HEADERS_TIMEOUT',
			"Timeout awaiting 'response' for …ms",
			"Timeout awaiting 'read' for …ms",
			'ESOCKETTIMEDOUT'
		],
		'closed-in-handshake': ['Client network socket disconnected before secure'],
		'handshake-timeout': ['TLS handshake timeout', "Timeout awaiting 'secureConnect' for …ms"],
		'tls-name-mismatch': ['ERR_TLS_CERT_ALTNAME_INVALID'],
		'tls-failed': ['EPROTO'],
		'not-http': [
			'Parse Error: Expected HTTP/',
			'HPE_INVALID_CONSTANT',
			'Response does not match the HTTP/1.1 protocol'
		],
		'bad-status-line': [
			'Parse Error: Invalid HTTP version',
			'HPE_INVALID_VERSION',
			'Parse Error: Invalid status code',
			'HPE_INVALID_STATUS',
			'Parse Error: Missing expected CR after response line',
			'Parse Error: Expected space after version',
			'InvalidHTTPResponse fetching',
			'UnrequestedUpgrade fetching'
		],
		'header-invalid': ['Invalid character in header content', 'ERR_INVALID_CHAR'],
		'bad-url': [
			'ERR_INVALID_URL',
			'Protocol "…:" not supported. Expected "https:"',
			'Protocol "…:" not supported. Expected "http:"',
			'Only absolute URLs are supported',
			'node-fetch cannot load …. URL scheme "…" is not supported'
		],
		'length-mismatch': [
			"Response body's Content-Length of … byte(s) does",
			'ERR_HTTP_CONTENT_LENGTH_MISMATCH',
			'Request body length does not match content-length',
			'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'
		],
		frame: ['fetch failed'],
		'timeout-on-the-way': ['Connect Timeout Error', 'UND_ERR_CONNECT_TIMEOUT'],
		'reply-cut': [
			'Error: aborted\n',

			'Body Timeout Error',
			'UND_ERR_BODY_TIMEOUT',
			'TypeError: terminated',
			'Response body length does not match content-length',
			'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
			'stream has been aborted',
			'AxiosError: aborted',
			'The server aborted pending request',
			'ERR_READING_RESPONSE_STREAM',
			'Invalid response body while trying to fetch',
			'Premature close of server response while trying to'
		],
		'empty-reply': ['socket hang up', 'other side closed', 'UND_ERR_SOCKET'],
		'proxy-login': [
			'tunneling socket could not be established, status code=407',
			'tunneling socket could not be established, statusCode=407',

			'Request failed with status code 407',
			'Proxy response (407)'
		],
		'proxy-refused': [
			'tunneling socket could not be established, status',

			'Proxy response (…) !== 200 when HTTP Tunneling',
			'tunneling socket could not be established, statusCode=',
			'got illegal response body from proxy',
			'Proxy connection ended before receiving CONNECT'
		],
		'proxy-failed': [
			'Secure Proxy Connection failed',
			'UND_ERR_PRX_TLS',
			'SOCKS5 authentication timeout',
			'SOCKS5 connection timeout',
			'SOCKS5 proxy error'
		],
		'proxy-unreachable': [
			'Proxy Connection failed',
			'UND_ERR_PRX_CONN',
			'tunneling socket could not be established, cause=',
			'Proxy connection timed out',
			'A "proxy connect" error'
		],
		timeout: [
			'The connection was aborted, perhaps the server is offline',

			'AxiosError: timeout of',
			'operation was aborted due to timeout',

			'The operation was aborted',
			'This operation was aborted',
			'timeout of …ms exceeded',
			'timeout exceeded',
			'timeout … of ms exceeded',
			"Timeout awaiting 'socket' for …ms",
			"Timeout awaiting 'request' for …ms",
			"Timeout awaiting 'send' for …ms",
			'network timeout at',
			'response timeout at … over limit'
		],
		'other-answer': [
			'Invalid JSON in response',
			'invalid json response body',
			'Unexpected token … in JSON',
			'Unexpected token … is not valid JSON',
			'Unsupported content type: text/html'
		],
		'browser-blocked': ['AxiosError: Network Error', 'ERR_NETWORK'],
		'http-status': [
			'HTTPError: Response code',
			'Request failed with status code',
			'ERR_NON_2XX_3XX_RESPONSE'
		],
		'client-broken': [
			'Request body larger than maxBodyLength limit',
			'maxContentLength size of … exceeded'
		],
		'tls-certificate': [
			'CERT_SIGNATURE_FAILURE',
			'CERT_REJECTED',
			'CERT_CHAIN_TOO_LONG',
			'SSL Error',
			'ERR_TLS_CERT_ALTNAME_INVALID fetching'
		],
		'platform-blocked': ['Requires net access to "…", run again with the'],
		refused: [
			'AggregateError [ECONNREFUSED]',
			'The service refused the connection - perhaps it is offline'
		],
		unreachable: [
			'AggregateError [ENETUNREACH]',
			'AggregateError [EHOSTUNREACH]',
			'The host is unreachable, perhaps the server is offline'
		]
	}
} as const satisfies Layer;

import type { Layer } from '../layer.ts';

export const javaClients = {
	name: 'Java',
	source: 'sources of Apache HttpClient, OkHttp, Netty, Spring, Ktor and Akka',
	checked: '2026-11',
	texts: {
		'connect-failed': [
			'Connect to …/…] failed',
			'Connection to http://… refused',
			'Connection to https://… refused',
			'Connect to … refused',
			'Tcp command [Connect(…)] failed because of'
		],
		'connect-timeout': [
			'Connect to … timed out',
			'The host did not accept the connection within',
			'connection timed out: …/',
			'connection timed out after … ms: …/'
		],
		'empty-reply': [
			'NoHttpResponseException',

			'unexpected end of stream on',
			'\\n not found: limit=… content=',
			'\\n not found: size=… content=',
			'Connection prematurely closed BEFORE response',
			'Connection has been closed BEFORE response, while',
			'The http server closed the connection unexpectedly'
		],
		'not-http': [
			'The server failed to respond with a valid HTTP',
			'The server … failed to respond with a valid HTTP response',
			'Illegal response: The server-side protocol or HTTP',
			'The server-side HTTP version is not supported',
			'Illegal HTTP message start'
		],
		'tls-name-mismatch': [
			"Certificate for <…> doesn't match common name of the certificate subject",
			"Host name '…' does not match the certificate subject provided by the peer",
			"hostname in certificate didn't match: <…> != <…>"
		],
		'reply-cut': [
			'Premature end of Content-Length delimited message',
			'Premature end of chunk coded message body: closing',
			'Truncated chunk ( expected size: …; actual size',
			'expected … bytes but received',
			'expected chunk size and optional extensions but was',
			'unexpected end of stream',
			'Connection prematurely closed DURING response'
		],
		'proxy-login': ['CONNECT refused by proxy: HTTP/1.1 407', 'Failed to authenticate with proxy'],
		'proxy-refused': [
			'CONNECT refused by proxy',
			'Unexpected response to CONNECT request',
			'Unexpected response code for CONNECT',
			'http, none, … => …, status',
			'http, none, … => …, timeout',
			'http, none, … => …, disconnected'
		],
		'local-resources': ['Timeout waiting for connection from pool'],
		'header-invalid': ['Unexpected char 0x… at … in … value'],
		'bad-url': [
			'protocol is not supported',
			"Expected URL scheme 'http' or 'https' but was",
			"Expected URL scheme 'http' or 'https' but no scheme",
			"Expected URL scheme 'http' or 'https' but no colon",
			'Invalid URL host',
			'Invalid URL port'
		],
		'bad-status-line': [
			'Invalid protocol version; error at offset …: <…>',
			'Unsupported version',
			'Invalid protocol name',
			'Unexpected status line',
			'invalid version format',
			'Failed to parse version',
			'Unsupported HTTP version',
			'Status-code must be 3-digit. Status received'
		],
		'bare-xml': [
			'Unexpected status line: <?xml',
			'java.net.ProtocolException: Unexpected status line',
			'invalid version format: <?XML'
		],
		'tls-protocol-version': ['Unable to find acceptable protocols. isFallback='],
		timeout: [
			'java.net.SocketTimeoutException: timeout',
			'java.io.InterruptedIOException: timeout',
			'Request timeout has expired [url='
		],
		'aborted-by-caller': ['java.io.IOException: Canceled'],
		'handshake-timeout': ['handshake timed out after …ms'],
		'closed-in-handshake': ['Connection closed while SSL/TLS handshake was in'],
		'tls-not-spoken': ['not an SSL/TLS record'],
		'timeout-on-the-way': ['Connect timeout has expired [url='],
		'read-timeout': [
			'Socket timeout has expired',
			'milliseconds timeout on connection',
			'Socket timeout has expired [url=…, socket_timeout='
		],
		reset: ['stream was reset']
	}
} as const satisfies Layer;

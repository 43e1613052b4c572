import type { Layer } from '../layer.ts';

export const python = {
	name: 'Python',
	source: 'sources of CPython, urllib3, requests, aiohttp and httpx',
	checked: '2026-11',
	texts: {
		'tls-closed': ['OSError: [Errno 0] Error'],
		'hash-needs-bytes': [
			'Strings must be encoded before hashing',
			'Unicode-objects must be encoded before hashing'
		],
		'bare-xml': [
			'http.client.BadStatusLine: <?xml',
			"BadStatusLine('<?xml",
			"illegal status line: bytearray(b'<?xml"
		],
		'bad-status-line': [
			'http.client.BadStatusLine',
			'http.client.UnknownProtocol',
			'got more than … bytes when reading status line',
			"('Connection aborted.', BadStatusLine(",
			'400, message="Bad status line',
			'illegal status line: bytearray(b',
			'illegal header line: bytearray(b',
			'no response line received'
		],
		'empty-reply': [
			'Remote end closed connection without response',
			"httplib.BadStatusLine: ''",
			"('Connection aborted.', RemoteDisconnected('Remote",
			'Server disconnected'
		],
		'reply-cut': [
			'IncompleteRead(… bytes read, … more expected)',
			'IncompleteRead(… bytes read)',
			"('Connection broken",
			'Response ended prematurely',
			'InvalidChunkLength(got length … bytes read)',
			'Response payload is not completed',
			'Not enough data to satisfy content length header',
			'Not enough data to satisfy transfer length header',
			'peer closed connection without sending complete',
			'peer unexpectedly closed connection'
		],
		'proxy-login': ['Tunnel connection failed: 407', 'ProxyError: 407'],
		'proxy-refused': [
			'Tunnel connection failed',
			'httpx.ProxyError',
			'Proxy Server could not connect'
		],
		'bad-url': [
			'No connection adapters were found for',
			'unknown url type',
			'<urlopen error no host given>',
			'No host specified',
			'Not supported URL scheme',
			"Invalid URL '…': No scheme supplied. Perhaps you meant https://…?",
			"Invalid URL '…': No scheme supplied. Perhaps you meant http://…?",
			"Invalid URL '…': No host supplied"
		],
		'header-invalid': [
			'Invalid header value',
			'Invalid header name',
			"'latin-1' codec can't encode character '…' in",
			'Header value must be str or bytes, not',
			'Illegal header value'
		],
		'dns-failed': [
			'NameResolutionError(',
			'socket.gaierror',
			'<urlopen error [Errno -3] Temporary failure in name',
			'<urlopen error [Errno 8] nodename nor servname',
			'Failed to resolve',
			'Failed to establish a new connection: [Errno 8]',
			'Unable to find the server at'
		],
		'timeout-on-the-way': [
			'<urlopen error timed out>',
			'TimeoutError: timed out',

			'Connection timeout to host',
			'httpx.ConnectTimeout'
		],
		'no-tls-support': [
			'<urlopen error unknown url type: https>',
			"Can't connect to HTTPS URL because the SSL module"
		],
		// A reason of OpenSSL that Python has no name for.
		'tls-failed': ['[SSL] … (_ssl.c'],
		'http-status': [
			'HTTPError: HTTP Error',
			'urllib.error.HTTPError',
			'Client Error: … for url',
			'Server Error: … for url'
		],
		'handshake-timeout': ['SSL handshake is taking longer than … seconds'],
		'closed-in-handshake': ['TLS/SSL connection has been closed (EOF) (_ssl.c'],
		'connect-timeout': ['ConnectTimeoutError', '[Errno 110] Connect call failed'],
		'connect-failed': [
			'NewConnectionError',
			'Multiple exceptions: [Errno',
			'Failed to establish a new connection: [Errno',
			'Failed to establish a new connection: [WinError',
			'Cannot connect to host … ssl:default [None]',
			'All connection attempts failed'
		],
		'read-timeout': [
			'ReadTimeoutError',
			'Read timed out. (read timeout=',
			"('Connection aborted.', timeout('The write",
			'Timeout on reading data from socket',
			'httpx.ReadTimeout'
		],
		reset: [
			"('Connection aborted.', ConnectionResetError",
			"('Connection aborted.', error",
			"('Connection aborted.', OSError"
		],
		'proxy-unreachable': ['Cannot connect to proxy', 'Unable to connect to proxy'],
		'proxy-failed': [
			'Your proxy appears to only use HTTP and not HTTPS',
			'Proxy URL had no scheme, should start with http://',
			'Proxy URL had unsupported scheme …, should use',
			'Missing dependencies for SOCKS support',
			'Please check proxy URL. It is malformed and could'
		],
		'tls-name-mismatch': ["hostname '…' doesn't match"],
		'tls-ca-file': ['Could not find a suitable TLS CA certificate'],
		'other-answer': ['Exceeded … redirects'],
		'not-http': ["400, message='Expected HTTP/", '400, message="Expected HTTP/, RTSP/ or ICE/'],
		'aborted-by-caller': ['Connector is closed'],
		'length-mismatch': [
			'Too much data for declared Content-Length',
			'Too little data for declared Content-Length'
		],
		frame: ['Max retries exceeded with url'],
		'host-is-url': [
			"HTTPSConnectionPool(host='https', port",
			"HTTPConnectionPool(host='https', port",
			"HTTPSConnectionPool(host='http', port",
			"HTTPConnectionPool(host='http', port"
		]
	}
} as const satisfies Layer;

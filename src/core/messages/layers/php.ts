import type { Layer } from '../layer.ts';

export const php = {
	name: 'PHP',
	source: 'sources of PHP, WordPress, Guzzle, Symfony, Laravel and Laminas',
	checked: '2026-11',
	texts: {
		'local-resources': ['Allowed memory size of'],
		'bare-xml': ['failed to open stream: HTTP request failed! <?xml'],
		'dns-failed': [
			'php_network_getaddresses: getaddrinfo for … failed',
			'php_network_getaddresses: getaddrinfo failed',
			'php_network_getaddresses: gethostbyname failed',
			'php_network_getaddresses: getaddrinfo for https',
			'php_network_getaddresses: getaddrinfo for ssl://'
		],
		frame: [
			'failed to open stream: operation failed',
			'http_request_failed',
			'Connection refused for URI',
			'Error creating resource: [message] fopen',
			'Illuminate\\Http\\Client\\ConnectionException'
		],
		'connect-timeout': ['failed to open stream: Connection timed out'],
		'local-denied': [
			'unable to connect to … (Operation not permitted)',
			'unable to connect to … (Permission denied)',
			'Permission denied (13)'
		],
		'tls-failed': [
			'Failed to enable crypto',
			'SSL operation failed with code …. OpenSSL Error',
			'Unable to enable crypto on TCP connection',
			'Unable to connect to HTTPS server through proxy'
		],
		'handshake-timeout': ['SSL: Handshake timed out'],
		reset: [
			'SSL: fatal protocol error',
			'SSL: An existing connection was forcibly closed by',
			'SSL: Undefined error: 0'
		],
		'tls-name-mismatch': [
			'Unable to locate certificate CN',
			'Unable to locate peer certificate CN',
			"Peer certificate CN=`…' did not match expected CN=",
			'Peer certificate subjectAltName did not match',
			'Unable to locate peer certificate CN',
			'SSL certificate did not match the requested domain'
		],
		'tls-ca-file': [
			'failed loading cafile stream',
			'no valid certs found cafile stream',
			'Unable to set default verify locations and no CA',
			'SSL CA bundle not found',
			'No system CA bundle could be found in any of the'
		],
		'no-tls-support': [
			'Unable to find the socket transport "ssl" - did you',
			'Unable to find the socket transport "tls" - did you',
			'Unable to find the wrapper "https" - did you forget',
			'There are no HTTP transports available which can',
			'No working transports found',
			'GuzzleHttp requires cURL, the allow_url_fopen ini',
			'Need OpenSSL support for https:// requests'
		],
		'client-missing': [
			'https:// wrapper is disabled in the server',
			'failed to open stream: no suitable wrapper could be',
			'() has been disabled for security reasons',
			'Call to undefined function …()',
			'Class "…" not found'
		],
		'proxy-refused': [
			'Cannot connect to HTTPS server through proxy',
			'Unable to connect to HTTPS proxy. Server response',
			'Failed to connect via HTTPS proxy. Proxy response'
		],
		'empty-reply': [
			'failed to open stream: HTTP request failed!',
			'Unable to read response, or response is empty'
		],
		'not-http': [
			'HTTP invalid response format (no colon in header',
			'HTTP invalid response format (space in header name)!',
			'Missing header/body separator',
			'Response could not be parsed',
			'HTTP version missing from header data',
			'HTTP status code missing from header data',
			'A valid response status line was not found in the'
		],
		'tls-certificate': ['Could not get peer certificate'],
		'client-broken': [
			'HTTP wrapper does not support writeable connections',
			'This stream does not support SSL/crypto',
			'SSL/TLS already set-up for this stream',
			'Destination directory for file streaming does not'
		],
		timeout: [
			'Maximum execution time of … seconds exceeded',
			'Maximum execution time of … seconds reached',
			'Idle timeout reached for',
			'Max duration was reached for',
			'Request timed out after … second(s)'
		],
		'platform-blocked': [
			'open_basedir restriction in effect. File(…) is not',
			'A valid URL was not provided',
			'User has blocked requests through HTTP',
			'Host "…" is blocked for'
		],
		'other-service': [
			'Could not connect to host',
			'Error Fetching http headers',
			'SSL support is not available in this build',
			'looks like we got no XML document',
			"SOAP-ERROR: Parsing WSDL: Couldn't load from"
		],
		'read-timeout': ['fsocket timed out', 'Read timed out after … seconds'],
		'bad-url': [
			"The scheme '…' is not supported",
			'Invalid URL: scheme is missing in "…". Did you',
			'Invalid URL: host is missing in',
			'Malformed URL',
			'Unsupported scheme in "…": "http" or "https" expected'
		],
		'proxy-login': [
			'failed to open stream: HTTP request failed! HTTP/1.1 407',
			'failed to open stream: HTTP request failed! HTTP/1.0 407',
			'resulted in a `407 …` response'
		],
		'http-status': [
			'failed to open stream: HTTP request failed! HTTP/1.1',
			'failed to open stream: HTTP request failed! HTTP/1.0',
			'failed to open stream: HTTP request failed! HTTP/2',

			'Client error: `…` resulted in a `…` response',
			'Server error: `…` resulted in a `…` response',
			'HTTP/… returned for',
			'HTTP request returned status code'
		],
		'proxy-failed': [
			'Invalid HTTP proxy: host is missing',
			'Unsupported proxy scheme "…": "http" or "https'
		],
		'connect-failed': [
			'Error connecting to ssl://',
			'Error connecting to tls://',
			'Unable to connect to'
		],
		'bad-status-line': ['Invalid response line read', 'Malformed response']
	}
} as const satisfies Layer;

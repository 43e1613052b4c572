import type { Layer } from '../layer.ts';

export const ruby = {
	name: 'Ruby',
	source: 'sources of Ruby, Faraday, RestClient, http.rb and Excon',
	checked: '2026-11',
	texts: {
		'proxy-login': ['Net::HTTPServerException: 407', '407 "Proxy Authentication Required"'],
		'dns-failed': [
			'Failed to open TCP connection to … (getaddrinfo',
			'Failed to open TCP connection to … (getaddrinfo(3)',
			'SocketError: getaddrinfo',
			'Socket::ResolutionError: getaddrinfo(3)'
		],
		'connect-failed': [
			'Failed to open TCP connection to … (Connection',
			'Failed to open TCP connection to',
			'Connection refused - connect(2) for "…" port',
			'Operation timed out - connect(2) for "…" port',
			'Connection timed out - connect(2) for "…" port',
			'No route to host - connect(2) for "…" port',
			'Network is unreachable - connect(2) for "…" port',
			'Operation timed out - user specified timeout'
		],
		'connect-timeout': ['Failed to open TCP connection to … (execution'],
		'local-denied': ['Failed to open TCP connection to … (Permission'],
		'timeout-on-the-way': [
			'Net::OpenTimeout: execution expired',
			'Net::OpenTimeout',
			'RestClient::Exceptions::OpenTimeout: Timed out',
			'Timed out connecting to server'
		],
		'read-timeout': ['Net::ReadTimeout', 'Timed out reading data from server'],
		'bare-xml': ['wrong status line: "<?xml'],
		'bad-status-line': ['wrong status line', 'wrong header line format'],
		'empty-reply': [
			'EOFError: end of file reached',
			'end of file reached',
			'Server broke connection'
		],
		'other-answer': ['wrong chunk size line', 'wrong Content-Length format'],
		'bad-url': [
			'no host component for URI',
			'HTTP request path is empty',
			'bad URI(is not URI?)',
			'URI must be ascii only'
		],
		'header-invalid': [
			'header field value cannot include CR/LF',
			'header … has field value …, this cannot include CR/LF'
		],
		'tls-failed': [
			'SSL_connect returned=… errno=… state=',
			'SSL_connect returned=… errno=… peeraddr=… state=',
			'SSL_connect SYSCALL returned=… errno=… state=',
			'SSL_connect SYSCALL returned=… errno=… peeraddr=',
			'Faraday::SSLError'
		],
		'closed-in-handshake': [
			'Connection reset by peer - SSL_connect',
			'Errno::ECONNRESET: Connection reset by peer -',
			'Broken pipe - SSL_connect'
		],
		'tls-name-mismatch': [
			'hostname "…" does not match the server certificate',
			'hostname was not match with the server certificate'
		],
		frame: [
			'Faraday::ConnectionFailed',
			'failed to connect',
			'Connect timed out after … seconds',
			"couldn't read response headers",
			'response body ended prematurely',
			'Timed out after using the allocated … seconds',
			'connect timeout reached',
			'read timeout reached',
			'proxy connection could not be established'
		],
		timeout: ['Faraday::TimeoutError'],
		'http-status': ['the server responded with status'],
		'tls-certificate': ['SSL certificate not verified'],
		'proxy-refused': ['connect to ssl proxy failed with status']
	}
} as const satisfies Layer;

import type { Layer } from '../layer.ts';

export const ruby = {
	name: 'Ruby',
	source: 'sources of Ruby, Faraday, RestClient, http.rb and Excon',
	checked: '2026-11',
	texts: {
		'proxy-login': ['Net::HTTPServerException: 407', '407 "Proxy Authentication Required"'],
		'dns-failed': [
			'Failed to open TCP connection to … (getaddrinfo',
			'SocketError: getaddrinfo',
			'Socket::ResolutionError: getaddrinfo(3)'
		],
		'connect-failed': [
			'Failed to open TCP connection to',
			'Connection refused - connect(2) for "…" port',
			'Operation timed out - connect(2) for "…" port',
			'Connection timed out - connect(2) for "…" port',
			'No route to host - connect(2) for "…" port',
			'Network is unreachable - connect(2) for "…" port',
			'Operation timed out - user specified timeout'
		],
		'connect-timeout': ['Failed to open TCP connection to … (execution'],
		'local-denied': [
			'Permission denied - connect(2)',
			'Operation not permitted - connect(2)',
			'Errno::EACCES … connect(2)',
			'Failed to open TCP connection to … (Permission'
		],
		'timeout-on-the-way': [
			'Net::OpenTimeout',
			'RestClient::Exceptions::OpenTimeout: Timed out',
			'Timed out connecting to server'
		],
		'read-timeout': ['Net::ReadTimeout', 'Timed out reading data from server'],
		'bare-xml': ['wrong status line: "<?xml'],
		'bad-status-line': ['wrong status line', 'wrong header line format'],
		'empty-reply': ['end of file reached', 'Server broke connection'],
		'bad-url': ['no host component for URI', 'bad URI(is not URI?)'],
		'header-invalid': [
			'header field value cannot include CR/LF',
			'header … has field value …, this cannot include CR/LF'
		],
		'tls-failed': [
			'SSL_connect returned=… errno=… state=',
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
			"couldn't read response headers",
			'response body ended prematurely',
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

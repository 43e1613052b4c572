import type { Layer } from '../layer.ts';

export const ruby = {
	name: 'Ruby',
	source: 'sources of Ruby, Faraday, RestClient, http.rb and Excon',
	checked: '2026-11',
	texts: {
		'proxy-login': ['Net::HTTPServerException: 407', '407 "Proxy Authentication Required"'],
		'dns-failed': [
			'return_code=couldnt_resolve_host',

			'Failed to open TCP connection to … (getaddrinfo',
			'SocketError: getaddrinfo',
			'Socket::ResolutionError: getaddrinfo(3)'
		],
		'connect-failed': [
			'return_code=couldnt_connect',

			'Failed to open TCP connection to',
			'Connection refused - connect(2) for "…" port',
			'Operation timed out - connect(2) for "…" port',
			'Connection timed out - connect(2) for "…" port',
			'No route to host - connect(2) for "…" port',
			'Network is unreachable - connect(2) for "…" port',
			'Operation timed out - user specified timeout'
		],
		'connect-timeout': [
			'Connection timed out - connect(2)',
			'Operation timed out - connect(2)',
			'Failed to open TCP connection to … (execution'
		],
		'local-denied': [
			'Permission denied - connect(2)',
			'Operation not permitted - connect(2)',
			'Errno::EACCES … connect(2)',
			'Failed to open TCP connection to … (Permission'
		],
		'timeout-on-the-way': [
			'connect timeout reached',

			'Net::OpenTimeout',
			'RestClient::Exceptions::OpenTimeout: Timed out',
			'Timed out connecting to server'
		],
		'read-timeout': [
			'read timeout reached',
			'Net::ReadTimeout',
			'Timed out reading data from server'
		],
		'bare-xml': ['wrong status line: "<?xml'],
		'bad-status-line': ['wrong status line', 'wrong header line format'],
		'empty-reply': ['return_code=got_nothing', 'end of file reached', 'Server broke connection'],
		'bad-url': [
			'return_code=url_malformat',
			'return_code=unsupported_protocol',
			'no host component for URI',
			'bad URI(is not URI?)'
		],
		'header-invalid': [
			'header field value cannot include CR/LF',
			'header … has field value …, this cannot include CR/LF'
		],
		'tls-failed': [
			'return_code=ssl_connect_error',

			'SSL_connect returned=… errno=… state=',
			'Faraday::SSLError'
		],
		'closed-in-handshake': [
			'Connection reset by peer - SSL_connect',
			'- SSL_connect from',
			// The system's read failed, not OpenSSL.
			'SSL_connect SYSCALL returned=5 errno=0',
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
			'proxy connection could not be established'
		],
		timeout: ['return_code=operation_timedout', 'execution expired', 'Faraday::TimeoutError'],
		'http-status': ['the server responded with status'],
		'tls-certificate': [
			'return_code=ssl_cacert',
			'return_code=peer_failed_verification',
			'SSL certificate not verified'
		],
		'proxy-refused': ['connect to ssl proxy failed with status'],
		'proxy-unreachable': ['return_code=couldnt_resolve_proxy'],
		'tls-ca-file': ['return_code=ssl_cacert_badfile'],
		reset: ['return_code=recv_error', 'return_code=send_error'],
		'reply-cut': ['return_code=partial_file']
	}
} as const satisfies Layer;

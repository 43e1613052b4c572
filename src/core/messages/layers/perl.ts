import type { Layer } from '../layer.ts';

export const perl = {
	name: 'Perl',
	source: 'sources of LWP, IO::Socket::SSL, HTTP::Tiny and Mojolicious',
	checked: '2026-11',
	texts: {
		'closed-in-handshake': ['SSL connect attempt failed\n'],
		'http-status': ['\n403 Forbidden\n'],
		'proxy-login': ['establishing SSL tunnel failed: 407', '\n407 Proxy Authentication Required'],
		'hash-needs-bytes': ['Wide character in subroutine entry'],
		'dns-failed': [
			"Can't connect to … (Bad hostname",
			"Can't connect to … (Temporary failure in name resolution)"
		],
		frame: ["Can't connect to", 'Could not connect to'],
		'timeout-on-the-way': [
			"\n500 Can't connect to …:55443\n",
			"Can't connect to … (timeout)",
			"Can't connect to … (connect: timeout)"
		],
		'tls-ca-file': ["Can't verify SSL peers without knowing which"],
		'no-tls-support': [
			'LWP will support https URLs if',

			"Protocol scheme '…' is not supported",
			'IO::Socket::SSL 1.42 must be installed for https',
			'Net::SSLeay 1.49 must be installed for https support'
		],
		'read-timeout': [
			'500 read timeout',
			'Timed out while waiting for socket to become ready',
			'Inactivity timeout'
		],
		'empty-reply': [
			'500 Server closed connection without sending any',
			'Server closed connection without sending any data',
			'Unexpected end of stream while looking for line',
			'Premature connection close'
		],
		'bad-status-line': [
			'Bad response status line',
			'500 Line too long (limit is',
			'Malformed Status-Line',
			'Malformed header line'
		],
		reset: [
			'500 write failed',
			'500 read failed',
			'Socket closed by remote server',
			'Could not write to SSL socket',
			'Could not read from SSL socket'
		],
		'proxy-refused': [
			'establishing SSL tunnel failed',
			'500 proxy connect failed',
			'500 Connect failed: connect'
		],
		'bad-url': ['URL must be absolute'],
		'tls-failed': [
			'SSL negotiation failed',
			'SSL upgrade failed',
			'SSL connect attempt failed',
			'SSL connection failed for'
		],
		'tls-name-mismatch': ['hostname verification failed'],
		'handshake-timeout': ['SSL wants a read first', 'SSL wants a write first'],
		'connect-failed': [
			'IO::Socket::INET6 configuration failed',
			'IO::Socket::IP configuration failed',
			'IO::Socket::INET configuration failed'
		],
		'bare-xml': ['Malformed Status-Line: <?xml'],
		'header-invalid': [
			'Wide character in request message body',
			'Wide character in write()',
			'Invalid HTTP header field value'
		],
		'length-mismatch': ['Content-Length mismatch (got: … expected'],
		'not-http': ['200 Assumed OK', 'Bad response start-line']
	}
} as const satisfies Layer;

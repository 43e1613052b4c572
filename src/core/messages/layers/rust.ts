import type { Layer } from '../layer.ts';

export const rust = {
	name: 'Rust',
	source: 'sources of reqwest, hyper and ureq',
	checked: '2026-11',
	texts: {
		frame: [
			'error sending request',
			'client error (Connect)',
			'error trying to connect',
			'client error (SendRequest)'
		],
		timeout: [
			'error sending request for url (…): operation timed',
			'timeout: receive response',
			'timeout: await 100',
			'timeout: per call'
		],
		'bad-url': [
			'builder error for url (…): URL scheme is not allowed',
			'invalid URL, scheme is not http',
			'invalid URL, scheme is missing',
			'invalid URL, host is missing'
		],
		'header-invalid': ['failed to parse header value', 'builder error: invalid HTTP header value'],
		'reply-cut': [
			'kind: UnexpectedEof',

			'error decoding response body',
			'request or response body error',
			'end of file before message length reached'
		],
		'http-status': ['HTTP status client error (…) for url', 'HTTP status server error (…) for url'],
		'connect-failed': ['tcp connect error', 'Connection Failed: Connect error'],
		'connect-timeout': [
			'tcp connect error: deadline has elapsed',
			'tcp connect error: connection timed out'
		],
		'empty-reply': ['connection closed before message completed'],
		'not-http': ['invalid HTTP version parsed', 'invalid HTTP status-code parsed'],
		'aborted-by-caller': ['operation was canceled'],
		'proxy-refused': [
			'tunnel error: unsuccessful',
			'unsuccessful tunnel',
			'tunnel error: unexpected end of file',
			'tunnel error: io error establishing tunnel',
			'CONNECT proxy failed',
			'Malformed proxy',
			'Provided proxy credentials are incorrect',
			'invalid proxy url'
		],
		'proxy-login': ['tunnel error: proxy authorization required'],
		'proxy-unreachable': ['tunnel error: failed to create underlying connection'],
		'dns-failed': ['Dns Failed: resolve dns name'],
		'dns-later': ['timeout: resolve'],
		'timeout-on-the-way': ['kind: TimedOut', 'timeout: connect'],
		'no-tls-support': ['TLS required, but transport is unsecured'],
		'dns-local': ['error reading DNS system conf', 'Error parsing resolv.conf'],
		refused: ['kind: ConnectionRefused'],
		reset: ['kind: ConnectionReset', 'kind: BrokenPipe', 'kind: NotConnected'],
		'aborted-locally': ['kind: ConnectionAborted'],
		unreachable: ['kind: HostUnreachable', 'kind: NetworkUnreachable'],
		'local-address': ['kind: AddrNotAvailable'],
		'local-denied': ['kind: PermissionDenied'],
		offline: ['kind: NetworkDown']
	}
} as const satisfies Layer;

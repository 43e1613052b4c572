import type { Layer } from '../layer.ts';

export const apple = {
	name: 'Swift',
	source: 'NSURLError.h and CFNetworkErrors.h',
	checked: '2026-11',
	texts: {
		frame: ['NSPOSIXErrorDomain Code=', 'kCFErrorDomainCFNetwork'],
		timeout: ['The request timed out'],
		'dns-failed': [
			'A server with the specified hostname could not be',
			'_kCFStreamErrorDomainKey=12'
		],
		'connect-failed': ['Could not connect to the server'],
		reset: ['The network connection was lost'],
		offline: ['The Internet connection appears to be offline'],
		'bad-status-line': ['There was a bad response from the server', 'cannot parse response'],
		'empty-reply': ['zero byte resource'],
		'tls-failed': [
			'An SSL error has occurred and a secure connection',
			'NSURLSession/NSURLConnection HTTP load failed',
			'CFNetwork SSLHandshake failed (',
			'_kCFStreamErrorDomainKey=3',
			'A TLS error caused the secure connection to fail'
		],
		'tls-expired': ['The certificate for this server has expired'],
		'tls-certificate': ['The certificate for this server is invalid'],
		'tls-unknown-ca': ['The certificate for this server was signed by an'],
		'tls-not-yet-valid': ['The certificate for this server is not yet valid'],
		'tls-client-certificate': ['The server “…” requires a client certificate'],
		'local-denied': ['Local network prohibited'],
		'proxy-unreachable': [
			'There was a problem communicating with the secure',
			'There was a problem communicating with the web'
		]
	}
} as const satisfies Layer;

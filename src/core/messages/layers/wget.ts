import type { Layer } from '../layer.ts';

export const wget = {
	name: 'wget',
	source: 'run: wget 1.21.3 with GnuTLS; src/openssl.c of wget; BusyBox, networking/wget.c',
	checked: '2026-11',
	texts: {
		'dns-failed': ['wget: bad address'],
		'connect-timeout': ['failed: Connection timed out', 'wget: download timed out'],
		'connect-failed': ["wget: can't connect to remote host"],
		'read-timeout': ['Read error (Connection timed out) in headers'],
		'not-http': ['No headers, assuming HTTP/0.9'],
		'empty-reply': ['Read error … in headers', 'No data received', 'wget: error getting response'],
		'reply-cut': ['Connection closed at byte', 'Read error at byte'],
		'tls-expired': ['ERROR: The certificate of … has expired'],
		'tls-not-yet-valid': ['certificate has not yet been activated', 'is not yet activated'],
		'tls-unknown-ca': [
			"doesn't have a known issuer",
			"Unable to locally verify the issuer's authority"
		],
		'tls-name-mismatch': ["certificate's owner does not match hostname"],
		'tls-certificate': [
			'ERROR: The certificate of … is not trusted',
			'ERROR: cannot verify …certificate'
		],
		'tls-accepted-anyway': ['WARNING: The certificate of', 'WARNING: cannot verify'],
		'closed-in-handshake': [
			'GnuTLS: Error in the pull function',
			'GnuTLS: The TLS connection was non-properly terminated'
		],
		'proxy-login': ['Proxy tunneling failed: Proxy Authentication'],
		'proxy-refused': ['Proxy tunneling failed'],
		'tls-failed': ['Unable to establish SSL connection'],
		frame: ['wget: TLS error from peer']
	}
} as const satisfies Layer;

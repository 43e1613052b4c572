import type { Layer } from '../layer.ts';

export const go = {
	name: 'Go',
	source: 'https://github.com/golang/go',
	checked: '2026-11',
	texts: {
		reset: ['": EOF'],
		'tls-unknown-ca': [
			'x509: certificate signed by unknown authority',
			'x509: “…” certificate is not trusted',
			'tls: failed to verify certificate: x509'
		],
		'tls-name-mismatch': [
			'x509: certificate is valid for',
			'x509: certificate is not valid for any names',
			'x509: cannot validate certificate for',
			'x509: certificate relies on legacy Common Name',
			'x509: “…” certificate name does not match input'
		],
		'tls-certificate-purpose': [
			'x509: certificate specifies an incompatible key',
			'x509: a root or intermediate certificate is not',
			'x509: too many intermediates for path length'
		],
		'tls-certificate': ['x509: issuer name does not match subject from'],
		'tls-expired': ['x509: “…” certificate is expired'],
		'tls-weak-certificate': [
			'x509: cannot verify signature: insecure algorithm',
			'tls: server sent certificate containing RSA key'
		],
		'tls-ca-file': [
			'x509: failed to load system roots and no roots',
			'x509: system root pool is not available on Windows'
		],
		'tls-not-spoken': [
			'tls: first record does not look like a TLS handshake',
			'http: server gave HTTP response to HTTPS client',
			'tls: oversized record received',
			'tls: unsupported SSLv2 handshake received'
		],
		'tls-local': [
			'tls: no certificates configured',
			'tls: no supported versions satisfy MinVersion and MaxVersion',
			'tls: internal error'
		],
		'tls-cipher': ['tls: server chose an unconfigured cipher suite'],
		'tls-damaged': ['local error: tls: bad record MAC'],
		'tls-handshake': [
			'tls: received unexpected handshake message of type',
			'tls: unexpected message',
			'remote error: tls'
		],
		'dns-later': [
			'dial tcp: lookup … on …: server misbehaving',
			'dial tcp: lookup … on …: read udp …->…: read: connection refused',
			'dial tcp: lookup …: i/o timeout',
			'dial udp: lookup'
		],
		'connect-timeout': [
			'dial tcp …: i/o timeout',
			'dial tcp …: connect: connection timed out',
			'dial tcp …: connect: operation timed out'
		],
		unreachable: ['dial tcp …: connect: host is down'],
		'local-denied': ['dial tcp …: connect: permission denied'],
		'connect-failed': ['dial tcp …: connectex'],
		'bad-url': [
			'unsupported protocol scheme',
			'missing protocol scheme',
			'http: no Host in request URL'
		],
		'read-timeout': ['read tcp …->…: i/o timeout', 'net/http: timeout awaiting response headers'],
		timeout: [
			'net/http: request canceled while waiting for',
			'net/http: request canceled (Client.Timeout exceeded',
			'context deadline exceeded'
		],
		'reply-cut': [
			'net/http: request canceled (Client.Timeout or',
			'Client.Timeout or context cancellation while',
			'http: unexpected EOF reading trailer'
		],
		'aborted-by-caller': ['context canceled', 'net/http: request canceled'],
		'bare-xml': [
			'malformed HTTP response "<?xml',
			'malformed HTTP status code "version=',
			'Unsolicited response received on idle HTTP channel starting with "<?xml'
		],
		'bad-status-line': [
			'net/http: HTTP/1.x transport connection broken',
			'malformed HTTP response',
			'malformed HTTP status code',
			'malformed HTTP version'
		],
		'empty-reply': [
			'http: server closed idle connection',
			'transport connection broken: unexpected EOF'
		],
		'proxy-unreachable': ['proxyconnect tcp'],
		'proxy-login': ['": Proxy Authentication Required'],
		'proxy-refused': [
			'": Service Unavailable',
			'": Bad Gateway',
			'": Gateway Timeout',
			'": Forbidden',
			'Method Not Allowed'
		],
		'proxy-failed': ['socks connect tcp …->'],
		'header-invalid': [
			'net/http: invalid header field value for',
			'net/http: invalid header field name'
		],
		'length-mismatch': [
			'http: ContentLength=… with Body length',
			'http: Request.ContentLength=… with nil Body'
		],
		'other-answer': ['stopped after 10 redirects'],
		'tls-not-yet-valid': [
			'x509: certificate has expired or is not yet valid: current time … is before'
		]
	}
} as const satisfies Layer;

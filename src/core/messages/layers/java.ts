import type { Layer } from '../layer.ts';

export const java = {
	name: 'Java',
	source: 'https://github.com/openjdk/jdk',
	checked: '2026-11',
	texts: {
		'tls-pin-mismatch': ['Certificate pinning failure'],
		'tls-failed': ['SSLPeerUnverifiedException', 'SSLHandshakeException'],
		'connect-failed': [
			'ConnectException at java',
			'ConnectException at jdk',
			'ConnectException Caused by',
			'java.net.ConnectException: null'
		],
		'tls-unknown-ca': [
			'PKIX path building failed',
			'unable to find valid certification path to',
			'Path does not chain with any of the trust anchors',
			'No trusted certificate found',
			'Trust anchor for certification path not found'
		],
		'tls-certificate': [
			'peer not authenticated',
			'No peer certificate',
			'PKIX path validation failed',

			'validity check failed',
			'timestamp check failed',
			'Chain validation failed',
			'Algorithm constraints check failed on'
		],
		'tls-ca-file': [
			'the trustAnchors parameter must be non-empty',
			'java.security.InvalidAlgorithmParameterException'
		],
		'tls-expired': [
			'CertificateExpiredException',
			'PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed'
		],
		'tls-not-yet-valid': ['CertificateNotYetValidException'],
		'tls-revocation': [
			'Response is unreliable: its validity interval is',
			'Unable to determine revocation status due to',
			'Could not determine revocation status'
		],
		'tls-revoked': ['Certificate has been revoked', 'CertificateRevokedException'],
		'tls-name-mismatch': [
			'No subject alternative names present',
			'No subject alternative DNS name matching',
			'No name matching',
			'No subject alternative names matching IP address',
			'HTTPS hostname wrong',
			"doesn't match any of the subject alternative names",
			'Hostname … not verified'
		],
		'tls-weak-certificate': [
			'Algorithm constraints check failed',
			'Certificates do not conform to algorithm constraints'
		],
		'tls-certificate-purpose': [
			'Extended key usage does not permit use for TLS',
			'KeyUsage does not allow',
			'basic constraints check failed'
		],
		'tls-policy': [
			'No appropriate protocol (protocol is disabled or cipher suites are inappropriate)'
		],
		'tls-protocol-version': [
			'The server selected protocol version … is not',
			'Server chose …, but that protocol version is not enabled or not'
		],
		'tls-dh-too-small': [
			'Could not generate DH keypair',
			'DH ServerKeyExchange does not comply to algorithm',
			'DHPublicKey does not comply to algorithm constraints'
		],
		'tls-not-spoken': [
			'Unsupported or unrecognized SSL message',
			'Unrecognized SSL message, plaintext connection?'
		],
		'closed-in-handshake': [
			'Remote host closed connection during handshake',
			'Remote host terminated the handshake',
			'Received close_notify during handshake',
			'Connection closed by peer',
			'java.io.EOFException: SSL peer shut down incorrectly'
		],
		'tls-closed': ['SSL peer shut down incorrectly'],
		// Without a message it can mean the name or the port.
		frame: ['Connection has been shutdown', '\njava.net.ConnectException\n'],
		'tls-legacy-renegotiation': [
			'Unsafe renegotiation',
			'Failed to negotiate the use of secure renegotiation'
		],
		'tls-name-not-served': ['unrecognized_name'],
		'tls-local': [
			'Default SSL context init failed',
			'Error constructing implementation (algorithm',
			'Keystore was tampered with, or password was'
		],
		'tls-handshake': ['extension (5) should not be presented in'],
		'dns-failed': ['Unable to resolve host'],
		'connect-timeout': [
			'ConnectTimeoutException',
			// Android’s libcore
			'SocketTimeoutException: failed to connect to … after …ms',

			'java.net.ConnectException: Connection timed out',
			'Connection timed out (Connection timed out)',
			'Connection timed out: connect',
			'Connection timed out: getsockopt',
			'Connection timed out: no further information',
			'java.net.ConnectException: Operation timed out',
			'Operation timed out (Connection timed out)'
		],
		'local-denied': [
			'java.net.SocketException: Permission denied: connect',
			'Permission denied (connect failed)',
			'Permission denied: getsockopt'
		],
		'local-address': [
			'java.net.BindException: Cannot assign requested',
			'java.net.SocketException: No buffer space available'
		],
		'read-timeout': ['java.net.SocketTimeoutException: Read timed out'],
		reset: [
			'Connection or inbound has closed',
			'Connection or outbound has closed',

			'SSLException: Connection reset',

			'java.net.SocketException: Connection reset',
			'java.net.SocketException: Software caused',
			'Software caused connection abort: socket write error',
			'java.io.IOException: An existing connection was'
		],
		'proxy-failed': [
			'SOCKS: Connection not allowed by ruleset',
			'SOCKS: Network unreachable',
			'SOCKS: Host unreachable',
			'SOCKS: Connection refused',
			'SOCKS: TTL expired',
			'Malformed reply from SOCKS server',
			"Can't connect to SOCKS proxy"
		],
		'not-http': ['java.io.IOException: Invalid Http response'],
		'empty-reply': [
			'java.net.SocketException: Unexpected end of file',
			'HTTP/1.1 header parser received no bytes'
		],
		'proxy-login': [
			'Proxy returns "HTTP/1.1 407',
			'Proxy returns "HTTP/1.0 407',
			'Tunnel failed, got: 407'
		],
		'proxy-refused': [
			'Unable to tunnel through proxy. Proxy returns "HTTP/1.1',
			'Unable to tunnel through proxy. Proxy returns "HTTP/1.0',
			'Tunnel failed, got'
		],
		'http-status': [
			'Server returned HTTP response code: … for URL',
			'Server redirected too many  times',
			'cannot retry due to proxy authentication, in',
			'cannot retry due to server authentication, in',
			'cannot retry due to redirection, in streaming mode'
		],
		'reply-cut': [
			'java.io.IOException: Premature EOF',
			'fixed content-length: …, bytes received',
			'EOF reached while reading',
			'chunked transfer encoding, state'
		],
		'bad-url': [
			'URI with undefined scheme',
			'invalid URI scheme',
			'Illegal character in authority at index',
			'Illegal character in path at index'
		],
		'length-mismatch': ['insufficient data written', 'too many bytes written'],
		'bare-xml': ['Invalid status line: "<?xml'],
		'timeout-on-the-way': ['HTTP connect timed out'],
		timeout: ['java.net.http.HttpTimeoutException: request timed'],
		'aborted-by-caller': ['connection closed locally', 'Selector manager closed']
	}
} as const satisfies Layer;

import type { Layer } from '../layer.ts';

export const curl = {
	name: 'curl',
	source: 'https://github.com/curl/curl, lib/, 7.29 to 8.22',
	checked: '2026-11',
	texts: {
		'dns-failed': [
			'getaddrinfo() thread failed',
			'Could not DOH-resolve',
			'Not resolving .onion address (RFC 7686)',
			"Couldn't resolve host",
			'Failed to convert … to ACE',
			'Could not resolve',
			'Error … resolving',
			'couldnt resolve host'
		],
		'proxy-unreachable': [
			'Could not resolve proxy',
			'Resolving proxy timed out',
			"Couldn't resolve proxy",
			'couldnt resolve proxy'
		],
		'dns-later': [
			'Resolving host timed out',
			'name lookup timed out',
			'remaining timeout of … too small to resolve via SIGALRM method',
			'Resolving timed out after … milliseconds',
			"Failed to resolve …' with timeout after … ms"
		],
		'tls-name-mismatch': [
			'common name "…" does not match',
			'subjectAltName(s) do not match',
			'SSL certificate peer verification failed, the',
			'schannel: CertGetNameString() certificate hostname',
			'schannel: SNI or certificate check failed',
			'subject alt name(s) or common name do not match',
			'SSL: certificate subject name (…) does not match',
			'Cert verify failed: BADCERT_CN_MISMATCH',
			"SSL: certificate subject name '…' does not match",
			'SSL: X.509 verification: expected server name was',
			'SSL: no alternative certificate subject name',
			'schannel: CertGetNameString() failed to match',
			'schannel: server certificate name verification',
			'SSL peer certificate was not ok'
		],
		'tls-certificate': [
			'SSL certificate verify result',
			'SSL certificate problem',
			'Apple SecTrust verification failed: error',
			'peer certificate could not be verified',
			'Cert verify failed',
			'SSL: peer not verified:  Deny',
			'SSL: peer not verified:  RecoverableTrustFailure',
			'SSL: perr not verified: result=',
			'SSL peer certificate or SSH remote key was not OK',
			'Peer certificate cannot be authenticated with known',
			'Peer certificate cannot be authenticated with given'
		],
		'proxy-refused': [
			'cannot be done over CONNECT',
			'CONNECT tunnel failed, response',
			'Failed to establish CONNECT-UDP tunnel, response',
			'Received HTTP code … from proxy after CONNECT',
			'Proxy replied … to CONNECT request'
		],
		'proxy-failed': [
			'CONNECT response too large',
			'Failed sending CONNECT to proxy',
			'Proxy CONNECT aborted',
			"Can't complete SOCKS5 connection to",
			'Failed to receive SOCKS5 connect request ack',
			'SOCKS5 connection to … not supported',
			'SOCKS5 read error occurred',
			'SOCKS5 read timeout',
			'proxy handshake error'
		],
		'connect-timeout': [
			'Connection time-out',
			'Connection timeout after … ms',
			'Failed to connect to … port … after … ms: Timeout was reached',
			'connect timeout',
			'connect() timed out!'
		],
		'connect-failed': [
			'Failed connect to',
			'Failed to connect to',
			'Immediate connect fail for',
			'connect to … port … failed',
			"couldn't connect",
			'Could not connect to server'
		],
		'handshake-timeout': [
			'SSL connection timeout',
			'SSL/TLS connection timeout',
			'timed out before SSL handshake',
			'rustls: connection timeout after … ms',
			'rustls: operation timed out before socket check'
		],
		'closed-in-handshake': [
			'Unknown SSL protocol error in connection to',
			'schannel: failed to receive handshake, SSL/TLS',
			'SSL: connection closed during handshake',
			'Server aborted the SSL handshake',
			'Server dropped the connection during the SSL',
			'LibreSSL SSL_connect: SSL_ERROR_SYSCALL in',
			'OpenSSL SSL_connect: SSL_ERROR_ZERO_RETURN in',
			'OpenSSL SSL_connect: SSL_ERROR_SYSCALL in',
			'OpenSSL SSL_connect: Connection reset by peer in'
		],
		'tls-expired': [
			'SSL: X.509 verification: certificate is expired or',
			'schannel: this certificate or one of the',
			'server cert expiration date verify failed',
			'server certificate expiration date has passed',
			'Cert verify failed: BADCERT_EXPIRED',
			'SSL certificate problem: Certificate chain had an'
		],
		'tls-unknown-ca': [
			'Cert verify failed: BADCERT_NOT_TRUSTED',
			'SSL: Certificate issuer check failed',
			'SSL: X.509 verification: chain could not be linked',
			'CA signer not available for verification',
			'SSL certificate problem: No root certificate',
			'SSL certificate problem: Untrusted root certificate',
			'server certificate issuer check failed (Issuer Cert',
			'schannel: the certificate chain is incomplete',
			'schannel: the certificate or certificate chain is',
			'TLSv1.2 (OUT), TLS alert, unknown CA (560)',
			'Issuer check against peer certificate failed'
		],
		'tls-failed': [
			'schannel: failed to send initial handshake data',
			'schannel: failed to send next handshake data: sent',
			'schannel: initial InitializeSecurityContext failed',
			'schannel: next InitializeSecurityContext failed',
			'SSL_connect failed with error',
			'gnutls_handshake() failed',
			'gnutls_handshake() warning',
			'ssl_handshake returned -0x',
			'ssl_handshake returned: (-0x',
			'ssl_handshake returned - PolarSSL: (-0x',
			'SSL protocol error',
			'OpenSSL SSL_connect: SSL_ERROR_SSL in connection to',
			'OpenSSL SSL_connect: … in connection to',
			'SSL connect error',
			'Requested SSL level failed'
		],
		'tls-ca-file': [
			'error setting certificate verify locations',
			"SSL: can't load CA certificate file",
			'error setting certificate file',
			'error adding trust anchors from file',
			'SSL: cannot load CA certificate file',
			'Problem with the SSL CA cert (path? access rights?)'
		],
		'tls-not-yet-valid': [
			'server cert activation date verify failed',
			'server certificate not activated yet',
			'Cert verify failed: BADCERT_FUTURE',
			'SSL certificate problem: The certificate chain had',
			'server verification failed: certificate not valid'
		],
		'bad-status-line': [
			'Invalid status line',
			'Unsupported HTTP/1 subversion in response',
			'Weird server reply'
		],
		'empty-reply': ['Empty reply from server', 'server returned nothing (no headers, no data)'],
		'not-http': ['Received HTTP/0.9 when not allowed'],
		'reply-cut': [
			'Operation timed out after … milliseconds with',
			'transfer closed with outstanding read data remaining',
			'end of response with … bytes missing',
			'transfer closed with … bytes remaining to read',
			'Transferred a partial file'
		],
		'silent-timeout': [
			'Operation timed out after … milliseconds with 0 out of',
			'Operation timed out after … milliseconds with 0 bytes'
		],
		'tls-revoked': [
			'Cert verify failed: BADCERT_REVOKED',
			'Server certificate was revoked',
			'SSL certificate revocation reason',
			'schannel: trust for this certificate or one of the',
			'SSL certificate problem: The certificate was revoked'
		],
		'read-timeout': ['Operation too slow. Less than … bytes/sec'],
		'proxy-login': [
			'CONNECT tunnel failed, response 407',
			'HTTP code 407 from proxy',

			'BASIC authentication proposed but not enabled',
			'No authentication method was acceptable'
		],
		'tls-local': [
			'SSL crypto engine',
			'Problem with the local SSL certificate',
			'Could not use specified SSL cipher'
		],
		'tls-pin-mismatch': ['SSL public key does not match pinned public key'],
		'tls-revocation': [
			'Failed to load CRL file',
			'SSL server certificate status verification FAILED'
		],
		'tls-client-certificate': ['SSL Client Certificate required'],
		'aborted-by-caller': ['aborted by an application callback'],
		'client-missing': ['was not found built-in in', 'Failed initialization'],
		'tls-cipher': [
			'Could not negotiate an SSL cipher suite with the',
			'A bad SSL cipher suite was encountered'
		],
		'tls-protocol-version': ['A bad protocol version was encountered'],
		'tls-dh-too-small': ['Indicates a weak ephemeral Diffie-Hellman key'],
		'tls-accepted-anyway': [
			'SSL certificate verification failed, continuing',
			'SSL certificate verify result: …), continuing anyway'
		],
		'tls-handshake': ['TLSv1.3 (IN), TLS alert, handshake failure (552)'],
		'body-unread': [
			'Failed to open/read local data from file/application',
			"Couldn't read data from file … this makes an empty POST"
		],
		'quote-lost': ['curl: no URL specified', 'curl: (2) no URL specified'],
		'no-tls-support': ['Protocol "https" not supported', 'Protocol https not supported'],
		'bad-url': [
			'URL using bad/illegal format or missing URL',
			'Malformed option provided in a setopt',
			'Malformed input to a URL function',
			'Unsupported URL scheme',
			'No scheme present',
			'disabled in libcurl',
			'No host present',
			'Unsupported number of slashes following scheme',
			'Bad scheme',
			'Bad hostname',
			'Bad IPv6 address',
			'Port number was not a decimal number'
		],
		'other-answer': ['Number of redirects hit maximum amount'],
		'http-status': ['HTTP response code said error'],
		timeout: ['Timeout was reached'],
		'local-resources': ['max connection limit is reached'],
		'local-socket': ['error in select/poll', 'Socket not ready for send/recv'],
		'local-address': ['failed binding local connection end'],
		reset: [
			'Failed sending HTTP request',
			'Failed sending HTTP POST request',
			'HTTP/2 stream … was not closed cleanly',
			'Error in the HTTP2 framing layer',
			'Stream error in the HTTP/2 framing layer',
			'failed sending data to the peer',
			'failure when receiving data from the peer'
		],
		'tls-closed': ['Failed to shut down the SSL connection']
	}
} as const satisfies Layer;

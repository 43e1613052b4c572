import type { Layer } from '../layer.ts';

export const dotnet = {
	name: '.NET',
	source: 'https://github.com/dotnet/runtime, Strings.resx of System.Net.*',
	checked: '2026-11',
	texts: {
		'tls-protocol-version': ['because they do not possess a common algorithm'],
		'tls-failed': [
			'The SSL connection could not be established, see',
			'Authentication failed, see inner exception',
			'RemoteCertificateNotAvailable',
			'The request was aborted: Could not create SSL/TLS',
			'A call to SSPI failed, see inner exception',
			'HttpRequestError.SecureConnectionError'
		],
		'closed-in-handshake': [
			'Authentication failed because the remote party has',
			'Received an unexpected EOF or 0 bytes from the',
			'Received incomplete authentication message. Remote',
			'SSL Handshake failed with OpenSSL error - SSL_ERROR_SYSCALL',
			'The underlying connection was closed: An unexpected error occurred on a send'
		],
		'tls-handshake': [
			'Authentication failed because the remote party sent a TLS alert',
			'The remote party requested renegotiation when',
			'SSL Handshake failed with OpenSSL error'
		],
		'tls-not-spoken': [
			'The handshake failed due to an unexpected packet',
			'Cannot determine the frame size or a corrupted'
		],
		'tls-certificate': [
			'remote certificate is invalid',
			'remote certificate was rejected',

			'The remote certificate is invalid according to the validation procedure',
			'The remote certificate is invalid because of errors in the certificate chain',
			'The remote certificate was rejected by',
			'The underlying connection was closed: Could not',
			'WebExceptionStatus.TrustFailure',
			'NotTimeNested',
			'NotSignatureValid',
			'InvalidExtension'
		],
		'tls-name-mismatch': ['RemoteCertificateNameMismatch', 'Certificate name mismatch'],
		'tls-damaged': [
			'Decrypt failed with OpenSSL error',
			'The decryption operation failed, see inner exception',
			'The encryption operation failed, see inner exception'
		],
		'timeout-on-the-way': ['A connection could not be established within the'],
		timeout: [
			'The request was canceled due to the configured',
			'The operation has timed out',
			'WebExceptionStatus.Timeout',
			'A task was canceled'
		],
		reset: [
			'The underlying connection was closed: An unexpected error occurred on a receive',
			'Unable to read data from the transport connection',
			'Unable to write data to the transport connection',
			'WebExceptionStatus.ReceiveFailure',
			'WebExceptionStatus.SendFailure'
		],
		'empty-reply': [
			'The underlying connection was closed: The connection was closed unexpectedly',
			'The underlying connection was closed: A connection',
			'The response ended prematurely',
			'HttpRequestError.ResponseEnded',
			'WebExceptionStatus.ConnectionClosed',
			'WebExceptionStatus.KeepAliveFailure',
			'The server shut down the connection'
		],
		'connect-failed': [
			'The underlying connection was closed: Unable to',
			'Sockets on this platform are invalid for use after',
			'HttpRequestError.ConnectionError',
			'WebExceptionStatus.ConnectFailure'
		],
		'dns-failed': [
			'The underlying connection was closed: The remote',
			'The remote name could not be resolved',
			'HttpRequestError.NameResolutionError',
			'WebExceptionStatus.NameResolutionFailure',
			'Resource temporarily unavailable'
		],
		'not-http': ['The server committed a protocol violation. Section=ResponseStatusLine'],
		'bad-status-line': [
			'Received an invalid status line',

			'The server committed a protocol violation',
			'Received an invalid header line',
			'HttpRequestError.InvalidResponse',
			'WebExceptionStatus.ServerProtocolViolation',
			'Received an invalid status code',
			'Received an invalid header name'
		],
		'proxy-unreachable': [
			'The proxy name could not be resolved',
			'WebExceptionStatus.ProxyNameResolutionFailure'
		],
		'http-status': [
			'The remote server returned an error: (',
			'Response status code does not indicate success',

			'WebExceptionStatus.ProtocolError'
		],
		'proxy-refused': [
			"The proxy tunnel request to proxy '…' failed with status code",
			'HttpRequestError.ProxyTunnelError',
			'WebExceptionStatus.RequestProhibitedByProxy'
		],
		'proxy-failed': [
			'SOCKS server failed to connect to the destination',
			'Unexpected SOCKS protocol version',
			'Failed to resolve the destination host to an IPv4',
			"Only the 'http', 'socks4', 'socks4a' and 'socks5' schemes are allowed for proxies"
		],
		'proxy-login': [
			'(407) Proxy Authentication Required',
			"failed with status code '407'",

			'Failed to authenticate with the SOCKS server',
			'SOCKS server did not return a suitable authentication method',
			'SOCKS server requested username & password authentication',
			"The proxy tunnel request to proxy '…' failed with status code '407'.\"",
			'Response status code does not indicate success: 407'
		],
		'length-mismatch': [
			'Bytes to be written to the stream exceed the Content-Length',
			'bytes to the output that exceeds the Content-Length',
			'request content bytes, but Content-Length promised',

			'Sent … request content bytes, but Content-Length promised',
			'Unable to write content to request stream; content'
		],
		'client-broken': ['Request headers must contain only ASCII characters'],
		'local-address': ['None of the discovered or specified addresses match'],
		'other-answer': [
			'HttpRequestError.UserAuthenticationError',
			'HttpRequestError.ConfigurationLimitExceeded',
			'WebExceptionStatus.MessageLengthLimitExceeded',
			'Received chunk header length could not be parsed',
			'Received an invalid chunk extension',
			'Received an invalid folded header',
			'Cannot follow an insecure redirection by default',
			'The maximum redirection count has been exceeded'
		],
		'tls-expired': ['NotTimeValid'],
		'tls-certificate-purpose': [
			'NotValidForUsage',
			'InvalidBasicConstraints',
			'InvalidNameConstraints',
			'HasNotSupportedCriticalExtension'
		],
		'tls-unknown-ca': ['UntrustedRoot', 'PartialChain', 'ExplicitDistrust'],
		'tls-revocation': ['RevocationStatusUnknown', 'OfflineRevocation'],
		'tls-weak-certificate': ['HasWeakSignature'],
		frame: [
			'An error occurred while sending the request',
			'FullyQualifiedErrorId',
			'Exception calling "…" with "…" argument(s)',
			'Ausnahme beim Aufrufen von "…" mit … Argument(en)',
			"Exception lors de l'appel de «…» avec «…»",
			'Excepción al llamar a "…" con los argumentos'
		],
		'aborted-by-caller': ['The operation was canceled'],
		'bare-xml': ["Received an invalid status line: '<?xml"],
		'reply-cut': [
			'Unable to read data from the transport connection. The connection was closed before all data could be read. Expected … bytes, read … bytes',
			'Error while copying content to a stream'
		],
		'bad-url': [
			'An invalid request URI was provided. Either the',
			'An invalid request URI was provided. The request',
			"The '…' scheme is not supported",
			"Only 'http' and 'https' schemes are allowed",
			'Invalid URI: The format of the URI could not be',
			'Invalid URI: The hostname could not be parsed',
			'Invalid URI: Invalid port specified',
			'Invalid URI: The URI scheme is not valid',
			'Invalid URI: The URI is empty',
			'Invalid URI: The Authority/Host could not be parsed'
		],
		'header-invalid': [
			'Misused header name',
			'New-line characters are not allowed in header values',
			'New-line characters in header values must be',
			"The format of value '…' is invalid",
			'Specified value has invalid Control characters'
		]
	}
} as const satisfies Layer;

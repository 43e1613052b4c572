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

			'The underlying connection was closed: Could not',
			'WebExceptionStatus.TrustFailure',
			'NotTimeNested',
			'NotSignatureValid',
			'InvalidExtension'
		],
		'tls-name-mismatch': ['RemoteCertificateNameMismatch', 'Certificate name mismatch'],
		'tls-damaged': [
			'Decrypt failed with OpenSSL error',
			'The decryption operation failed, see inner exception'
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
			'Response status code does not indicate success',
			'WebExceptionStatus.ProtocolError'
		],
		'proxy-refused': [
			"The proxy tunnel request to proxy '…' failed with status code",
			'HttpRequestError.ProxyTunnelError',
			'WebExceptionStatus.RequestProhibitedByProxy'
		],
		'proxy-failed': ['Unexpected SOCKS protocol version'],
		'proxy-login': [
			'(407) Proxy Authentication Required',
			"failed with status code '407'",

			'Failed to authenticate with the SOCKS server',
			'SOCKS server did not return a suitable authentication method',
			'SOCKS server requested username & password authentication',
			'Response status code does not indicate success: 407'
		],
		'length-mismatch': [
			'bytes to the output that exceeds the Content-Length',
			'request content bytes, but Content-Length promised',

			'Unable to write content to request stream; content'
		],
		'client-broken': ['Request headers must contain only ASCII characters'],
		'local-address': ['None of the discovered or specified addresses match'],
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
		frame: ['An error occurred while sending the request', 'FullyQualifiedErrorId'],
		'bare-xml': ["Received an invalid status line: '<?xml"],
		'reply-cut': [
			'Unable to read data from the transport connection. The connection was closed before all data could be read. Expected … bytes, read … bytes',
			'Error while copying content to a stream'
		],
		'bad-url': [
			"The '…' scheme is not supported",
			"Only 'http' and 'https' schemes are allowed",
			'Invalid URI: Invalid port specified',
			'Invalid URI: The URI scheme is not valid',
			'Invalid URI: The URI is empty'
		],
		'header-invalid': ['New-line characters in header values must be']
	}
} as const satisfies Layer;

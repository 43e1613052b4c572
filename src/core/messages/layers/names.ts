import type { Layer } from '../layer.ts';

const each = (list: string): readonly string[] => list.split(' ');

/**
 * Names of exceptions and constants that stand alone, without the text that says more. They count
 * where no other table knows anything of the text. A family’s beginning (`ERR_CERT`) reads its names
 * that no table has: what it is about is sure, which of its faults is not.
 */
export const names = {
	name: 'client',
	source:
		'https://docs.python.org/3/library/exceptions.html; sources of the clients in the other tables; winsock2.h, wininet.h, curl.h and NSURLError.h',
	checked: '2026-11',
	texts: {
		'dns-failed': each(
			'ERR_NAME ERR_DNS DNS_PROBE ClientConnectorDNSError WSAHOST_NOT_FOUND WSANO_DATA ERROR_INTERNET_NAME_NOT_RESOLVED INET_E_RESOURCE_NOT_FOUND NSURLErrorCannotFindHost NSURLErrorDNSLookupFailed kCFURLErrorCannotFindHost socket.herror CURLE_COULDNT_RESOLVE_HOST'
		),
		'dns-later': each('WSATRY_AGAIN'),
		refused: each('ConnectionRefusedError WSAECONNREFUSED ConnectionRefusedException'),
		unreachable: each(
			'NoRouteToHostException WSAENETUNREACH WSAEHOSTUNREACH PortUnreachableException'
		),
		'connect-failed': each(
			'HttpHostConnectException AnnotatedConnectException EndpointNotFoundException CURLE_COULDNT_CONNECT INET_E_CANNOT_CONNECT NSURLErrorCannotConnectToHost kCFURLErrorCannotConnectToHost'
		),
		'connect-timeout': each('WSAETIMEDOUT EIdConnectTimeout'),
		'timeout-on-the-way': each('HttpConnectTimeoutException ConnectTimeout'),
		'read-timeout': each('ReadTimeoutException ReadTimeout WriteTimeout EIdReadTimeout'),
		timeout: each(
			'exceptions.Timeout TimeoutError socket.timeout TimeoutException TaskCanceledException HttpTimeoutException SocketTimeoutException ServerTimeoutError Timeout::Error RequestTimeout HTTP::TimeoutError Excon::Error::Timeout CURLE_OPERATION_TIMEDOUT ERROR_INTERNET_TIMEOUT NSURLErrorTimedOut kCFURLErrorTimedOut'
		),
		reset: each(
			'ConnectionResetError BrokenPipeError WSAECONNRESET CURLE_RECV_ERROR CURLE_SEND_ERROR NSURLErrorNetworkConnectionLost kCFURLErrorNetworkConnectionLost ClosedChannelException ChannelClosed StreamResetException ConnectionShutdownException UND_ERR_CLOSED UND_ERR_DESTROYED ERR_HTTP2_STREAM_ERROR MBEDTLS_ERR_NET_CONN_RESET'
		),
		'aborted-locally': each('ConnectionAbortedError WSAECONNABORTED'),
		'aborted-by-caller': each('UND_ERR_ABORTED'),
		'empty-reply': each(
			'RemoteDisconnected ServerDisconnectedError ServerBrokeConnection PrematureCloseException EIdConnClosedGracefully CURLE_GOT_NOTHING EOFError'
		),
		'reply-cut': each('ChunkedEncodingError ClientPayloadError ERR_STREAM_PREMATURE_CLOSE'),
		'tls-certificate': each(
			'ERR_CERT SEC_ERROR MOZILLA_PKIX_ERROR X509_V_ERR MBEDTLS_ERR_X509 CERT_E x509: SSLCertVerificationError CertificateError ClientConnectorCertificateError CertificateException CertPathValidatorException ValidatorException SSLCertificateNotVerified Excon::Error::Certificate CURLE_SSL_CACERT CURLE_PEER_FAILED_VERIFICATION INET_E_SECURITY_PROBLEM errSSLXCertChainInvalid'
		),
		'tls-unknown-ca': each(
			'ERROR_INTERNET_INVALID_CA NSURLErrorServerCertificateUntrusted NSURLErrorServerCertificateHasUnknownRoot ASN_NO_SIGNER_E'
		),
		'tls-expired': each(
			'ERROR_INTERNET_SEC_CERT_DATE_INVALID NSURLErrorServerCertificateHasBadDate'
		),
		'tls-name-mismatch': each('ERROR_INTERNET_SEC_CERT_CN_INVALID DOMAIN_NAME_MISMATCH'),
		'tls-client-certificate': each(
			'SEC_I_INCOMPLETE_CREDENTIALS NSURLErrorClientCertificateRequired'
		),
		'tls-not-spoken': each('SEC_E_INVALID_TOKEN NotSslRecordException'),
		'tls-handshake': each('errSSLPeerHandshakeFail GNUTLS_E_FATAL_ALERT_RECEIVED'),
		'tls-failed': each(
			'ERR_SSL SSL_R SEC_E SEC_I MBEDTLS_ERR_SSL GNUTLS_E ERR_TLS ERROR_WINHTTP_SECURE SSLProtocolException HandshakeFailed SSLKeyException SecurityNegotiationException System.Security.Authentication.AuthenticationException EIdOSSLConnectError NSURLErrorSecureConnectionFailed ClientConnectorSSLError'
		),
		'tls-closed': each(
			'SSLZeroReturnError MBEDTLS_ERR_SSL_CONN_EOF GNUTLS_E_PREMATURE_TERMINATION'
		),
		'tls-local': each('ERR_OSSL_EVP_UNSUPPORTED ERR_TLS_INVALID_PROTOCOL_VERSION'),
		'no-tls-support': each('EIdOSSLCouldNotLoadSSLLibrary'),
		'proxy-failed': each('ERR_PROXY ERR_TUNNEL ERR_SOCKS NS_ERROR_PROXY ProxyError'),
		'proxy-unreachable': each('ClientProxyConnectionError'),
		'bad-url': each(
			'InvalidSchema MissingSchema InvalidURL LocationParseError MalformedURLException EIdUnknownProtocol NSURLErrorBadURL NSURLErrorUnsupportedURL'
		),
		'http-status': each(
			'InternalServerError HttpServerErrorException HttpClientErrorException Net::HTTPFatalError Net::HTTPServerException Net::HTTPClientException EIdHTTPProtocolException BadResponseException Exception\\ServerException Exception\\ClientException ERR_BAD_RESPONSE ERR_BAD_REQUEST'
		),
		'other-answer': each('TooManyRedirects TooManyRedirectsException ContentTypeError'),
		'bad-status-line': each(
			'Net::HTTPBadResponse ClientProtocolException HPE_INVALID_HEADER_TOKEN'
		),
		'local-denied': each('WSAEACCES'),
		'local-socket': each('EINVAL EBADF ENOTSOCK ENOTCONN EPROTONOSUPPORT'),
		'local-resources': each('ConnectionPoolTimeoutException PoolTimeout ENOBUFS'),
		'client-broken': each('ERR_HTTP_HEADERS_SENT'),
		'gateway-status': each('BadGateway GatewayTimeout ServiceUnavailable'),
		frame: each(
			'ERR_QUIC ERR_HTTP2 ERR_CONNECTION NS_ERROR_NET ERROR_WINHTTP ERROR_INTERNET MBEDTLS_ERR_NET COM.Allaire.ColdFusion.HTTPConnectionFailure MaxRetryError ProtocolError HttpRequestException WebException CommunicationException ResourceAccessException RetryableException WebServiceException ClientTransportException Requests_Exception HTTParty::Error Zend_Http_Client_Adapter_Exception Http\\Client\\Adapter\\Exception Faraday::ClientError ConnectError ClientConnectorError SocketError EIdSocketError ENetHTTPClientException Excon::Error::Socket RemoteProtocolError'
		)
	}
} as const satisfies Layer;

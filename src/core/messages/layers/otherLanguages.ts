import type { Layer } from '../layer.ts';

export const otherLanguages = {
	name: 'client',
	source: 'sources of Dart, Mint, hackney, OTP, http-client of Haskell, Crystal, Julia and Indy',
	checked: '2026-11',
	texts: {
		'dns-failed': [
			'{reason: :nxdomain}',
			'Cannot resolve destination host',

			'SocketException: Failed host lookup',
			'(Mint.TransportError) non-existing domain',
			'(Req.TransportError) non-existing domain',
			'{failed_connect,[{to_address,{"…}},{inet,[inet],nxdo',
			'ConnectionFailure Network.Socket.getAddrInfo'
		],
		refused: [
			'{reason: :econnrefused}',
			'(OS Error: The remote computer refused the network',
			'{failed_connect,[{to_address,{"…}},{inet,[inet],econ',
			'Socket Error # 111'
		],
		'connect-timeout': [
			'{inet,[inet],timeout}',
			'{inet,[inet],etimedout}',

			'SocketException: Connection timed out (OS Error',
			'SocketException: OS Error: Connection timed out',
			'(OS Error: Connection timed out, errno = 110)',
			'(OS Error: Operation timed out, errno = 60)',
			'TransportError{reason: :etimedout}',
			"{:failed_connect, [{:to_address, {'…}}, {:inet, [:inet], :etimedout}]}",
			"{:failed_connect, [{:to_address, {'…}}, {:inet, [:inet], :timeout}]}",
			'Connect timed out',
			'Socket Error # 110'
		],
		'local-denied': ['(OS Error: Permission denied, errno = 13)'],
		reset: ['(OS Error: Software caused connection abort, errno', 'Socket Error # 10053'],
		'tls-failed': [
			'Unable to complete SSL connection',
			'HandshakeException: Handshake error in client',
			'Error connecting with SSL'
		],
		'closed-in-handshake': [
			"Couldn't read a TLS record: EOF",

			'HandshakeException: Connection terminated during',
			'EOF was observed that violates the protocol',
			'SSL connection has dropped'
		],
		'tls-unknown-ca': [
			'CERTIFICATE_VERIFY_FAILED: unable to get local',
			'{tls_alert,{unknown_ca',
			'{:tls_alert, {:unknown_ca',
			'generated CLIENT ALERT: Fatal - Unknown CA'
		],
		'tls-name-mismatch': [
			'CERTIFICATE_VERIFY_FAILED: Hostname',
			'hostname_check_failed',
			"I/O Exception: Name in certificate `…' does not"
		],
		'tls-expired': [
			'CERTIFICATE_VERIFY_FAILED: certificate has',
			'{:tls_alert, {:certificate_expired',
			'generated CLIENT ALERT: Fatal - Certificate Expired'
		],
		'empty-reply': [
			'(HTTPoison.Error) :closed',
			'{:error, :closed}',
			'{error,closed}',
			'reason: "closed"',

			'HttpException: Connection closed before full header',
			'Connection closed before full header was received',
			'TransportError{reason: :closed}',
			'(Mint.TransportError) socket closed',
			'HTTPoison.Error{id: nil, reason: :closed}',
			'{error,{closed,…}}',
			'socket_closed_remotely',
			'NoResponseDataReceived',
			'Connection Closed Gracefully'
		],
		'reply-cut': [
			'HttpException: Connection closed while receiving',
			'Connection closed while receiving data',
			'ResponseBodyTooShort',
			'IncompleteHeaders'
		],
		'bad-status-line': [
			'HttpException: Invalid response line',
			'HttpException: Failed to parse HTTP',
			'HttpException: Invalid response status code',
			'InvalidStatusLine'
		],
		'proxy-refused': [
			'HttpException: Proxy failed to establish tunnel',
			'expected tunnel proxy to return a status between',
			'HTTPError{reason: {:proxy, {:unexpected_status',
			'ProxyConnectException'
		],
		'length-mismatch': [
			'Content size exceeds specified contentLength',
			'Content size below specified contentLength',
			'WrongRequestBodyStreamSize'
		],
		'bad-url': ["Unsupported scheme '…' in URI"],
		timeout: [
			'(HTTPoison.Error) :timeout',
			'{:error, :timeout}',
			'{error,timeout}',

			'TimeoutException after …: Future not completed',
			'TransportError{reason: :timeout}',
			'(Mint.TransportError) timeout',
			'(Req.TransportError) timeout',
			'408 Request Time-out',
			'a timeout occurred in tag http'
		],
		'browser-blocked': [
			'ClientException: XMLHttpRequest error',
			'ClientException: Failed to fetch'
		],
		'platform-blocked': ['Insecure HTTP is not allowed by platform'],
		'timeout-on-the-way': [
			'(HTTPoison.Error) :connect_timeout',
			'{:error, :connect_timeout}',
			'{error,connect_timeout}',

			'The request connection took longer than … and it',
			'DioException [connection timeout]',
			'HTTPoison.Error{id: nil, reason: :connect_timeout}',
			'ConnectionTimeout'
		],
		frame: [
			'Cannot connect to destination host',

			'DioException [connection error]',
			'The connection errored',
			'Connection Failure. Status code unavailable',
			'I/O Exception',
			'Error in `curl::curl_fetch_memory()`',
			'Failed to perform HTTP request'
		],
		'read-timeout': [
			'DioException [receive timeout]',
			'The request took longer than … to receive data',
			'HTTPoison.Error{id: nil, reason: :timeout}'
		],
		'tls-certificate': ['DioException [bad certificate]'],
		'http-status': ['DioException [bad response]'],
		'tls-handshake': [
			'(Mint.TransportError) TLS Alert',
			'(Mint.TransportError) TLS client: In state … at',
			'{tls_alert,',
			':tls_alert,',
			'generated CLIENT ALERT: Fatal',
			'received SERVER ALERT: Fatal'
		],
		'not-http': [
			'HTTPError{reason: :invalid_status_line',
			'HTTPoison.Error{id: nil, reason: :bad_request}',
			'could_not_parse_as_http'
		],
		'proxy-unreachable': [
			'proxy tunnel timeout',
			'error when establishing the tunnel proxy connection'
		],
		'local-resources': [
			'Finch was unable to provide a connection within the',
			'HTTPoison.Error{id: nil, reason: :checkout_timeout}'
		],
		'tls-ca-file': ["{:failed_connect, [{:to_address, {'…}}, {:inet, [:inet], {:options"],
		'bare-xml': [
			'{could_not_parse_as_http,<<"<?xml',
			'{:could_not_parse_as_http, "<?xml',
			'InvalidStatusLine "<?xml'
		],
		'tls-protocol-version': [
			'{:tls_alert, {:protocol_version',
			'received SERVER ALERT: Fatal - Protocol Version'
		],
		'tls-not-spoken': [
			'{:tls_alert, {:unexpected_message',
			'received SERVER ALERT: Fatal - Unexpected Message'
		],
		// Crystal and Julia.
		'tls-closed': [
			'SSL_shutdown: I/O error',
			'IOError(EOFError() during request',
			"before receiving peer's close_notify"
		],
		'connect-failed': [
			'SocketException: Connection failed (OS Error',
			'Connect Exception',
			'Connection refused: connect',
			'ConnectionFailure Network.Socket.connect',
			// Akka and Pekko
			'Tcp command [Connect('
		],
		'no-tls-support': ['Could not load SSL library', 'Unsupported SSL Library']
	}
} as const satisfies Layer;

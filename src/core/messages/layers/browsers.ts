import type { Layer } from '../layer.ts';

export const browsers = {
	name: 'browser',
	source:
		'https://github.com/chromium/chromium, net/base/net_error_list.h; Gecko, xpcom/base/ErrorList.py',
	checked: '2026-11',
	texts: {
		timeout: ['ERR_TIMED_OUT'],
		'local-denied': ['ERR_LOCAL_NETWORK_PERMISSION_MISSING', 'ERR_NETWORK_ACCESS_DENIED'],
		offline: ['ERR_NETWORK_CHANGED', 'ERR_INTERNET_DISCONNECTED'],
		'tls-closed': ['ERR_CONNECTION_CLOSED', 'NS_ERROR_NET_INTERRUPT'],
		reset: [
			'ERR_CONNECTION_RESET',
			'NS_ERROR_NET_RESET',
			'net::ERR_CONNECTION_CLOSED',
			'net::ERR_CONNECTION_ABORTED'
		],
		'connect-failed': ['ERR_CONNECTION_FAILED'],
		'dns-failed': [
			'ERR_NAME_NOT_RESOLVED',
			'ERR_NAME_RESOLUTION_FAILED',
			'ERR_DNS_MALFORMED_RESPONSE',
			'ERR_DNS_SERVER_REQUIRES_TCP',
			'ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED',
			'ERR_DNS_SERVER_FAILURE',
			'ERR_DNS_REFUSED',
			'ERR_DNS_OTHER_FAILURE',
			'ERR_DNS_FORMAT_ERROR',
			'ERR_DNS_NOT_IMPLEMENTED',
			'DNS_PROBE_FINISHED_NO_INTERNET',
			'DNS_PROBE_FINISHED_BAD_CONFIG',
			'DNS_PROBE_STARTED',
			'net::ERR_DNS_TIMED_OUT',
			'net::ERR_DNS_SERVER_FAILED'
		],
		unreachable: [
			'ERR_ADDRESS_UNREACHABLE',
			'net::ERR_CONNECTION_FAILED',
			'net::ERR_ADDRESS_INVALID'
		],
		'tls-client-certificate': ['ERR_SSL_CLIENT_AUTH_CERT_NEEDED'],
		'tls-protocol-version': ['ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'ERR_SSL_OBSOLETE_VERSION'],
		'tls-handshake': [
			'ERR_SSL_RENEGOTIATION_REQUESTED',
			'ERR_ALPN_NEGOTIATION_FAILED',
			'ERR_SSL_DECRYPT_ERROR_ALERT'
		],
		'proxy-login': [
			'ERR_PROXY_AUTH_UNSUPPORTED',
			'ERR_PROXY_AUTH_REQUESTED',
			'ERR_UNEXPECTED_PROXY_AUTH',
			'NS_ERROR_PROXY_AUTHENTICATION_FAILED'
		],
		'connect-timeout': ['ERR_CONNECTION_TIMED_OUT'],
		'dns-later': [
			'ERR_HOST_RESOLVER_QUEUE_TOO_LARGE',
			'ERR_DNS_TIMED_OUT',
			'NS_ERROR_DNS_LOOKUP_QUEUE_FULL'
		],
		'proxy-failed': ['ERR_SOCKS_CONNECTION_FAILED', 'ERR_SOCKS_CONNECTION_HOST_UNREACHABLE'],
		'tls-damaged': ['ERR_SSL_BAD_RECORD_MAC_ALERT'],
		'proxy-refused': [
			'ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT',
			'ERR_PROXY_REQUIRED',
			'NS_ERROR_PROXY_FORBIDDEN',
			'NS_ERROR_PROXY_BAD_GATEWAY'
		],
		'tls-failed': [
			'ERR_SSL_HANDSHAKE_NOT_COMPLETED',
			'net::ERR_SSL_UNEXPECTED_ALERT',
			'net::ERR_BAD_SSL_CLIENT_AUTH_CERT'
		],
		'tls-weak-certificate': [
			'ERR_SSL_BAD_PEER_PUBLIC_KEY',
			'ERR_CERT_WEAK_SIGNATURE_ALGORITHM',
			'ERR_CERT_WEAK_KEY'
		],
		'tls-certificate': ['ERR_CERT_INVALID'],
		'tls-cipher': ['ERR_SSL_OBSOLETE_CIPHER', 'NS_ERROR_NET_INADEQUATE_SECURITY'],
		'tls-name-mismatch': ['ERR_CERT_COMMON_NAME_INVALID', 'ERR_CERT_NON_UNIQUE_NAME'],
		'tls-expired': ['ERR_CERT_DATE_INVALID'],
		'tls-unknown-ca': [
			'ERR_CERT_AUTHORITY_INVALID',
			'ERR_CERT_KNOWN_INTERCEPTION_BLOCKED',
			'ERR_CERT_SYMANTEC_LEGACY'
		],
		'tls-revocation': ['ERR_CERT_NO_REVOCATION_MECHANISM', 'ERR_CERT_UNABLE_TO_CHECK_REVOCATION'],
		'tls-revoked': ['ERR_CERT_REVOKED'],
		'tls-self-signed': ['ERR_CERT_SELF_SIGNED_LOCAL_NETWORK'],
		'bad-url': [
			'ERR_DISALLOWED_URL_SCHEME',
			'ERR_UNKNOWN_URL_SCHEME',
			'ERR_UNSAFE_PORT',
			'NS_ERROR_PORT_ACCESS_NOT_ALLOWED',
			'NS_ERROR_MALFORMED_URI'
		],
		'bad-status-line': ['ERR_INVALID_RESPONSE', 'ERR_RESPONSE_HEADERS_TOO_BIG'],
		'reply-cut': ['ERR_CONTENT_LENGTH_MISMATCH', 'ERR_INCOMPLETE_CHUNKED_ENCODING'],
		'empty-reply': ['ERR_EMPTY_RESPONSE', 'NS_ERROR_NET_EMPTY_RESPONSE'],
		'not-http': ['ERR_INVALID_HTTP_RESPONSE', 'net::ERR_INVALID_RESPONSE'],
		'tls-dh-too-small': ['ERR_SSL_WEAK_EPHEMERAL_DH_KEY', 'ERR_SSL_WEAK_SERVER_EPHEMERAL_DH_KEY'],
		'tls-legacy-renegotiation': ['ERR_SSL_UNSAFE_NEGOTIATION'],
		frame: ['Failed to fetch', 'Load failed'],
		'proxy-unreachable': [
			'NS_ERROR_UNKNOWN_PROXY_HOST',
			'NS_ERROR_PROXY_CONNECTION_REFUSED',
			'net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED'
		],
		'timeout-on-the-way': ['NS_ERROR_NET_TIMEOUT'],
		'local-address': ['NS_ERROR_SOCKET_ADDRESS_NOT_SUPPORTED'],
		'platform-blocked': [
			'net::ERR_UNSAFE_PORT',
			'net::ERR_BLOCKED_BY_CLIENT',
			'net::ERR_BLOCKED_BY_ADMINISTRATOR',
			'net::ERR_BLOCKED_BY_CSP'
		],
		'browser-blocked': [
			'blocked by CORS policy',
			"No 'Access-Control-Allow-Origin' header is present",
			'Cross-Origin Request Blocked',
			'TypeError: Failed to fetch',
			'TypeError: NetworkError when attempting to fetch',
			'TypeError: Load failed',
			'TypeError: Network request failed',
			'Origin … is not allowed by Access-Control-Allow-Origin',
			"Mixed Content: The page at '…' was loaded over",
			'Refused to set unsafe header'
		],
		'tls-not-spoken': [
			'SSL received a record that exceeded the maximum permissible length',
			'SSL hat einen Eintrag erhalten, der die maximal erlaubte Länge überschritten hat',
			'SSL a reçu un enregistrement qui dépasse la longueur maximale autorisée',
			'SSL получило запись, длина которой превышает максимально допустимую'
		]
	}
} as const satisfies Layer;

import type { Layer } from '../layer.ts';

export const embedded = {
	name: 'TLS library',
	source:
		'https://github.com/Mbed-TLS/mbedtls, include/mbedtls; headers of wolfSSL 4.4 and Secure Transport',
	checked: '2026-11',
	texts: {
		'tls-expired': [
			'The certificate validity has expired',
			'ASN date error, current date after',
			'ASN date error, current date is after expiration',
			'errSSLCertExpired',
			'Certificate is not temporally valid',
			'Root is not temporally valid'
		],
		'tls-name-mismatch': [
			'The certificate Common Name (CN) does not match',
			'peer subject name mismatch',
			'errSSLHostNameMismatch',
			'SSL hostname does not match name(s) in certificate'
		],
		'tls-unknown-ca': [
			'The certificate is not correctly signed by the',
			'ASN no signer error to confirm failure',
			'errSSLUnknownRootCert',
			'errSSLNoRootCert',
			'User or administrator set “…” certificate as',
			'Root is not trusted'
		],
		'tls-not-yet-valid': [
			'The certificate validity starts in the future',
			'ASN date error, current date before',
			'ASN date error, current date is before start of',
			'errSSLCertNotYetValid'
		],
		'tls-not-spoken': [
			'An invalid SSL record was received',
			'parse error on header',
			'unknown type in record hdr',
			'record layer length error',
			'errSSLRecordOverflow'
		],
		'tls-dh-too-small': [
			'SSL - Processing of the ServerKeyExchange handshake',
			'errSSLWeakPeerEphemeralDHKey'
		],
		'closed-in-handshake': [
			'Peer closed underlying transport Error',
			'errSSLClosedAbort',
			'errSSLConnectionRefused',
			'errSSLTransportReset'
		],
		'tls-failed': [
			'errSSLFatalAlert',
			'errSSLPeerUserCancelled',
			'SSL - A fatal alert message was received from our peer',
			'SSL - The requested feature is not available'
		],
		'tls-closed': [
			'SSL - The connection indicated an EOF',
			'SSL - The peer notified us that the connection is going to be closed'
		],
		'tls-handshake': ['SSL - Processing of the ServerHello handshake message failed'],
		'tls-certificate': ['X509 - Certificate verification failed'],
		'tls-ca-file': ['X509 - The CRT/CRL/CSR format is invalid', 'No CA Chain is set'],
		'dns-failed': ['NET - Failed to get an IP address for the given hostname'],
		'connect-failed': ['NET - The connection to the given server / port failed'],
		reset: [
			'NET - Connection was reset by peer',
			'NET - Reading information from the socket failed',
			'NET - Sending information through the socket failed'
		],
		'tls-far-internal': ['errSSLPeerInternalError'],
		'handshake-timeout': ['errSSLNetworkTimeout'],
		'tls-name-not-served': ['errSSLUnrecognizedName'],
		'tls-pin-mismatch': ['certificates do not meet pinning requirements'],
		'tls-revoked': ['Certificate is revoked']
	}
} as const satisfies Layer;

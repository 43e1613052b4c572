import type { Layer } from '../layer.ts';

export const embedded = {
	name: 'TLS library',
	source: 'mbedTLS, wolfSSL 4.4 and Secure Transport, their headers',
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
			'-0x7200',
			'parse error on header',
			'unknown type in record hdr',
			'record layer length error',
			'errSSLRecordOverflow'
		],
		'tls-closed': [
			'The connection indicated an EOF',
			'-0x7280',
			'The peer notified us that the connection is going',
			'-0x7880',
			'expected data, not there',
			'peer sent close notify alert',
			'errSSLClosedGraceful',
			'errSSLClosedNoNotify'
		],
		'tls-handshake': [
			'An unexpected message was received from our peer',
			'A fatal alert message was received from our peer',
			'received alert fatal error',
			'errSSLUnexpectedMessage'
		],
		'tls-protocol-version': [
			'An operation failed due to an unexpected version or',
			'record layer version error',
			'errSSLPeerProtocolVersion'
		],
		'connect-failed': ['The connection to the given server / port failed', '-0x0044'],
		reset: [
			'Reading information from the socket failed',
			'-0x004C',
			'Sending information through the socket failed',
			'-0x004E',
			'Connection was reset by peer',
			'-0x0050',
			'error state on socket'
		],
		'dns-failed': ['Failed to get an IP address for the given hostname', '-0x0052'],
		'tls-dh-too-small': [
			'SSL - Processing of the ServerKeyExchange handshake',
			'errSSLWeakPeerEphemeralDHKey'
		],
		'tls-cipher': [
			'SSL - The server has no ciphersuites in common with',
			'SSL - An unknown cipher was received',
			'SSL - None of the common ciphersuites is usable',
			'unsupported cipher suite',
			"can't match cipher suite",
			'errSSLBadCipherSuite'
		],
		'closed-in-handshake': [
			'Peer closed underlying transport Error',
			'errSSLClosedAbort',
			'errSSLConnectionRefused',
			'errSSLTransportReset'
		],
		'tls-failed': ['errSSLFatalAlert', 'errSSLPeerUserCancelled'],
		'tls-far-internal': ['errSSLPeerInternalError'],
		'handshake-timeout': ['errSSLNetworkTimeout'],
		'tls-name-not-served': ['errSSLUnrecognizedName'],
		'tls-pin-mismatch': ['certificates do not meet pinning requirements'],
		'tls-revoked': ['Certificate is revoked']
	}
} as const satisfies Layer;

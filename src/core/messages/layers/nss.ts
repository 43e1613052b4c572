import type { Layer } from '../layer.ts';

export const nss = {
	name: 'NSS',
	source: 'https://github.com/nss-dev/nss, lib/ssl/SSLerrs.h and lib/util/SECerrs.h',
	checked: '2026-11',
	texts: {
		'tls-cipher': [
			'Cannot communicate securely with peer: no common',
			'SSL_ERROR_NO_CYPHER_OVERLAP',
			'An unknown SSL cipher suite has been requested',
			'SSL_ERROR_UNKNOWN_CIPHER_SUITE',
			'No cipher suites are present and enabled in this',
			'SSL_ERROR_NO_CIPHERS_SUPPORTED',
			'Server requires ciphers more secure than those',
			'SSL peer selected a cipher suite disallowed for the',
			'SSL_ERROR_CIPHER_DISALLOWED_FOR_VERSION'
		],
		'tls-protocol-version': [
			'Peer using unsupported version of security protocol',
			'SSL_ERROR_UNSUPPORTED_VERSION',
			'Peer only supports SSL version 2, which is locally',
			'SSL_ERROR_PROTOCOL_VERSION_ALERT',
			'SSL version range is not valid',
			'SSL_ERROR_INVALID_VERSION_RANGE',
			'SSL got a pre-TLS 1.3 version even though we sent'
		],
		// What the handshake broke on, without a kind that says more: the line is quoted.
		'tls-failed': [
			'SSL received a malformed',
			'SSL received an unexpected',
			'SSL received a record with',
			'SSL received a handshake message',
			'SSL peer rejected a handshake message',
			'SSL peer was not expecting',
			'SSL peer was unable',
			'SSL peer does not support requested',
			'Peer reports',
			'Peer was unable to decrypt an SSL',
			'Peer could not decode an SSL',
			'Peer received an SSL record that was'
		],
		'tls-client-certificate': [
			'SSL peer cannot verify your certificate',
			'SSL peer rejected your certificate',
			'SSL peer does not support certificates',
			'SSL peer had some unspecified issue with',
			'Peer does not recognize and trust the CA',
			'Peer received a valid certificate, but',
			'certificate or key necessary for authentication'
		],
		'tls-certificate': [
			"Peer's certificate has an invalid signature",
			'Certificate contains unknown critical',
			'Certificate key usage inadequate for',
			'Certificate type not approved for',
			'Certifying Authority for this certificate is not'
		],
		'tls-weak-certificate': ['certificate was signed using a signature algorithm that is disabled'],
		'tls-name-not-served': ['SSL peer has no certificate for the requested DNS'],
		'tls-name-mismatch': ['SSL_ERROR_BAD_CERT_DOMAIN'],
		'tls-not-spoken': [
			'SSL received a record that exceeded the maximum',
			'SSL_ERROR_RX_RECORD_TOO_LONG'
		],
		'tls-handshake': [
			'unable to negotiate an acceptable set of security',
			'SSL received an alert record with an unknown alert',
			'SSL_ERROR_RX_UNKNOWN_ALERT',
			'SSL_ERROR_HANDSHAKE_UNEXPECTED_ALERT',
			'SSL_ERROR_HANDSHAKE_FAILURE_ALERT',
			'SSL_ERROR_ILLEGAL_PARAMETER_ALERT',
			'SSL_ERROR_RECORD_OVERFLOW_ALERT',
			'SSL_ERROR_DECODE_ERROR_ALERT',
			'SSL_ERROR_EXPORT_RESTRICTION_ALERT',
			'SSL_ERROR_USER_CANCELED_ALERT',
			'SSL_ERROR_UNSUPPORTED_EXTENSION_ALERT',
			'SSL received a missing_extension alert',
			'SSL_ERROR_MISSING_EXTENSION_ALERT'
		],
		'tls-closed': [
			'SSL peer has closed this connection',
			'SSL_ERROR_CLOSE_NOTIFY_ALERT',
			'PR_END_OF_FILE_ERROR'
		],
		reset: ['SSL_ERROR_SOCKET_WRITE_FAILURE', 'PR_CONNECT_RESET_ERROR', 'PR_SOCKET_SHUTDOWN_ERROR'],
		'tls-far-internal': [
			'SSL_ERROR_INTERNAL_ERROR_ALERT',
			'Peer reports it experienced an internal error'
		],
		'tls-legacy-renegotiation': [
			'SSL_ERROR_RENEGOTIATION_NOT_ALLOWED',
			'SSL_ERROR_UNSAFE_NEGOTIATION'
		],
		'tls-dh-too-small': ['SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY'],
		'tls-expired': ['SEC_ERROR_EXPIRED_CERTIFICATE', 'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE'],
		'tls-revoked': ['SEC_ERROR_REVOKED_CERTIFICATE', 'SEC_ERROR_REVOKED_KEY'],
		'tls-unknown-ca': [
			"Peer's Certificate issuer is not recognized",
			'SEC_ERROR_UNKNOWN_ISSUER',
			"Peer's certificate issuer has been marked as not",
			'SEC_ERROR_UNTRUSTED_ISSUER',
			"Peer's certificate has been marked as not trusted",
			'SEC_ERROR_UNTRUSTED_CERT',
			'The requested certificate could not be found',
			'SEC_ERROR_UNKNOWN_CERT',
			"The signer's certificate could not be found",
			'SEC_ERROR_UNKNOWN_SIGNER',
			'MOZILLA_PKIX_ERROR_MITM_DETECTED',
			'MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED'
		],
		'tls-ca-file': ['SEC_ERROR_BAD_DATABASE', 'SEC_ERROR_LEGACY_DATABASE'],
		'tls-pin-mismatch': ['MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE'],
		'tls-not-yet-valid': [
			'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE',
			'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE'
		],
		'tls-self-signed': ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
		timeout: ['PR_IO_TIMEOUT_ERROR'],
		'local-address': ['PR_ADDRESS_NOT_SUPPORTED_ERROR'],
		refused: ['PR_CONNECT_REFUSED_ERROR'],
		'dns-failed': ['PR_DIRECTORY_LOOKUP_ERROR'],
		'local-denied': ['PR_NO_ACCESS_RIGHTS_ERROR'],
		'aborted-locally': ['PR_CONNECT_ABORTED_ERROR'],
		unreachable: ['PR_HOST_UNREACHABLE_ERROR']
	}
} as const satisfies Layer;

import type { Layer } from '../layer.ts';

export const gnutls = {
	name: 'GnuTLS',
	source: 'https://gitlab.com/gnutls/gnutls, lib/errors.c',
	checked: '2026-11',
	texts: {
		'tls-revoked': ['The certificate chain is revoked'],
		'tls-pin-mismatch': ["The certificate doesn't match the local copy (TOFU)"],
		'tls-revocation': [
			'The revocation or OCSP data are old and have been',
			'The revocation or OCSP data are issued with a'
		],
		'tls-unknown-ca': [
			'The certificate issuer is unknown',
			"The certificate doesn't have a known issuer"
		],
		'tls-not-yet-valid': ['The certificate chain uses not yet valid certificate'],
		'tls-expired': ['The certificate chain uses expired certificate'],
		'tls-name-mismatch': ['The name in the certificate does not match the'],
		'tls-failed': [
			'TLS handshake packet was received',
			'TLS extension was received',
			'error was encountered at the TLS Finished packet'
		],
		'tls-certificate': [
			'Could not authenticate peer',
			'Error in the time fields of certificate',
			'Key usage violation in certificate',
			'critical extension in X.509 certificate',
			'The certificate is NOT trusted',
			'Public key signature verification has failed',
			'Error in the certificate verification'
		],
		'tls-cipher': [
			'Could not negotiate a supported cipher suite',
			'No supported cipher suites have been found',
			'No common key share with peer'
		],
		'tls-protocol-version': ['A packet with illegal or unsupported version was'],
		'tls-dh-too-small': ['The Diffie-Hellman prime sent by the server is not'],
		'tls-not-spoken': [
			'Error decoding the received TLS packet',
			'A TLS record packet with invalid length was received',
			'An unexpected TLS packet was received',
			'A TLS packet with unexpected length was received'
		],
		'tls-closed': [
			'The TLS connection was non-properly terminated',
			'Peer has terminated the connection'
		],
		'tls-handshake': ['A TLS fatal alert has been received'],
		'tls-client-certificate': ['Certificate is required.'],
		reset: ['Error in the pull function', 'Error in the push function'],
		'tls-ca-file': ['Error while reading file'],
		'tls-name-not-served': [
			'A disallowed SNI server name has been received',
			'The SNI host name not recognised'
		],
		'tls-legacy-renegotiation': ['Safe renegotiation failed']
	}
} as const satisfies Layer;

import type { Layer } from '../layer.ts';

export const certificates = {
	name: 'OpenSSL',
	source: 'https://github.com/openssl/openssl, crypto/x509/x509_txt.c',
	checked: '2026-11',
	texts: {
		'tls-certificate': [
			'unspecified certificate verification error',
			'certificate signature failure',
			'certificate rejected',
			'invalid or inconsistent certificate extension',
			'application verification failure',
			'unsupported or invalid name syntax',
			'unknown certificate verification error'
		],
		'tls-unknown-ca': [
			'unable to get issuer certificate',
			'unable to get local issuer certificate',
			'unable to verify the first certificate',
			'certificate not trusted',
			'issuer certificate lookup error',
			'Raw public key untrusted, no trusted keys configured'
		],
		'tls-revocation': ['unable to get certificate CRL', 'OCSP response has expired'],
		'tls-not-yet-valid': ['certificate is not yet valid'],
		'tls-expired': ['certificate has expired'],
		'tls-self-signed': ['self-signed certificate', 'self signed certificate'],
		'tls-certificate-purpose': [
			'Missing Authority Key Identifier',
			'Missing Subject Key Identifier',
			'Basic Constraints of CA cert not marked critical',
			'CA cert does not include key usage extension',
			'Path length given without key usage keyCertSign',

			'certificate chain too long',
			'path length constraint exceeded',
			'unsuitable certificate purpose',
			'unsupported certificate purpose',
			'key usage does not include certificate signing',
			'unhandled critical extension',
			'invalid non-CA certificate (has CA markings)',
			'key usage does not include digital signature',
			'path loop',
			'invalid certificate verification context',
			'proxy subject name violation',
			'invalid CA certificate',
			'Path length invalid for non-CA cert',
			'Key usage keyCertSign invalid for non-CA cert'
		],
		'tls-revoked': ['certificate revoked'],
		'tls-name-mismatch': [
			'hostname mismatch',
			'email address mismatch',
			'IP address mismatch',
			"Hostname/IP does not match certificate's altnames"
		],
		'tls-weak-certificate': [
			'EE certificate key too weak',
			'ee key too small',
			'CA certificate key too weak',
			'CA signature digest algorithm too weak',
			'ca md too weak',
			'Cannot find certificate signature algorithm',
			'Certificate public key has explicit ECC parameters'
		]
	}
} as const satisfies Layer;

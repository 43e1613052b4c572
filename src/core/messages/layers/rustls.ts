import type { Layer } from '../layer.ts';

export const rustls = {
	name: 'rustls',
	source: 'https://github.com/rustls/rustls, rustls/src/error',
	checked: '2026-11',
	texts: {
		'bad-url': ['InvalidDnsNameError', 'invalid DNS name', 'InvalidServerName'],
		'tls-expired': [
			'invalid peer certificate: Expired',
			'certificate expired: verification time',
			'CertExpired',
			'invalid certificate: Expired'
		],
		'tls-not-yet-valid': [
			'invalid peer certificate: NotValidYet',
			'certificate not valid yet: verification time',
			'CertNotValidYet'
		],
		'tls-revoked': ['invalid peer certificate: Revoked'],
		'tls-unknown-ca': ['UnknownIssuer'],
		'tls-self-signed': ['CaUsedAsEndEntity'],
		'tls-revocation': [
			'invalid peer certificate: UnknownRevocationStatus',
			'invalid peer certificate: ExpiredRevocationList',
			'certificate revocation list expired',
			'invalid certificate revocation list'
		],
		'tls-certificate': ['invalid peer certificate'],
		'tls-weak-certificate': ['invalid peer certificate: UnsupportedSignatureAlgorithm'],
		'tls-name-mismatch': [
			'invalid peer certificate: NotValidForName',
			'CertNotValidForName',
			'certificate not valid for name'
		],
		'tls-not-spoken': ['received corrupt message', 'peer sent excess record size'],
		'tls-handshake': [
			'received unexpected message: got',
			'peer is incompatible',
			'peer misbehaved',
			'received fatal alert'
		],
		'tls-cipher': [
			'peer is incompatible: NoCipherSuitesInCommon',
			'peer is incompatible: NoKxGroupsInCommon',
			'peer is incompatible: NoSignatureSchemesInCommon'
		],
		'tls-protocol-version': [
			'peer is incompatible: ServerDoesNotSupportTls12Or13',
			'peer is incompatible: ServerTlsVersionIsDisabledByOurConfig',
			'peer is incompatible: Tls12NotOffered'
		],
		'tls-policy': ['peer is incompatible: ExtendedMasterSecretExtensionRequired'],
		'tls-closed': ['peer closed connection without sending TLS'],
		'closed-in-handshake': ['tls handshake eof', 'unexpected EOF during handshake']
	}
} as const satisfies Layer;

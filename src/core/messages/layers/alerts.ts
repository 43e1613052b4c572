import type { Layer } from '../layer.ts';

export const alerts = {
	name: 'TLS',
	source: 'RFC 8446, section 6, and the tables of OpenSSL, GnuTLS, Go, rustls and Java',
	checked: '2026-11',
	texts: {
		'tls-closed': [
			'remote error: tls: close notify',
			'received fatal alert: the peer cleanly closed the',
			'received fatal alert: CloseNotify',
			'Received fatal alert: close_notify'
		],
		'tls-handshake': [
			'sslv3 alert unexpected message',
			'ssl/tls alert unexpected message',
			'sslv3 alert illegal parameter',
			'ssl/tls alert illegal parameter',
			'tlsv1 alert decrypt error'
		],
		'tls-damaged': [
			'sslv3 alert bad record mac',
			'ssl/tls alert bad record mac',
			'remote error: tls: bad record MAC',
			'Received fatal alert: bad_record_mac',
			'received fatal alert: DecryptionFailed',
			'Received fatal alert: decryption_failed'
		],
		'tls-client-certificate': [
			'sslv3 alert bad certificate',
			'ssl/tls alert bad certificate',
			'tlsv1 alert unknown ca',
			'Received fatal alert: unknown_ca',
			'tlsv13 alert certificate required',
			'remote error: tls: certificate required',
			'Received fatal alert: certificate_required'
		],
		'tls-cipher': [
			'received fatal alert: ExportRestriction',
			'Received fatal alert: export_restriction',
			'tlsv1 alert insufficient security',
			'remote error: tls: insufficient security level',
			'received fatal alert: the peer required a higher',
			'received fatal alert: InsufficientSecurity',
			'Received fatal alert: insufficient_security'
		],
		'tls-protocol-version': [
			'remote error: tls: protocol version not supported',
			'received fatal alert: the peer did not support a suitable TLS version',
			'received fatal alert: ProtocolVersion',
			'Received fatal alert: protocol_version',
			'received fatal alert: the peer detected an',
			'received fatal alert: InappropriateFallback'
		],
		'tls-far-internal': [
			'tlsv1 alert internal error',
			'remote error: tls: internal error',
			'received fatal alert: the peer encountered an',
			'received fatal alert: InternalError',
			'Received fatal alert: internal_error'
		],
		'tls-failed': [
			'received fatal alert: the peer canceled the',
			'received fatal alert: UserCanceled',
			'Received fatal alert: user_canceled',
			'received fatal alert: the peer required use of'
		],
		'tls-name-not-served': [
			'received fatal alert: the peer did not recognize a name in the `server_name` extension',
			'received fatal alert: UnrecognizedName'
		],
		'tls-revocation': [
			'tlsv1 bad certificate status response',
			'remote error: tls: bad certificate status response',
			'received fatal alert: the peer rejected the certificate status response',
			'received fatal alert: BadCertificateStatusResponse',
			'Received fatal alert: bad_certificate_status_response'
		]
	}
} as const satisfies Layer;

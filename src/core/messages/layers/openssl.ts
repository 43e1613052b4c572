import type { Layer } from '../layer.ts';

export const openssl = {
	name: 'OpenSSL',
	source: 'https://github.com/openssl/openssl, ssl/ssl_err.c; BoringSSL; LibreSSL',
	checked: '2026-11',
	texts: {
		'empty-reply': [
			'SSL_read: unexpected eof while reading',
			'SSL_read: SSL routines:…unexpected eof while reading'
		],
		'dns-failed': ['gethostbyname failure', 'BIO_lookup_ex'],
		'tls-closed': [
			'application data after close notify',
			'protocol is shutdown',
			'shutdown while in init',
			'SSL_ERROR_SYSCALL',
			'SSL routines::unexpected eof while reading',
			'TLS/SSL connection has been closed (EOF)',
			'APPLICATION_DATA_ON_SHUTDOWN',
			'EOF without close notify'
		],
		'tls-policy': [
			'insufficient security',
			'digital envelope routines::unsupported',
			'unsupported (digital envelope routines)',
			'inner_evp_generic_fetch:unsupported'
		],
		'tls-protocol-version': [
			'SSL routines:…:unsupported protocol',
			'[SSL: UNSUPPORTED_PROTOCOL]',
			'no protocols available',
			'legacy sigalg disallowed',
			'alert protocol version',

			'bad legacy version',
			'bad protocol version number',
			'unknown ssl version',
			'unsupported ssl version',
			'version too high',
			'version too low',
			'wrong ssl version',
			'error:1407742E:SSL',
			'TLS13_DOWNGRADE',
			'DOWNGRADE_DETECTED',
			'INAPPROPRIATE_FALLBACK'
		],
		'tls-not-spoken': [
			'SSL routines:…:unknown protocol',
			'[SSL: UNKNOWN_PROTOCOL]',

			'bad packet length',
			'bad record type',
			'https proxy request',
			'packet length too long',
			'record length mismatch',
			'wrong version number',
			'RECORD_TOO_LARGE'
		],
		'tls-weak-certificate': ['ca key too small'],
		'tls-certificate': [
			'certificate verify failed',
			'UNKNOWN_CERTIFICATE_TYPE',
			'certificate verification failed',
			'no server certificate'
		],
		'tls-dh-too-small': [
			'dh key too small',
			'error:141A318A',
			'error:0A00018A',
			'error:14082174',
			'BAD_DH_P_LENGTH'
		],
		'tls-cipher': [
			'no shared cipher',
			'no shared groups',
			'no shared signature algorithms',
			'unknown cipher returned',
			'wrong cipher returned',
			'NO_COMMON_SIGNATURE_ALGORITHMS',
			'NO_SHARED_GROUP',
			'WRONG_SIGNATURE_TYPE'
		],
		timeout: ['read timeout expired', 'The write operation timed out'],
		'tls-failed': [
			'SSL routines:',
			'ssl.SSLError: [SSL',
			'[SSL: … (_ssl.c',
			'[SSL] unknown error',
			'ssl handshake failure',
			'CONNECTION_REJECTED',
			'handshake failed'
		],
		'closed-in-handshake': [
			// s_client writes until the handshake is done.
			'write:errno=',
			'unexpected eof while reading',
			'EOF occurred in violation of protocol',
			'SSL_ERROR_SYSCALL in connection'
		],
		'tls-legacy-renegotiation': ['unsafe legacy renegotiation disabled', 'error:0A000152'],
		'tls-handshake': ['alert handshake failure', 'HANDSHAKE_FAILURE_ON_CLIENT_HELLO'],
		'tls-far-internal': ['error:0A000438', 'error:14094438'],
		'tls-name-not-served': ['error:0A000458', 'error:14094458'],
		'tls-ca-file': [
			'BIO routines:file_ctrl:system lib',
			'x509 certificate routines:X509_load_cert_crl_file',
			'ssl verify locations failure'
		],
		'handshake-timeout': ['The handshake operation timed out'],
		'read-timeout': ['The read operation timed out'],
		'tls-name-mismatch': ["name `…' not present in server certificate"],
		'tls-local': ['server name indication failure', 'ssl connection failure']
	}
} as const satisfies Layer;

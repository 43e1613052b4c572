import { apiHosts } from '../../core/hosts.ts';
import type { Family } from './family.ts';

const host = apiHosts.live;

/** Why a handshake or a certificate failed, as languages and libraries print it. */
export const tls: Family = {
	title: 'TLS and certificates',
	says: 'A TLS library prints this text, often inside the error of a client.',
	texts: [
		[
			'certificate verify failed',
			'error:0A000086:SSL routines::certificate verify failed',
			'SSL operation failed with code 1. OpenSSL Error messages: error:0A000086:SSL routines::certificate verify failed'
		],
		[
			'unable to get local issuer certificate',
			'[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate',
			'verify error:num=20:unable to get local issuer certificate'
		],
		[
			'unable to verify the first certificate',
			'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
			'verify error:num=21:unable to verify the first certificate'
		],
		[
			'certificate has expired',
			'[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired',
			'CERT_HAS_EXPIRED'
		],
		[
			'certificate is not yet valid',
			'[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate is not yet valid'
		],
		[
			'self-signed certificate',
			'[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate',
			'DEPTH_ZERO_SELF_SIGNED_CERT'
		],
		[
			'self-signed certificate in certificate chain',
			'SELF_SIGNED_CERT_IN_CHAIN',
			'self signed certificate in certificate chain'
		],
		["Hostname/IP does not match certificate's altnames", 'ERR_TLS_CERT_ALTNAME_INVALID'],
		[`Hostname mismatch, certificate is not valid for '${host}'`, 'hostname verification failed'],
		[
			`Peer certificate subjectAltName did not match expected name`,
			`Peer certificate CN=\`example.com' did not match expected CN=\`${host}'`
		],
		[
			'Failed to enable crypto',
			'file_get_contents(): Failed to enable crypto',
			'stream_socket_client(): Failed to enable crypto'
		],
		[
			'PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
			'javax.net.ssl.SSLHandshakeException: PKIX path building failed'
		],
		[
			'PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed',
			'java.security.cert.CertificateExpiredException: NotAfter'
		],
		[
			`No subject alternative DNS name matching ${host} found.`,
			'java.security.cert.CertificateException: No subject alternative DNS name matching'
		],
		[
			'java.security.cert.CertPathValidatorException: Trust anchor for certification path not found.'
		],
		[
			'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake',
			'javax.net.ssl.SSLHandshakeException: Remote host closed connection during handshake'
		],
		['SSL peer shut down incorrectly'],
		[
			'javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure',
			'Received fatal alert: handshake_failure'
		],
		[
			'javax.net.ssl.SSLHandshakeException: Received fatal alert: protocol_version',
			'Received fatal alert: protocol_version'
		],
		[
			'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message',
			'javax.net.ssl.SSLException: Unrecognized SSL message, plaintext connection?'
		],
		[
			'The request was aborted: Could not create SSL/TLS secure channel.',
			'System.Net.WebException: The request was aborted: Could not create SSL/TLS secure channel.'
		],
		[
			'The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.'
		],
		['The remote certificate is invalid according to the validation procedure.'],
		['The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot'],
		['The SSL connection could not be established, see inner exception.'],
		['The underlying connection was closed: An unexpected error occurred on a send.'],
		[
			'x509: certificate signed by unknown authority',
			'tls: failed to verify certificate: x509: certificate signed by unknown authority'
		],
		['x509: certificate has expired or is not yet valid'],
		[`x509: certificate is valid for www.example.net, not ${host}`],
		['remote error: tls: handshake failure'],
		['remote error: tls: protocol version not supported'],
		[
			'http: server gave HTTP response to HTTPS client',
			'tls: first record does not look like a TLS handshake'
		],
		[
			'wrong version number',
			'[SSL: WRONG_VERSION_NUMBER] wrong version number',
			'ERR_SSL_WRONG_VERSION_NUMBER'
		],
		[
			'sslv3 alert handshake failure',
			'ssl/tls alert handshake failure',
			'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE'
		],
		[
			'tlsv1 alert protocol version',
			'[SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version',
			'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'
		],
		[
			'[SSL: UNSUPPORTED_PROTOCOL] unsupported protocol',
			'error:0A000102:SSL routines::unsupported protocol'
		],
		[
			'unsafe legacy renegotiation disabled',
			'[SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED] unsafe legacy renegotiation disabled',
			'ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED'
		],
		['dh key too small', '[SSL: DH_KEY_TOO_SMALL] dh key too small', 'ERR_SSL_DH_KEY_TOO_SMALL'],
		['no shared cipher', 'NO_SHARED_CIPHER'],
		['legacy sigalg disallowed or unsupported'],
		['tlsv1 unrecognized name', 'tlsv1 alert unrecognized name'],
		['tlsv1 alert internal error', 'remote error: tls: internal error'],
		['tlsv1 alert unknown ca', 'tlsv13 alert certificate required'],
		['error:0A000126:SSL routines::unexpected eof while reading'],
		[
			'unexpected eof while reading',
			'[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol'
		],
		[
			'TLS/SSL connection has been closed (EOF)',
			'ssl.SSLZeroReturnError: TLS/SSL connection has been closed (EOF)'
		],
		[
			'EOF occurred in violation of protocol',
			"SSLEOFError(8, 'EOF occurred in violation of protocol"
		],
		['Client network socket disconnected before secure TLS connection was established'],
		['SSL connect attempt failed'],
		['SSL connect attempt failed error:0A000086:SSL routines::certificate verify failed'],
		["Can't verify SSL peers without knowing which Certificate Authorities to trust"],
		[
			'SSL_connect returned=1 errno=0 state=error: certificate verify failed (unable to get local issuer certificate)'
		],
		['SSL_connect returned=1 errno=0 state=error: certificate verify failed'],
		['invalid peer certificate: UnknownIssuer'],
		['invalid peer certificate: Expired'],
		[
			'SEC_E_UNTRUSTED_ROOT',
			'The certificate chain was issued by an authority that is not trusted.'
		],
		['SEC_E_CERT_EXPIRED', 'The received certificate has expired.'],
		['SEC_E_WRONG_PRINCIPAL', 'The target principal name is incorrect.'],
		[
			'SEC_E_ALGORITHM_MISMATCH',
			'The client and server cannot communicate, because they do not possess a common algorithm.'
		],
		[
			'CRYPT_E_REVOCATION_OFFLINE',
			'CRYPT_E_NO_REVOCATION_CHECK',
			'The revocation function was unable to check revocation because the revocation server was offline.'
		],
		['A TLS fatal alert has been received.'],
		['A TLS packet with unexpected length was received.'],
		[
			'Unable to find the wrapper "https" - did you forget to enable it when you configured PHP?',
			'Unable to find the socket transport "ssl" - did you forget to enable it when you configured PHP?'
		],
		[
			"Protocol scheme 'https' is not supported (LWP::Protocol::https not installed)",
			"501 Protocol scheme 'https' is not supported"
		],
		['certificate revoked'],
		['certificate signature failure', 'certificate rejected'],
		['unable to get issuer certificate'],
		['EE certificate key too weak', 'CA signature digest algorithm too weak', 'ca md too weak'],
		[
			'Missing Authority Key Identifier',
			'Basic Constraints of CA cert not marked critical',
			'unsuitable certificate purpose'
		],
		['unable to get certificate CRL', 'OCSP response has expired']
	]
};

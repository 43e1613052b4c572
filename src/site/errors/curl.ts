import { apiHosts } from '../../core/hosts.ts';
import type { Family } from './family.ts';

const host = apiHosts.live;

/** The numbers of curl that a call to this API can end with, with the texts of the tool and of PHP. */
export const curl: Family = {
	title: 'curl, and PHP with curl',
	says: 'curl prints this text, and so do PHP and other programs that use libcurl.',
	texts: [
		['curl: (2) no URL specified'],
		['curl: (3) URL using bad/illegal format or missing URL'],
		['cURL error 3: URL using bad/illegal format or missing URL'],
		['curl: (5) Could not resolve proxy', "curl: (5) Couldn't resolve proxy"],
		[
			`curl: (6) Could not resolve host: ${host}`,
			`cURL error 6: Could not resolve host: ${host}`,
			"Couldn't resolve host"
		],
		['curl: (6) Could not resolve host: https'],
		['curl: (6) getaddrinfo() thread failed to start'],
		['curl: (28) Resolving timed out after 5000 milliseconds'],
		[
			`curl: (7) Failed to connect to ${host} port 55443: Connection refused`,
			`cURL error 7: Failed to connect to ${host} port 55443: Connection refused`
		],
		[
			`curl: (7) Failed to connect to ${host} port 55443 after 1 ms: Couldn't connect to server`,
			"cURL error 7: couldn't connect to host",
			'curl: (7) Could not connect to server'
		],
		[
			`curl: (7) Failed to connect to ${host} port 55443: No route to host`,
			`curl: (7) Failed to connect to ${host} port 55443: Network is unreachable`
		],
		[
			`curl: (28) Failed to connect to ${host} port 55443: Connection timed out`,
			`cURL error 28: Failed to connect to ${host} port 55443: Connection timed out`
		],
		[
			'curl: (28) Connection timed out after 10000 milliseconds',
			'cURL error 28: Connection timed out after 10000 milliseconds'
		],
		['curl: (28) SSL connection timeout', 'cURL error 28: SSL connection timeout'],
		[
			'curl: (28) Operation timed out after 30000 milliseconds with 0 bytes received',
			'cURL error 28: Operation timed out after 30000 milliseconds with 0 bytes received',
			'Operation timed out after 30000 milliseconds with 0 out of 0 bytes received'
		],
		[
			'curl: (18) transfer closed with outstanding read data remaining',
			'cURL error 18: transfer closed with outstanding read data remaining'
		],
		['curl: (22) The requested URL returned error: 502'],
		['curl: (26) Failed to open/read local data from file/application'],
		['curl: (35) SSL connect error', 'cURL error 35: SSL connect error'],
		[
			`curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to ${host}:55443`,
			`OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to ${host}:55443`
		],
		[
			`curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to ${host}:55443`,
			`curl: (35) Unknown SSL protocol error in connection to ${host}:55443`
		],
		['NSS error -5938 (PR_END_OF_FILE_ERROR)'],
		['curl: (35) error:0A000126:SSL routines::unexpected eof while reading'],
		['curl: (35) error:0A000152:SSL routines::unsafe legacy renegotiation disabled'],
		[
			'curl: (35) error:0A00010B:SSL routines::wrong version number',
			'curl: (35) error:1408F10B:SSL routines:ssl3_get_record:wrong version number'
		],
		[
			'curl: (35) error:0A00018A:SSL routines::dh key too small',
			'curl: (35) error:141A318A:SSL routines:tls_process_ske_dhe:dh key too small'
		],
		[
			'curl: (35) error:0A000410:SSL routines::sslv3 alert handshake failure',
			'curl: (35) error:14077410:SSL routines:SSL23_GET_SERVER_HELLO:sslv3 alert handshake failure',
			'curl: (35) error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure'
		],
		[
			'curl: (35) error:0A00042E:SSL routines::tlsv1 alert protocol version',
			'curl: (35) error:1409442E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version'
		],
		['curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_CERT_EXPIRED (0x80090328)'],
		[
			'curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325)',
			'curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325)'
		],
		[
			'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012)',
			'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_REVOCATION_OFFLINE (0x80092013)'
		],
		[
			'curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_INVALID_TOKEN (0x80090308)'
		],
		['curl: (35) schannel: failed to receive handshake, SSL/TLS connection failed'],
		['curl: (35) gnutls_handshake() failed: Handshake failed'],
		['curl: (35) gnutls_handshake() failed: The TLS connection was non-properly terminated.'],
		[
			'curl: (51) SSL: certificate subject name does not match target host name',
			`SSL: no alternative certificate subject name matches target host name '${host}'`,
			`curl: (60) SSL: no alternative certificate subject name matches target host name '${host}'`
		],
		['curl: (52) Empty reply from server', 'cURL error 52: Empty reply from server'],
		[
			'curl: (55) Failed sending data to the peer',
			'curl: (56) Failure when receiving data from the peer'
		],
		[
			'curl: (56) Recv failure: Connection reset by peer',
			'cURL error 56: Recv failure: Connection reset by peer',
			'curl: (56) OpenSSL SSL_read: Connection reset by peer, errno 104'
		],
		[
			'curl: (56) Received HTTP code 403 from proxy after CONNECT',
			'curl: (56) CONNECT tunnel failed, response 403'
		],
		[
			'curl: (56) Received HTTP code 407 from proxy after CONNECT',
			'curl: (56) CONNECT tunnel failed, response 407'
		],
		[
			"curl: (59) Couldn't use specified SSL cipher",
			'curl: (59) Could not negotiate an SSL cipher suite with the server'
		],
		[
			'curl: (60) SSL certificate problem: unable to get local issuer certificate',
			'cURL error 60: SSL certificate problem: unable to get local issuer certificate'
		],
		[
			'curl: (60) SSL certificate problem: certificate has expired',
			'cURL error 60: SSL certificate problem: certificate has expired'
		],
		[
			'curl: (60) SSL certificate problem: certificate is not yet valid',
			'cURL error 60: SSL certificate problem: certificate is not yet valid'
		],
		[
			'curl: (60) SSL certificate problem: self-signed certificate',
			'curl: (60) SSL certificate problem: self signed certificate',
			'cURL error 60: SSL certificate problem: self signed certificate'
		],
		[
			'curl: (60) SSL certificate problem: self-signed certificate in certificate chain',
			'curl: (60) SSL certificate problem: self signed certificate in certificate chain',
			'cURL error 60: SSL certificate problem: self signed certificate in certificate chain'
		],
		[
			"curl: (60) Peer's Certificate issuer is not recognized.",
			"Peer's Certificate issuer is not recognized."
		],
		[
			'curl: (60) SSL peer certificate or SSH remote key was not OK',
			'Peer certificate cannot be authenticated with given CA certificates'
		],
		[
			'curl: (77) error setting certificate verify locations',
			'curl: (77) error setting certificate file',
			'cURL error 77: error setting certificate verify locations'
		],
		[
			'curl: (77) Problem with the SSL CA cert (path? access rights?)',
			'cURL error 77: Problem with the SSL CA cert (path? access rights?)'
		],
		['curl: (83) Issuer check against peer certificate failed'],
		['curl: (90) SSL: public key does not match pinned public key!'],
		["curl: (97) Can't complete SOCKS5 connection to"],
		[
			'curl: (98) SSL client certificate required',
			'error:0A00045C:SSL routines::tlsv13 alert certificate required'
		]
	]
};

/* Whom a message is about, by the ways in which texts name a host or seem to. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../support/diagnose.ts';

const H = 'rr-n1-tor.opensrs.net';

describe('another host', () => {
	it.each([
		[
			'with an ending that is no word of a table',
			'Certificate for <bato.ing> doesn’t match any of the subject alternative names: [www.example.com]'
		],
		[
			'with an ending like that of a file',
			'cURL error 28: Connection timed out after 10001 milliseconds for https://app.py/v1'
		],
		[
			'of one label in a URL',
			'cURL error 7: Failed to connect for http://backend:9001/v1: Connection refused'
		],
		[
			'behind a command in a sentence',
			'When I run `telnet api.example.com 8990` it says Connection refused'
		],
		['in the words of a browser', 'api.example.com refused to connect. ERR_CONNECTION_REFUSED'],
		[
			'that answered with a status',
			'app.example.com returned (403) Forbidden and said "Invalid token"'
		],
		[
			'with the own end beside it',
			'Connecting www.example.com:80 from 127.0.0.1:52648: Connection refused'
		],
		['behind the name of an exception', 'DNSError: api.example.com, temporary failure (EAI_AGAIN)'],
		['in brackets of curl for R', 'Timeout was reached [api.example.fr]: Connection timed out'],
		['in quotes with its port', '`(HandshakeFailed (Error_Protocol …)) "example.or.ke" 443`'],
		['behind “failed with”', 'Our mail bounced: TLS handshake failed with mx.example.com'],
		[
			'in a name that did not fit',
			'hostname in certificate didn’t match: <api.example.com> != <www.example.com>'
		],
		['in a German sentence', 'SSL-Fehler bei der Verbindung zu api.example.info'],
		['in a French sentence', 'Erreur SSL pendant une connexion à api.example.fr'],
		['in a Russian sentence', 'Ошибка SSL при подключении к api.example.ru'],
		[
			'after a word for it, with any ending',
			'Cannot connect to host a.example.pl:443 ssl:True [CERTIFICATE_VERIFY_FAILED]'
		],
		[
			'that a log announced in the record before',
			'2026-11-02 10:11:12 INFO Calling https://api.example.com/v1\n2026-11-02 10:11:42 ERROR certificate verify failed'
		],
		[
			'at the end of a tunnel that a proxy refused',
			'> CONNECT api.example.com:443 HTTP/1.1\n< HTTP/1.1 403 Forbidden\nReceived HTTP code 403 from proxy after CONNECT'
		],
		[
			'in the next record of the same second',
			'2026-11-02 10:11:12 ERROR Connection refused\n2026-11-02 10:11:12 ERROR request to https://api.example.com/v1 failed'
		]
	])('%s', (_, text) => {
		const { stage, codes } = diagnose(text);
		expect(stage).toBe('none');
		expect(codes.join()).toMatch(/other-host|about-service/);
	});
});

it('does not mistake the local port, which Dart prints, for a wrong port', () => {
	const said = diagnose(
		`SocketException: Connection refused (OS Error: Connection refused, errno = 111), address = ${H}, port = 41234`
	);
	expect(said.codes).toEqual(['refused']);
});

it.each(['curl: (6) Could not resolve host: https', 'dial tcp: lookup https: no such host'])(
	'reads a scheme that was taken for a host: %s',
	(text) => {
		expect(diagnose(text).codes).toEqual(['host-is-url']);
	}
);

it.each([
	'<img src="https://cdn.example.com/logo.png"><h1>502 Bad Gateway</h1>',
	'<div style="background: url(\'https://cdn.example.com/a.png\')">502 Bad Gateway</div>'
])('takes no link of a page for what was called: %s', (text) => {
	expect(diagnose(text).words).not.toContain('cdn.example.com, not OpenSRS');
});

describe('no host', () => {
	it.each([
		[
			'a namespace of XML',
			'faultString: javax.net.ssl.SSLHandshakeException: PKIX path building failed\n{http://xml.example.org/axis/}stackTrace: at sun.security.ssl'
		],
		[
			'a declared namespace',
			'<e xmlns:x="http://schemas.example.org/">SSLHandshakeException: PKIX path building failed</e>'
		],
		[
			'a masked name',
			'500 Can’t connect to xxxxxxxxxx:443, SSL connect attempt failed error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed'
		],
		[
			'a script in a stack trace',
			'Error: certificate has expired\n    at o (https://shop.example.com/static/main.js:1:2345)'
		]
	])('%s', (_, text) => {
		expect(diagnose(text).stage).toBe('tls');
	});

	it('does not mistake a word for another call’s log if OpenSRS is named', () => {
		const text =
			'2026-11-02 10:11:12 INFO Calling https://api.example.com/v1\n2026-11-02 10:11:42 ERROR opensrs: certificate verify failed';
		expect(diagnose(text).stage).toBe('tls');
	});
});

describe('the domain of a customer', () => {
	it.each([
		['tcp', 'Domain lookup example.com failed: Connection refused'],
		['tcp', 'Sync for example.net returned error: Connection refused'],
		['credentials', 'Domain example.com rejected: authentication failed'],
		[
			'tls',
			'Registering domain example.org failed: SSL certificate problem: certificate has expired'
		],
		['tls', 'Transfer of domain name example.it: SSL connection timeout'],
		['tcp', 'WHOIS contact update for example.co.uk failed with cURL error 7'],
		['dns', `Error updating nameservers for example.com: Could not resolve host: ${H}`]
	])('is not the host that was called, %s: %s', (stage, text) => {
		expect(diagnose(text).stage).toBe(stage);
	});
});

describe('numbers and families of names', () => {
	it.each([
		['tls', 'esp-tls-mbedtls: mbedtls_ssl_handshake returned -0x2700'],
		['tls', 'MbedTLS message code: -30592'],
		['dns', 'mbedtls_net_connect returned -0x52 and mbedtls error -0x0052'],
		[
			'tcp',
			`openssl s_client -connect ${H}:55443\nA0340100:error:8000274C:system library:BIO_connect:Unknown error:crypto\\bio\\bio_sock2.c:178:calling connect()\nconnect:errno=0`
		],
		['tcp', '40E7:error:8000006F:system library:BIO_connect:Connection refused:calling connect()'],
		['tls', 'ORA-29273: HTTP request failed ORA-29024: Certificate validation failure'],
		['none', 'ORA-29273: HTTP request failed'],
		['tls', 'ERR_CERT_SOMETHING_NEW'],
		['tls', 'ERR_SSL_SOMETHING_NEW'],
		['tls', 'SEC_ERROR_SOMETHING_NEW'],
		['dns', 'ERR_DNS_SOMETHING_NEW'],
		['tcp', 'ERR_PROXY_SOMETHING_NEW'],
		['tls', 'SSL peer had some unspecified issue with the certificate it received.'],
		['tls', 'SSL received an unexpected Certificate handshake message.']
	])('%s: %s', (stage, text) => {
		expect(diagnose(text).stage).toBe(stage);
	});
});

describe('what is no failure', () => {
	it.each([
		'* CONNECT tunnel established, response 200',
		'< HTTP/1.0 200 Connection established\n< Proxy-agent: tinyproxy/1.11.0\n* CONNECT phase completed',
		'The certificate of our customer is still good until March.',
		'We connect to the registry through a proxy, and telnet works.',
		'Zscaler is installed on all our machines.'
	])('%s', (text) => {
		expect(diagnose(text).stage).toBe('none');
	});
});

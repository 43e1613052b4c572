/** Lines that stand in requests, replies, terminals and logs and hold no secret. */
import { createHash } from 'node:crypto';
import type { Random } from '../../request/support/random.ts';

const hash = (random: Random, name: string): string =>
	createHash(name).update(random.bytes(8)).digest('hex');

const lines: readonly ((random: Random) => string)[] = [
	() => '* Connected to rr-n1-tor.opensrs.net (203.0.113.5) port 55443 (#0)',
	() => '* TLSv1.3 (OUT), TLS handshake, Client hello (1):',
	() => 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
	() => 'POST / HTTP/1.1',
	() => 'Content-Type: text/xml',
	(random) => `Content-Length: ${random.below(100_000)}`,
	(random) => `X-Signature: ${hash(random, 'md5')}`,
	(random) => `commit ${hash(random, 'sha1')}`,
	(random) => `SHA256 Fingerprint=${hash(random, 'sha256')}`,
	(random) => `${hash(random, 'md5')}  -`,
	(random) => `MD5 (request.xml) = ${hash(random, 'md5')}`,
	() => '<item key="response_text">Authentication Error.</item>',
	() => '<item key="domain">example.com</item><item key="period">1</item>',
	() => "Required field 'password' not provided.",
	() => 'Check reg_username and reg_password: one of them is wrong.',
	() => 'The password is required, and the token is missing.',
	() => 'the fields "password", "email" and "cookie" are secret',
	() => 'Cookies are not used by the OpenSRS API.',
	() => 'Enter password:',
	() => '<label for="password">Password</label>',
	() => 'error: invalid api key',
	() => 'PHP Fatal error:  Uncaught TypeError: fopen(): Argument #1 in /var/www/html/sign.php:12',
	() => '#0 /var/www/html/index.php(14): sign(Object(Request), Array)',
	() => 'java.net.ConnectException: Connection refused (Connection refused)',
	() => '    at sun.security.ssl.Alert.createSSLException(Alert.java:131)',
	(random) => `64 bytes from 203.0.113.${random.below(256)}: icmp_seq=1 ttl=54 time=23.4 ms`,
	(random) => ` ${random.below(20)}  203.0.113.1 (203.0.113.1)  12.345 ms  12.401 ms  12.377 ms`,
	() => 'depth=2 C = US, O = DigiCert Inc, OU = www.digicert.com, CN = DigiCert Global Root CA',
	() => 'Verify return code: 0 (ok)',
	() => 'Session-ID: 3F9A07C41BE2D8560F7719AC54E0B3D23F9A07C4',
	() => 'Server public key is 2048 bit',
	() => 'New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384',
	(random) =>
		`2026-11-02 14:03:11.512 INFO request ${random.below(1e9)} done in ${random.below(900)} ms`,
	(random) => `order_id=${random.below(1e9)} status=active`,
	(random) => `id ${1_600_000_000_000 + random.below(1e9)}`,
	() => '00000000  50 4f 53 54 20 2f 20 48  54 54 50 2f 31 2e 31 0d  |POST / HTTP/1.1.|',
	() => '{"a": "b\\n", "c": [1, 2, 3], "url": "https://example.com/a?b=1"}',
	() => 'Café, 東京 and \u{1f511}; 100% of calls',
	(random) => `d41d8cd9-8f00-4204-9e80-${hash(random, 'md5').slice(0, 12)}`,
	() => 'QGFwcGxpY2F0aW9uL3htbA==',
	() => 'Token ring, secret santa, and passwords in general are topics.'
];

export const ordinaryLine = (random: Random): string => random.pick([...lines])(random);

/** Words for the handshake and the certificate. */
import type { SeenInText } from '../read.ts';
import { say } from './say.ts';

const certificateAdvice =
	'Run openssl s_client -connect rr-n1-tor.opensrs.net:55443 on the calling host and look at the certificate that it shows.';

/** What curl names between the result and its number. */
function reasonIn({ text }: SeenInText): string {
	const reason = /verify result: (.{1,80}?)(?: \(\d{1,5}\))?, continuing anyway/.exec(text)?.[1];
	return reason ? ` (“${reason}”)` : '';
}

export const tlsWords = {
	'closed-in-handshake': say(
		'the connection was closed during the TLS handshake.',
		'A firewall or proxy that inspects TLS does that, and so does a server that shares no protocol with your client.',
		'Run openssl s_client -connect rr-n1-tor.opensrs.net:55443 from the calling host, and from another network to compare.'
	),
	'tls-expired': say(
		'the certificate has expired.',
		'Either the clock of the calling host is wrong, or the certificate of what answered is really too old.',
		`Check the clock (date -u) first. ${certificateAdvice}`
	),
	'tls-not-yet-valid': say(
		'the certificate is not valid yet.',
		'Most often the clock of the calling host is behind.',
		'Set the clock right (date -u shows it), then try again.'
	),
	'tls-self-signed': say(
		'the certificate is self-signed.',
		'What answered is probably not OpenSRS but a proxy, an appliance or a test server in between.',
		certificateAdvice
	),
	'tls-accepted-anyway': (shown: SeenInText) =>
		say(
			`the certificate was not accepted${reasonIn(shown)}, and the call went on without that check.`,
			'TLS did not stop this call, but who answered is not shown: OpenSRS, or a proxy in between with a certificate of its own. A client that checks refuses it.',
			`Drop -k (--insecure, --no-check-certificate) and see whether your client accepts the certificate. If not: is it that of OpenSRS, or of a proxy? ${certificateAdvice}`
		)(shown),
	'tls-name-mismatch': say(
		'the certificate belongs to another name.',
		'The call reached another server, or it goes to an IP address or a host name of your own.',
		`Use the host name of OpenSRS in the URL. ${certificateAdvice}`
	),
	'tls-unknown-ca': say(
		'the issuer of the certificate is not known here.',
		'Possible: the list of authorities on the calling host is old, pinned or missing, or a proxy puts its own certificate in between.',
		`Update the CA bundle and remove pinned ones. ${certificateAdvice}`
	),
	'tls-certificate': say(
		'the certificate was refused, and the message does not say why.',
		'Date, name or issuer of the certificate did not pass the check.',
		certificateAdvice
	),
	'tls-ca-file': say(
		'the file with the certificate authorities could not be read.',
		'Your client has a wrong path to its CA bundle, so it can trust nobody.',
		'Install the CA bundle of the system, or correct the path in your client.'
	),
	'tls-protocol-version': say(
		'both sides share no TLS version.',
		'Possible: an old client offers too old a version, or a device in between speaks only old ones. OpenSRS publishes no minimum version.',
		'Update the TLS library of the client, and check that TLS 1.2 is allowed.'
	),
	'tls-dh-too-small': say(
		'the key exchange offered is too weak for your client.',
		'In February 2021 OpenSRS was reported to offer such a key exchange first. Whether it still does is not known.',
		'Let the client prefer other ciphers, such as DEFAULT:!DH, rather than lower its security level.'
	),
	'tls-handshake': say(
		'the TLS handshake was refused.',
		'Possible: both sides share no cipher, or a device in between breaks the handshake off.',
		'Update the TLS library of the client, then run the TLS command.'
	),
	'tls-not-spoken': say(
		'what answered does not speak TLS.',
		'Possible: the port is not 55443, or a proxy or captive portal answered in plain text.',
		'Check host and port, and whether a proxy is set for the call.'
	),
	'tls-failed': say(
		'the TLS handshake failed.',
		'The connection stood; the message does not say what went wrong in TLS.',
		'Run openssl s_client -connect rr-n1-tor.opensrs.net:55443 on the calling host.'
	)
} as const;

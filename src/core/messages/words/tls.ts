/** Words for the handshake and the certificate. */
import { apiHosts, apiPort } from '../../hosts.ts';
import type { SeenInText } from '../read.ts';
import { quoted, say } from './say.ts';

const command = `openssl s_client -connect ${apiHosts.live}:${apiPort}`;
const look = `Run ${command} on your server and look at the certificate that it shows.`;
const compare = `Run ${command} on your server, and from another network to compare.`;
const update = `Update the TLS library of your client, then run ${command} on your server.`;

/** What curl names between the result and its number. */
function reasonIn({ text }: SeenInText): string {
	const reason = /verify result: (.{1,80}?)(?: \(\d{1,5}\))?, continuing anyway/.exec(text)?.[1];
	return reason ? ` (${reason})` : '';
}

export const tlsWords = {
	'closed-in-handshake': say(
		'The connection was closed during the TLS handshake.',
		'A firewall or proxy that inspects TLS does that, and so does a server that shares no protocol with your client.',
		compare
	),
	'tls-closed': say(
		'The TLS connection was closed.',
		'It broke in the handshake or after it; the words around the message decide which.',
		compare
	),
	'tls-damaged': say(
		'A TLS record could not be read.',
		'A device in between changed the data, or the connection broke while it was in use.',
		compare
	),
	'tls-expired': say(
		'The certificate has expired.',
		'Either your server’s clock is wrong, or the certificate of what answered is really too old.',
		`Check the clock (date -u) first. ${look}`
	),
	'tls-not-yet-valid': say(
		'The certificate is not valid yet.',
		'Most often your server’s clock is behind.',
		'Set the clock (date -u shows it), then try again.'
	),
	'tls-self-signed': say(
		'The certificate, or its root, is self-signed.',
		'What answered is probably not OpenSRS but a proxy, an appliance or a test server in between.',
		look
	),
	'tls-accepted-anyway': say(
		(shown) => `The certificate was not accepted${reasonIn(shown)}, but the call continued.`,
		'TLS did not stop this call, and who answered is not shown: OpenSRS, or a proxy with a certificate of its own.',
		`Remove -k, --insecure or --no-check-certificate. ${look}`
	),
	'tls-name-mismatch': say(
		'The certificate is for another name.',
		'The call reached another server, or it went to an IP address or a host name of your own.',
		`Use the OpenSRS host name in the URL. ${look}`
	),
	'tls-unknown-ca': say(
		'Your client does not trust the certificate’s issuer.',
		'The list of authorities (CA bundle) on your server is old or incomplete, or a proxy puts its own certificate in between.',
		`Update the CA bundle; do not switch the check off. ${look}`
	),
	'tls-revoked': say(
		'The certificate has been revoked.',
		'Its authority withdrew it, so what answered must not be trusted.',
		look
	),
	'tls-revocation': say(
		'Whether the certificate is revoked could not be checked.',
		'Your server cannot reach the revocation service (CRL or OCSP) of the authority.',
		'Allow outbound HTTP (port 80) to the certificate authority, or let your client go on when that service is offline.'
	),
	'tls-weak-certificate': say(
		'The certificate is too weak for your client.',
		'Its key or signature is below what your client allows; that is typical of an old inspecting proxy.',
		look
	),
	'tls-certificate-purpose': say(
		'The certificate does not fit its purpose.',
		'A required extension is missing or wrong; that is typical of the certificate of an inspecting proxy.',
		look
	),
	'tls-pin-mismatch': say(
		'The certificate is not the pinned one.',
		'Your client accepts one pinned certificate or key only, and another came. OpenSRS may have renewed its certificate since, or a proxy puts its own in between.',
		'Replace the pinned copy or remove it, and trust the authorities of your system.'
	),
	'tls-certificate': say(
		'The certificate was refused.',
		(shown) => `Date, name or issuer did not pass the check: ${quoted(shown)}.`,
		look
	),
	'tls-ca-file': say(
		'The CA bundle could not be read.',
		'The path to the CA file in your client is wrong or the file is unreadable, so your client can trust nobody.',
		'Install the CA bundle of your system, or correct the path in your client (curl.cainfo, openssl.cafile).'
	),
	'tls-protocol-version': say(
		'Both sides share no TLS version.',
		'An old client offers too old a version, or a device in between speaks only old ones. OpenSRS publishes no minimum version.',
		'Update the TLS library of your client, and allow TLS 1.2.'
	),
	'tls-dh-too-small': say(
		'The key exchange is too weak for your client.',
		'In February 2021 OpenSRS was reported to offer such a key exchange first. Whether it still does is not known.',
		'Let the client prefer other ciphers, such as DEFAULT:!DH, rather than lower its security level.'
	),
	'tls-cipher': say(
		'Both sides could not agree on a cipher.',
		'The handshake ended because client and server share no cipher suite or group.',
		update
	),
	'tls-legacy-renegotiation': say(
		'The other side lacks secure renegotiation.',
		'OpenSSL 3 refuses a server without it (RFC 5746); as a rule that is an old proxy or firewall in between.',
		compare
	),
	'tls-client-certificate': say(
		'The other side rejected or requires a client certificate.',
		'OpenSRS is not known to ask for one, so a proxy or gateway may have answered.',
		`Remove client certificates from your client’s settings. ${compare}`
	),
	'tls-name-not-served': say(
		'The other side does not know that server name.',
		'The name sent in the handshake (SNI) is not that of a host there.',
		'Use the OpenSRS host name in the URL, not an IP address or an alias.'
	),
	'tls-far-internal': say(
		'The other side had an internal error in the handshake.',
		'It sent the TLS alert internal_error; a device in between may have done so.',
		compare
	),
	'tls-policy': say(
		'Your client’s own security policy stopped the handshake.',
		'Its allowed versions, ciphers or security level do not fit what came.',
		update
	),
	'tls-handshake': say(
		'The TLS handshake was refused.',
		'Both sides could not agree on a version or cipher, or a device in between breaks the handshake off.',
		update
	),
	'tls-not-spoken': say(
		'What answered does not speak TLS.',
		`Possible: the port is not ${apiPort}, or a proxy or login page answered in plain text.`,
		'Check host and port, and whether a proxy is set for the call.'
	),
	'tls-failed': say(
		'The TLS handshake failed.',
		(shown) =>
			`The port accepted the connection. This page does not know the reason in ${quoted(shown)}.`,
		compare
	),
	'tls-local': say(
		'Your client could not set up TLS.',
		'Its own TLS library, key or settings are at fault, so nothing was sent.',
		(shown) => `Correct the TLS settings of your client: ${quoted(shown)}.`
	)
} as const;

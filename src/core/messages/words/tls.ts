/** Words for the handshake and the certificate. */
import { apiPort } from '../../hosts.ts';
import { compareNetworks, lookAtCertificate, openssl } from '../advice.ts';
import type { SeenInText } from '../read.ts';
import { quoted, say } from './say.ts';

const update = `Update your client’s TLS library, then run ${openssl} on your server.`;

/** What curl names between the result and its number. */
function reasonIn({ text }: SeenInText): string {
	const reason = /verify result: (.{1,80}?)(?: \(\d{1,5}\))?, continuing anyway/.exec(text)?.[1];
	return reason ? ` (${reason})` : '';
}

export const tlsWords = {
	'closed-in-handshake': say(
		'The connection was closed during the TLS handshake.',
		'A firewall or proxy that inspects TLS does this. So does a server that has no TLS version in common with your client.',
		compareNetworks
	),
	'tls-closed': say(
		'The TLS connection was closed.',
		'This happened during the handshake or after it. The text around the message shows which.',
		compareNetworks
	),
	'tls-damaged': say(
		'A TLS record could not be read.',
		'A device in between changed the data, or the connection broke during the call.',
		compareNetworks
	),
	'tls-expired': say(
		'The certificate has expired.',
		'Either your server’s clock is wrong, or the certificate of the server that answered has really expired.',
		`Check the clock (date -u) first. ${lookAtCertificate}`
	),
	'tls-not-yet-valid': say(
		'The certificate is not valid yet.',
		'Usually your server’s clock is behind.',
		'Set the clock (date -u shows it), then try again.'
	),
	'tls-self-signed': say(
		'The certificate, or its root, is self-signed.',
		'Likely a proxy, an appliance or a test server answered, not OpenSRS.',
		lookAtCertificate
	),
	'tls-accepted-anyway': say(
		(shown) => `The certificate was not accepted${reasonIn(shown)}, but the call continued.`,
		'TLS did not stop this call. Either OpenSRS answered, or a proxy with a different certificate.',
		`Remove -k, --insecure or --no-check-certificate. ${lookAtCertificate}`
	),
	'tls-name-mismatch': say(
		'The certificate is for another name.',
		'The call reached another server, or your client called an IP address or a custom host name.',
		`Use the OpenSRS host name in the URL. ${lookAtCertificate}`
	),
	'tls-unknown-ca': say(
		'Your client does not trust the certificate’s issuer.',
		'Your server’s CA bundle is old or incomplete, or a proxy replaces the certificate with its own.',
		`Update the CA bundle; don’t turn the check off. ${lookAtCertificate}`
	),
	'tls-revoked': say(
		'The certificate has been revoked.',
		'Its certificate authority revoked it, so don’t trust the server that answered.',
		lookAtCertificate
	),
	'tls-revocation': say(
		'Your client could not check for certificate revocation.',
		'Your server can’t reach the certificate authority’s revocation service (CRL or OCSP).',
		'Allow outbound HTTP (port 80) to the certificate authority, or let your client continue when that service is offline.'
	),
	'tls-weak-certificate': say(
		'The certificate is too weak for your client.',
		'Your client requires a stronger key or signature. This is typical of an old proxy that inspects TLS.',
		lookAtCertificate
	),
	'tls-certificate-purpose': say(
		'The certificate isn’t meant for this use.',
		'A required extension is missing or wrong. This is typical of a proxy that inspects TLS.',
		lookAtCertificate
	),
	'tls-pin-mismatch': say(
		'The certificate is not the pinned one.',
		'Your client accepts only the pinned certificate or key and got another one. OpenSRS may have renewed its certificate, or a proxy replaces it with its own.',
		'Replace or remove the pinned copy, and trust your system’s certificate authorities.'
	),
	'tls-certificate': say(
		'The certificate was refused.',
		(shown) => `Its date, name or issuer failed the check: ${quoted(shown)}.`,
		lookAtCertificate
	),
	'tls-ca-file': say(
		'The CA bundle could not be read.',
		'The path to the CA file in your client is wrong or the file is unreadable, so your client trusts no certificate.',
		'Install your system’s CA bundle, or correct the path in your client (curl.cainfo, openssl.cafile).'
	),
	'tls-protocol-version': say(
		'Client and server have no TLS version in common.',
		'Your client offers only old versions, or a device in between does. OpenSRS publishes no minimum version.',
		'Update your client’s TLS library, and allow TLS 1.2.'
	),
	'tls-dh-too-small': say(
		'The key exchange is too weak for your client.',
		'A report of February 2021 says OpenSRS offered such a key exchange first. It isn’t known whether it still does.',
		'Let your client prefer other ciphers, such as DEFAULT:!DH, instead of lowering its security level.'
	),
	'tls-cipher': say(
		'Client and server could not agree on a cipher.',
		'The handshake ended because they have no cipher suite or group in common.',
		update
	),
	'tls-legacy-renegotiation': say(
		'The server lacks secure renegotiation.',
		'OpenSSL 3 refuses a server without it (RFC 5746). Usually that server is an old proxy or firewall in between.',
		compareNetworks
	),
	'tls-client-certificate': say(
		'The server rejected or requires a client certificate.',
		'OpenSRS is not known to ask for one, so a proxy or gateway may have answered.',
		`Remove client certificates from your client’s settings. ${compareNetworks}`
	),
	'tls-name-not-served': say(
		'The server doesn’t know that host name.',
		'The name sent in the handshake (SNI) isn’t one it serves.',
		'Use the OpenSRS host name in the URL, not an IP address or an alias.'
	),
	'tls-far-internal': say(
		'The server had an internal error in the handshake.',
		'It sent the TLS alert internal_error. A device in between can also send it.',
		compareNetworks
	),
	'tls-policy': say(
		'Your client’s own security policy stopped the handshake.',
		'Your client doesn’t allow the TLS version, cipher or security level that the server chose.',
		update
	),
	'tls-handshake': say(
		'The TLS handshake was refused.',
		'Client and server could not agree on a version or cipher, or a device in between stops the handshake.',
		update
	),
	'tls-not-spoken': say(
		'The server that answered doesn’t use TLS.',
		`Possible: the port is not ${apiPort}, or a proxy or login page answered in plain text.`,
		'Check the host and port, and whether your client uses a proxy.'
	),
	'tls-failed': say(
		'The TLS handshake failed.',
		(shown) =>
			`The port accepted the connection. This page doesn’t know the reason in ${quoted(shown)}.`,
		compareNetworks
	),
	'tls-local': say(
		'Your client could not set up TLS.',
		'Its own TLS library, key or settings caused this, so nothing was sent.',
		(shown) => `Correct the TLS settings of your client: ${quoted(shown)}.`
	)
} as const;

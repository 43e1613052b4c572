import { readReplies } from '../replies.ts';
import { said } from '../said.ts';
import type { Reader } from '../segment.ts';

/** HTTPie, Postman, Insomnia and Bruno. Most of their texts are those of the library below them. */
export const httpie: Reader = {
	tool: 'httpie',
	starts: /^http: error: |^https: error: /,
	rows: [
		...said('dns-failed', 'Couldn’t resolve the given hostname'),
		...said('dns-later', 'Couldn’t connect to a DNS server'),
		...said('timeout', 'http: error: Request timed out'),
		...said('dns-failed', "Error: Couldn't resolve host name"),
		...said('connect-failed', "Error: Couldn't connect to server"),
		...said('tls-failed', 'Error: SSL connect error'),
		...said(
			'tls-certificate',
			'Error: SSL peer certificate or SSH remote key was not OK',
			'SSL Error: {text}'
		),
		...said('timeout', 'Error: Timeout was reached'),
		...said('empty-reply', 'Error: Server returned nothing (no headers, no data)'),
		...said(
			'closed-in-handshake',
			'Client network socket disconnected before secure TLS connection was established'
		),
		...said('tls-self-signed', 'SSL Error: Self signed certificate'),
		...said(
			'tls-unknown-ca',
			'SSL Error: Unable to verify the first certificate',
			'SSL Error: Unable to get local issuer certificate'
		),
		...said('tls-expired', 'SSL Error: Certificate has expired', 'SSL Error: CERT_HAS_EXPIRED'),
		...said(
			'tls-name-mismatch',
			"SSL Error: Hostname/IP does not match certificate's altnames",
			'SSL Error: ERR_TLS_CERT_ALTNAME_INVALID'
		),
		...said('proxy-refused', 'tunneling socket could not be established, statusCode={n}'),
		...said(
			null,
			'* Preparing request to {word}',
			'* Using libcurl/{word}',
			'Could not get any response',
			'Could not send request'
		)
	],
	clientErrors: true,
	more: (segment) => readReplies(segment),
	source: 'from public texts of HTTPie, Postman and Insomnia; not run here',
	checked: '2026-11'
};

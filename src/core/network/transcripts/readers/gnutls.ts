import { readCertificate } from '../certificate.ts';
import type { TranscriptFinding } from '../codes.ts';
import { said } from '../said.ts';
import { found, type Reader, type Segment } from '../segment.ts';

/** gnutls-cli. */
export const gnutlsCli: Reader = {
	tool: 'gnutls-cli',
	starts: /^Processed \d+ CA certificate|^Resolving '[^']{1,253}'\.\.\./,
	rows: [
		...said('dns-failed', 'Cannot resolve {host}:{port}', 'Cannot resolve {host}:{word}'),
		...said('connect-failed', 'Could not connect to {ip}:{port}'),
		{
			pattern: /^Connecting to '([\d.a-f:]{2,45}):(\d+)'\.\.\./,
			code: 'name-resolved',
			address: 1,
			port: 2,
			alone: true
		},
		...said('certificate-good', '- Status: The certificate is trusted'),
		...said('tls-unknown-ca', 'The certificate issuer is unknown'),
		...said('tls-expired', 'The certificate chain uses expired certificate'),
		...said('tls-not-yet-valid', 'The certificate chain uses not yet valid certificate'),
		...said('tls-name-mismatch', 'The name in the certificate does not match the expected'),
		...said(
			'tls-certificate',
			'- Status: The certificate is NOT trusted',
			'*** PKI verification of server certificate failed'
		),
		...said('tls-handshake', 'Received alert [40]'),
		...said('tls-protocol-version', 'Received alert [70]'),
		...said('tls-not-spoken', '*** Fatal error: An unexpected TLS packet was received'),
		...said(
			'closed-in-handshake',
			'*** Fatal error: The TLS connection was non-properly terminated',
			'*** Fatal error: Error in the pull function'
		),
		...said(
			'tls-failed',
			'*** Fatal error: {text}',
			'*** handshake has failed',
			'*** Handshake has failed'
		),
		{
			pattern: /^- Description: \(?(TLS[\d.]+|SSL[\d.]+)/,
			code: 'tls-agreed',
			detail: 1,
			alone: true
		},
		...said('tls-agreed', '- Handshake was completed'),
		...said(
			null,
			'- Got a certificate list of {n} certificates',
			'- Peer has closed the GnuTLS connection'
		)
	],
	clientErrors: true,
	more: (segment, seen) => [...opened(segment, seen), ...readCertificate(segment, seen)],
	source: 'run: gnutls-cli 3.7.9',
	checked: '2026-11'
};

/** It prints what it connects to, but not that it connected: only the lines after it show that. */
function opened({ tool, lines, ended }: Segment, seen: readonly TranscriptFinding[]) {
	if (seen.some(({ code }) => code === 'connect-failed' || code === 'dns-failed')) return [];
	const after = lines.find(({ text }) =>
		/^- (?:Certificate type|Got a certificate|Description)|^\*\*\* Fatal error/.test(text)
	);
	if (after) return [found(tool, after, 'port-open')];
	const last = lines.findLast(({ text }) => text !== '');
	const waits = ended && last?.text.startsWith('Connecting to');
	return waits ? [found(tool, last!, 'connect-silent')] : [];
}

import { readCertificate } from '../certificate.ts';
import { readReplies } from '../replies.ts';
import { found, type Reader, type Segment } from '../segment.ts';
import type { TranscriptFinding } from '../codes.ts';

const agreed = /^\s*(?:New|Reused), (\S+), Cipher is (?!\(NONE\))(\S+)/;
const verified = /^\s*Verify return code: 0 \(ok\)/;

/** s_client of OpenSSL 1.0 to 3.x and LibreSSL, and `openssl x509`. */
export const openssl: Reader = {
	tool: 'openssl',
	starts: /^CONNECTED\([0-9A-F]+\)|^depth=\d+ |^connect:errno=|^(?:notBefore|subject)=/,
	rows: [
		{ pattern: /^CONNECTED\([0-9A-F]+\)/, code: 'port-open' },
		// Without the line CONNECTED these show that TCP was reached.
		{
			pattern:
				/connect:errno=(?:110|60|10060)\b|:connect:Connection timed out|BIO_connect:(?:Connection|Operation) timed out/,
			code: 'connect-timeout'
		},
		{ pattern: /connect:errno=(?:111|61|10061)\b/, code: 'refused' },
		{ pattern: /connect:errno=(?:113|101|65|51|10065|10051)\b/, code: 'unreachable' },
		{
			pattern:
				/BIO_lookup\w*:(?:no such host|system lib).{0,80}(?:not known|[Nn]o such host)|^gethostbyname failure|^getservbyname failure/,
			code: 'dns-failed'
		},
		{ pattern: /^(?:write|read):errno=(?:0|32|54|104|10053|10054)\b/, code: 'closed-in-handshake' },
		{
			pattern: /:ssl handshake failure:|SSL23_GET_SERVER_HELLO:unknown protocol/,
			code: 'tls-failed'
		},
		{
			pattern:
				/:(?:ssl3_get_record|ST_CONNECT|CONNECT_CR_SRVR_HELLO):wrong version number|unknown protocol:/,
			code: 'tls-not-spoken'
		},
		{
			pattern: /legacy sigalg disallowed|wrong ssl version|:tlsv1 alert protocol version/,
			code: 'tls-protocol-version'
		},
		{ pattern: /^Verify return code: 62 |verify error:num=62:/, code: 'tls-name-mismatch' },
		{
			pattern: /^(?:Could not read certificate|unable to load certificate)/i,
			code: 'certificate-missing'
		},
		{ pattern: agreed, code: 'tls-agreed', detail: 1 }
	],
	clientErrors: true,
	more: (segment, seen) => [
		...readCertificate(segment, seen),
		...goodCertificate(segment, seen),
		...silence(segment, seen),
		...readReplies(segment)
	],
	source: 'run: OpenSSL 3.0; 1.1 and LibreSSL: see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};

/**
 * s_client says "Verify return code: 0 (ok)" before it has a certificate too, so a cipher must
 * have been agreed on, nothing else may have failed, and the certificate must fit the name.
 */
function goodCertificate(
	segment: Segment,
	seen: readonly TranscriptFinding[]
): TranscriptFinding[] {
	const { tool, lines } = segment;
	const ok = lines.find(({ text }) => verified.test(text));
	// Without the subject nothing shows that the certificate is for this host.
	if (!lines.some(({ text }) => /^\s*subject\s?=/.test(text))) return [];
	if (!ok || !lines.some(({ text }) => agreed.test(text))) return [];
	const failed = [...seen, ...readCertificate(segment, seen)].some(
		({ code, claims }) =>
			code === 'certificate-other-subject' || claims?.some(({ state }) => state === 'failed')
	);
	return failed ? [] : [found(tool, ok, 'certificate-good')];
}

/** CONNECTED and then nothing, not even a failed handshake. */
function silence({ tool, lines, ended, exit }: Segment, seen: readonly TranscriptFinding[]) {
	const connected = lines.find(({ text }) => text.startsWith('CONNECTED('));
	const more = lines.some(({ text }) => /^---|errno=|:error:|^depth=|^verify /.test(text));
	if (!connected || more || seen.some(({ claims }) => claims?.some((c) => c.state === 'failed'))) {
		return [];
	}
	// It ends by itself once it has an answer, so a prompt behind it means that none came.
	const given = ended || (exit !== undefined && exit.code !== 0);
	return [found(tool, connected, given ? 'handshake-timeout' : 'tls-silent')];
}

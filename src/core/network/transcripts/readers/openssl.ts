import { readCertificate } from '../certificate.ts';
import { readReplies } from '../replies.ts';
import { said } from '../said.ts';
import { found, type Reader, type Row, type Segment } from '../segment.ts';
import type { TranscriptFinding } from '../codes.ts';

/** The numbers of X509_V_ERR, which every version and language prints. */
const verifyRows = (
	[
		['2|20|21', 'tls-unknown-ca'],
		['18|19', 'tls-self-signed'],
		['10', 'tls-expired'],
		['9', 'tls-not-yet-valid'],
		['62|64', 'tls-name-mismatch'],
		['(?!(?:0|2|9|10|18|19|20|21|62|64)\\b)\\d{1,3}', 'tls-certificate']
	] as const
).map(([numbers, code]): Row => ({
	pattern: new RegExp(`Verify return code: (?:${numbers}) \\(|verify error:num=(?:${numbers}):`),
	code,
	alone: true,
	words: ['verify']
}));

const agreed = /^\s*(?:New|Reused), (\S+), Cipher is (?!\(NONE\))(\S+)/;
const verified = /^\s*Verify return code: 0 \(ok\)/;

/** s_client of OpenSSL 1.0 to 3.x and LibreSSL, and `openssl x509`. */
export const openssl: Reader = {
	tool: 'openssl',
	starts: /^CONNECTED\([0-9A-F]+\)|^depth=\d+ |^connect:errno=|^(?:notBefore|subject)=/,
	rows: [
		...verifyRows,
		...said('tls-certificate', 'Verification error: {text}'),
		...said('dns-failed', 'BIO_lookup_ex:system lib'),
		{
			// 0, 2, 11, 22 and 35 are left over from a name that did not resolve.
			pattern:
				/connect:errno=(?!(?:0|2|11|22|35|51|60|61|65|101|110|111|113|10051|10060|10061|10065)\b)\d+/,
			code: 'connect-failed',
			alone: true,
			words: ['errno']
		},
		{ pattern: verified, code: null, alone: true },
		...said(
			'tls-failed',
			'no peer certificate available',
			'New, (NONE), Cipher is (NONE)',
			'New, , Cipher is (NONE)'
		),
		...said(
			null,
			'SSL handshake has read {n} bytes and written {n} bytes',
			'No client certificate CA names sent'
		),
		{
			pattern: /^Connecting to ([\d.]{7,15}|[0-9a-f:]{4,40})$/,
			code: 'name-resolved',
			address: 1,
			alone: true
		},
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
			code: 'dns-failed',
			alone: true
		},
		{
			pattern: /^(?:write|read):errno=(?:0|32|54|104|10053|10054)\b/,
			code: 'closed-in-handshake',
			alone: true
		},
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
		{
			pattern: /^(?:Could not read certificate|unable to load certificate)/i,
			code: 'certificate-missing'
		},
		{ pattern: agreed, code: null, alone: true }
	],
	clientErrors: true,
	more: (segment, seen) => [
		...agreement(segment),
		...verifiedAlone(segment),
		...readCertificate(segment, seen),
		...goodCertificate(segment, seen),
		...silence(segment, seen),
		...throughProxy(segment),
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
	if (!lines.some(({ text }) => /^\s*(?:subject\s?=|0 s:|depth=0 )/.test(text))) return [];
	if (!ok || !lines.some(({ text }) => agreed.test(text))) return [];
	const failed = [...seen, ...readCertificate(segment, seen)].some(
		({ code, claims }) =>
			code === 'certificate-other-subject' || claims?.some(({ state }) => state === 'failed')
	);
	return failed ? [] : [found(tool, ok, 'certificate-good')];
}

/**
 * LibreSSL, and OpenSSL up to 1.0, print "TLSv1/SSLv3" there whatever the version is: that of the
 * session is in its own line.
 */
function agreement({ tool, lines }: Segment): TranscriptFinding[] {
	const line = lines.find(({ text }) => agreed.test(text));
	if (!line) return [];
	const name = agreed.exec(line.text)![1]!;
	const own = lines.map(({ text }) => /^\s*Protocol\s*: (TLSv[\d.]{1,5})$/.exec(text)?.[1]);
	const detail = name.includes('/') ? own.find((each) => each !== undefined) : name;
	return [found(tool, line, 'tls-agreed', { detail })];
}

/** CONNECTED, and after it not even a failed handshake. */
function silence({ tool, lines, ended, exit }: Segment, seen: readonly TranscriptFinding[]) {
	const connected = lines.find(({ text }) => text.startsWith('CONNECTED('));
	const more = lines.some(
		({ text }) => /^---|errno=|:error:|^depth=|^verify /.test(text) || agreed.test(text)
	);
	if (!connected || more || seen.some(({ claims }) => claims?.some((c) => c.state === 'failed'))) {
		return [];
	}
	// It prints something once it gets an answer, so a prompt without that means that none came.
	const given = ended || (exit !== undefined && exit.code !== 0);
	return [found(tool, connected, given ? 'handshake-timeout' : 'tls-silent')];
}

/** Without the rest of the output the code 0 shows nothing: s_client prints it before it has a certificate. */
function verifiedAlone({ tool, lines }: Segment) {
	const ok = lines.find(({ text }) => verified.test(text));
	return ok ? [found(tool, ok, 'verify-ok-alone')] : [];
}

/** With -proxy it is the proxy that accepts the connection. */
function throughProxy({ tool, command }: Segment) {
	const used = command && / -proxy\s/.test(command.text);
	return used ? [found(tool, command.line, 'proxy-used')] : [];
}

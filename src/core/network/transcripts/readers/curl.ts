import { isAddress } from '../../../address/address.ts';
import { readCertificate } from '../certificate.ts';
import type { TranscriptFinding } from '../codes.ts';
import type { Line } from '../lines.ts';
import { readReplies } from '../replies.ts';
import { found, type Reader, type Segment } from '../segment.ts';

const connected =
	/^\* (?:Connected|Established connection) to (\S{1,253}) \(([\d.a-f:]+)(?:\)| port \d+)(?: port (\d+))?/;

/** The progress meter, which a log has in the same line as what follows it. */
const meter = /^(?:\s{0,3}\d{1,3}\s[\s\d.kMGTP:-]{50,90}?--:--\s{1,8}[\d.]{1,6}[kMGTP]?)+(?=\S)/;

/** curl with and without -v, on OpenSSL, LibreSSL and Schannel (Windows). */
export const curl: Reader = {
	tool: 'curl',
	starts:
		/^(?:curl(?:\.exe)? : )?curl: \(\d+\)|^\*\s+(?:Trying [\d.a-f:[\]]+|Connected to \S+ \(|Established connection to|Host \S+ was resolved|Could not resolve host|Uses proxy env variable)/,
	rows: [
		{ pattern: connected, code: 'port-open', host: 1, address: 2, port: 3 },
		{
			pattern: /^\* Established connection to (\S{1,253}) \(([\d.a-f:]+) port (\d+)\)/,
			code: 'port-open',
			host: 1,
			address: 2,
			port: 3
		},
		{ pattern: /^\* Host ([\w.-]+):\d+ was resolved/, code: 'name-resolved', host: 1 },
		{
			pattern: /^\* connect to \S+ port \d+ (?:from .{1,80} )?failed: Connection refused/,
			code: 'refused'
		},
		{
			pattern:
				/^\* connect to \S+ port \d+ (?:from .{1,80} )?failed: (?:Connection|Operation) timed out/,
			code: 'connect-timeout'
		},
		{ pattern: /^\*\s+SSL connection using (\S+)/, code: 'tls-agreed', detail: 1 },
		{ pattern: /^\*\s+SSL certificate (?:verify ok|verified via)/, code: 'certificate-good' },
		{ pattern: /SEC_E_UNTRUSTED_ROOT|CERT_TRUST_IS_UNTRUSTED_ROOT/, code: 'tls-unknown-ca' },
		{ pattern: /SEC_E_CERT_EXPIRED|CERT_TRUST_IS_NOT_TIME_VALID/, code: 'tls-expired' },
		{ pattern: /SEC_E_WRONG_PRINCIPAL/, code: 'tls-name-mismatch' },
		{ pattern: /SEC_E_ALGORITHM_MISMATCH/, code: 'tls-protocol-version' },
		{ pattern: /SEC_E_INVALID_TOKEN/, code: 'tls-not-spoken' },
		{ pattern: /CRYPT_E_(?:NO_REVOCATION_CHECK|REVOCATION_OFFLINE)/, code: 'tls-certificate' }
	],
	tidy: (text) => text.replace(meter, ''),
	clientErrors: true,
	more: (segment, seen) => [
		...trying(segment, seen),
		...readCertificate(segment, seen),
		...proxy(segment),
		...sentInside(segment, seen),
		...readReplies(segment)
	],
	source: 'run: curl 7.88.1; 8.x and Schannel: see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};

/** The address shows that the name was resolved. */
const attempt = /^\*\s+Trying (?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})/;

const at = (lines: readonly Line[], pattern: RegExp) =>
	lines.find(({ text }) => pattern.test(text));

/** -v shows which part of the connection timed out. */
function trying({ tool, lines, target }: Segment, seen: readonly TranscriptFinding[]) {
	const tried = at(lines, attempt);
	if (!tried) return [];
	const all: TranscriptFinding[] = [];
	if (target.host) all.push(found(tool, tried, 'name-resolved', { host: target.host }));
	const late = at(
		lines,
		/^(?:\* |curl: \(28\) )(?:Connection|SSL connection).{0,20} time(?:d )?out/
	);
	if (!late) return all;
	const open = seen.some(({ code }) => code === 'port-open');
	const secure = seen.some(({ code }) => code === 'tls-agreed');
	if (!secure) all.push(found(tool, late, open ? 'handshake-timeout' : 'connect-timeout'));
	return all;
}

/** Words of other TLS libraries, and of newer versions, for a check that was off. */
const unchecked = /certificate.{0,80}(?:skipped|disabled|continuing anyway)|skipped certificate/i;

/**
 * curl sends a request only after it accepted the certificate: a log from which the lines on the
 * certificate were left out shows as much. With -k it says that it went on anyway.
 */
function sentInside({ tool, lines }: Segment, seen: readonly TranscriptFinding[]) {
	const agreed = seen.find(({ code }) => code === 'tls-agreed')?.args.line;
	if (agreed === undefined || at(lines, unchecked)) return [];
	const sent = lines.find(({ number, text }) => number > agreed && /^> [A-Z]{3,7} /.test(text));
	return sent && !/^> CONNECT /.test(sent.text) ? [found(tool, sent, 'certificate-good')] : [];
}

function proxy({ tool, lines, target }: Segment): TranscriptFinding[] {
	const used = at(
		lines,
		/^\* (?:Uses proxy env variable|(?:Establish|CONNECT tunnel:?) .{0,20}HTTP(?:\/\d\.\d)? (?:proxy )?tunnel)|^\* Establish HTTP proxy tunnel to /
	);
	if (used) return [found(tool, used, 'proxy-used')];
	// Without -v only a failure names the host that was really called.
	const other = lines.find(({ text }) => {
		const [, host, port] = /Failed to connect to (\S{1,253}) port (\d{1,5})/.exec(text) ?? [];
		if (host === undefined || target.host === undefined) return false;
		// Old versions name the address that they tried.
		if (isAddress(host)) return Number(port) !== target.port;
		return host.toLowerCase() !== target.host;
	});
	return other ? [found(tool, other, 'proxy-used')] : [];
}

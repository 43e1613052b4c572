/** Keeps one finding per code, and drops vague findings if there is a more exact one. */
import { kindRow } from '../../messages/kind.ts';
import { isErrorKind, type TranscriptCode, type TranscriptFinding } from './codes.ts';

/** Each code once; for a code seen twice the first line proves it. */
export function firstOfEach(findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	const first = new Map<TranscriptCode, TranscriptFinding>();
	for (const finding of findings) {
		const before = first.get(finding.code);
		if (!before || finding.args.line < before.args.line) first.set(finding.code, finding);
	}
	return [...first.values()].sort((a, b) => a.args.line - b.args.line);
}

/** Codes that a more exact code makes superfluous, in addition to those the reply room lists. */
const lessThan: Partial<Record<TranscriptCode, readonly TranscriptCode[]>> = {
	'dns-failed': [
		'dns-later',
		'name-unknown',
		'host-misspelt',
		'dns-silent',
		'dns-servfail',
		'dns-refused'
	],
	'dns-later': ['dns-silent', 'dns-servfail'],
	// What the same command says in words.
	'port-test-failed': ['dns-failed', 'connect-failed'],
	// A second name server may answer.
	'dns-silent': ['name-resolved', 'name-unknown', 'name-no-address', 'dns-servfail', 'dns-refused'],
	'ping-silent': ['ping-answered', 'ping-filtered', 'unreachable'],
	'timeout-on-the-way': ['connect-timeout', 'handshake-timeout', 'read-timeout'],
	'tls-self-signed': ['certificate-intercepted'],
	'tls-unknown-ca': ['certificate-intercepted'],
	'tls-certificate': ['certificate-intercepted'],
	'bare-xml': ['address-denied'],
	'not-http': ['address-denied'],
	'empty-reply': ['address-denied'],
	reset: ['refused', 'connect-failed'],
	unreachable: ['ping-filtered'],
	'tls-failed': [
		'handshake-timeout',
		'connect-timeout',
		'connect-failed',
		'refused',
		'unreachable',
		'dns-failed'
	],
	'verify-ok-alone': ['certificate-good', 'tls-agreed', 'tls-failed', 'closed-in-handshake'],
	// Where a cipher was agreed on, what was closed is the connection after the handshake.
	'closed-in-handshake': [
		'tls-agreed',
		'tls-not-spoken',
		'tls-protocol-version',
		'tls-dh-too-small'
	],
	'handshake-timeout': ['connect-timeout']
};

export function exactOnes(findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	const codes = new Set<string>(findings.map(({ code }) => code));
	return findings.filter(({ code }) => {
		const inReply = isErrorKind(code) ? (kindRow(code).lessThan ?? []) : [];
		return ![...inReply, ...(lessThan[code] ?? [])].some((exact) => codes.has(exact));
	});
}

/**
 * What a transcript can show. The faults that client error texts name have their codes in the
 * reply room and are used from there; here is what only terminal output shows.
 */
import type { Quoted } from '../../bytes/quote.ts';
import type { FindingOf, Severity, StageClaim, StageId } from '../../finding.ts';
import { claimsOf, kindRow, kinds, type ErrorKind } from '../../messages/kind.ts';
import type { SeenInText } from '../../messages/read.ts';
import type { ToolId } from './tool.ts';

interface CodeRow {
	passed: readonly StageId[];
	failed?: StageId;
	severity: Severity;
}

const secured = ['dns', 'tcp', 'tls'] as const;
const note = { passed: [], severity: 'note' } as const;
const warning = { passed: [], severity: 'warning' } as const;
const dnsFailed = { passed: [], failed: 'dns', severity: 'error' } as const;

const ownCodes = {
	'name-resolved': { passed: ['dns'], severity: 'note' },
	'name-unknown': dnsFailed,
	'name-no-address': dnsFailed,
	'dns-servfail': dnsFailed,
	'dns-refused': dnsFailed,
	'dns-silent': dnsFailed,
	'resolver-broken': dnsFailed,
	'resolver-differs': dnsFailed,
	'address-private': warning,
	'port-open': { passed: ['dns', 'tcp'], severity: 'note' },
	'route-prohibited': { passed: ['dns'], failed: 'tcp', severity: 'error' },
	'network-down': { passed: [], failed: 'tcp', severity: 'error' },
	'port-blocked': { passed: ['dns'], failed: 'tcp', severity: 'error' },
	'connect-silent': warning,
	'connect-waiting': { passed: [], failed: 'tcp', severity: 'error' },
	'port-test-failed': { passed: [], failed: 'tcp', severity: 'error' },
	'ping-answered': note,
	'ping-silent': note,
	'ping-filtered': note,
	'ping-not-sent': warning,
	'closed-after-connect': note,
	'verify-ok-alone': note,
	'route-complete': note,
	'route-silent': note,
	'route-tcp-silent': warning,
	'tls-agreed': note,
	'tls-silent': warning,
	'certificate-good': { passed: secured, severity: 'note' },
	'certificate-dates': note,
	'certificate-names': note,
	'certificate-missing': warning,
	'certificate-other-subject': warning,
	'certificate-inspected': warning,
	'certificate-intercepted': { passed: ['dns', 'tcp'], failed: 'tls', severity: 'error' },
	'tls-unverified': warning,
	'http-answered': { passed: secured, severity: 'note' },
	'html-answer': warning,
	'proxy-answered': { passed: [], severity: 'error' },
	// Its further claims are those of the code table, see replies.ts.
	'opensrs-answered': { passed: secured, severity: 'note' },
	'address-denied': { passed: secured, failed: 'allow-list', severity: 'error' },
	'outbound-ip': note,
	'proxy-used': note,
	'other-port': warning,
	'other-environment': warning,
	'other-host': note,
	'no-tls': warning,
	'tool-missing': note,
	'tool-not-allowed': note,
	'printed-nothing': note,
	'step-stopped': warning,
	'cut-off': note,
	'stage-differs': warning,
	'nothing-read': note,
	'nothing-shown': note,
	'output-cut': note
} as const satisfies Record<string, CodeRow>;

export type OwnCode = keyof typeof ownCodes;
export type TranscriptCode = ErrorKind | OwnCode;

/** The line that shows it, and what it contains. */
export interface Shown extends SeenInText {
	tool: ToolId;
	host?: Quoted;
	port?: number;
	address?: Quoted;
	/** What the words need besides: a status, a name, a stage. */
	detail?: Quoted;
	/** Of a reply: its code and text, and which meaning of the code it has. */
	replyCode?: Quoted;
	replyText?: Quoted;
	meaning?: string;
	/** How many commands say it, where several do. */
	count?: number;
}

export type TranscriptArgs = Record<TranscriptCode, Shown>;
export type TranscriptFinding = FindingOf<TranscriptArgs>;

export const isErrorKind = (code: TranscriptCode): code is ErrorKind => Object.hasOwn(kinds, code);

export function severityOf(code: TranscriptCode): Severity {
	return isErrorKind(code) ? kindRow(code).severity : ownCodes[code].severity;
}

/** What a code says of the stages, before it is known whether the right host was asked. */
export function claimsOfCode(code: TranscriptCode): StageClaim[] {
	if (isErrorKind(code)) return claimsOf(code);
	const { passed, failed }: CodeRow = ownCodes[code];
	const claims: StageClaim[] = passed.map((stage) => ({ stage, state: 'passed' }));
	if (failed) claims.push({ stage: failed, state: 'failed' });
	return claims;
}

/**
 * The faults that a client's own message can show, and what each proves. Only what the message
 * itself shows is claimed; where it fits several causes, no stage fails and its words name them.
 */
import type { Severity, StageClaim, StageId } from '../../finding.ts';

interface KindRow {
	passed: readonly StageId[];
	failed?: StageId;
	severity: Severity;
	/** Kinds that say the same more exactly; beside one of them this kind is not reported. */
	lessThan?: readonly string[];
}

const reached = ['dns', 'tcp'] as const;
const secured = ['dns', 'tcp', 'tls'] as const;
const certificate = { passed: reached, failed: 'tls', severity: 'error' } as const;
const timeouts = ['connect-timeout', 'handshake-timeout', 'read-timeout', 'silent-timeout'];
const certificates = [
	'tls-expired',
	'tls-not-yet-valid',
	'tls-self-signed',
	'tls-name-mismatch',
	'tls-unknown-ca'
];

export const kinds = {
	'dns-failed': { passed: [], failed: 'dns', severity: 'error' },
	'dns-later': { passed: [], failed: 'dns', severity: 'error' },
	refused: { passed: ['dns'], failed: 'tcp', severity: 'error', lessThan: ['proxy-unreachable'] },
	unreachable: { passed: ['dns'], failed: 'tcp', severity: 'error' },
	'connect-failed': {
		passed: ['dns'],
		failed: 'tcp',
		severity: 'error',
		lessThan: ['refused', 'unreachable', 'connect-timeout', 'proxy-unreachable', 'dns-failed']
	},
	'connect-timeout': { passed: ['dns'], failed: 'tcp', severity: 'error' },
	'timeout-on-the-way': {
		passed: ['dns'],
		severity: 'error',
		lessThan: [...timeouts, 'refused', 'unreachable']
	},
	'handshake-timeout': { passed: reached, failed: 'tls', severity: 'error' },
	'read-timeout': {
		passed: reached,
		severity: 'error',
		lessThan: ['handshake-timeout']
	},
	// Where libcurl says so it had connected as a rule, and in old versions and queues it had not.
	'silent-timeout': { passed: [], severity: 'error' },
	timeout: {
		passed: [],
		severity: 'error',
		lessThan: [
			...timeouts,
			'timeout-on-the-way',
			'dns-later',
			'unreachable',
			'refused',
			'connect-failed',
			'reply-cut'
		]
	},
	reset: {
		passed: reached,
		severity: 'error',
		lessThan: ['closed-in-handshake', 'empty-reply', 'toolkit-socket']
	},
	'closed-in-handshake': { passed: reached, failed: 'tls', severity: 'error' },
	'tls-expired': certificate,
	'tls-not-yet-valid': certificate,
	'tls-self-signed': certificate,
	'tls-name-mismatch': certificate,
	'tls-unknown-ca': { ...certificate, lessThan: ['tls-expired', 'tls-not-yet-valid'] },
	'tls-certificate': { ...certificate, lessThan: certificates },
	'tls-ca-file': certificate,
	'tls-accepted-anyway': { passed: reached, severity: 'warning' },
	'tls-protocol-version': certificate,
	'tls-dh-too-small': certificate,
	'tls-handshake': {
		...certificate,
		lessThan: [...certificates, 'tls-protocol-version', 'tls-dh-too-small', 'tls-not-spoken']
	},
	'tls-not-spoken': certificate,
	'tls-failed': {
		...certificate,
		lessThan: [
			...certificates,
			'tls-certificate',
			'tls-ca-file',
			'tls-protocol-version',
			'tls-dh-too-small',
			'tls-handshake',
			'tls-not-spoken',
			'closed-in-handshake',
			'handshake-timeout',
			'proxy-login',
			'proxy-refused',
			'timeout-on-the-way'
		]
	},
	'bare-xml': { passed: secured, failed: 'allow-list', severity: 'error' },
	'not-http': {
		passed: secured,
		failed: 'allow-list',
		severity: 'error',
		lessThan: ['bare-xml', 'bad-status-line']
	},
	'bad-status-line': { passed: secured, severity: 'error', lessThan: ['bare-xml'] },
	'empty-reply': {
		passed: secured,
		severity: 'error',
		lessThan: ['bare-xml']
	},
	'reply-cut': { passed: secured, severity: 'error' },
	'proxy-login': { passed: [], failed: 'tcp', severity: 'error' },
	'proxy-refused': { passed: [], failed: 'tcp', severity: 'error' },
	'proxy-unreachable': { passed: [], failed: 'tcp', severity: 'error' },
	// A proxy that refuses the tunnel looks the same in some clients, so nothing is proved.
	'http-status': { passed: [], severity: 'error', lessThan: ['proxy-login'] },
	// It connects by fsockopen with ssl:// (its settings know TLS only), so the handshake was done.
	'toolkit-first-line': { passed: secured, severity: 'error' },
	'toolkit-no-length': { passed: secured, severity: 'error' },
	'toolkit-empty': { passed: reached, severity: 'error' },
	'toolkit-socket': {
		passed: [],
		severity: 'error',
		lessThan: ['refused', 'connect-timeout', 'unreachable', 'dns-failed']
	},
	'toolkit-credentials': {
		passed: secured,
		failed: 'credentials',
		severity: 'error'
	},
	'guess-address': {
		passed: [],
		severity: 'error',
		lessThan: ['bare-xml', 'not-http', 'bad-status-line']
	},
	'guess-credentials': { passed: [], severity: 'error' },
	'length-mismatch': { passed: [], failed: 'request', severity: 'error' },
	'hash-needs-bytes': { passed: [], failed: 'credentials', severity: 'error' },
	'client-broken': { passed: [], failed: 'request', severity: 'error' }
} as const satisfies Record<string, KindRow>;

export type ErrorKind = keyof typeof kinds;

/** The row of a kind, with its optional members. */
export function kindRow(kind: ErrorKind): KindRow {
	return kinds[kind];
}

/** What a message of this kind says of the stages. */
export function claimsOf(kind: ErrorKind): StageClaim[] {
	const { passed, failed } = kindRow(kind);
	const claims: StageClaim[] = passed.map((stage) => ({ stage, state: 'passed' }));
	if (failed) claims.push({ stage: failed, state: 'failed' });
	return claims;
}

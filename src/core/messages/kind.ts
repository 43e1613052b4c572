/**
 * The faults that a message can show, and what each proves. Only what the message itself shows is
 * claimed; where it fits several causes, no stage fails and its words name them.
 */
import type { Severity, StageClaim, StageId } from '../finding.ts';

interface KindRow {
	passed: readonly StageId[];
	failed?: StageId;
	severity: Severity;
	/** Kinds that say the same more precisely; beside one of them this kind is not reported. */
	lessThan?: readonly string[];
}

const reached = ['dns', 'tcp'] as const;
const secured = ['dns', 'tcp', 'tls'] as const;
const tls = { passed: reached, failed: 'tls', severity: 'error' } as const;
/** The call ended at a proxy, before it came to the port of OpenSRS. */
const proxy = { passed: [], failed: 'tcp', severity: 'error' } as const;
const unsaid = { passed: [], severity: 'error' } as const;

const names = ['dns-failed', 'dns-later', 'dns-local', 'host-is-url', 'host-misspelt'];
const ports = ['refused', 'unreachable', 'connect-timeout', 'local-denied', 'local-address'];
const proxies = ['proxy-login', 'proxy-refused', 'proxy-unreachable', 'proxy-failed'];
const local = ['no-tls-support', 'client-missing', 'platform-blocked', 'bad-url', 'tls-local'];
const timeouts = ['connect-timeout', 'handshake-timeout', 'read-timeout', 'silent-timeout'];
const certificates = [
	'tls-expired',
	'tls-not-yet-valid',
	'tls-self-signed',
	'tls-name-mismatch',
	'tls-unknown-ca',
	'tls-revoked',
	'tls-revocation',
	'tls-weak-certificate',
	'tls-certificate-purpose',
	'tls-pin-mismatch'
];
const agreements = [
	'tls-protocol-version',
	'tls-cipher',
	'tls-dh-too-small',
	'tls-not-spoken',
	'tls-legacy-renegotiation',
	'tls-client-certificate',
	'tls-name-not-served',
	'tls-far-internal',
	'tls-policy'
];
const closed = ['closed-in-handshake', 'handshake-timeout'];
const answers = ['bare-xml', 'not-http', 'bad-status-line', 'empty-reply', 'reply-cut'];

export const kinds = {
	'dns-failed': {
		passed: [],
		failed: 'dns',
		severity: 'error',
		lessThan: ['host-is-url', 'dns-later', 'dns-local']
	},
	'dns-later': { passed: [], failed: 'dns', severity: 'error' },
	'dns-local': { passed: [], failed: 'dns', severity: 'error' },
	'host-is-url': { passed: [], failed: 'dns', severity: 'error' },
	'host-misspelt': { passed: [], failed: 'dns', severity: 'error' },
	refused: { passed: ['dns'], failed: 'tcp', severity: 'error', lessThan: proxies },
	unreachable: { passed: ['dns'], failed: 'tcp', severity: 'error', lessThan: ['refused'] },
	'connect-failed': {
		passed: ['dns'],
		failed: 'tcp',
		severity: 'error',
		lessThan: [
			...ports,
			...names,
			...proxies,
			...closed,
			...certificates,
			'tls-certificate',
			'tls-handshake',
			'tls-not-spoken',
			'tls-protocol-version',
			'timeout-on-the-way',
			'tls-failed',
			...local,
			'gateway-status'
		]
	},
	'connect-timeout': { passed: ['dns'], failed: 'tcp', severity: 'error', lessThan: ['refused'] },
	'timeout-on-the-way': {
		passed: ['dns'],
		severity: 'error',
		lessThan: [
			...timeouts,
			...ports,
			...names,
			...proxies,
			...certificates,
			...agreements,
			...closed,
			'tls-certificate',
			'tls-handshake'
		]
	},
	'handshake-timeout': { ...tls, lessThan: ['connect-timeout'] },
	'read-timeout': {
		passed: reached,
		severity: 'error',
		lessThan: ['handshake-timeout', 'connect-timeout']
	},
	// When libcurl says so, it had usually connected; in old versions and queues it had not.
	'silent-timeout': unsaid,
	timeout: {
		...unsaid,
		lessThan: [
			...timeouts,
			...ports,
			...names,
			...proxies,
			'timeout-on-the-way',
			'connect-failed',
			'reply-cut'
		]
	},
	'local-denied': { passed: ['dns'], failed: 'tcp', severity: 'error' },
	'local-address': { passed: ['dns'], failed: 'tcp', severity: 'error' },
	'local-socket': unsaid,
	'local-resources': unsaid,
	offline: unsaid,
	reset: {
		passed: reached,
		severity: 'error',
		lessThan: [...closed, ...answers, ...proxies, 'toolkit-socket', 'tls-not-spoken']
	},
	'aborted-locally': {
		passed: reached,
		severity: 'error',
		lessThan: [...closed, ...answers, ...timeouts, 'timeout', 'timeout-on-the-way']
	},
	'closed-in-handshake': {
		...tls,
		lessThan: [...agreements, ...certificates, 'tls-handshake']
	},
	'tls-closed': {
		passed: reached,
		severity: 'error',
		lessThan: [...closed, ...answers, ...agreements, ...certificates, 'reset']
	},
	'tls-damaged': { passed: reached, severity: 'error', lessThan: [...agreements, ...closed] },
	'tls-expired': { ...tls, lessThan: ['tls-not-yet-valid'] },
	'tls-not-yet-valid': tls,
	'tls-self-signed': { ...tls, lessThan: ['tls-expired', 'tls-not-yet-valid'] },
	'tls-name-mismatch': tls,
	'tls-unknown-ca': {
		...tls,
		lessThan: ['tls-expired', 'tls-not-yet-valid', 'tls-self-signed', 'tls-weak-certificate']
	},
	'tls-revoked': tls,
	'tls-revocation': { ...tls, lessThan: ['tls-revoked', 'tls-unknown-ca', 'tls-expired'] },
	'tls-weak-certificate': tls,
	'tls-certificate-purpose': tls,
	'tls-pin-mismatch': tls,
	'tls-certificate': {
		...tls,
		lessThan: [...certificates, ...agreements, ...closed, 'tls-ca-file', 'tls-handshake']
	},
	'tls-ca-file': { ...tls, lessThan: ['tls-unknown-ca'] },
	'tls-accepted-anyway': { passed: reached, severity: 'warning' },
	'tls-protocol-version': { ...tls, lessThan: ['tls-dh-too-small'] },
	'tls-dh-too-small': tls,
	'tls-cipher': tls,
	'tls-legacy-renegotiation': tls,
	'tls-client-certificate': tls,
	'tls-name-not-served': tls,
	'tls-far-internal': tls,
	'tls-policy': tls,
	'tls-handshake': {
		...tls,
		lessThan: [...certificates, ...agreements]
	},
	'tls-not-spoken': tls,
	'tls-failed': {
		...tls,
		lessThan: [
			...certificates,
			...agreements,
			...closed,
			...proxies,
			...names,
			...ports,
			...local,
			'tls-certificate',
			'tls-ca-file',
			'tls-handshake',
			'tls-closed',
			'tls-damaged'
		]
	},
	'tls-local': unsaid,
	'no-tls-support': unsaid,
	'client-missing': unsaid,
	'platform-blocked': unsaid,
	'browser-blocked': unsaid,
	'bad-url': { ...unsaid, lessThan: ['no-tls-support', 'quote-lost', ...names] },
	'quote-lost': unsaid,
	'body-unread': { passed: [], failed: 'request', severity: 'error' },
	'header-invalid': { passed: [], failed: 'request', severity: 'error' },
	'plain-http': { passed: reached, failed: 'request', severity: 'error' },
	'bare-xml': { passed: secured, failed: 'allow-list', severity: 'error' },
	'not-http': {
		passed: secured,
		failed: 'allow-list',
		severity: 'error',
		lessThan: ['bare-xml', 'bad-status-line']
	},
	'bad-status-line': { passed: secured, severity: 'error', lessThan: ['bare-xml'] },
	'empty-reply': { passed: secured, severity: 'error', lessThan: ['bare-xml', ...closed] },
	'reply-cut': { passed: secured, severity: 'error', lessThan: [...closed, 'empty-reply'] },
	'other-answer': { passed: [], severity: 'error' },
	// HTML, nothing at all, or half a reply: no parser can tell which.
	'not-xml': {
		...unsaid,
		lessThan: [...answers, ...proxies, 'other-answer', 'gateway-status', 'toolkit-unread']
	},
	'proxy-login': proxy,
	'proxy-refused': { ...proxy, lessThan: ['proxy-login'] },
	'proxy-unreachable': { ...proxy, lessThan: ['proxy-login', 'proxy-refused'] },
	'proxy-failed': { ...proxy, lessThan: ['proxy-login', 'proxy-refused', 'proxy-unreachable'] },
	// A proxy that refuses the tunnel looks the same in some clients, so nothing is proved.
	'http-status': {
		...unsaid,
		lessThan: ['proxy-login', 'proxy-refused', 'gateway-status', 'plain-http', 'tls-failed']
	},
	// A gateway on either side may say so: that of your network or that of the API.
	'gateway-status': { ...unsaid, lessThan: proxies },
	'aborted-by-caller': { ...unsaid, lessThan: timeouts },
	// It connects by fsockopen with ssl:// (its settings know TLS only), so the handshake was done.
	'toolkit-first-line': { passed: secured, severity: 'error' },
	'toolkit-no-length': { passed: secured, severity: 'error' },
	'toolkit-empty': { passed: reached, severity: 'error' },
	'toolkit-socket': {
		...unsaid,
		lessThan: [...ports, ...names, ...local, ...closed, 'timeout-on-the-way', 'tls-failed']
	},
	'toolkit-credentials': {
		passed: secured,
		failed: 'credentials',
		severity: 'error'
	},
	'toolkit-unread': { passed: reached, severity: 'error', lessThan: ['toolkit-no-length'] },
	// The toolkit checks its input before it makes the request.
	'toolkit-field': { passed: [], failed: 'request', severity: 'error' },
	'toolkit-no-data': { passed: [], failed: 'request', severity: 'error' },
	'toolkit-unsupported': { passed: [], failed: 'request', severity: 'error' },
	'login-refused': { passed: [], failed: 'credentials', severity: 'error' },
	'guess-address': { ...unsaid, lessThan: ['bare-xml', 'not-http', 'bad-status-line'] },
	'guess-credentials': unsaid,
	'guess-connection': { ...unsaid },
	'length-mismatch': { passed: [], failed: 'request', severity: 'error' },
	'hash-needs-bytes': { passed: [], failed: 'credentials', severity: 'error' },
	'client-broken': { passed: [], failed: 'request', severity: 'error', lessThan: ['quote-lost'] },
	'cause-unsaid': unsaid,
	// OpenSRS is named, and that something failed: no table knows what.
	'reason-unknown': unsaid,
	// What a message is about when it is not about this call: see target.ts. They claim nothing.
	'about-proxy': unsaid,
	'about-self': unsaid,
	'about-service': { passed: [], severity: 'warning' },
	'about-other-host': { passed: [], severity: 'warning' },
	'about-other-brand': { passed: [], severity: 'warning' },
	'about-other-port': { passed: [], failed: 'tcp', severity: 'error' }
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

/** What a client's message must be read as, for each fault of the lab. */
import { stageIds, type StageId } from '../../../../src/core/finding.ts';
import type { ErrorKind } from '../../../../src/core/messages/kind.ts';
import { readClientErrors } from '../../../../src/core/messages/read.ts';
import { readReply } from '../../../../src/core/reply/readReply.ts';

interface ClientSight {
	kinds: readonly ErrorKind[];
	/** The stages that may be called failed; null: none, the message does not tell. */
	stages: readonly (StageId | null)[];
	/** Clients that see nothing wrong, and why. */
	blind?: Readonly<Record<string, string>>;
}

const sees = (stages: ClientSight['stages'], ...kinds: ErrorKind[]): ClientSight => ({
	kinds,
	stages
});
const lenient = (
	stages: ClientSight['stages'],
	blind: NonNullable<ClientSight['blind']>,
	...kinds: ErrorKind[]
): ClientSight => ({
	kinds,
	stages,
	blind
});

/** node:https has no text of its own for a time-out: each program writes one. */
const ownWords = { 'node-https': 'its program writes the text' };
const takesIt = 'accepts it';

const sights: Readonly<Record<string, ClientSight>> = {
	nxdomain: sees(['dns'], 'dns-failed', 'dns-later'),
	servfail: sees(['dns'], 'dns-failed', 'dns-later'),
	refused: sees(['tcp'], 'refused', 'connect-failed'),
	filtered: lenient(['tcp', null], ownWords, 'connect-timeout', 'timeout-on-the-way', 'timeout'),
	stall: lenient(
		['tls', null],
		ownWords,
		'handshake-timeout',
		'timeout-on-the-way',
		'timeout',
		'read-timeout',
		'tls-failed'
	),
	'close-in-handshake': sees(['tls', null], 'closed-in-handshake', 'reset', 'tls-failed'),
	'reset-in-handshake': sees(['tls', null], 'closed-in-handshake', 'reset', 'tls-failed'),
	'plain-text': sees(['tls'], 'tls-not-spoken'),
	expired: sees(['tls'], 'tls-expired', 'tls-certificate'),
	'not-yet-valid': sees(['tls'], 'tls-not-yet-valid', 'tls-certificate'),
	'self-signed': sees(['tls'], 'tls-self-signed', 'tls-unknown-ca', 'tls-certificate'),
	'wrong-name': sees(['tls'], 'tls-name-mismatch', 'tls-certificate'),
	'unknown-ca': sees(['tls'], 'tls-unknown-ca', 'tls-certificate'),
	'old-tls': sees(['tls'], 'tls-protocol-version'),
	'small-dh': lenient(
		['tls'],
		{
			'node-https': takesIt,
			'node-fetch': takesIt,
			'java-httpclient': takesIt,
			'java-urlconnection': takesIt
		},
		'tls-dh-too-small',
		'tls-handshake',
		'tls-failed'
	),
	'bare-xml': lenient(
		['allow-list', null],
		{ 'php-socket': 'prints the XML' },
		'bare-xml',
		'not-http',
		'empty-reply',
		'bad-status-line'
	),
	'empty-reply': lenient(
		[null],
		{ 'php-socket': 'prints nothing' },
		'empty-reply',
		'timeout',
		'reset'
	),
	'stall-after-handshake': lenient(
		[null],
		{
			...ownWords,
			'php-socket': 'prints nothing',
			'perl-httptiny': 'waits without end'
		},
		'read-timeout',
		'silent-timeout',
		'timeout',
		// PHP streams do not say why there was no answer.
		'empty-reply'
	),
	'drop-after-handshake': lenient(
		[null],
		{ 'php-socket': 'prints nothing' },
		'empty-reply',
		'reset',
		'reply-cut',
		'timeout'
	),
	'reset-after-handshake': lenient(
		[null],
		{ 'php-socket': 'prints a notice at most' },
		'reset',
		'empty-reply'
	)
};

export const clientFaults = Object.keys(sights);

/** What is wrong with how the text is read; empty where it is right. */
export function clientComplaints(client: string, situation: string, text: string): string[] {
	const sight = sights[situation]!;
	const findings = readClientErrors(text);
	const codes = findings.map(({ code }) => code);
	const failed = stageIds.find((stage) =>
		findings.some(({ claims }) => claims?.some((c) => c.stage === stage && c.state === 'failed'))
	);
	if (sight.blind?.[client] !== undefined) {
		// The reply itself may be there: then the reply room reads it.
		const told = readReply(text).findings.some(({ claims }) => claims && claims.length > 0);
		const wrong =
			codes.length > 0 && !codes.some((c) => (sight.kinds as readonly string[]).includes(c));
		if (situation === 'bare-xml' && !told && codes.length === 0)
			return [`${client}: no denial read`];
		return wrong ? [`${client}: says ${codes.join(', ')}`] : [];
	}
	const problems: string[] = [];
	if (!codes.some((code) => (sight.kinds as readonly string[]).includes(code))) {
		problems.push(
			`${client}: says ${codes.join(', ') || 'nothing'}; wanted ${sight.kinds.join(' or ')}`
		);
	}
	if (!sight.stages.includes(failed ?? null)) {
		problems.push(`${client}: ${failed ?? 'no stage'} failed, not ${sight.stages.join(' or ')}`);
	}
	return problems;
}

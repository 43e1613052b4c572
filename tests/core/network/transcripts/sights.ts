/**
 * What each tool can see of each fault, written before the readers were run: the first failed
 * stage, and the codes one of which must be among the findings. The lab (tests/lab) checks it on
 * what the tools print now, the unit tests on what they printed when the fixtures were saved.
 */
import type { StageId } from '../../../../src/core/finding.ts';
import type { TranscriptCode } from '../../../../src/core/network/transcripts/codes.ts';

/** How far on the way a tool comes; it cannot see what happens later. */
export const reaches = ['dns', 'icmp', 'tcp', 'tls', 'http'] as const;
export type Reach = (typeof reaches)[number];

export interface Sight {
	/** Null: the output shows a fault and not of which stage, or there is none. */
	stage: StageId | null | readonly (StageId | null)[];
	codes: readonly TranscriptCode[];
	/** A race decides whether the tool sees it: it may also show that all is well. */
	raced?: true;
}

interface SituationSight extends Sight {
	/** The first kind of tool that sees it. */
	from: Reach;
}

const at = (from: Reach, stage: Sight['stage'], ...codes: TranscriptCode[]): SituationSight => ({
	from,
	stage,
	codes
});

const unnamed: TranscriptCode[] = ['dns-failed', 'dns-later'];
const closed = at('tls', 'tls', 'closed-in-handshake');
const denied = at('http', 'allow-list', 'address-denied', 'not-http');

/** By situation of the lab. Those without a fault have no row. */
export const sightOf: Readonly<Record<string, SituationSight>> = {
	nxdomain: at('dns', 'dns', 'name-unknown', ...unnamed),
	nodata: at('dns', 'dns', 'name-no-address', ...unnamed),
	servfail: at('dns', 'dns', 'dns-servfail', ...unnamed),
	'dns-refused': at('dns', 'dns', 'dns-refused', ...unnamed),
	'dns-silent': at('dns', 'dns', 'dns-silent', ...unnamed),
	refused: at('tcp', 'tcp', 'refused', 'connect-failed'),
	filtered: at('tcp', 'tcp', 'connect-timeout'),
	'all-filtered': at('tcp', 'tcp', 'connect-timeout'),
	rejected: at('tcp', 'tcp', 'unreachable', 'connect-failed', 'connect-timeout'),
	'no-route': at('icmp', 'tcp', 'unreachable', 'connect-failed'),
	'host-unreachable': at('icmp', 'tcp', 'unreachable', 'connect-failed', 'connect-timeout'),
	stall: at('tls', 'tls', 'handshake-timeout', 'tls-failed'),
	'close-before-handshake': closed,
	// The reset may come before or after the connection is made, as a race has it.
	'reset-before-handshake': at(
		'tls',
		['tcp', 'tls'],
		'closed-in-handshake',
		'connect-failed',
		'reset'
	),
	'close-in-handshake': closed,
	'reset-in-handshake': closed,
	'plain-text': at('tls', 'tls', 'tls-not-spoken'),
	expired: at('tls', 'tls', 'tls-expired'),
	'not-yet-valid': at('tls', 'tls', 'tls-not-yet-valid'),
	'self-signed': at('tls', 'tls', 'tls-self-signed'),
	'wrong-name': at('tls', 'tls', 'tls-name-mismatch'),
	'unknown-ca': at('tls', 'tls', 'tls-unknown-ca'),
	intercepted: at('tls', 'tls', 'certificate-intercepted', 'tls-self-signed', 'tls-unknown-ca'),
	'old-tls': at('tls', 'tls', 'tls-protocol-version'),
	'small-dh': at('tls', 'tls', 'tls-dh-too-small'),
	'bare-xml': denied,
	'bare-xml-555': denied,
	'http-denial': at('http', 'allow-list', 'address-denied'),
	html: at('http', null, 'html-answer', 'http-status'),
	'proxy-407': at('http', null, 'proxy-answered'),
	cut: at('http', null, 'reply-cut'),
	'empty-reply': at('http', null, 'empty-reply'),
	'drop-after-handshake': at('http', null, 'empty-reply', 'reset', 'reply-cut'),
	'reset-after-handshake': at('http', null, 'reset', 'empty-reply'),
	'stall-after-handshake': at('http', null, 'read-timeout', 'silent-timeout'),
	// Only what uses the proxy of the environment sees these three.
	'proxy-login': at('http', 'tcp', 'proxy-login'),
	'proxy-refuses': at('http', 'tcp', 'proxy-refused'),
	'proxy-down': at('http', 'tcp', 'proxy-unreachable')
};

const nothing = 'unseen';
const may = (stage: Sight['stage'], ...codes: TranscriptCode[]): Sight => ({ stage, codes });
const deniedByChance: Sight = { ...denied, raced: true };

/** Where one tool sees less or otherwise than its kind, and why. Keys: "tool situation". */
const exceptions: Readonly<Record<string, Sight | typeof nothing>> = {
	// curl has one text for a silent port and a silent handshake; -v shows which it was.
	'curl filtered': may(null, 'timeout-on-the-way'),
	'curl all-filtered': may(null, 'timeout-on-the-way'),
	'curl stall': may(null, 'timeout-on-the-way'),
	'curl-plain filtered': may(null, 'timeout-on-the-way'),
	'curl-plain all-filtered': may(null, 'timeout-on-the-way'),
	'curl-plain stall': may(null, 'timeout-on-the-way'),
	'curl-v old-tls': may('tls', 'tls-protocol-version'),
	// The page and its status stand in the body and the head, which these do not show.
	'curl proxy-407': may(null, 'html-answer'),
	'curl-plain proxy-407': may(null, 'html-answer'),
	// GnuTLS tells both by the missing issuer.
	'wget self-signed': may('tls', 'tls-unknown-ca'),
	'wget-headers self-signed': may('tls', 'tls-unknown-ca'),
	// GnuTLS takes them.
	'wget old-tls': nothing,
	'wget-headers old-tls': nothing,
	'wget small-dh': nothing,
	'wget-headers small-dh': nothing,
	'gnutls-cli self-signed': may('tls', 'tls-unknown-ca'),
	'gnutls-cli old-tls': nothing,
	'gnutls-cli small-dh': nothing,
	// It says what it connects to, and no more until the handshake is done.
	'gnutls-cli stall': may(null, 'connect-silent'),
	'gnutls-cli filtered': may(null, 'connect-silent'),
	'gnutls-cli all-filtered': may(null, 'connect-silent'),
	// The refusal comes right after the handshake. With nothing on standard input these tools end
	// then too, and whether they print it first is chance.
	'openssl bare-xml': deniedByChance,
	'openssl bare-xml-555': deniedByChance,
	'gnutls-cli bare-xml': deniedByChance,
	'gnutls-cli bare-xml-555': deniedByChance,
	'socat bare-xml': deniedByChance,
	'socat bare-xml-555': deniedByChance,
	// It does not say why a certificate is refused.
	'socat expired': may('tls', 'tls-certificate'),
	'socat not-yet-valid': may('tls', 'tls-certificate'),
	'socat self-signed': may('tls', 'tls-certificate'),
	'socat unknown-ca': may('tls', 'tls-certificate'),
	'socat intercepted': may('tls', 'tls-certificate'),
	// They print nothing while they wait, and were ended from outside.
	'openssl filtered': may(null, 'connect-silent'),
	'openssl all-filtered': may(null, 'connect-silent'),
	'telnet filtered': may([null, 'tcp'], 'connect-silent', 'connect-timeout'),
	'telnet all-filtered': may([null, 'tcp'], 'connect-silent', 'connect-timeout'),
	'bash-tcp filtered': may(null, 'connect-silent'),
	'bash-tcp all-filtered': may(null, 'connect-silent'),
	// s_client compares no names; it shows the subject.
	'openssl wrong-name': may(null, 'certificate-other-subject'),
	// The name server cannot be reached either; getent and the others have the name from hosts.
	'dig no-route': may('dns', 'dns-silent'),
	'nslookup no-route': may('dns', 'dns-silent'),
	'host no-route': may('dns', 'dns-silent'),
	'busybox-nslookup no-route': may(['dns', null], 'dns-silent', 'nothing-read', 'nothing-shown'),
	// They do not show what the router answered.
	'busybox-ping host-unreachable': may(null, 'ping-silent'),
	'mtr host-unreachable': may(null, 'route-silent'),
	// TCP probes of traceroute and mtr see a port that drops or rejects, without being sure.
	'traceroute-tcp filtered': may(null, 'route-tcp-silent'),
	'tcptraceroute filtered': may(null, 'route-tcp-silent'),
	'traceroute-tcp all-filtered': may(null, 'route-tcp-silent'),
	'tcptraceroute all-filtered': may(null, 'route-tcp-silent'),
	'traceroute-tcp rejected': may('tcp', 'route-prohibited'),
	'tcptraceroute rejected': may('tcp', 'route-prohibited')
};

/** `openssl x509` behind a pipe: a certificate or none, and no word of what went wrong before. */
const ofCertificate: Readonly<Record<string, Sight>> = {
	expired: may('tls', 'tls-expired'),
	'not-yet-valid': may('tls', 'tls-not-yet-valid'),
	'wrong-name': may('tls', 'tls-name-mismatch'),
	intercepted: may(null, 'certificate-inspected')
};
const withCertificate = new Set(['self-signed', 'unknown-ca', 'old-tls', 'small-dh']);

/** What a tool must show of a situation; `unseen`: no stage failed. */
export function expectedSight(tool: string, reach: Reach, situation: string): Sight | 'unseen' {
	const special = exceptions[`${tool} ${situation}`];
	if (special) return special;
	const row = sightOf[situation];
	if (tool === 'openssl-certificate' && row && reaches.indexOf(row.from) <= 3) {
		if (withCertificate.has(situation)) return 'unseen';
		return ofCertificate[situation] ?? may(null, 'certificate-missing');
	}
	if (!row || reaches.indexOf(reach) < reaches.indexOf(row.from)) return 'unseen';
	return row;
}

/** The stages that a tool of this reach shows as passed where nothing is wrong. */
export const passedBy: Readonly<Record<Reach, readonly StageId[]>> = {
	dns: ['dns'],
	icmp: ['dns'],
	tcp: ['dns', 'tcp'],
	tls: ['dns', 'tcp', 'tls'],
	http: ['dns', 'tcp', 'tls', 'allow-list']
};

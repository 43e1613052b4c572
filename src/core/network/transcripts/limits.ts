/** What limits the findings of a segment: a proxy, a check that is off, a second address. */
import { isAddress, isOwnAddress } from '../../address/address.ts';
import type { TranscriptCode, TranscriptFinding } from './codes.ts';
import { exactOnes, firstOfEach } from './exact.ts';
import { dropping } from './expected.ts';
import { found, type Segment } from './segment.ts';

/** Drops claims that don't hold with a proxy, with the check off, or after an earlier failure. */
export function limit(
	segment: Segment,
	findings: readonly TranscriptFinding[]
): TranscriptFinding[] {
	const has = (code: TranscriptCode) => findings.some((finding) => finding.code === code);
	let kept = laterSuccess(findings);
	const wentOn = has('tls-accepted-anyway');
	if (segment.target.unverified || wentOn) {
		kept = kept.map((finding) => dropping(finding, ['tls']));
		if (!wentOn) {
			kept.unshift(found(segment.tool, segment.command!.line, 'tls-unverified'));
		}
	}
	if (has('proxy-used')) kept = throughProxy(kept);
	return kept;
}

const notConnected: ReadonlySet<TranscriptCode> = new Set([
	'refused',
	'unreachable',
	'connect-failed',
	'connect-timeout'
]);

/** The addresses of a host are tried in turn, so one that opens makes earlier failures irrelevant. */
function laterSuccess(findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	const open = findings.find(({ code }) => code === 'port-open')?.args.line ?? 0;
	return findings.filter(({ code, args }) => !notConnected.has(code) || args.line >= open);
}

/** DNS and TCP tested the proxy; only TLS and the reply are the host's. */
function throughProxy(findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	const ways: Partial<Record<TranscriptCode, TranscriptCode>> = {
		'dns-failed': 'proxy-unreachable',
		'dns-later': 'proxy-unreachable',
		refused: 'proxy-unreachable',
		unreachable: 'proxy-unreachable',
		'connect-failed': 'proxy-unreachable',
		'connect-timeout': 'proxy-unreachable'
	};
	const turned = findings
		.filter(({ code }) => code !== 'name-resolved' && code !== 'port-open')
		.map((finding) => {
			const instead = ways[finding.code];
			if (!instead) return dropping(finding, ['dns']);
			const { tool, line, text } = finding.args;
			return found(tool, { number: line, text }, instead);
		});
	return exactOnes(firstOfEach(turned));
}

/**
 * A name that resolves to a private address does not lead to OpenSRS, and what isn't an address (a
 * damaged paste) shows nothing.
 */
export function publicOnly(finding: TranscriptFinding): TranscriptFinding[] {
	const { tool, line, text, address, host } = finding.args;
	if (finding.code !== 'name-resolved' || !address) return [finding];
	if (!isAddress(address)) return [];
	if (!isOwnAddress(address)) return [finding];
	return [found(tool, { number: line, text }, 'address-private', { address, host })];
}

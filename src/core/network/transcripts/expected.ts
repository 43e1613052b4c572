/** Keeps a segment's findings apart from what they cannot speak of: another host or port. */
import { endpoints } from '../endpoints.ts';
import type { TranscriptFinding } from './codes.ts';
import { found, type Segment } from './segment.ts';
import { isAddress, isOwnAddress } from '../../address.ts';
import { tidyHost, type Target } from './target.ts';

/** Where the calls should go. */
export interface Expected {
	host: string;
	port: number;
}

const apiHosts: readonly string[] = Object.values(endpoints).map(({ host }) => host);
const apiPort = endpoints.live.port;

/** Services that say the caller's address; a call to them says nothing of OpenSRS. */
const addressServices: ReadonlySet<string> = new Set([
	'icanhazip.com',
	'ipv4.icanhazip.com',
	'ifconfig.me',
	'ifconfig.co',
	'ipinfo.io',
	'api.ipify.org',
	'api4.ipify.org',
	'checkip.amazonaws.com',
	'ipecho.net',
	'ident.me',
	'v4.ident.me',
	'myip.opendns.com'
]);

export const asksForAddress = ({ step, target }: Segment): boolean =>
	step === 'outbound-ip' || (target.host !== undefined && addressServices.has(target.host));

/** The target as the command says, else as the output does. */
function whereTo(segment: Segment, findings: readonly TranscriptFinding[]): Target {
	const named = (pick: 'host' | 'port') =>
		segment.target[pick] ?? findings.find(({ args }) => args[pick] !== undefined)?.args[pick];
	const host = named('host') as string | undefined;
	const port = named('port') as number | undefined;
	return {
		...segment.target,
		...(host === undefined ? {} : { host: tidyHost(host) }),
		...(port === undefined ? {} : { port })
	};
}

/**
 * Takes back the claims that do not hold for the expected endpoint, and says why.
 * @param expected none: live and test both count
 */
export function judgeTarget(
	segment: Segment,
	findings: readonly TranscriptFinding[],
	expected?: Expected
): TranscriptFinding[] {
	const head = segment.command?.line ?? segment.head;
	const target = whereTo(segment, findings);
	const { host, port } = target;
	const say = (
		code: 'other-host' | 'other-environment' | 'other-port' | 'no-tls' | 'own-machine'
	) => found(segment.tool, head, code, { host, port, detail: expected?.host });
	const named = host !== undefined && !isAddress(host) && !isOwnMachine(host);
	if (host !== undefined && isOwnMachine(host)) {
		return [say('own-machine'), ...findings.map(withoutClaims)];
	}
	if (host !== undefined && isOwnAddress(host)) {
		return [say('other-host'), ...findings.map(withoutClaims)];
	}

	const right = named && (expected ? host === tidyHost(expected.host) : apiHosts.includes(host));
	if (named && !right) {
		const without = findings.map(withoutClaims);
		const meant = meantHost(host);
		const unknown = findings.find(({ claims }) =>
			claims?.some(({ stage, state }) => stage === 'dns' && state === 'failed')
		);
		if (meant && unknown) {
			const { tool, line, text } = unknown.args;
			return [found(tool, { number: line, text }, 'host-misspelt', { host, detail: meant })];
		}
		if (asksForAddress(segment)) return without;
		return [say(apiHosts.includes(host) ? 'other-environment' : 'other-host'), ...without];
	}
	let kept = findings.map((finding) => {
		// An address typed in, or nothing known: that a name resolved is not shown by connecting.
		return named || finding.code === 'name-resolved' ? finding : dropping(finding, ['dns']);
	});
	if (asksForAddress(segment)) return findings.map(withoutClaims);
	if (port !== undefined && port !== (expected?.port ?? apiPort)) {
		kept = kept.map((finding) => keeping(finding, ['dns']));
		return [say('other-port'), ...kept];
	}
	if (target.plain) return [say('no-tls'), ...kept.map((f) => keeping(f, ['dns', 'tcp']))];
	return kept;
}

const isOwnMachine = (host: string): boolean =>
	/^(?:localhost(?:\.localdomain)?|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?|0\.0\.0\.0)$/.test(
		host
	);

/** The host of the API that a name was probably meant for: its first part, or a slip or two. */
function meantHost(host: string): string | undefined {
	return apiHosts.find(
		(right) => host.split('.')[0] === right.split('.')[0] || distance(host, right) <= 2
	);
}

/** Letters to insert, leave out or change; names of very different length are not compared. */
function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return Infinity;
	let before = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(changed, before[j]! + 1, row[j - 1]! + 1));
		}
		before = row;
	}
	return before[b.length]!;
}

const withoutClaims = (finding: TranscriptFinding) => keeping(finding, []);

function keeping(finding: TranscriptFinding, stages: readonly string[]): TranscriptFinding {
	const claims = finding.claims?.filter(({ stage }) => stages.includes(stage)) ?? [];
	return { ...finding, claims };
}

/** Takes back "passed" for these stages; a failure stays. */
export function dropping(finding: TranscriptFinding, stages: readonly string[]): TranscriptFinding {
	const claims =
		finding.claims?.filter(({ stage, state }) => state === 'failed' || !stages.includes(stage)) ??
		[];
	return { ...finding, claims };
}

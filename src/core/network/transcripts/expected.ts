/** Drops claims that a segment's findings make about a host or port other than the expected one. */
import { endpoints } from '../endpoints.ts';
import { aboutOf } from '../../messages/hosts.ts';
import type { TranscriptCode, TranscriptFinding } from './codes.ts';
import { found, type Segment } from './segment.ts';
import { isAddress, isOwnAddress } from '../../address/address.ts';
import { tidyHost, type Target } from './target.ts';

/** Where the calls should go. */
export interface Expected {
	host: string;
	port: number;
}

const apiHosts: readonly string[] = Object.values(endpoints).map(({ host }) => host);
const apiPort = endpoints.live.port;

/** Services that return the caller's address; a call to them says nothing about OpenSRS. */
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

/** Marks one message as not about this call; the rest of the output may be. */
export const isAbout = (code: TranscriptCode): boolean => code.startsWith('about-');

/** The target that the command names, or else the output. */
function whereTo(segment: Segment, findings: readonly TranscriptFinding[]): Target {
	const named = (pick: 'host' | 'port') =>
		segment.target[pick] ??
		findings.find(({ code, args }) => args[pick] !== undefined && !isAbout(code))?.args[pick];
	const host = named('host') as string | undefined;
	const port = named('port') as number | undefined;
	return {
		...segment.target,
		...(host === undefined ? {} : { host: tidyHost(host) }),
		...(port === undefined ? {} : { port })
	};
}

/**
 * Drops the claims that are not true of the expected endpoint, and says why.
 * @param expected if absent, live and test both count
 */
export function judgeTarget(
	segment: Segment,
	findings: readonly TranscriptFinding[],
	expected?: Expected
): TranscriptFinding[] {
	const head = segment.command?.line ?? segment.head;
	const target = whereTo(segment, findings);
	const { host, port } = target;
	const say = (code: TranscriptCode) =>
		found(segment.tool, head, code, { host, port, detail: expected?.host });
	const named = host !== undefined && !isAddress(host);
	const about =
		host === undefined
			? 'call'
			: aboutOf({ host, ...(port ? { port } : {}), from: 0, to: 0 }, true);
	const right = named && (expected ? host === tidyHost(expected.host) : apiHosts.includes(host));
	const local = host !== undefined && (about === 'self' || isOwnAddress(host));
	if (local || (named && !right)) {
		const without = findings.map(withoutClaims);
		// What failed at another host did not fail this call.
		const noted = without.map((each) => ({ ...each, severity: 'note' as const }));
		if (asksForAddress(segment)) return without;
		const unknown = findings.find(({ claims }) =>
			claims?.some(({ stage, state }) => stage === 'dns' && state === 'failed')
		);
		if (about === 'misspelt' && unknown) {
			const { tool, line, text } = unknown.args;
			return [found(tool, { number: line, text }, 'host-misspelt', { host })];
		}
		if (about in aboutCodes) return [say(aboutCodes[about as keyof typeof aboutCodes]), ...without];
		if (apiHosts.includes(host)) return [say('other-environment'), ...without];
		return [say('other-host'), ...noted];
	}
	let kept = findings.map((finding) => {
		// An address typed in, or nothing known: that a name resolved is not shown by connecting.
		return named || finding.code === 'name-resolved' ? finding : dropping(finding, ['dns']);
	});
	if (asksForAddress(segment)) return findings.map(withoutClaims);
	if (port !== undefined && port !== (expected?.port ?? apiPort)) {
		kept = kept.map((finding) => keeping(finding, ['dns']));
		// What failed at another port asks for nothing to be done at this one.
		const isFault = ({ severity, claims }: TranscriptFinding) =>
			severity === 'error' && !claims?.some(({ state }) => state === 'failed');
		const resolved = kept.find((each) => isFault(each) && each.claims?.length)?.claims ?? [];
		return [{ ...say('other-port'), claims: resolved }, ...kept.filter((each) => !isFault(each))];
	}
	if (target.plain) return [say('no-tls'), ...kept.map((f) => keeping(f, ['dns', 'tcp']))];
	return kept;
}

/** What else a target is, in the words that messages have for it. */
const aboutCodes = {
	self: 'about-self',
	service: 'about-service',
	proxy: 'about-proxy',
	brand: 'about-other-brand'
} as const;

const withoutClaims = (finding: TranscriptFinding) => keeping(finding, []);

function keeping(finding: TranscriptFinding, stages: readonly string[]): TranscriptFinding {
	const claims = finding.claims?.filter(({ stage }) => stages.includes(stage)) ?? [];
	return { ...finding, claims };
}

/** Drops "passed" claims about these stages; failures stay. */
export function dropping(finding: TranscriptFinding, stages: readonly string[]): TranscriptFinding {
	const claims =
		finding.claims?.filter(({ stage, state }) => state === 'failed' || !stages.includes(stage)) ??
		[];
	return { ...finding, claims };
}

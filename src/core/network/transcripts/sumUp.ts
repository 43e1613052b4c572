/** Merges findings that say the same, and finds the cause behind them. */
import { bySeverity } from '../../finding.ts';
import { claimsOfCode, type TranscriptCode, type TranscriptFinding } from './codes.ts';
import { found, type SegmentReading } from './segment.ts';
import { tools } from './tool.ts';

/** Codes that leave the cause open; one that says more about the same stage comes first. */
const general: ReadonlySet<TranscriptCode> = new Set([
	'connect-failed',
	'connect-silent',
	'dns-failed',
	'empty-reply',
	'http-status',
	'reset',
	'silent-timeout',
	'timeout',
	'timeout-on-the-way',
	'tls-certificate',
	'tls-failed',
	'tls-handshake'
]);
const causes: ReadonlySet<TranscriptCode> = new Set([
	'resolver-broken',
	'resolver-differs',
	'network-down',
	'port-blocked'
]);

const rank = ({ code }: TranscriptFinding) => (causes.has(code) ? 0 : general.has(code) ? 2 : 1);

/** Most severe first, then causes, then what is confirmed; otherwise in the order of the lines. */
export const byWeight = (a: TranscriptFinding, b: TranscriptFinding): number =>
	bySeverity(a, b) || rank(a) - rank(b) || a.args.line - b.args.line;

/** Each finding once, at its first line, with the number of commands that agree. */
export function together(readings: readonly SegmentReading[]): TranscriptFinding[] {
	const first = new Map<string, TranscriptFinding>();
	for (const { findings } of readings) {
		const said = new Set<string>();
		for (const finding of findings) {
			const { host, port, address, detail } = finding.args;
			const same = [finding.code, host, port, address, detail, JSON.stringify(finding.claims)];
			const key = same.join('\n');
			const before = first.get(key);
			if (!before) first.set(key, finding);
			else if (!said.has(key)) first.set(key, counted(before));
			said.add(key);
		}
	}
	return [...first.values()];
}

const counted = (finding: TranscriptFinding): TranscriptFinding =>
	agreed(finding, (finding.args.count ?? 1) + 1);

function agreed(finding: TranscriptFinding, count: number): TranscriptFinding {
	if (count < 2) return finding;
	const by = `${count} commands agree, first ${tools[finding.args.tool]}`;
	return { ...finding, args: { ...finding.args, count, by } };
}

/** What a command shows of a stage, of whatever host. */
interface Sight {
	finding: TranscriptFinding;
	reading: SegmentReading;
	host: string | undefined;
	ours: boolean;
}

/** Names that never resolve, or only inside of a network. */
const notPublic = /\.(?:invalid|example|test|local|localdomain|internal|lan|home|arpa)$|^[^.]*$/;

/** Causes that show only in several commands together. */
export function causesOf(readings: readonly SegmentReading[]): TranscriptFinding[] {
	const sights = (stage: 'dns' | 'tcp', state: 'passed' | 'failed'): Sight[] =>
		readings.flatMap((reading) => {
			const { findings } = reading;
			const aimedElsewhere = findings.find(({ code }) => code === 'other-host');
			const local = findings.some(({ code }) => code === 'about-self' || code === 'proxy-used');
			const finding = findings.find((each) =>
				(aimedElsewhere ? claimsOfCode(each.code) : (each.claims ?? [])).some(
					(claim) => claim.stage === stage && claim.state === state
				)
			);
			if (!finding || local) return [];
			const host = aimedElsewhere?.args.host ?? finding.args.host;
			return [{ finding, reading, host, ours: !aimedElsewhere }];
		});
	return [
		...ofNames(sights('dns', 'failed'), sights('dns', 'passed')),
		...ofPorts(sights('tcp', 'failed'), sights('tcp', 'passed'))
	];
}

function ofNames(failed: readonly Sight[], passed: readonly Sight[]): TranscriptFinding[] {
	const ours = failed.find((sight) => sight.ours);
	const elsewhere = failed.filter(({ ours, host }) => !ours && host && !notPublic.test(host));
	const names = [...new Set(elsewhere.map(({ host }) => host!))];
	if (passed.length === 0 && names.length > 0 && (ours ?? names[1]) !== undefined) {
		const lead = (ours ?? elsewhere[0]!).finding;
		return [cause('resolver-broken', lead, names.slice(0, 3).join(', '), failed.length)];
	}
	if (!ours) return [];
	// Asked of a name server that the command names, the same name resolves.
	const asked = passed.find(({ ours, reading }) => ours && serverIn(reading.command));
	const own = failed.find(({ ours, reading }) => ours && !serverIn(reading.command));
	return asked && own
		? [cause('resolver-differs', own.finding, serverIn(asked.reading.command)!, 1)]
		: [];
}

const serverIn = (command: string | undefined): string | undefined =>
	/(?:@|\s-Server\s{1,4}|^.{0,40}\bnslookup\s{1,4}[\w.-]{4,253}\s{1,4}|\bhost\s{1,4}[\w.-]{4,253}\s{1,4})(\d{1,3}(?:\.\d{1,3}){3})/i.exec(
		command ?? ''
	)?.[1];

const silentCodes: ReadonlySet<TranscriptCode> = new Set(['connect-timeout', 'connect-failed']);

function ofPorts(failed: readonly Sight[], passed: readonly Sight[]): TranscriptFinding[] {
	const ours = failed.find((sight) => sight.ours);
	if (!ours) return [];
	const others = failed.filter((sight) => !sight.ours);
	const reached = passed.find((sight) => !sight.ours);
	const names = (sights: readonly Sight[]) =>
		[...new Set(sights.flatMap(({ host }) => host ?? []))].slice(0, 3).join(', ');
	if (passed.length === 0 && others.length > 0) {
		return [cause('network-down', ours.finding, names(others), failed.length)];
	}
	return reached && silentCodes.has(ours.finding.code) && !passed.some((sight) => sight.ours)
		? [cause('port-blocked', ours.finding, names([reached]), 1)]
		: [];
}

function cause(
	code: TranscriptCode,
	{ args: { tool, line, text } }: TranscriptFinding,
	detail: string,
	count: number
): TranscriptFinding {
	return agreed(found(tool, { number: line, text }, code, { detail }), count);
}

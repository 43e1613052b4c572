/** Reads what commands printed on your server, and what that shows about each stage. */
import { pastedLines, withoutStrings } from '../../bytes/escaped.ts';
import { stageIds, type StageClaim, type StageId } from '../../finding.ts';
import { byHost } from './byHost.ts';
import type { TranscriptFinding } from './codes.ts';
import { toLines, type Line } from './lines.ts';
import { readSegment, type Options } from './readSegment.ts';
import { found, type Segment, type SegmentReading } from './segment.ts';
import { cutSegments } from './segments.ts';
import { byWeight, causesOf, together } from './sumUp.ts';

export interface TranscriptReading {
	segments: readonly SegmentReading[];
	/** Of all segments and of the whole, each once; the gravest first, and of those what is certain. */
	findings: readonly TranscriptFinding[];
	/** Addresses that your server was seen with, each once. */
	outboundIps: readonly { address: string; line: number }[];
}

const nothing: TranscriptReading = { segments: [], findings: [], outboundIps: [] };

/** Lines of no known tool: the tables of messages read them. */
const isPlain = ({ tool, command, step }: Segment): boolean =>
	tool === 'unknown' && command === undefined && step === undefined;

/** More of a paste than this is not read, and a finding says so. */
const mostCharacters = 1_000_000;
const mostCommands = 1_000;

/**
 * @param text as the terminal showed it: prompts, several commands, colours, cut off
 */
export function readTranscript(text: string, options: Options = {}): TranscriptReading {
	const pasted = text.slice(0, mostCharacters);
	const printed = withoutStrings(pasted);
	const lines = toLines(printed);
	const numbers = printed === pasted ? null : pastedLines(pasted, printed);
	const inPaste = (line: number) => numbers?.[line - 1] ?? line;
	const { segments, missing, cutOff } = cutSegments(lines);
	if (options.messagesRead && segments.every(isPlain)) return nothing;
	const parts = segments.slice(0, mostCommands).flatMap(byHost);
	const read = parts.map((segment): SegmentReading => ({
		tool: segment.tool,
		...(segment.command ? { command: segment.command.text } : {}),
		...(segment.step ? { step: segment.step } : {}),
		firstLine: inPaste(segment.head.number),
		lastLine: inPaste((segment.exit?.line ?? segment.lines.at(-1) ?? segment.head).number),
		findings: readSegment(segment, options).map((each) => ({
			...each,
			args: { ...each.args, line: inPaste(each.args.line) }
		}))
	}));
	const readings = silentPorts(read);
	const seen = [...causesOf(readings), ...together(readings)].sort(byWeight);
	const whole: TranscriptFinding[] = missing.map(({ line, name }) =>
		found('unknown', line, 'tool-missing', { detail: name })
	);
	if (cutOff) whole.push(found('unknown', cutOff, 'cut-off'));
	if (text.length > mostCharacters || segments.length > mostCommands) {
		whole.push(ofWhole('output-cut'));
	}
	if (seen.length + whole.length === 0) {
		const known = readings.some(({ tool }) => tool !== 'unknown');
		whole.push(ofWhole(known ? 'nothing-shown' : 'nothing-read'));
	}
	whole.push(...differing(seen));
	return {
		segments: readings,
		findings: [...seen, ...whole].sort(byWeight),
		outboundIps: outboundIps(seen)
	};
}

/**
 * A step of the probe that was stopped without a word may have waited for the name or for the
 * port. Where another line shows that the name resolves, it was the port; and where one shows
 * that the port opens, the handshake.
 */
function silentPorts(segments: readonly SegmentReading[]): SegmentReading[] {
	const all = segments.flatMap(({ findings }) => findings);
	const resolves =
		all.some((finding) => claimed(finding, 'dns', 'passed')) &&
		!all.some((finding) => claimed(finding, 'dns', 'failed'));
	if (!resolves) return [...segments];
	const opens = all.some((finding) => claimed(finding, 'tcp', 'passed'));
	return segments.map((segment) => ({
		...segment,
		findings: segment.findings.map((finding) => {
			if (!segment.step || finding.code !== 'connect-silent') return finding;
			const { tool, line, text } = finding.args;
			const claims: StageClaim[] = [{ stage: opens ? 'tls' : 'tcp', state: 'failed' }];
			const code = opens ? 'handshake-timeout' : 'connect-timeout';
			return found(tool, { number: line, text }, code, { claims });
		})
	}));
}

const ofWhole = (code: 'output-cut' | 'nothing-read' | 'nothing-shown') =>
	found('unknown', { number: 0, text: '' } satisfies Line, code);

const claimed = (finding: TranscriptFinding, stage: StageId, state: 'passed' | 'failed') =>
	finding.claims?.some((claim) => claim.stage === stage && claim.state === state) === true;

/** The same stage passed in one command and failed in another. */
function differing(findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	return stageIds.flatMap((stage) => {
		const failed = findings.find((each) => claimed(each, stage, 'failed'));
		const passed = findings.find((each) => claimed(each, stage, 'passed'));
		if (!failed || !passed) return [];
		const { tool, line, text } = passed.args;
		const detail = `${stage} ${failed.args.line}`;
		return [found(tool, { number: line, text }, 'stage-differs', { detail })];
	});
}

function outboundIps(findings: readonly TranscriptFinding[]) {
	const first = new Map<string, number>();
	for (const { code, args } of findings) {
		if (code === 'outbound-ip' && args.address && !first.has(args.address)) {
			first.set(args.address, args.line);
		}
	}
	return [...first].map(([address, line]) => ({ address, line }));
}

/** One tool's part of a transcript, and what its reader returns. */
import { quote } from '../../bytes/quote.ts';
import type { StageClaim } from '../../finding.ts';
import {
	claimsOfCode,
	severityOf,
	type Shown,
	type TranscriptCode,
	type TranscriptFinding
} from './codes.ts';
import type { Command } from './command.ts';
import type { Line } from './lines.ts';
import type { Target } from './target.ts';
import { tools, type ToolId } from './tool.ts';
import type { ReplyFinding } from '../../reply/findings.ts';

export const probeSteps = [
	'host',
	'outbound-ip',
	'dns',
	'ping',
	'route',
	'tcp',
	'tls',
	'allow-list'
] as const;
export type ProbeStep = (typeof probeSteps)[number];

export interface Exit {
	code: number;
	seconds: number;
	line: Line;
}

export interface Segment {
	tool: ToolId;
	/** The command where it was seen; without the output. */
	command?: Command;
	/** Set in the output of the probe script. */
	step?: ProbeStep;
	/** What was printed. */
	lines: Line[];
	/** The line that opened it: a prompt, a section's head, or its first line of output. */
	head: Line;
	exit?: Exit;
	/** A prompt or a section's end follows, so the tool had ended. */
	ended: boolean;
	target: Target;
	/** Milliseconds since 1970, where the caller knows. */
	now?: number;
}

/** What was read of a segment. */
export interface SegmentReading {
	tool: ToolId;
	/** As it was typed; absent where only output was pasted. */
	command?: string;
	step?: ProbeStep;
	/** Lines of the text, from 1, both included. */
	firstLine: number;
	lastLine: number;
	findings: readonly TranscriptFinding[];
}

export interface Detail {
	host?: string | undefined;
	port?: number | undefined;
	address?: string | undefined;
	detail?: string | undefined;
	/** The reply room's finding, whose words are used for a code it knows. */
	reply?: Extract<ReplyFinding, { code: 'reply-code' }> | undefined;
	/** Instead of the claims of the code. */
	claims?: StageClaim[];
}

/** A finding of one segment. */
export function found(
	tool: ToolId,
	line: Line,
	code: TranscriptCode,
	{ claims, ...detail }: Detail = {}
): TranscriptFinding {
	const args: Shown = {
		tool,
		by: tools[tool],
		line: line.number,
		text: quote(line.text.trim())
	};
	if (detail.host) args.host = quote(detail.host);
	if (detail.port !== undefined) args.port = detail.port;
	if (detail.address) args.address = quote(detail.address);
	if (detail.detail) args.detail = quote(detail.detail);
	if (detail.reply) {
		const { code: replyCode, text: replyText, meaning } = detail.reply.args;
		Object.assign(args, { replyCode, replyText, meaning });
	}
	// All codes have the same arguments, which the union by code cannot express for a variable.
	return {
		code,
		severity: severityOf(code),
		args,
		claims: claims ?? claimsOfCode(code)
	} as TranscriptFinding;
}

/** The same finding, for output that suggests it but doesn't prove it. */
export const likely = (finding: TranscriptFinding): TranscriptFinding =>
	({ ...finding, args: { ...finding.args, likely: true } }) as TranscriptFinding;

/** One form of line: a line that matches the pattern shows the code. */
export interface Row {
	pattern: RegExp;
	/** Null: a sign of the tool that shows nothing about the connection. */
	code: TranscriptCode | null;
	/** The line is a sure sign of the tool, also without the command. */
	alone?: boolean;
	/** Nothing in the line is read as an error. */
	harmless?: true;
	/** Words, in lower case, that every such line has; by the rarest of them the row is looked up. */
	words?: readonly string[];
	/** The cheapest part of the pattern to find, where no word identifies the line. */
	sign?: RegExp | undefined;
	/** Numbers of the groups that contain these. */
	host?: number | undefined;
	port?: number | undefined;
	address?: number | undefined;
	detail?: number | undefined;
}

export interface Reader {
	tool: ToolId;
	/** A line with which this tool's output begins, where no command is seen; besides the rows that are known alone. */
	starts?: RegExp;
	rows: readonly Row[];
	/** Takes away what is before the text of a line, such as a progress meter. */
	tidy?(text: string): string;
	/** Also look for the error texts that the reply room knows. */
	clientErrors: boolean;
	/** Finds what only several lines together show; `seen` is what the rows found. */
	more?(segment: Segment, seen: readonly TranscriptFinding[]): TranscriptFinding[];
	/** Where the lines came from, as read or run in `checked`. */
	source: string;
	checked: '2026-11';
}

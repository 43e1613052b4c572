/** All findings of one segment: its rows, the reply room's error texts, and what limits them. */
import { readClientErrors } from '../../messages/read.ts';
import type { TranscriptFinding } from './codes.ts';
import { exactOnes, firstOfEach } from './exact.ts';
import { isAbout, judgeTarget, type Expected } from './expected.ts';
import { limit, publicOnly } from './limits.ts';
import type { Line } from './lines.ts';
import { readers } from './readers/index.ts';
import { RowIndex, type Hit } from './rowIndex.ts';
import { found, type Reader, type Row, type Segment } from './segment.ts';
import type { ToolId } from './tool.ts';
import { addresses, missingTool, silent } from './silence.ts';

export interface Options {
	/** Where the calls should go; without it live and test both count. */
	expected?: Expected;
	/** Milliseconds since 1970: tells whether a certificate's dates include today. */
	now?: number;
	/** The messages were read already, so a text in which no tool is seen need not be read again. */
	messagesRead?: boolean;
}

export function readSegment(printed: Segment, { expected, now }: Options): TranscriptFinding[] {
	const reader = readers[printed.tool];
	const segment = { ...tidied(printed, reader.tidy), ...(now === undefined ? {} : { now }) };
	const hits = segment.lines.map(({ text }) => indexOf(reader).fitting(text));
	const seen = [...fromRows(reader, segment, hits), ...fromClientErrors(reader, segment, hits)];
	const more = reader.more?.(segment, seen) ?? [];
	const all = exactOnes(firstOfEach([...seen, ...more]));
	const limited = limit(segment, all).flatMap(publicOnly);
	const judged = judgeTarget(segment, limited, expected);
	return [...judged, ...addresses(segment), ...silent(segment, judged), ...missingTool(segment)];
}

function tidied(segment: Segment, tidy: Reader['tidy']): Segment {
	if (!tidy) return segment;
	const lines = segment.lines.map(({ number, text }) => ({ number, text: tidy(text) }));
	return { ...segment, lines };
}

const indexes = new Map<ToolId, RowIndex<Row>>();

function indexOf({ tool, rows }: Reader): RowIndex<Row> {
	const index = indexes.get(tool) ?? new RowIndex(rows);
	indexes.set(tool, index);
	return index;
}

/** The rows that fit, of each line of a segment. */
type Hits = readonly (readonly Hit<Row>[])[];

function fromRows({ tool }: Reader, { lines }: Segment, hits: Hits): TranscriptFinding[] {
	return lines.flatMap((line, at) =>
		hits[at]!.flatMap(({ row, match }) => fromRow(tool, line, row, match))
	);
}

function fromRow(tool: ToolId, line: Line, row: Row, match: RegExpExecArray): TranscriptFinding[] {
	if (row.code === null) return [];
	const group = (number: number | undefined) =>
		number === undefined ? undefined : match[number]?.slice(0, 253);
	const detail = {
		host: group(row.host),
		port: Number(group(row.port)) || undefined,
		address: group(row.address),
		detail: group(row.detail)
	};
	return [found(tool, line, row.code, detail)];
}

/**
 * The error texts that the reply room knows. A tool whose rows say it all is not searched for them
 * in its own lines; in a paste without commands something else may be between those.
 */
function fromClientErrors(
	reader: Reader,
	{ lines, command, step, target }: Segment,
	hits: Hits
): TranscriptFinding[] {
	const { tool, clientErrors } = reader;
	if (!clientErrors && (command || step)) return [];
	const own = hits.map((each) =>
		clientErrors ? each.some(({ row }) => row.harmless) : each.length > 0
	);
	const text = lines.map((line, at) => (own[at] ? '' : line.text)).join('\n');
	if (text.trim() === '') return [];
	// Whom they are about, the command says: see expected.ts. Without a command, or with a program
	// that could call anything, it is what the messages themselves name.
	const known = target.host === undefined ? {} : { target: target.host };
	return readClientErrors(text, known).flatMap((finding) => {
		if (finding.code === 'text-cut') return [];
		const { code, args, claims = [] } = finding;
		const line = lines[args.line - 1]!;
		if (!isAbout(code)) return [found(tool, line, code)];
		const { host, port, fault } = args;
		const about = found(tool, line, code, { host, port, claims });
		return [{ ...about, args: { ...about.args, ...(fault ? { fault } : {}) } }];
	});
}

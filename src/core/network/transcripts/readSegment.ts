/** All findings of one segment: its rows, the reply room's error texts, and what limits them. */
import { readClientErrors } from '../../messages/read.ts';
import type { TranscriptFinding } from './codes.ts';
import { exactOnes, firstOfEach } from './exact.ts';
import { judgeTarget, type Expected } from './expected.ts';
import { limit, publicOnly } from './limits.ts';
import type { Line } from './lines.ts';
import { readers } from './readers/index.ts';
import { found, type Reader, type Row, type Segment } from './segment.ts';
import { addresses, missingTool, silent } from './silence.ts';

export interface Options {
	/** Where the calls should go; without it live and test both count. */
	expected?: Expected;
	/** Milliseconds since 1970: tells whether a certificate's dates include today. */
	now?: number;
}

export function readSegment(printed: Segment, { expected, now }: Options): TranscriptFinding[] {
	const reader = readers[printed.tool];
	const segment = { ...tidied(printed, reader.tidy), ...(now === undefined ? {} : { now }) };
	const seen = [...fromRows(reader, segment), ...fromClientErrors(reader, segment)];
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

function fromRows({ rows, tool }: Reader, { lines }: Segment): TranscriptFinding[] {
	const seen: TranscriptFinding[] = [];
	for (const line of lines) {
		for (const row of rows) {
			const match = row.pattern.exec(line.text);
			if (match) seen.push(fromRow(tool, line, row, match));
		}
	}
	return seen;
}

function fromRow(tool: Reader['tool'], line: Line, row: Row, match: RegExpExecArray) {
	const group = (number: number | undefined) =>
		number === undefined ? undefined : match[number]?.slice(0, 253);
	return found(tool, line, row.code, {
		host: group(row.host),
		port: Number(group(row.port)) || undefined,
		address: group(row.address),
		detail: group(row.detail)
	});
}

function fromClientErrors({ clientErrors, tool }: Reader, { lines }: Segment): TranscriptFinding[] {
	if (!clientErrors) return [];
	const text = lines.map((line) => line.text).join('\n');
	// Whom they are about, the command says: see expected.ts.
	return readClientErrors(text, false).flatMap((finding) => {
		if (finding.code === 'text-cut') return [];
		return [found(tool, lines[finding.args.line - 1]!, finding.code)];
	});
}

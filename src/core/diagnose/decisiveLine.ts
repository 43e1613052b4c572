import { decode } from '../bytes/text.ts';

/** The line of the evidence that a finding is about. */
interface DecisiveLine {
	/** Counted from 1. */
	number: number;
	/** Without its line ending, cut where it is very long. */
	text: string;
}

/** What it needs of a finding: its place in bytes, or its line number. */
interface Placed {
	place?: { start: number; end: number };
	args: object;
}

/** Of a longer line, only the part around the place is shown: enough to recognize it. */
const longest = 200;
/** So much of it comes before the place. */
const lead = 40;
/** What is searched of the evidence, in bytes; a line further on is not shown. */
const searched = 256 << 10;

/**
 * @param bytes the evidence that the finding was made from
 * @returns null where the finding names no place, or all of a short text
 */
export function decisiveLine({ place, args }: Placed, bytes: Uint8Array): DecisiveLine | null {
	const { text } = decode(bytes.subarray(0, searched));
	const lines = text.split(lineEnd);
	const at = positionOf(place, bytes);
	const number = 'line' in args && typeof args.line === 'number' ? args.line : at.line;
	const line = lines[number - 1];
	if (!line?.trim() || lines.filter((each) => each.trim() !== '').length < 2) return null;
	return { number, text: around(line, number === at.line ? at.column : 0) };
}

const lineEnd = /\r\n|\r|\n/;

function around(line: string, column: number): string {
	if (line.trim().length <= longest) return line.trim();
	const start = Math.max(0, Math.min(column - lead, line.length - longest));
	const end = start + longest;
	const part = line.slice(start, end).trim();
	return `${start > 0 ? '…' : ''}${part}${end < line.length ? '…' : ''}`;
}

/** In a reply the line with its text decides; elsewhere the one where the place begins. */
function positionOf(place: Placed['place'], bytes: Uint8Array): { line: number; column: number } {
	if (!place || place.start >= searched) return { line: 0, column: 0 };
	const seen = decode(bytes.subarray(place.start, Math.min(place.end, searched))).text;
	const inside = Math.max(0, seen.search(/response_text|response_code/));
	const before = decode(bytes.subarray(0, place.start)).text + seen.slice(0, inside);
	const lines = before.split(lineEnd);
	return { line: lines.length, column: lines.at(-1)!.length };
}

import { decode } from '../bytes/text.ts';

/** The line of the evidence that a finding is about. */
interface DecisiveLine {
	/** Counted from 1. */
	number: number;
	/** Without its line ending, cut where it is very long. */
	text: string;
}

/** What is needed of a finding: where it was seen, in bytes, or the number of the line. */
interface Placed {
	place?: { start: number; end: number };
	args: object;
}

/** A longer line is cut: it is there to be recognised, not read. */
const longest = 200;
/** What is searched of the evidence, in bytes; a line further on is not shown. */
const searched = 256 << 10;

/**
 * @param bytes the evidence that the finding was made from
 * @returns null where the finding names no place, or all of a short text
 */
export function decisiveLine({ place, args }: Placed, bytes: Uint8Array): DecisiveLine | null {
	const { text } = decode(bytes.subarray(0, searched));
	const lines = text.split(/\r\n|\r|\n/);
	const number = 'line' in args && typeof args.line === 'number' ? args.line : lineOf(place, bytes);
	const line = lines[number - 1]?.trim();
	if (!line || lines.filter((each) => each.trim() !== '').length < 2) return null;
	return { number, text: line.length > longest ? `${line.slice(0, longest)}…` : line };
}

/** In a reply the line with its text decides; elsewhere the one where the place begins. */
function lineOf(place: Placed['place'], bytes: Uint8Array): number {
	if (!place || place.start >= searched) return 0;
	const seen = decode(bytes.subarray(place.start, Math.min(place.end, searched))).text;
	const inside = Math.max(0, seen.search(/response_text|response_code/));
	const before = decode(bytes.subarray(0, place.start)).text + seen.slice(0, inside);
	return before.split(/\r\n|\r|\n/).length;
}

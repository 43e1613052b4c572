/** Looks for a private key in bytes, to warn of it where nothing is removed. Linear, and quick. */
import type { Place } from '../finding.ts';
import {
	isLineEnd,
	isSha2Length,
	isSignExtended,
	keyLength,
	longestKeyShape,
	shortestKeyShape,
	spelled
} from './keyShape.ts';
import { latin1 } from './latin1.ts';

/**
 * The first run of exactly 112 hex digits with no letter or digit beside it; null if there is none.
 * No other shape is this certain.
 */
export function findIssuedKey(bytes: Uint8Array): Place | null {
	for (const run of longRuns(bytes, keyLength)) {
		const alone = !isWord(bytes[run.start - 1]) && !isWord(bytes[run.end]);
		if (sizeOf(run) === keyLength && alone) return run;
	}
	return null;
}

/**
 * The first that may be a key: hex digits of a length that the report would not show either. Where
 * one is only warned there must be few false alarms, so what evidence often contains does not count: digits
 * as long as a SHA-2 (sessions of TLS are too), rows of a dump, and digits that spell text.
 * @returns its place, over two lines where it is broken into two; null if there is none
 */
export function findKeyShape(bytes: Uint8Array): Place | null {
	for (const run of longRuns(bytes, shortestKeyShape)) {
		const size = sizeOf(run);
		if (size === keyLength) return run;
		// A line below one of the same length or longer is a row of a dump, or its last.
		if (size > longestKeyShape || sizeOf(lineBefore(bytes, run)) >= size) continue;
		const next = lineAfter(bytes, run);
		const ends = sizeOf(lineAfter(bytes, next)) < sizeOf(next);
		if (ends && size + sizeOf(next) === keyLength) return { start: run.start, end: next.end };
		if (sizeOf(next) === size || isSha2Length(size)) continue;
		const digits = latin1(bytes.subarray(run.start, run.end));
		if (spelled(digits) === null && !isSignExtended(digits)) return run;
	}
	return null;
}

/** How many digits there are in a place that was found. */
export function countKeyDigits(bytes: Uint8Array, { start, end }: Place): number {
	return bytes.subarray(start, end).filter((byte) => isHexDigit(byte)).length;
}

/** Runs of at least so many hex digits, in order; shorter ones cost almost nothing. */
function* longRuns(bytes: Uint8Array, least: number): Generator<Place, void> {
	// A run that long contains one of these offsets: what is between them can be skipped.
	for (let probe = least - 1; probe < bytes.length; probe += least) {
		if (!isHexDigit(bytes[probe])) continue;
		const run = { start: startOf(bytes, probe), end: endOf(bytes, probe) };
		if (sizeOf(run) >= least) yield run;
		probe = run.end;
	}
}

/** The digits of the next line, where nothing but a line ending divides them; else an empty place. */
function lineAfter(bytes: Uint8Array, { end }: Place): Place {
	let start = end;
	while (start - end <= mostBetween && start < bytes.length && !isHexDigit(bytes[start])) start++;
	const isNext = isLineEnd(latin1(bytes.subarray(end, start)));
	return { start, end: isNext ? endOf(bytes, start) : start };
}

function lineBefore(bytes: Uint8Array, { start }: Place): Place {
	let end = start;
	while (start - end <= mostBetween && end > 0 && !isHexDigit(bytes[end - 1])) end--;
	const isNext = isLineEnd(latin1(bytes.subarray(end, start)));
	return { start: isNext ? startOf(bytes, end) : end, end };
}

const mostBetween = 40;

function startOf(bytes: Uint8Array, from: number): number {
	let start = from;
	while (isHexDigit(bytes[start - 1])) start--;
	return start;
}

function endOf(bytes: Uint8Array, from: number): number {
	let end = from;
	while (isHexDigit(bytes[end])) end++;
	return end;
}

const sizeOf = ({ start, end }: Place) => end - start;
const isHexDigit = (byte = 0) => isDigit(byte) || (lower(byte) >= 0x61 && lower(byte) <= 0x66);
const isWord = (byte = 0) => isDigit(byte) || (lower(byte) >= 0x61 && lower(byte) <= 0x7a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const lower = (byte: number) => byte | 0x20;

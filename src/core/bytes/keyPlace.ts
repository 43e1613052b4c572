/** Looks for a private key in bytes, for places that warn of one without removing it. Linear. */
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
 * The first run of exactly 112 hex digits with no letter or digit next to it; null if there is none.
 * Nothing else of that shape occurs in evidence, so this is surely a key.
 */
export function findIssuedKey(bytes: Uint8Array): Place | null {
	for (const run of longRuns(bytes, keyLength)) {
		const alone = !isWord(bytes[run.start - 1]) && !isWord(bytes[run.end]);
		if (sizeOf(run) === keyLength && alone) return run;
	}
	return null;
}

/**
 * The first text that may be a key: hex digits of a length that the report masks too. A warning must
 * not be a false alarm, so hex digits that are common in evidence are ignored: those as long as a
 * SHA-2 (also TLS session IDs), rows of a hex dump, and digits that spell text.
 * @returns its place, over both lines if it is broken in two; null if there is none
 */
export function findKeyShape(bytes: Uint8Array): Place | null {
	for (const run of longRuns(bytes, shortestKeyShape)) {
		const size = sizeOf(run);
		if (size === keyLength) return run;
		// Below a line of the same length or longer it is a row of a hex dump, perhaps the last one.
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

/** The number of digits in a place that was found. */
export function countKeyDigits(bytes: Uint8Array, { start, end }: Place): number {
	return bytes.subarray(start, end).filter((byte) => isHexDigit(byte)).length;
}

/** Runs of at least `least` hex digits, in order. Fast, because most bytes are never looked at. */
function* longRuns(bytes: Uint8Array, least: number): Generator<Place, void> {
	// A run that long covers at least one of these offsets, so the bytes between can be skipped.
	for (let probe = least - 1; probe < bytes.length; probe += least) {
		if (!isHexDigit(bytes[probe])) continue;
		const run = { start: startOf(bytes, probe), end: endOf(bytes, probe) };
		if (sizeOf(run) >= least) yield run;
		probe = run.end;
	}
}

/** The digits of the next line, if only a line ending is between; otherwise an empty place. */
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

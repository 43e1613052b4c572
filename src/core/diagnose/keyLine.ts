import { findIssuedKey } from '../bytes/keyPlace.ts';
import { keyLength } from '../bytes/keyShape.ts';
import { latin1 } from '../bytes/latin1.ts';
import { headerValue } from '../request/captured.ts';
import { readRequest } from '../request/read.ts';

/** A private key pasted with other evidence, and that evidence without it. */
interface KeyLine {
	key: Uint8Array;
	rest: Uint8Array;
	where: 'first' | 'last';
}

const LF = 10;
const CR = 13;
/** A hex dump of this width has lines that look like a key; so have its neighbours. */
const hexLine = /^[0-9a-f]{16,}$/i;
const rootEnd = '</OPS_envelope>';

/**
 * The key that was pasted above or under other evidence, in a box that was not emptied first: alone
 * in the first or the last line, or straight behind the end of the XML.
 * @param bytes what is in the box
 * @returns null where there is no key, or nothing but a key
 */
export function keyLine(bytes: Uint8Array): KeyLine | null {
	const from = skipBlanks(bytes, 0, 1);
	const to = skipBlanks(bytes, bytes.length - 1, -1) + 1;
	return lastLine(bytes, to) ?? firstLine(bytes, from);
}

function lastLine(bytes: Uint8Array, to: number): KeyLine | null {
	const tail = Math.max(0, to - keyWindow);
	const place = findIssuedKey(bytes.subarray(tail, to));
	if (!place || tail + place.end !== to) return null;
	const start = tail + place.start;
	const lineStart = bytes.lastIndexOf(LF, start) + 1;
	const before = ascii(bytes, Math.max(lineStart, start - rootEnd.length), start);
	if (before !== rootEnd && ascii(bytes, lineStart, start).trim() !== '') return null;
	const rest = bytes.slice(0, before === rootEnd ? start : lineStart);
	if (isEmpty(rest) || hexLine.test(lineBefore(rest))) return null;
	return { key: bytes.slice(start, to), rest: withoutOwnBreak(rest), where: 'last' };
}

function firstLine(bytes: Uint8Array, from: number): KeyLine | null {
	const head = bytes.subarray(from, from + keyWindow);
	const place = findIssuedKey(head);
	if (place?.start !== 0) return null;
	const end = from + place.end;
	const lineEnd = bytes.indexOf(LF, end);
	if (lineEnd < 0 || ascii(bytes, end, Math.min(lineEnd, end + 80)).trim() !== '') return null;
	const rest = bytes.slice(lineEnd + 1);
	const next = rest.indexOf(LF);
	const nextLine = ascii(rest, 0, Math.min(next < 0 ? rest.length : next, 256)).trim();
	if (isEmpty(rest) || hexLine.test(nextLine)) return null;
	return { key: bytes.slice(from, end), rest, where: 'first' };
}

/** A key and one more sign on either side. */
const keyWindow = keyLength + 2;
/** Above this the evidence is read in a worker, and not tried here. */
const mostTried = 64 << 10;

/**
 * Anyone who pastes a key under a body without a newline ends that line first: the break is the key's
 * where the body has the length that was announced without it.
 */
function withoutOwnBreak(rest: Uint8Array): Uint8Array {
	if (rest.length > mostTried || fits(rest)) return rest;
	let end = rest.length;
	for (let breaks = 0; breaks < 2 && rest[end - 1] === LF; breaks++) {
		end -= rest[end - 2] === CR ? 2 : 1;
		const shorter = rest.slice(0, end);
		if (fits(shorter)) return shorter;
	}
	return rest;
}

function fits(bytes: Uint8Array): boolean {
	const { request } = readRequest(bytes);
	return !!request && String(request.body?.length) === headerValue(request, 'Content-Length');
}

function skipBlanks(bytes: Uint8Array, from: number, step: 1 | -1): number {
	let at = from;
	while ([9, LF, CR, 32].includes(bytes[at] ?? 0)) at += step;
	return at;
}

function lineBefore(rest: Uint8Array): string {
	const end = skipBlanks(rest, rest.length - 1, -1) + 1;
	const start = Math.max(rest.lastIndexOf(LF, end - 1) + 1, end - 256);
	return ascii(rest, start, end).trim();
}

const isEmpty = (bytes: Uint8Array) => skipBlanks(bytes, 0, 1) >= bytes.length;
const ascii = (bytes: Uint8Array, from: number, to: number) =>
	latin1(bytes.subarray(Math.max(from, to - 256), to));

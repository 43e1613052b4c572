import type { Header, InexactReason } from '../captured.ts';
import { latin1, startsWith } from '../../bytes/latin1.ts';
import { ByteSink } from './byteSink.ts';
import { requestLine, type Head } from './head.ts';

interface WireBody {
	body: Uint8Array | null;
	bodyExact: boolean;
	whyNotExact?: InexactReason;
}

/** The only length that the headers agree on, or null. */
export function declaredLength(headers: readonly Header[]): number | null {
	const values = headers
		.filter((header) => header.name.trim().toLowerCase() === 'content-length')
		.map((header) => header.value);
	const value = values[0];
	if (value === undefined || !/^\d{1,15}$/.test(value)) return null;
	return values.every((other) => other === value) ? Number(value) : null;
}

export function isChunked(headers: readonly Header[]): boolean {
	return headers.some(
		(header) =>
			header.name.trim().toLowerCase() === 'transfer-encoding' && /chunked/i.test(header.value)
	);
}

/**
 * The body that follows a head. If Content-Length and the bytes disagree, the bytes win, because the
 * difference is what the person is looking for.
 */
export function readBody(bytes: Uint8Array, head: Head): WireBody {
	const start = afterInterimReplies(bytes, head.bodyStart);
	if (head.ended === 'at-end') {
		return { body: null, bodyExact: false, whyNotExact: 'no-blank-line' };
	}
	if (isChunked(head.headers)) {
		const chunked = readChunks(bytes, start);
		if (chunked) return chunked;
	}
	const length = declaredLength(head.headers);
	if (length !== null && start + length <= bytes.length) {
		const end = start + length;
		if (end === bytes.length || messageStartsAt(bytes, end) || wordsFollow(bytes, end)) {
			return { body: bytes.slice(start, end), bodyExact: true };
		}
	}
	const reply = replyAfter(bytes, start);
	if (reply !== null) {
		const body = bytes.slice(start, reply);
		return { body, bodyExact: false, whyNotExact: 'reply-follows' };
	}
	const body = bytes.slice(start);
	if (isChunked(head.headers)) {
		return { body, bodyExact: false, whyNotExact: 'chunks-broken' };
	}
	// A browser's text box and many editors turn CRLF into LF: only the length can tell.
	if (head.lineEnds !== 'crlf' && body.length !== (length ?? 0)) {
		return { body, bodyExact: false, whyNotExact: 'line-ends-changed' };
	}
	if (length !== null && body.length < length) {
		return { body, bodyExact: false, whyNotExact: 'shorter-than-announced' };
	}
	return { body, bodyExact: true };
}

/** Behind `HTTP/1.1 100 Continue` and its like, which a capture of both directions shows. */
function afterInterimReplies(bytes: Uint8Array, from: number): number {
	let at = from;
	while (startsWith(bytes, 'HTTP/1.', at) && bytes[at + 9] === 0x31) {
		const end = blankLineAfter(bytes, at);
		if (end < 0) break;
		at = end;
	}
	return at;
}

function blankLineAfter(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(10, from); at >= 0; at = bytes.indexOf(10, at + 1)) {
		if (bytes[at + 1] === 10) return at + 2;
		if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
	}
	return -1;
}

const envelopeEnd = '</OPS_envelope>';

/** Whether the XML ends there and other text of the log starts on the next line. */
function wordsFollow(bytes: Uint8Array, end: number): boolean {
	const isLineEnd = bytes[end] === 10 || (bytes[end] === 13 && bytes[end + 1] === 10);
	return (
		isLineEnd &&
		startsWith(bytes, envelopeEnd, end - envelopeEnd.length) &&
		bytes.subarray(end).some((byte) => byte > 32)
	);
}

/** Whether a reply or a further request starts there, after blank lines at most. */
function messageStartsAt(bytes: Uint8Array, from: number): boolean {
	let at = from;
	while (at < from + 8 && (bytes[at] === 10 || bytes[at] === 13)) at++;
	if (isStatusLine(bytes, at)) return true;
	const end = bytes.indexOf(10, at);
	if (end < 0 || end - at > 2048) return false;
	return requestLine(latin1(bytes.subarray(at, end)).trimEnd()) !== null;
}

function isStatusLine(bytes: Uint8Array, at: number): boolean {
	if (!startsWith(bytes, 'HTTP/1.', at)) return false;
	return /^HTTP\/1\.[01] [1-5]\d\d[ \r\n]/.test(latin1(bytes.subarray(at, at + 13)));
}

/** Where a reply starts at the beginning of a line, or null. */
function replyAfter(bytes: Uint8Array, from: number): number | null {
	for (let at = from; at >= from && at < bytes.length;) {
		if (isStatusLine(bytes, at)) return at;
		const next = bytes.indexOf(10, at);
		if (next < 0) return null;
		at = next + 1;
	}
	return null;
}

/** Joins chunks (RFC 9112, section 7.1); null where not even the first has a size. */
function readChunks(bytes: Uint8Array, from: number): WireBody | null {
	const sink = new ByteSink();
	let at = from;
	const broken = (): WireBody | null =>
		at === from ? null : { body: sink.take(), bodyExact: false, whyNotExact: 'chunks-broken' };
	for (;;) {
		const lineEnd = bytes.indexOf(10, at);
		if (lineEnd < 0) return broken();
		const line = latin1(bytes.subarray(at, Math.min(lineEnd, at + 64)));
		const size = /^([0-9a-f]{1,8})[ \t]*(?:;|\r?$)/i.exec(line);
		if (!size) return broken();
		const count = parseInt(size[1]!, 16);
		const start = lineEnd + 1;
		if (count === 0) {
			// Trailers, if any, follow: they are no part of the body.
			return { body: sink.take(), bodyExact: true };
		}
		sink.addAll(bytes.subarray(start, start + count));
		if (start + count > bytes.length) {
			at = bytes.length;
			return broken();
		}
		at = start + count;
		if (bytes[at] === 13) at++;
		if (bytes[at] === 10) at++;
	}
}

import type { Header } from '../captured.ts';
import { latin1 } from '../../bytes/latin1.ts';

/** The first line and the headers of a request, and where the body starts. */
export interface Head {
	method: string;
	target: string;
	version: string;
	headers: Header[];
	lineEnds: 'crlf' | 'lf' | 'mixed';
	/** Offset of the first byte after the blank line, or of the XML if there is no blank line. */
	bodyStart: number;
	ended: 'blank-line' | 'at-xml' | 'at-end';
}

const longestLine = 65_536;
const mostHeaders = 1000;

/**
 * Method, target and version of a request's first line, or null. Lenient about common mistakes:
 * lower case, spaces, a host name instead of a path. (RFC 9112, section 3, is the strict form.)
 */
export function requestLine(
	line: string
): { method: string; target: string; version: string } | null {
	if (line.length > longestLine) return null;
	const version = /[ \t](HTTP\/\d(?:\.\d)?)[ \t]{0,16}$/i.exec(line.slice(-40));
	if (!version) return null;
	const method = /^[A-Za-z][A-Za-z-]{1,31}(?=[ \t])/.exec(line);
	if (!method) return null;
	const end = line.length - version[0].length;
	const target = line.slice(method[0].length, Math.max(end, method[0].length)).trim();
	return { method: method[0], target, version: version[1]! };
}

/**
 * Reads a request's head, RFC 9112 with CRLF or LF.
 * @param bytes what went over the wire, or a paste of it
 * @param from where the request line starts; blank lines before it are skipped
 * @returns null where there is no request line
 */
export function readHead(bytes: Uint8Array, from = 0): Head | null {
	let at = from;
	while (at < bytes.length && [9, 10, 13, 32].includes(bytes[at]!)) at++;
	let crlf = 0;
	let lf = 0;
	/** The line from `at`, without its end; moves `at` behind it. */
	const nextLine = (): { text: string; start: number; end: number } => {
		const start = at;
		let end = bytes.indexOf(10, at);
		at = end < 0 ? bytes.length : end + 1;
		if (end < 0) end = bytes.length;
		else if (bytes[end - 1] === 13 && end > start) {
			end--;
			crlf++;
		} else lf++;
		return {
			text: latin1(bytes.subarray(start, Math.min(end, start + longestLine + 1))),
			start,
			end
		};
	};
	const first = requestLine(nextLine().text);
	if (!first) return null;
	const headers: Header[] = [];
	let ended: Head['ended'] = 'at-end';
	while (at < bytes.length) {
		const before = at;
		const line = nextLine();
		if (line.text === '') {
			ended = 'blank-line';
			break;
		}
		if (/^[ \t]{0,64}</.test(line.text)) {
			at = before;
			ended = 'at-xml';
			break;
		}
		if (headers.length < mostHeaders) addHeader(headers, line);
	}
	const lineEnds = lf === 0 ? 'crlf' : crlf === 0 ? 'lf' : 'mixed';
	return { ...first, headers, lineEnds, bodyStart: at, ended };
}

/** A header, or the continuation of the one before (obsolete line folding). */
function addHeader(headers: Header[], line: { text: string; start: number; end: number }): void {
	const last = headers.at(-1);
	if (last && /^[ \t]/.test(line.text)) {
		if (last.value.length < longestLine) {
			last.value = `${last.value} ${trimBlanks(line.text)}`.slice(0, longestLine);
		}
		if (last.place) last.place.end = line.end;
		return;
	}
	headers.push({ ...splitHeader(line.text), place: { start: line.start, end: line.end } });
}

/** Name and value of a header line; a line without a colon is only a name. */
export function splitHeader(line: string): Header {
	const colon = line.indexOf(':');
	if (colon < 0) return { name: line, value: '' };
	return { name: line.slice(0, colon), value: trimBlanks(line.slice(colon + 1)) };
}

/** Without the spaces and tabs around it; other white space is part of a value and is kept. */
function trimBlanks(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isBlank(text, start)) start++;
	while (end > start && isBlank(text, end - 1)) end--;
	return text.slice(start, end);
}

function isBlank(text: string, at: number): boolean {
	return text[at] === ' ' || text[at] === '\t';
}

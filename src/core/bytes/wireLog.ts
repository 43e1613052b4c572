import { unescaped } from './unwrap.ts';

/** What the debug output of an HTTP client shows; text has one character for each byte. */
interface WireLog {
	/** The first request. */
	sent: string;
	/** All replies; empty where the client does not print it. */
	received: string;
	/** The lines that are neither: other messages, and a reply that the program printed. */
	rest: string;
}

/** Before a string that was sent: Python's http.client, Ruby's Net::HTTP, Apache HttpClient. */
const sends = /(?:\bsend: b?|<- |>> )$/;
const receives = /(?:\breply: b?|-> |<< )$/;
/** Of what came back, Python prints no more than the first line and the headers, in words. */
const alsoReceived = /^header: /;
/** A string that begins like a request and whose line breaks are escapes. */
const requestAsString =
	/(["'`])[A-Z]{3,10} [^\s"'`]{1,2000} HTTP\/1\.[01](?:\[\\r\])?(?:\\r)?(?:\\n|\[\\n\])/;

/** @param head the first part of a text */
export const isWireLog = (head: string): boolean => requestAsString.test(head);

/**
 * The debug output of a client that prints what it sends as strings: line by line
 * with a sign for each direction, or as one string (`%q` in Go, `repr`, `console.log` of Node.js).
 * @param lines one character for each byte
 * @returns null where no request is printed as a string, or where the strings are those of a program,
 * with variables between them
 */
export function readWireLog(lines: readonly string[]): WireLog | null {
	const log: WireLog = { sent: '', received: '', rest: '' };
	/** The string goes on in the next line: `'POST / HTTP/1.1\r\n' +`. */
	let goesOn = false;
	let isFirst = true;
	for (const line of lines) {
		const start = log.sent === '' || log.received !== '' ? requestAsString.exec(line) : null;
		if (start && log.sent !== '') isFirst = false;
		const string = stringIn(line, start?.index);
		if ((start && isFirst) || (goesOn && string?.before.trim() === '')) {
			if (!string || /^\s{0,4}[+.]\s{0,4}\S/.test(string.after)) return null;
			log.sent += string.text;
			goesOn = /^\s{0,4}\+\s*$/.test(string.after);
		} else if (goesOn) return null;
		else if (log.sent !== '' && string && sends.test(string.before)) {
			if (isFirst) log.sent += string.text;
		} else if (string && receives.test(string.before)) log.received += string.text;
		else if (!alsoReceived.test(line)) log.rest += line + '\n';
	}
	return log.sent === '' ? null : log;
}

/** The string in a line, from its first quotation mark to the last of the same kind. */
function stringIn(line: string, from?: number) {
	const start = from ?? line.slice(0, 300).search(/["'`]/);
	const end = start < 0 ? -1 : line.lastIndexOf(line[start]!);
	if (end <= start) return null;
	const before = line.slice(0, start);
	const inside = line.slice(start + 1, end);
	// Apache HttpClient escapes line breaks and bytes, and leaves quotes and backslashes as they are.
	const text = /(?:>>|<<) $/.test(before) ? withoutBrackets(inside) : unescaped(inside, true);
	return { before, text, after: line.slice(end + 1) };
}

const withoutBrackets = (text: string): string =>
	text.replace(/\[(?:\\([rn])|0x([0-9a-f]{1,2}))\]/g, (_, letter?: string, byte?: string) =>
		letter ? (letter === 'r' ? '\r' : '\n') : String.fromCharCode(parseInt(byte!, 16))
	);

import { withoutEntities } from '../../bytes/escaped.ts';
import { escapes, unframed } from '../../bytes/frame.ts';

/** Terminal text as plain lines that keep their numbers. */

export interface Line {
	/** From 1, as in what was pasted. */
	number: number;
	/** Without colours, control characters and trailing spaces; its first 2,000 characters. */
	text: string;
}

/** What loggers, mails and lists put before a line, beside what `unframed` knows. */
const prefix =
	/^(?:[>|*-]{1,2} |\[[\w.@ -]{1,40}\]|(?:FATAL|ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|E|W|I|stderr|stdout|out|err)\b:?|[\w.]{3,80} -)\s{0,80}/i;

/** A line without what a log put before it; at most eight such parts. */
export function withoutPrefix(text: string): string {
	let rest = text.trimStart();
	for (let part = 0; part < 8; part++) {
		const found = prefix.exec(rest);
		if (!found) break;
		rest = rest.slice(found[0].length);
	}
	return rest;
}

const longestLine = 2_000;

const controls = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\ufeff]/g;

/**
 * @param text line endings of any kind; a lone CR, with which progress bars rewrite their line,
 * starts another line of the same number
 */
export function toLines(text: string): Line[] {
	const lines: Line[] = [];
	let number = 0;
	const printed = text.replace(escapes, '');
	const bare = unframed(printed, false);
	const plainText = withoutEntities(bare);
	let at = 0;
	for (const line of bare.split('\n')) {
		number++;
		const end = at + line.length;
		const raw = plainText.slice(at + framed(printed, at, line), end);
		at = end + 1;
		for (const part of raw.split('\r')) {
			const cut = part.length > longestLine ? part.slice(0, longestLine) : part;
			const plain = cut.replace(controls, '').trimEnd();
			if (plain !== '' || part === raw) lines.push({ number, text: withBlanks(plain) });
		}
	}
	return outdented(lines);
}

/** How much of a line's beginning was its frame, with the space that parts it from the text. */
function framed(printed: string, at: number, line: string): number {
	let size = 0;
	while (size < line.length && line[size] !== printed[at + size]) size++;
	return size > 0 && line[size] === ' ' ? size + 1 : size;
}

/** A web page's blanks. Beside other letters the same character is one that a code page damaged. */
function withBlanks(line: string): string {
	return /^[ -~\t\u00a0]*$/.test(line) ? line.replaceAll('\u00a0', ' ') : line;
}

/** Lines that all are indented, as in a list or where a log's own part was taken out, are moved out. */
function outdented(lines: readonly Line[]): Line[] {
	let indent = Infinity;
	for (const { text } of lines) if (text !== '') indent = Math.min(indent, text.search(/\S/));
	if (indent === Infinity || indent === 0) return [...lines];
	return lines.map(({ number, text }) => ({ number, text: text.slice(indent) }));
}

import { fromLatin1 } from '../../bytes/latin1.ts';

/** An XML document in a log, between the lines that the tool marks. */
interface XmlBeside {
	/** From its first sign to the end of `</OPS_envelope>`. */
	xml: Uint8Array;
	/** The line break that follows it; empty if there is none. */
	lineBreak: '' | '\n' | '\r\n';
}

/** The first signs of a line of `curl -v`; XML starts with `<?` or `<O`, without the space. */
const marked = /^[ \t]{0,8}(?:[*<>] |[{}] \[)/;
const start = /<\?xml(?=\s)|<OPS_envelope(?=[\s>])/g;
const close = '</OPS_envelope>';
/** What a reply contains and a request does not. */
const ofReply = /key\s{0,4}=\s{0,4}["'](?:is_success|response_code)["']/;
const most = 20;

/**
 * The request XML outside the marked lines of a `curl -v` log, in order. Replies are left out: they
 * contain a response code or `is_success`.
 * @param text the log, one character a byte
 */
export function xmlBeside(text: string): XmlBeside[] {
	const found: XmlBeside[] = [];
	start.lastIndex = 0;
	for (let match = start.exec(text); match && found.length < most; match = start.exec(text)) {
		const line = lineStart(text, match.index);
		if (match.index > line && marked.test(text.slice(line, Math.min(line + 12, match.index)))) {
			const next = text.indexOf('\n', match.index);
			if (next < 0) break;
			start.lastIndex = next;
			continue;
		}
		const end = text.indexOf(close, match.index);
		if (end < 0) break;
		const after = end + close.length;
		start.lastIndex = after;
		const xml = text.slice(match.index, after);
		if (ofReply.test(xml)) continue;
		const lineBreak = /^\r?\n/.exec(text.slice(after, after + 2))?.[0] ?? '';
		found.push({ xml: fromLatin1(xml), lineBreak: lineBreak as XmlBeside['lineBreak'] });
	}
	return found;
}

function lineStart(text: string, at: number): number {
	return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/**
 * The body that was sent, by its length: the document alone, or with the line break after it.
 * @returns null where neither has that length
 */
export function ofLength({ xml, lineBreak }: XmlBeside, length: number): Uint8Array | null {
	if (xml.length === length) return xml;
	if (xml.length + lineBreak.length !== length) return null;
	const whole = new Uint8Array(length);
	whole.set(xml);
	whole.set(fromLatin1(lineBreak), xml.length);
	return whole;
}

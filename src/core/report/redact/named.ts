/**
 * Values behind the name of a secret, in whatever notation: XML, JSON, forms, settings, dumps of
 * programming languages. The name is found first, then a scanner reads what may be between it and
 * its value. Every step is bounded, so the work is linear.
 */
import { kindOfField, keywords } from './fields.ts';
import type { Kind } from './mark.ts';

type Add = (start: number, end: number, kind: Kind) => void;

/** More than this between a name and its value is text. */
const longestConnector = 160;
const longestValue = 4000;
/** A name has so many characters before its telling word. */
const longestPrefix = 40;

export function findNamed(text: string, contactData: boolean, add: Add): void {
	for (const match of text.matchAll(keywords(contactData))) {
		const end = match.index + match[0].length;
		if (isNamePart(text[end])) continue;
		const start = nameStart(text, match.index);
		const kind = kindOfField(text.slice(start, end), contactData);
		if (!kind || closingTag.test(text.slice(Math.max(0, start - 42), start))) continue;
		const value = valueAfter(text, start, end) ?? valueBefore(text, start);
		if (value && isGivenByLength(text, value[0])) continue;
		if (value && !isNoValue(text.slice(...value), text.slice(start, end))) add(...value, kind);
	}
}

const closingTag = /<\/(?:[\w.-]{1,40}:)?$/;

/** `reg_password = [11 characters]`, as the report itself writes it. */
const isGivenByLength = (text: string, at: number): boolean =>
	/^\[[\d,]{1,12} characters?\]/.test(text.slice(at, at + 30));

type Range = [start: number, end: number];

const isNamePart = (char = ''): boolean => /[\w]/.test(char);

function nameStart(text: string, from: number): number {
	let start = from;
	while (start > 0 && from - start < longestPrefix && /[\w-]/.test(text[start - 1]!)) start--;
	// `--password` is an option, `-p` before a name is none of it.
	while (text[start] === '-') start++;
	return start;
}

/** What may be between a name and its value, one piece at a time. */
const pieces: readonly { pattern: RegExp; sign: string }[] = [
	// PHP: ["reg_password"]=>\n string(13) "x"; serialize: s:12:"reg_password";s:13:"x"
	{ pattern: /"?\]?[ \t]{0,8}=>\s{0,20}string\(\d{1,7}\) (?=")/y, sign: '=' },
	{ pattern: /\\?";s:\d{1,7}:(?=\\?")/y, sign: '=' },
	// XML-RPC, property lists: <name>reg_password</name><value><string>x
	{
		pattern:
			/<\/(?:name|key|string|Key|Name)>\s{0,40}(?:<(?:value|Value)>\s{0,40})?(?:<[\w:]{1,20}>)?/y,
		sign: '>'
	},
	// {"name": "reg_password", "value": "x"}, <param name="reg_password" value="x"/>, also "#text", "$"
	{
		pattern:
			/["']?\s{0,40},?\s{0,40}["']?(?:@?value|Value|VALUE|content|#text|text|_text|\$|_|val|v)["']?\s{0,10}(?:=>|[:=])\s{0,20}/y,
		sign: '='
	},
	// Other attributes before the value or the end of the tag
	{
		pattern:
			/["'](?:\s{1,20}(?!value\b)[\w:.-]{1,40}\s{0,4}=\s{0,4}(?:"[^"<>]{0,100}"|'[^'<>]{0,100}')){1,4}\s{0,20}(?=[>v/])/y,
		sign: ''
	},
	{
		pattern:
			/(?:\s{1,20}[\w:.-]{1,40}\s{0,4}=\s{0,4}(?:"[^"<>]{0,100}"|'[^'<>]{0,100}')){1,4}\s{0,20}>/y,
		sign: '>'
	},
	{ pattern: /value\s{0,10}=\s{0,10}/y, sign: '=' },
	// <reg_password>, <item key="reg_password">, with white space and CDATA
	{
		pattern:
			/\\?["']?\s{0,20}>\s{0,100}(?:<!\[CDATA\[\s{0,100}|<(?:value|string|Value|String)[^<>]{0,60}>\s{0,40})?/y,
		sign: '>'
	},
	// Types: Go, TypeScript, C: `Password string = "x"`
	{
		pattern: /(?::?[ \t]{1,4}(?:string|String|str|char|std::string|&str)(?:\[\])?)(?=[ \t]{0,4}=)/y,
		sign: ''
	},
	// 'reg_password' => 'x', "reg_password": "x", [reg_password] => x, reg_password := x, ] = x
	{ pattern: /\\?["'`]?[\])}]{0,2}[ \t]{0,40}(?:=>|:=|->|={1,3}|:)\s{0,60}/y, sign: '=' },
	// ('reg_password', 'x'), CURLOPT_USERPWD, 'x'
	{ pattern: /\\?["'`]?\s{0,10},\s{0,20}(?=[\\bBuUrR@N]{0,2}["'`])/y, sign: ',' },
	// | reg_password | x |
	{ pattern: /["'`]?[ \t]{0,60}\|[ \t]{0,60}/y, sign: '|' },
	// --password x, IDENTIFIED BY 'x', password is x
	{ pattern: /[ \t]{1,4}(?:is|was)[ \t:]{1,4}/y, sign: ' ' },
	{ pattern: /["'`]?(?:\t+|[ ]{1,60})/y, sign: ' ' }
];
/** Multipart: `name="reg_password"`, further headers, an empty line, the value. */
const multipart =
	/"?(?:;[^\r\n]{0,200})?(?:\r?\n[A-Za-z-]{1,40}:[^\r\n]{0,200}){0,3}\r?\n\r?\n(?=[^\r\n-])/y;

function valueAfter(text: string, nameAt: number, from: number): Range | null {
	if (/name=\\?"?$/i.test(text.slice(Math.max(0, nameAt - 7), nameAt))) {
		const body = end(multipart, text, from);
		if (body !== null) return [body, lineEnd(text, body)];
	}
	let at = from;
	for (let step = 0; step < 3; step++) {
		const found = next(text, at);
		if (!found) return null;
		at = found.at;
		if (at - from > longestConnector) return null;
		if (found.sign !== '') return valueAt(text, nameAt, at, found.sign);
	}
	return null;
}

function next(text: string, at: number): { at: number; sign: string } | null {
	for (const { pattern, sign } of pieces) {
		const stop = end(pattern, text, at);
		if (stop !== null && stop > at) return { at: stop, sign };
	}
	return null;
}

function end(pattern: RegExp, text: string, at: number): number | null {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : null;
}

/** Letters that Python, C#, Perl and others put before a quote, and a backslash in a log. */
const quoteAhead = /(?:[bBuUrRfN@$]{1,2})?\\{0,3}(["'`])/y;

function valueAt(text: string, nameAt: number, from: number, sign: string): Range | null {
	if (sign === '>') return [from, tagEnd(text, from)];
	quoteAhead.lastIndex = from;
	const quote = quoteAhead.exec(text);
	if (quote) {
		const start = quoteAhead.lastIndex;
		const stop = quoteEnd(text, start, quote[1]!);
		if (stop === null) return null;
		const value = text.slice(start, stop);
		// ["password", "email"] is a list of names.
		if ((sign === ',' || sign === ' ') && /^[A-Za-z_ ]*$/.test(value)) return null;
		return [start, stop];
	}
	if (sign === ',') return null;
	const structured = /[,&;|{[("'<]/.test(text[nameAt - 1] ?? '');
	// On the next line only a value in quotes belongs to the name.
	if (/[\r\n]/.test(text.slice(Math.max(nameAt, from - 60), from))) return null;
	const stop = bareEnd(text, from, sign, structured);
	if (stop === from) return null;
	const value = text.slice(from, stop);
	if (sign === ' ') {
		const option = text.slice(Math.max(0, nameAt - 2), nameAt) === '--';
		const alone = /^\S*$/.test(value) && looksSecret(value);
		return option || alone ? [from, stop] : null;
	}
	return [from, stop];
}

/** Letters with digits or signs among them: no word of a sentence. */
function looksSecret(value: string): boolean {
	if (value.length < 6 || !/[A-Za-z]/.test(value)) return false;
	return (
		/\d/.test(value) || /[A-Za-z][!#$%^*+=?~@][A-Za-z]/.test(value) || /[a-z][A-Z]/.test(value)
	);
}

const dumpRow = /^(?:0x)?[0-9a-f]{4,8}(?::|\s)\s{0,3}[0-9a-f]{2}/i;

function tagEnd(text: string, from: number): number {
	const limit = Math.min(text.length, from + longestValue);
	for (let at = from; at < limit; at++) {
		if (text[at] === '<' || text.startsWith(']]>', at)) return at;
		// In the text column of a dump a row ends where the next begins.
		if (text[at] === '\n' && dumpRow.test(text.slice(at + 1, at + 24))) {
			return /[|<]/.test(text[at - 1]!) ? at - 1 : at;
		}
	}
	return limit;
}

function quoteEnd(text: string, from: number, quote: string): number | null {
	const limit = Math.min(text.length, from + longestValue);
	for (let at = from; at < limit; at++) {
		const char = text[at]!;
		if (char === '\n' || char === '\r') return null;
		if (char === quote) return text[at - 1] === '\\' && at > from ? at - 1 : at;
		if (char === '\\' && at + 1 < limit && text[at + 1] !== quote) at++;
		else if (char === '\\' && text[at + 1] === quote && goesOn(text, at + 2, limit)) at++;
	}
	return limit === text.length ? limit : null;
}

/** Whether an escaped quote is a part of the value, and not the end of a value in an escaped text. */
function goesOn(text: string, at: number, limit: number): boolean {
	return at < limit && /[^\s,;:)\]}>&\\"']/.test(text[at]!);
}

const lineEnd = (text: string, from: number): number => {
	let at = from;
	while (at < text.length && at - from < longestValue && !/[\r\n]/.test(text[at]!)) at++;
	return at;
};

/** The end of a value without quotes: a space, or a sign that ends a field. */
function bareEnd(text: string, from: number, sign: string, structured: boolean): number {
	let at = from;
	const stop = sign === '|' ? /[\s|]/ : /[\s&;,"'`<>)}\]|]/;
	const isEnd = (): boolean =>
		stop.test(text[at]!) || (text[at] === '\\' && /[rn]/.test(text[at + 1] ?? ''));
	while (at < text.length && at - from < longestValue && !isEnd()) at++;
	if (sign !== '=' || at === from) return at;
	// `password: x` is a field where nothing follows; a sentence goes on.
	const colon = /:\s{1,60}$/.test(text.slice(Math.max(0, from - 61), from));
	if (!colon || structured) return at;
	const rest = text.slice(at, at + 60);
	const ends =
		/^[ \t]*(?:$|[\r\n}\])|&;]|,[ \t]*["'\w.-]{1,40}[ \t]*[:=]|[ \t][\w.-]{1,40}[ \t]*[:=])/.test(
			rest
		);
	return ends ? at : looksSecret(text.slice(from, at)) ? at : from;
}

/** {"value": "x", "name": "reg_password"}, <param value="x" name="reg_password"/>. */
const before =
	/(?:value|Value|content|#text|text|_)["']?\s{0,10}[:=]\s{0,10}(["'])([^"'\r\n]{1,200})\1\s{0,10},?\s{0,10}["']?@?(?:name|key|Name|Key|id|field)["']?\s{0,10}[:=]\s{0,10}["']?$/;

function valueBefore(text: string, nameAt: number): Range | null {
	const from = Math.max(0, nameAt - 300);
	const window = text.slice(from, nameAt);
	if (!/(?:name|key|Name|Key|id|field)["']?\s{0,10}[:=]\s{0,10}["']?$/.test(window)) return null;
	const match = before.exec(window);
	if (!match) return null;
	const start = from + match.index + match[0].indexOf(match[1]!, match[0].search(/[:=]/)) + 1;
	return [start, start + match[2]!.length];
}

const noValues =
	/^(?:true|false|null|nil|none|undefined|yes|no|required|missing|invalid|wrong|empty|incorrect|string|varchar|text|expired|rejected|unknown|not|is|and|or|the|a|an|you|your|for|in|of|to|\*+|x{3,}|\.{3}|…|\[?(?:redacted|filtered|hidden|removed|masked)\]?|\?|-|\$\w+|\$\{\w+\}|%s|%\w+%|\{\w*\}|<\w+>)$/i;

function isNoValue(value: string, name: string): boolean {
	const inner = value.trim();
	return inner === '' || noValues.test(inner) || inner.toLowerCase() === name.toLowerCase();
}

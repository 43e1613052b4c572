/**
 * Values behind the name of a secret, in whatever notation: XML, JSON, forms, settings, dumps of
 * programming languages. The name is found first, then a scanner reads what may be between it and
 * its value. Every step is bounded, so the work is linear.
 */
import { connectorAt, endOf, type Sign } from './connectors.ts';
import { doubtfulKind, kindOfField, keywords } from './fields.ts';
import { looksSecret } from './logins.ts';
import type { Add } from './mark.ts';

/** More than this between a name and its value is text. */
const longestConnector = 160;
const longestValue = 4000;
/** A name has so many characters before its telling word. */
const longestPrefix = 40;

export function findNamed(text: string, contactData: boolean, add: Add): void {
	let masked = 0;
	for (const match of text.matchAll(keywords(contactData))) {
		const end = match.index + match[0].length;
		// A name far inside a value is masked with it: a value is checked once.
		if (end + longestConnector < masked) continue;
		const start = nameStart(text, match.index);
		const name = text.slice(start, end);
		const known = kindOfField(name, contactData);
		// "private key" with a space is of a sentence as often as of a field.
		const sure = !name.includes(' ') && known !== undefined;
		const setting = isSetting(text, start, name);
		const kind = known ?? doubtfulKind(name) ?? (setting ? 'possible private key' : undefined);
		if (!kind || closingTag.test(text.slice(Math.max(0, start - 42), start))) continue;
		const range =
			valueAfter(text, start, end, sure ? /./ : known ? /[=> |]/ : /[=>|,]/) ??
			valueBefore(text, start);
		if (!range || isGivenByLength(text, range[0])) continue;
		const value = text.slice(...range);
		if (isNoValue(value, name)) continue;
		const isWord = kind === 'password' && isWordInField(text, range);
		if (!sure && !isWord && !isRandom(value.trim())) continue;
		if (setting && !/^(?=.*\d)[^\s"']{12,}$/.test(value)) continue;
		add(...range, kind);
		masked = Math.max(masked, range[1]);
	}
}

/** Digests are what a signature is about. */
const isRandom = (value: string): boolean =>
	looksSecret(value) && !/^(?:[0-9a-f]{32}|[0-9a-f]{40})(?![\w])/i.test(value);

/** `key = x` at the start of a line and `opensrs.key=x` are settings; `key="domain"` names an item. */
const isSetting = (text: string, start: number, name: string): boolean =>
	/^key$/i.test(name) &&
	/(?:^|[\r\n]|(?:srs|api|client|config|reseller)\.)[ \t]{0,8}["'$]?$/i.test(
		text.slice(Math.max(0, start - 17), start)
	);

/** A word in quotes, in a tag or behind `=`: `pass="sunshine"` is a password, `pass: 3` a count. */
const isWordInField = (text: string, [start, end]: Range): boolean =>
	/^[^\s\d]\S{3,}$/.test(text.slice(start, end)) &&
	/["'>=]\s?$/.test(text.slice(Math.max(0, start - 2), start));

const closingTag = /<\/(?:[\w.-]{1,40}:)?$/;

/** `reg_password = [11 characters]`, as the report itself writes it. */
const isGivenByLength = (text: string, at: number): boolean =>
	/^\[[\d,]{1,12} characters?\]/.test(text.slice(at, at + 30));

type Range = [start: number, end: number];

function nameStart(text: string, from: number): number {
	let start = from;
	while (start > 0 && from - start < longestPrefix && /[\w-]/.test(text[start - 1]!)) start--;
	// `--password` is an option, `-p` before a name is none of it.
	while (text[start] === '-') start++;
	return start;
}

/** Multipart: `name="reg_password"`, further headers, an empty line, the value. */
const multipart =
	/"?(?:;[^\r\n]{0,200})?(?:\r?\n[A-Za-z-]{1,40}:[^\r\n]{0,200}){0,3}\r?\n\r?\n(?=[^\r\n-])/y;

/** @param signs what has to be between this name and a value: some names alone say little */
function valueAfter(text: string, nameAt: number, from: number, signs: RegExp): Range | null {
	if (/name=\\?"?$/i.test(text.slice(Math.max(0, nameAt - 7), nameAt))) {
		const body = endOf(multipart, text, from);
		if (body !== null) return [body, lineEnd(text, body)];
	}
	let at = from;
	for (let step = 0; step < 3; step++) {
		const found = connectorAt(text, at);
		if (!found) return null;
		at = found.at;
		if (at - from > longestConnector) return null;
		if (found.sign === '') continue;
		return signs.test(found.sign)
			? valueAt(text, nameAt, at, found.sign, signs.test('line'))
			: null;
	}
	return null;
}

/** Letters that Python, C#, Perl and others put before a quote, and a backslash in a log. */
const quoteAhead = /(?:[bBuUrRfN@$]{1,2})?\\{0,3}(?:"""|'''|(["'`]))/y;
/** A list, an object or a call around the value: ["x"], {"_text": "x"}, Some("x"). */
const around =
	/(?:[\w.:]{1,30}\(|\[|\{)\s{0,20}(?:["'](?:type|kind|encoding)["']\s{0,10}:\s{0,10}["'][\w:]{0,30}["']\s{0,10},\s{0,20})?(?:["']?(?:@?value|_?text|#text|\$|_|content|__cdata)["']?\s{0,10}(?:=>|[:=])\s{0,10})?(?=[bBuUrRfN@$]{0,2}\\{0,3}["'`])/y;
const comment = /\s{0,40}<!--[^<>]{0,100}-->(?:<!\[CDATA\[)?/y;
/** A value in angle brackets; a placeholder has words in them. */
const inAngles = /<([^<>\s]{6,200})>/y;

/** `--password x`, and the commands that set a variable. */
const isSet =
	/(?:^|\s)--?$|(?:^|\s)(?:SetEnv|setx?|fastcgi_param|ENV|ARG|(?:configure|config:?) ?set)\s{1,4}["']?[\w./:-]{0,40}$/i;
const opensPair = /\(\s{0,4}["'`][\w.-]{0,60}$/;
const isName =
	/^(?:e?mail|user(?:name)?|login|name|domain|key|token|text|required|string|password)$/i;

function valueAt(
	text: string,
	nameAt: number,
	given: number,
	sign: Sign,
	sure: boolean
): Range | null {
	if (sign === '>') {
		const after = endOf(comment, text, given) ?? given;
		return [after, tagEnd(text, after)];
	}
	if (sign === 'line') {
		// `Enter password:` asks for one.
		if (!/(?:^|[\r\n])[ \t"'[-]{0,40}$/.test(text.slice(Math.max(0, nameAt - 41), nameAt)))
			return null;
		const range: Range = [given, lineEnd(text, given)];
		const isBlock = /[|>][+-]?\d?[+-]?\s{1,60}$|<<.{0,40}\s{1,40}$/.test(
			text.slice(Math.max(nameAt, given - 100), given)
		);
		return isBlock || looksSecret(text.slice(...range).trim()) ? range : null;
	}
	const from = (sign === '=' && endOf(around, text, given)) || given;
	inAngles.lastIndex = from;
	const angled = inAngles.exec(text)?.[1];
	if (angled !== undefined && looksSecret(angled)) return [from + 1, from + 1 + angled.length];
	quoteAhead.lastIndex = from;
	const quote = quoteAhead.exec(text);
	if (quote) {
		const start = quoteAhead.lastIndex;
		const stop = quoteEnd(text, start, quote[1] ?? quote[0].at(-1)!);
		if (stop === null) return null;
		const value = text.slice(start, stop);
		// `password("Enter it: ")` asks for one.
		const sets = /^(?:set|with)/i.test(text.slice(nameAt, nameAt + 4));
		if (sign === '(' && !(sets ? /^\S+$/.test(value) : looksSecret(value))) return null;
		// ["password", "email"] is a list of names, ("password", "sunshine") a pair.
		const isPair = sign === ',' && opensPair.test(text.slice(Math.max(0, nameAt - 70), nameAt));
		if (isPair && /^["'`]\s{0,4}\)/.test(text.slice(stop, stop + 6)) && !isName.test(value)) {
			return [start, stop];
		}
		if (sign === ',' && !sure) return null;
		if (sign === ' ' && isSet.test(text.slice(Math.max(0, nameAt - 60), nameAt)))
			return [start, stop];
		if ((sign === ',' || sign === ' ') && /^[A-Za-z_ ]*$/.test(value)) return null;
		return [start, stop];
	}
	if (sign === ',' || sign === '(') return null;
	const structured = /[,&;|{[("'<]/.test(text[nameAt - 1] ?? '');
	// On the next line only a value in quotes, or one that says so, belongs to the name.
	const ahead = text.slice(Math.max(nameAt, from - 60), from);
	if (/[\r\n]/.test(ahead) && !/[\r\n]\s{0,40}value\s{0,4}[:=]\s{0,4}$/i.test(ahead)) return null;
	const stop = bareEnd(text, from, sign, structured);
	if (stop === from) return null;
	const value = text.slice(from, stop);
	if (sign === ' ') {
		const option = isSet.test(text.slice(Math.max(0, nameAt - 60), nameAt));
		const alone = /^\S*$/.test(value) && looksSecret(value);
		return option || alone ? [from, stop] : null;
	}
	return [from, stop];
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
function bareEnd(text: string, from: number, sign: Sign, structured: boolean): number {
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

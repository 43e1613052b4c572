import { entities } from './unwrap.ts';

/**
 * Unescapes text that a program wrote as a JSON string or a string literal, or that was copied from
 * the source of a web page. Unescaping shortens a word, so the word is padded with spaces, and every
 * other word keeps its place.
 */

/** A string with a line break inside, or the text of a record of a log. */
const literal =
	/(?<![^\s:=([{,>])((?:"(?:log|msg|message|MESSAGE)" ?: ?|(?<!\S)msg=)?)[bBuUrR]?(?:"((?:[^"\\\n]|\\.){0,100000})"|'((?:[^'\\\n]|\\.){0,100000})')/g;
const record = /"(?:log|msg|message|MESSAGE)" ?: ?"|(?<!\S)msg="/;
/** What a record says of itself, and what is left around it. */
const aside =
	/"(?:time|timestamp|@timestamp|ts|stream|level|severity)" ?: ?(?:"[^"\n]{0,60}"|[\w.:+-]{1,40}),?|(?<!\S)(?:time|ts|level)=(?:"[^"\n]{0,60}"|\S{1,40})/g;
const punctuation = /^[{},][{}, ]*$/gm;
/** PHP escapes slashes too. A path of Windows may have a folder that begins with n. */
const telling = /(?<!:)\\[n/]/;
/** The same in a part of a string. */
const address = /[^\s:]{0,20}:\\\/\\\/\S{1,300}/g;
/** Markup, but not `<NULL>` or `<sha256>`. */
const markup = /<(?:[?!]|\\?\/\w)/;
const token = /((?:[^\s\\]|\\(?![nrt])[^\n])+)|\\r\\n|\\[nrt]/g;
const escape = /\\(?:u00([0-9a-fA-F]{2})|x([0-7][0-9a-fA-F])|([^]))/g;
const breaks: Readonly<Record<string, string>> = { '\\t': '\t', '\\r': '\r' };

const spaces = (all: string) => ' '.repeat(all.length);

const unescaped = (text: string): string =>
	text.replace(escape, (_, unit?: string, byte?: string, other?: string) => {
		const hex = unit ?? byte;
		return hex === undefined ? other! : String.fromCharCode(Number.parseInt(hex, 16));
	});

/** A word that begins with an escape stays beside the next one, any other beside the one before. */
function inPlace(word: string, plain: string): string {
	return /^[\\&]/.test(word) && plain.length > 1
		? plain.padStart(word.length)
		: plain.padEnd(word.length);
}

/** The string gets separate lines, away from the names of other fields. */
function lines(all: string, inside: string, isText: boolean): string {
	if (!isText && !telling.test(inside)) return all;
	const plain = inside.replace(token, (piece, word?: string) =>
		word === undefined
			? (breaks[piece] ?? '\n').padStart(piece.length)
			: inPlace(word, unescaped(word))
	);
	return `\n${plain}\n`.padStart(all.length);
}

const named: Readonly<Record<string, string>> = { ...entities, nbsp: ' ' };
const entity = /&(?:(lt|gt|quot|apos|amp|nbsp)|#(\d{2,3})|#x([0-9a-f]{2}));/gi;
const withEntity = /[^\s&]{0,80}&(?:[a-z]{2,4}|#\d{2,3}|#x[0-9a-f]{2});\S{0,4000}/gi;

/** The sign that curl prints before a header stays beside it. */
const curlSign = /^&([lg]t); ([^\n]{0,4000})/gm;

function fromPage(word: string): string {
	const plain = word.replace(entity, (all, name?: string, decimal?: string, hex?: string) => {
		if (name) return named[name.toLowerCase()] ?? all;
		const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
		return code < 127 ? String.fromCharCode(code) : all;
	});
	return inPlace(word, plain);
}

/**
 * Only for text without markup: other code reads XML in a string.
 * @returns a text of the same length, with line breaks where the string had them
 */
export function withoutStrings(text: string): string {
	const isLog = record.test(text) && text.search(aside) >= 0;
	if (!(isLog || telling.test(text)) || markup.test(text)) return text;
	let rest = text.replace(literal, (all, field: string, double?: string, single?: string) =>
		lines(all, double ?? single!, isLog && field !== '')
	);
	if (isLog) rest = rest.replace(aside, spaces).replace(punctuation, spaces);
	return rest.replace(address, (word) => inPlace(word, unescaped(word)));
}

/** The line of the paste for each line of what `withoutStrings` made of it. */
export function pastedLines(pasted: string, text: string): number[] {
	let line = 1;
	const lines = [line];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
		if (pasted[at] === '\n') line++;
		lines.push(line);
	}
	return lines;
}

/** Another finding says that a reply was escaped. */
const envelope = /OPS_envelope/;

/** Only for text without tags: in a page, an escape is part of the text. */
export function withoutEntities(text: string): string {
	if (!text.includes('&') || text.includes('<') || envelope.test(text)) return text;
	const signed = text.replace(curlSign, (_, name: string, rest: string) => {
		return `${named[name]!} ${rest}   `;
	});
	return signed.replace(withEntity, fromPage);
}

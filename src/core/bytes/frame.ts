import { fromLatin1, latin1 } from './latin1.ts';

/*
 * What a log, a container or a terminal put around each line. The name of the program that logs, a
 * date and a color say nothing of the failure, and have been taken for hosts, services and words.
 */

const date = String.raw`\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z| ?[+-]\d\d:?\d\d)?\]?`;
const syslogDate = String.raw`[A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})?`;
const clock = String.raw`\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?`;
/** Host, program and process number, as syslog and the systemd journal write them. */
const logger = String.raw`[\w.-]{1,64} [\w.@/-]{1,64}\[\d{1,10}\]:`;
const plainLogger = String.raw`[\w.-]{1,64} [\w.@/-]{1,64}:`;

/** A number after it makes it the program's own: `ERROR 2002 (HY000)`. */
const level = String.raw`\[?(?:[\w-]{1,40}\.)?(?:FATAL|ERROR|error|WARN(?:ING)?|warn|INFO|info|NOTICE|DEBUG|debug|TRACE|CRITICAL|SEVERE)\b\]?:?(?! ?\d)`;

const syslog = new RegExp(`^(?:<\\d{1,3}>)?${syslogDate} (?:${logger}|${plainLogger})(?= )`, 'gm');
const dated = new RegExp(`^(${date}|${clock})((?: ${logger}| ${level})?)(?= )`, 'gm');

/** CSI and OSC sequences of ECMA-48, as far as colors and titles need them. */
const escapes = /\x1b(?:\[[0-?]{0,32}[ -/]{0,4}[@-~]|\][^\x07\x1b\n]{0,512}(?:\x07|\x1b\\))/g;

/** Colors, a container's `web-1  | ` as Docker Compose writes it, and line breaks of HTML. */
const anywhere: readonly RegExp[] = [
	escapes,
	/^[\w.-]{1,60}[-_]\d{1,3} {0,40}\| /gm,
	/<br ?\/?>(?=[ \t]{0,8}\r?$)/gim
];

/** Only where every line has them: a container's name, marks of a quoted mail, cells of a table. */
const everyLine: readonly RegExp[] = [
	/^[\w.-]{1,60} {0,40}\| /gm,
	// What curl prints of a request has the same mark.
	/^(?:> ?){1,4}(?! ?[A-Z]{3,7} \S{1,200} HTTP\/)/gm,
	/^\|[^\n]*\|[ \t]{0,8}\r?$/gm
];

/** `[2026-11-28 09:12:33`, without fractions. */
const toSecond = /^.{0,12}?\d\d:\d\d(?::\d\d)?/;

const blank = (all: string) => ' '.repeat(all.length);
/** Of a row of a table only its borders are no text. */
const outside = (all: string) =>
	all.startsWith('|') ? all.replace(/^\||\|(?=\s*$)/g, ' ') : blank(all);

/**
 * A paste with blanks in place of what was put before its lines, so that all else keeps its place.
 * @param bytes in a charset that holds ASCII as it is
 * @param records whether another date than in the line before stays: it begins another record,
 * while the lines of one message have the same
 * @returns the same array where there is nothing of the kind
 */
export function withoutFrame(bytes: Uint8Array, records: boolean): Uint8Array {
	const text = latin1(bytes);
	let rest = anywhere.reduce((left, mark) => left.replace(mark, blank), text);
	const lines = rest.split('\n').filter((line) => line.trim() !== '').length;
	for (const mark of everyLine) {
		if (lines > 1 && rest.match(mark)?.length === lines) rest = rest.replace(mark, outside);
	}
	rest = rest.replace(syslog, blank);
	let last = '';
	rest = rest.replace(dated, (_, time: string, by: string) => {
		const [second] = toSecond.exec(time)!;
		const isNew = records && last !== '' && second !== last;
		last = second;
		return (isNew ? time : blank(time)) + blank(by);
	});
	return rest === text ? bytes : fromLatin1(rest);
}

/** What a word processor or a web page makes of quotes and blanks, as the bytes of UTF-8. */
const typeset: readonly (readonly [RegExp, string])[] = [
	[/\xe2\x80\x9c/g, '  "'],
	[/\xe2\x80\x9d/g, '"  '],
	[/\xe2\x80\x98([\w.:/ -]{1,64})\xe2\x80\x99/g, "  '$1'  "],
	[/\xc2\xa0/g, '  ']
];

/** HTML's own, where no tag is there: a log that was copied out of the source of a page. */
const escaped: typeof typeset = [
	[/&quot;([^&\n]{0,64})&quot;/g, '     "$1"     '],
	[/&#39;([^&\n]{0,64})&#39;/g, "    '$1'    "],
	[/&#039;([^&\n]{0,64})&#039;/g, "     '$1'     "],
	[/&gt;/g, '>   '],
	[/&lt;/g, '   <']
];

/**
 * Quotes and blanks as they were before a mail program or a word processor set them in type. All
 * else keeps its place. Only for text in which quotes are syntax: in prose they are words' own.
 * @param bytes UTF-8
 */
export function withPlainQuotes(bytes: Uint8Array): Uint8Array {
	const text = latin1(bytes);
	const all = text.includes('<') ? typeset : [...typeset, ...escaped];
	const rest = all.reduce((left, [set, plain]) => left.replace(set, plain), text);
	return rest === text ? bytes : fromLatin1(rest);
}

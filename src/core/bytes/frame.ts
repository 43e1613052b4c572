import { fromLatin1, latin1 } from './latin1.ts';

/*
 * What a log, a container or a terminal put around each line. The name of the program that logs, a
 * date and a color say nothing of the failure, and have been taken for hosts, services and words.
 */

const time = String.raw`\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?`;
const dates = [
	String.raw`\[?\d{4}[-/]\d\d[-/]\d\d[T ]${time}(?:Z| ?[+-]\d\d:?\d\d)?(?: #\d{1,10})?\]?`,
	// Apache's error log
	String.raw`\[[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} ${time} \d{4}\]`,
	String.raw`\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?`
];
const syslogDate = String.raw`[A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})?`;
/** Host, program and process number, as syslog and the systemd journal write them. */
const logger = String.raw`[\w.-]{1,64} [\w.@/-]{1,64}\[\d{1,10}\]:`;
/** Without a number a dotted name may as well be a host that was called. */
const plainLogger = String.raw`[\w.-]{1,64} [\w@/-]{1,64}:`;

/** A number after it makes it the program's own: `ERROR 2002 (HY000)`. */
const level = String.raw`(?:[\w-]{1,40}\.)?(?:FATAL|ERROR|error|WARN(?:ING)?|warn|INFO|info|NOTICE|DEBUG|debug|TRACE|CRITICAL|SEVERE)\b:?(?! ?\d)`;
/** What loggers add to a date. OpenSRS in brackets says what the line is about. */
const tags = [
	logger,
	level,
	String.raw`(?:-- )?:`,
	String.raw`\[(?![^\]\n]{0,80}[Oo]pen[Ss][Rr][Ss])[^\]\n]{1,80}\]:?`,
	// Heroku, nginx and Kubernetes
	String.raw`[\w-]{1,40}\[[\w.-]{1,40}\]:`,
	String.raw`\d{1,10}#\d{1,10}:(?: \*\d{1,10})?`,
	'(?:stdout|stderr) [FP]',
	// Log4j's class, and the name that Python's logging puts before the level
	String.raw`(?:\w{1,40}\.){1,9}[A-Z]\w{0,60} -`,
	String.raw`- [\w.]{1,80} - ${level} -`
];

/** What another frame has left of its own, which is spaces by now. */
const indent = ' {0,80}';
const syslog = new RegExp(
	`^${indent}(?:<\\d{1,3}>)?${syslogDate} (?:${logger}|${plainLogger})(?= )`,
	'gm'
);
const dated = new RegExp(
	`^(${indent}(?:[A-Z], )?)(${dates.join('|')})((?: {1,4}(?:${tags.join('|')})){0,8})(?= )`,
	'gm'
);

/**
 * CSI and OSC sequences and other escapes of ECMA-48, as terminals and `script` record them.
 * What a sequence may contain is bounded, so that a stray ESC cannot swallow the text.
 */
export const escapes =
	/\u001b(?:\[[0-?]{0,32}[ -/]{0,4}[@-~]|\][^\u0007\u001b\n]{0,512}(?:\u0007|\u001b\\)|[()*+][ -~]|[=>78cDEHMNOZ])/g;
/** Beside a space. Between other characters a space in its place would part a word. */
const looseEscapes = new RegExp(
	`(?:^|[ \\t])(?:${escapes.source})+|(?:${escapes.source})+(?=\\s|$)`,
	'gm'
);

/** Colors, `web-1  | ` of Docker Compose, `0|app  | ` of PM2, and line breaks of HTML. */
const anywhere: readonly RegExp[] = [
	looseEscapes,
	/^ {0,80}(?:[\w.-]{1,60}[-_]\d{1,3}|\d{1,3}\|[\w.-]{1,60}) {0,40}\| /gm,
	/<br ?\/?>(?=[ \t]{0,8}\r?$)/gim,
	// Monolog's empty context
	/ \[\] \[\](?=\r?$)/gm
];

/** nginx around what PHP printed: when and for whom it read that is not about the call. */
const fastCgi = [
	/FastCGI sent in stderr: "(?:PHP message: )?/g,
	/" while reading [^\n]{0,60}upstream, client: [^\n]*/g
] as const;

/** Only where every line has them: a container's name, marks of a quoted mail, cells of a table. */
const everyLine: readonly RegExp[] = [
	/^ {0,80}[\w.-]{1,60} {0,40}\| /gm,
	// What curl prints of a request has the same mark.
	/^(?:> ?){1,4}(?! ?[A-Z]{3,7} \S{1,200} HTTP\/)/gm,
	/^\|[^\n]*\|[ \t]{0,8}\r?$/gm
];

/** `[2026-11-28 09:12:33`, without fractions. */
const toSecond = /^.{0,12}?\d\d:\d\d(?::\d\d)?/;

const spaces = (all: string) => ' '.repeat(all.length);
/** Of a row of a table only its borders are not text. */
const outside = (all: string) =>
	all.startsWith('|') ? all.replace(/^\||\|(?=\s*$)/g, ' ') : spaces(all);

/**
 * A text with spaces in place of what was put around its lines, so that everything else keeps its place.
 * @param records whether a date that differs from the line before stays: it begins another record,
 * while the lines of one message have the same
 */
export function unframed(text: string, records: boolean): string {
	let rest = anywhere.reduce((left, mark) => left.replace(mark, spaces), text);
	const lines = rest.split('\n').filter((line) => line.trim() !== '').length;
	for (const mark of everyLine) {
		if (lines > 1 && rest.match(mark)?.length === lines) rest = rest.replace(mark, outside);
	}
	rest = rest.replace(syslog, spaces);
	if (rest.includes('FastCGI sent')) {
		for (const mark of fastCgi) rest = rest.replace(mark, spaces);
	}
	let last = '';
	return rest.replace(dated, (_, before: string, time: string, by: string) => {
		const [second] = toSecond.exec(time)!;
		const isNew = records && last !== '' && second !== last;
		last = second;
		return spaces(before) + (isNew ? time : spaces(time)) + spaces(by);
	});
}

/**
 * The same for bytes in a charset that contains ASCII as it is.
 * @returns the same array where nothing was put around the lines
 */
export function withoutFrame(bytes: Uint8Array, records: boolean): Uint8Array {
	const text = latin1(bytes);
	const rest = unframed(text, records);
	return rest === text ? bytes : fromLatin1(rest);
}

/** What a word processor or a web page makes of quotes and spaces, as the bytes of UTF-8. */
const typeset: readonly (readonly [RegExp, string])[] = [
	[/\xe2\x80\x9c/g, '  "'],
	[/\xe2\x80\x9d/g, '"  '],
	[/\xe2\x80\x98([\w.:/ -]{1,64})\xe2\x80\x99/g, "  '$1'  "],
	[/\xc2\xa0/g, '  ']
];

/** Escapes of HTML where there is no tag: a log copied from the source of a page. */
const escaped: typeof typeset = [
	[/&quot;([^&\n]{0,64})&quot;/g, '     "$1"     '],
	[/&#39;([^&\n]{0,64})&#39;/g, "    '$1'    "],
	[/&#039;([^&\n]{0,64})&#039;/g, "     '$1'     "],
	[/&gt;/g, '>   '],
	[/&lt;/g, '   <']
];

/**
 * Straight quotes and plain spaces again, where a mail program or a word processor changed them, and
 * no colors. Everything else keeps its place. Only for text in which quotes are syntax: in prose an
 * apostrophe belongs to its word.
 * @param bytes UTF-8
 */
export function withPlainQuotes(bytes: Uint8Array): Uint8Array {
	const text = latin1(bytes);
	const all = text.includes('<') ? typeset : [...typeset, ...escaped];
	const uncolored = text.replace(escapes, spaces);
	const rest = all.reduce((left, [set, plain]) => left.replace(set, plain), uncolored);
	return rest === text ? bytes : fromLatin1(rest);
}

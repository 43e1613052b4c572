/** The date, host, program and level that a log writes before each of its lines. */

const time = String.raw`\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?`;
const syslogDate = String.raw`[A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})?`;
const dates = [
	String.raw`\[?\d{4}[-/]\d\d[-/]\d\d[T ]${time}(?:Z| ?[+-]\d\d:?\d\d)?(?: #\d{1,10})?\]?`,
	// Apache's error log
	String.raw`\[[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} ${time} \d{4}\]`,
	// The day or the month first, and Apache's access log
	String.raw`\[?\d{1,2}[./-](?:\d{1,2}|[A-Z][a-z]{2})[./-]\d{4}(?:,? |:)${time}(?: [AP]M| [+-]\d{4}| [\w/]{1,40}\])?\]?`,
	String.raw`\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?`,
	syslogDate,
	// klog of Kubernetes
	String.raw`[IWEF]\d{4} ${time} {1,8}\d{1,10} [\w.-]{1,60}:\d{1,6}\]`,
	// Seconds or milliseconds since 1970; a proxy's access log has a duration and an address behind it
	String.raw`\[?1\d{9}(?:[.,]\d{1,9}|\d{3})?\]?(?! {1,8}\d{1,7} \d{1,3}\.\d{1,3}\.)`
];
/** Host, program and process number, as syslog and the systemd journal write them. */
const logger = String.raw`[\w.-]{1,64} [\w.@/-]{1,64}\[\d{1,10}\]:`;
/** Without a process number, a dotted name could be a host that was called, so dots don't match. */
const plainLogger = String.raw`[\w.-]{1,64} (?!-|[Ee]rror:)[\w@/-]{1,64}:`;

/** A level, unless a number follows, as in an error of a program: `ERROR 2002 (HY000)`. */
const level = String.raw`(?:[\w-]{1,40}\.)?(?:FATAL|ERROR|error|WARN(?:ING)?|warn|INFO|info|NOTICE|DEBUG|debug|TRACE|CRITICAL|SEVERE)\b:?(?! ?\d)`;
/** What loggers add to a date, beside the date of another logger. Brackets that name OpenSRS stay: they say what the line is about. */
const tags = [
	logger,
	level,
	String.raw`(?:-- )?:`,
	String.raw`\[(?![^\]\n]{0,80}[Oo]pen[Ss][Rr][Ss])[^\]\n]{1,80}\]:?`,
	// Heroku, nginx and Kubernetes
	String.raw`[\w-]{1,40}\[[\w.-]{1,40}\]:`,
	String.raw`\d{1,10}#\d{1,10}:(?: \*\d{1,10})?`,
	'(?:stdout|stderr) [FP]',
	'PHP (?:Warning|Notice|Fatal error|Deprecated): ',
	// Log4j's class, and the name that Python's logging puts before the level
	String.raw`(?:\w{1,40}\.){1,9}[A-Z]\w{0,60} -`,
	String.raw`- [\w.]{1,80} - ${level} -`,
	'-'
];

/** Spaces that replaced something another step removed. */
const indent = ' {0,80}';
const syslog = new RegExp(
	`^${indent}(?:<\\d{1,3}>)?${syslogDate} (?:${logger}|${plainLogger})(?= )`,
	'gm'
);
const dated = new RegExp(
	`^(${indent}(?:[A-Z], )?)(${dates.join('|')})((?: {1,4}(?:${tags.join('|')})| {1,12}(?:${dates.join('|')})){0,8})(?= )`,
	'gm'
);

/** `[2026-11-28 09:12:33`, without fractions. */
const toSecond = /^.{0,24}?\d\d:\d\d(?::\d\d)?|^\[?\d{10}/;

const spaces = (all: string) => ' '.repeat(all.length);

/** @param records as for `unframed` */
export function withoutLogPrefix(text: string, records: boolean): string {
	let last = '';
	return text
		.replace(syslog, spaces)
		.replace(dated, (_, before: string, time: string, by: string) => {
			const [second] = toSecond.exec(time)!;
			const isNew = records && last !== '' && second !== last;
			last = second;
			return spaces(before) + (isNew ? time : spaces(time)) + spaces(by);
		});
}

import { withoutEntities } from './escaped.ts';
import { fromLatin1, latin1 } from './latin1.ts';
import { withoutLineMarks } from './lineMarks.ts';
import { withoutLogPrefix } from './logPrefix.ts';

/*
 * What a log, a container or a terminal put around each line. The name of the program that logs, a
 * date and a color say nothing of the failure, and have been taken for hosts, services and words.
 */

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

/** What is taken out wherever it is. */
const anywhere: readonly RegExp[] = [
	looseEscapes,
	// Forums and web pages
	/<\/?(?:pre|code|samp)(?: [^>\n]{0,200})?>/gi,
	/\[\/?(?:code|quote|pre)(?:=[^\]\n]{1,60})?\]/gi,
	// GitHub Actions and Azure Pipelines
	/##\[(?:group\](?:Run )?|\w{1,20}\])/g,
	// Docker Compose, PM2, and line breaks of HTML
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

const spaces = (all: string) => ' '.repeat(all.length);
/**
 * A text with spaces in place of what was put around its lines, so that everything else keeps its place.
 * @param records whether a date that differs from the line before stays: it begins another record,
 * while the lines of one message have the same
 */
export function unframed(text: string, records: boolean): string {
	let rest = anywhere.reduce((left, mark) => left.replace(mark, spaces), text);
	rest = withoutLineMarks(rest);
	if (rest.includes('FastCGI sent')) {
		for (const mark of fastCgi) rest = rest.replace(mark, spaces);
	}
	return withoutLogPrefix(rest, records);
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

/**
 * Straight quotes and plain spaces again, where a mail program or a word processor changed them, and
 * no colors. Everything else keeps its place. Only for text in which quotes are syntax: in prose an
 * apostrophe belongs to its word.
 * @param bytes UTF-8
 */
export function withPlainQuotes(bytes: Uint8Array): Uint8Array {
	const text = latin1(bytes);
	const uncolored = withoutEntities(text.replace(escapes, spaces));
	const rest = typeset.reduce((left, [set, plain]) => left.replace(set, plain), uncolored);
	return rest === text ? bytes : fromLatin1(rest);
}

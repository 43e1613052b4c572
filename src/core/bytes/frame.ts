import { withoutEntities } from './escaped.ts';
import { fromLatin1, latin1 } from './latin1.ts';
import { withoutLineMarks } from './lineMarks.ts';
import { withoutLogPrefix } from './logPrefix.ts';

/*
 * Removes what a log, a container or a terminal puts around each line. Dates, colors and the names of
 * logging programs say nothing about the failure, and were mistaken for hosts, services and words.
 */

/**
 * CSI and OSC sequences and other escapes of ECMA-48, as terminals and `script` record them.
 * What a sequence may contain is bounded, so that a stray ESC cannot swallow the text.
 */
export const escapes =
	/\u001b(?:\[[0-?]{0,32}[ -/]{0,4}[@-~]|\][^\u0007\u001b\n]{0,512}(?:\u0007|\u001b\\)|[()*+][ -~]|[=>78cDEHMNOZ])/g;
/** Escapes next to a space. Elsewhere, a space in place of an escape would split a word. */
const looseEscapes = new RegExp(
	`(?:^|[ \\t])(?:${escapes.source})+|(?:${escapes.source})+(?=\\s|$)`,
	'gm'
);

/** What is removed anywhere in a line. */
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

/** What nginx puts around PHP's output: its time and client are not those of the call. */
const fastCgi = [
	/FastCGI sent in stderr: "(?:PHP message: )?/g,
	/" while reading [^\n]{0,60}upstream, client: [^\n]*/g
] as const;

const spaces = (all: string) => ' '.repeat(all.length);
/**
 * Replaces what was put around the lines of a text by spaces, so that everything else keeps its place.
 * @param records whether to keep a date that differs from the line before: the lines of one message
 *   share a date, so a different one starts another record
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
 * The same for bytes in a charset that extends ASCII.
 * @returns the same array if nothing was put around the lines
 */
export function withoutFrame(bytes: Uint8Array, records: boolean): Uint8Array {
	const text = latin1(bytes);
	const rest = unframed(text, records);
	return rest === text ? bytes : fromLatin1(rest);
}

/** Typographic quotes and spaces of word processors and web pages, as UTF-8 bytes. */
const typeset: readonly (readonly [RegExp, string])[] = [
	[/\xe2\x80\x9c/g, '  "'],
	[/\xe2\x80\x9d/g, '"  '],
	[/\xe2\x80\x98([\w.:/ -]{1,64})\xe2\x80\x99/g, "  '$1'  "],
	[/\xc2\xa0/g, '  ']
];

/**
 * Restores straight quotes and plain spaces that a mail program or word processor changed, and removes
 * colors. Everything else keeps its place. Only for text in which quotes are syntax: in prose, an
 * apostrophe is part of its word.
 * @param bytes UTF-8
 */
export function withPlainQuotes(bytes: Uint8Array): Uint8Array {
	const text = latin1(bytes);
	const uncolored = withoutEntities(text.replace(escapes, spaces));
	const rest = typeset.reduce((left, [set, plain]) => left.replace(set, plain), uncolored);
	return rest === text ? bytes : fromLatin1(rest);
}

/*
 * What gets added by accident at the ends of the body, the key or a digest, or between them.
 * `name` completes "ends with ...".
 */

export interface Filler {
	/** Part of a mistake's code. */
	code: string;
	text: string;
	name: string;
}

const rows = {
	newline: ['\n', 'a newline'],
	'two-newlines': ['\n\n', 'two newlines'],
	crlf: ['\r\n', 'a CRLF'],
	cr: ['\r', 'a carriage return (CR)'],
	space: [' ', 'a space'],
	indent: ['    ', 'four spaces'],
	tab: ['\t', 'a tab'],
	nul: ['\0', 'a NUL byte'],
	nbsp: ['\u00a0', 'a no-break space (C2 A0)'],
	'zero-width-space': ['\u200b', 'an invisible zero-width space (E2 80 8B)'],
	'two-spaces': ['  ', 'two spaces'],
	'left-to-right-mark': ['\u200e', 'an invisible left-to-right mark (E2 80 8E)'],
	bom: ['\ufeff', 'a byte order mark (EF BB BF)'],
	'double-quotes': ['"', 'a double quote'],
	'single-quotes': ["'", 'a single quote'],
	semicolon: [';', 'a semicolon'],
	comma: [',', 'a comma'],
	'quote-and-comma': ['",', 'a quote and a comma'],
	'comma-space': [', ', 'a comma and a space'],
	colon: [':', 'a colon'],
	ampersand: ['&', 'an ampersand (&)'],
	plus: ['+', 'a plus sign'],
	dot: ['.', 'a dot'],
	pipe: ['|', 'a vertical bar (|)'],
	dash: ['-', 'a dash'],
	underscore: ['_', 'an underscore'],
	slash: ['/', 'a slash'],
	'two-colons': ['::', 'two colons'],
	'two-pipes': ['||', 'two vertical bars (||)'],
	'dot-in-spaces': [' . ', 'a dot between two spaces'],
	'plus-in-spaces': [' + ', 'a plus sign between two spaces'],
	'key-parameter': ['&key=', 'the text &key='],
	'newline-and-2-spaces': ['\n  ', 'a newline and 2 spaces'],
	'newline-and-4-spaces': ['\n    ', 'a newline and 4 spaces'],
	'newline-and-8-spaces': ['\n        ', 'a newline and 8 spaces'],
	'newline-and-tab': ['\n\t', 'a newline and a tab']
} as const satisfies Record<string, readonly [text: string, name: string]>;

export type FillerCode = keyof typeof rows;

export function fillerOf(code: FillerCode): Filler {
	const [text, name] = rows[code];
	return { code, text, name };
}

/*
 * Fillers: what gets added by accident before, after or between the body, the key and a digest.
 * `name` completes "ends with ...".
 */

export interface Filler {
	/** Part of a mistake's code. */
	code: string;
	text: string;
	name: string;
	/** What the name leaves out. */
	detail: string;
}

const rows = {
	newline: ['\n', 'a newline'],
	'two-newlines': ['\n\n', 'two newlines'],
	crlf: ['\r\n', 'a CRLF'],
	cr: ['\r', 'a carriage return'],
	space: [' ', 'a space'],
	indent: ['    ', 'four spaces'],
	tab: ['\t', 'a tab'],
	nul: ['\0', 'a NUL byte'],
	nbsp: ['\u00a0', 'a no-break space', 'It is C2 A0 in UTF-8.'],
	'zero-width-space': ['\u200b', 'a zero-width space', 'It is invisible: E2 80 8B in UTF-8.'],
	'two-spaces': ['  ', 'two spaces'],
	'left-to-right-mark': ['\u200e', 'a left-to-right mark', 'It is invisible: E2 80 8E in UTF-8.'],
	bom: ['\ufeff', 'a byte order mark', 'It is invisible: EF BB BF.'],
	'double-quotes': ['"', 'a double quote'],
	'single-quotes': ["'", 'a single quote'],
	semicolon: [';', 'a semicolon'],
	comma: [',', 'a comma'],
	'quote-and-comma': ['",', 'a quote and a comma'],
	'comma-space': [', ', '“, ”'],
	colon: [':', 'a colon'],
	ampersand: ['&', 'an ampersand'],
	plus: ['+', 'a plus sign'],
	dot: ['.', 'a dot'],
	pipe: ['|', 'a vertical bar'],
	dash: ['-', 'a dash'],
	underscore: ['_', 'an underscore'],
	slash: ['/', 'a slash'],
	'two-colons': ['::', '“::”'],
	'two-pipes': ['||', '“||”'],
	'dot-in-spaces': [' . ', '“ . ”'],
	'plus-in-spaces': [' + ', '“ + ”'],
	'key-parameter': ['&key=', '“&key=”'],
	'newline-and-2-spaces': ['\n  ', 'an indented newline', '2 spaces follow the newline.'],
	'newline-and-4-spaces': ['\n    ', 'an indented newline', '4 spaces follow the newline.'],
	'newline-and-8-spaces': ['\n        ', 'an indented newline', '8 spaces follow the newline.'],
	'newline-and-tab': ['\n\t', 'an indented newline', 'A tab follows the newline.']
} as const satisfies Record<string, readonly [text: string, name: string, detail?: string]>;

export type FillerCode = keyof typeof rows;

export function fillerOf(code: FillerCode): Filler {
	const [text, name, detail = ''] = rows[code] as readonly [string, string, string?];
	return { code, text, name, detail };
}

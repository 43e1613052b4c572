import { fromByteString, toByteString } from './bytes.ts';
import { added, type Row } from './keyAround.ts';
import type { KeyMistake } from './mistake.ts';

/* The key with a label, an escape or padding. */

const rows: readonly Row[] = [
	{
		code: 'as-setting-line',
		as: 'with OPENSRS_KEY= before it',
		before: 'OPENSRS_KEY=',
		recognise: 'The whole line of the settings file is read as the key.',
		typical: '.env files read as plain text'
	},
	{
		code: 'after-key-label',
		as: 'with key= before it',
		before: 'key=',
		recognise: 'A parameter is joined to the text with its name.',
		typical: 'habit from APIs that sign query strings'
	},
	{
		code: 'after-bearer',
		as: 'with the word Bearer before it',
		before: 'Bearer ',
		recognise: 'The setting contains the value of an Authorization header.',
		typical: 'habit from APIs with tokens'
	},
	{
		code: 'backslash-n-after',
		as: 'with a backslash and an n after it',
		after: '\\n',
		likelihood: 'medium',
		recognise: 'A newline was written as \\n in single quotes or in a .env file.',
		fix: 'Remove the \\n from the setting: the key ends with a hex digit.',
		typical: 'PHP single quotes, .env files, CI secrets'
	},
	{
		code: 'backslash-r-n-after',
		as: 'with \\r\\n, as four characters, after it',
		after: '\\r\\n',
		recognise: 'A line ending was written as \\r\\n in single quotes or in a .env file.',
		fix: 'Remove the \\r\\n from the setting: the key ends with a hex digit.',
		typical: 'PHP single quotes, .env files'
	},
	{
		code: 'percent-0a-after',
		as: 'with %0A after it',
		after: '%0A',
		recognise: 'A key with a newline at its end was URL-encoded.',
		fix: 'Trim the key before it is encoded, and decode it before use.',
		typical: 'secrets kept in URLs, GitHub Actions outputs'
	}
];

/** The key padded to a fixed width; a key that is as long already stays. */
const padded = (width: number, what: 'spaces' | 'nuls', typical: string): KeyMistake => ({
	group: 'key',
	code: `key-padded-to-${width}-with-${what}`,
	likelihood: 'low',
	happened: `Your key was used with ${what === 'nuls' ? 'NUL bytes' : 'spaces'} up to ${width} characters.`,
	recognise: `A column or a buffer of ${width} characters fills the rest.`,
	fix:
		what === 'nuls'
			? 'Hash strlen(key) bytes, not the buffer.'
			: 'Use VARCHAR(255), or trim the key: RTRIM(api_key).',
	typical,
	change: (key) =>
		key.length < width
			? fromByteString(toByteString(key).padEnd(width, what === 'nuls' ? '\0' : ' '))
			: null
});

const fixedColumn = 'CHAR columns in SQL Server, Oracle and PostgreSQL, COBOL and Delphi records';
const buffer = 'C buffers hashed with sizeof';

export const keyWraps: readonly KeyMistake[] = [
	...rows.map(added),
	padded(128, 'spaces', fixedColumn),
	padded(255, 'spaces', fixedColumn),
	padded(128, 'nuls', buffer),
	padded(256, 'nuls', buffer)
];

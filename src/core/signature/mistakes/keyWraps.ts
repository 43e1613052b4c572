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
		as: 'with “Bearer ” before it',
		before: 'Bearer ',
		recognise: 'The setting contains the value of an Authorization header.',
		typical: 'habit from APIs with tokens'
	},
	{
		code: 'backslash-n-after',
		as: 'with “\\n” after it',
		after: '\\n',
		likelihood: 'medium',
		recognise: 'A newline was written as \\n in single quotes or in a .env file.',
		fix: 'Remove the \\n from the setting: the key ends with a hex digit.',
		typical: 'PHP single quotes, .env files, CI secrets'
	},
	{
		code: 'backslash-r-n-after',
		as: 'with “\\r\\n” after it',
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
	},
	{
		code: 'after-0x',
		as: 'with 0x before it',
		before: '0x',
		recognise: 'A hex literal of code was copied with its prefix.',
		typical: 'copy and paste from source code'
	},
	{
		code: 'after-api-key-setting',
		as: 'with API_KEY= before it',
		before: 'API_KEY=',
		recognise: 'The whole line of the settings file is read as the key.',
		typical: '.env files read as plain text'
	},
	{
		code: 'after-osrs-key-setting',
		as: 'with OSRS_KEY= before it',
		before: 'OSRS_KEY=',
		recognise: 'The whole line of the settings file is read as the key.',
		typical: 'settings files read as plain text'
	},
	{
		code: 'after-private-key-label',
		as: 'with private_key= before it',
		before: 'private_key=',
		recognise: 'The setting was copied with its name.',
		typical: 'settings files, query strings'
	},
	{
		code: 'after-api-key-label',
		as: 'with api_key= before it',
		before: 'api_key=',
		recognise: 'The setting was copied with its name.',
		typical: 'settings files, query strings'
	},
	{
		code: 'after-private-key-colon',
		as: 'with private_key: before it',
		before: 'private_key: ',
		recognise: 'A line of a YAML file is read as the key.',
		typical: 'YAML files read as plain text'
	},
	{
		code: 'after-key-colon',
		as: 'with key: before it',
		before: 'key: ',
		recognise: 'A line of a YAML file or an email is used as the key.',
		typical: 'YAML files, notes'
	},
	{
		code: 'after-export',
		as: 'with export OPENSRS_KEY= before it',
		before: 'export OPENSRS_KEY=',
		recognise: 'A line of a shell script is read as the key.',
		typical: 'shell scripts read as plain text'
	},
	{
		code: 'in-parentheses',
		as: 'in parentheses',
		before: '(',
		after: ')',
		recognise: 'The manual writes (key), and they were kept.',
		typical: 'manuals, notes'
	},
	{
		code: 'equals-after',
		as: 'with “=” after it',
		after: '=',
		recognise: 'The key was copied from a line that goes on.',
		typical: 'copy and paste, Base64 habits'
	},
	{
		code: 'dot-after',
		as: 'with a dot after it',
		after: '.',
		recognise: 'The key was at the end of a sentence.',
		typical: 'emails'
	},
	{
		code: 'percent-0d-0a-after',
		as: 'with %0D%0A after it',
		after: '%0D%0A',
		recognise: 'A key with a line ending was URL-encoded.',
		typical: 'secrets kept in URLs'
	},
	{
		code: 'html-quotes-around',
		as: 'between two &quot;',
		before: '&quot;',
		after: '&quot;',
		recognise: 'A form shows the value escaped for HTML, and it was saved again.',
		typical: 'settings forms that escape twice'
	}
];

/** The key padded to a fixed width; doesn't apply to a key that is already as long. */
const padded = (width: number, what: 'spaces' | 'nuls', typical: string): KeyMistake => ({
	group: 'key',
	code: `key-padded-to-${width}-with-${what}`,
	likelihood: 'low',
	happened: `Your key was padded to ${width} characters.`,
	means: `${what === 'nuls' ? 'NUL bytes' : 'Spaces'} were added at its end.`,
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

import { added, type Row } from './keyAround.ts';
import type { KeyMistake } from './mistake.ts';

/* The key with quotes or brackets around it. */

const copied = 'The key was copied together with the marks around it.';
const fromChat = 'copy and paste from a chat, a manual or an email';
const fromCode = 'copy and paste from source code or JSON';

const rows: readonly Row[] = [
	{
		code: 'in-backticks',
		as: 'with backticks around it',
		before: '`',
		after: '`',
		recognise: copied,
		typical: 'Slack, Markdown, wikis'
	},
	...(
		[
			['double', '"', 'a quote'],
			['single', "'", 'an apostrophe']
		] as const
	).flatMap(([name, mark, shown]): Row[] => [
		{
			code: `${name}-quote-before`,
			as: `with ${shown} before it`,
			before: mark,
			recognise: copied,
			typical: fromCode
		},
		{
			code: `${name}-quote-after`,
			as: `with ${shown} after it`,
			after: mark,
			recognise: copied,
			typical: fromCode
		}
	]),
	{
		code: 'in-angle-brackets',
		as: 'in angle brackets',
		before: '<',
		after: '>',
		recognise: 'The manual writes <private_key>, and the brackets were kept.',
		typical: 'manuals and samples'
	},
	{
		code: 'in-square-brackets',
		as: 'in square brackets',
		before: '[',
		after: ']',
		recognise: 'The setting is a list with one key, and the list is put into a string.',
		typical: 'Java and Kotlin lists, manuals'
	},
	{
		code: 'in-braces',
		as: 'in braces',
		before: '{',
		after: '}',
		recognise: 'A template keeps its braces around the value.',
		typical: 'templates, manuals'
	},
	{
		code: 'in-guillemets',
		as: 'in guillemets',
		before: '«',
		after: '»',
		recognise: copied,
		typical: fromChat
	},
	{
		code: 'in-curly-quotes',
		as: 'in curly double quotes',
		before: '“',
		after: '”',
		recognise: copied,
		typical: 'word processors, email, macOS smart quotes'
	},
	{
		code: 'in-curly-single-quotes',
		as: 'in curly single quotes',
		before: '‘',
		after: '’',
		recognise: copied,
		typical: 'word processors, email, macOS smart quotes'
	},
	{
		code: 'in-low-quotes',
		as: 'in German quotes',
		before: '„',
		after: '“',
		recognise: copied,
		typical: 'German word processors and email'
	},
	{
		code: 'in-escaped-quotes',
		as: 'with \\" at both ends',
		before: '\\"',
		after: '\\"',
		recognise: 'A setting was quoted twice, so the inner quotes are part of the value.',
		typical: 'JSON in environment variables, shell scripts'
	},
	{
		code: 'quoted-with-comma',
		as: 'with double quotes and comma',
		before: '"',
		after: '",',
		recognise: copied,
		typical: fromCode
	},
	{
		code: 'quoted-with-semicolon',
		as: 'with double quotes and semicolon',
		before: '"',
		after: '";',
		recognise: copied,
		typical: fromCode
	},
	{
		code: 'single-quoted-with-comma',
		as: 'with single quotes and comma',
		before: "'",
		after: "',",
		recognise: copied,
		typical: fromCode
	},
	{
		code: 'single-quoted-with-semicolon',
		as: 'with single quotes and semicolon',
		before: "'",
		after: "';",
		recognise: copied,
		typical: fromCode
	}
];

export const keyMarks: readonly KeyMistake[] = rows.map(added);

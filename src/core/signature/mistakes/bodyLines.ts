import { bodyMistakes, onBytes } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* Lines joined in another way, or indented as a whole. */

type Row = Omit<BodyMistake, 'group' | 'kind'>;

const keepText = 'Read the file as one text, not as lines: file_get_contents($f), f.read().';
const noTemplate = 'Build the text outside the template, and sign and send the same variable.';

const joined = (
	code: string,
	as: string,
	means: string,
	typical: string,
	change: Row['change'],
	likelihood: Row['likelihood'] = 'low'
): Row => ({
	code,
	likelihood,
	happened: `The lines were joined ${as} before signing.`,
	means,
	recognise: 'The text is kept as an array of lines, and the array is turned into one text.',
	fix: keepText,
	typical,
	change
});

const withoutCr = (body: string) => body.split(/\r?\n/);

const steps = {
	'2-spaces': ['  ', '2 spaces'],
	'4-spaces': ['    ', '4 spaces'],
	'8-spaces': ['        ', '8 spaces'],
	tab: ['\t', 'a tab']
} as const;

const isEmpty = (line: string) => line === '' || line === '\r';

const indented = (code: keyof typeof steps, from: 0 | 1): Row => {
	const [indent, name] = steps[code];
	return {
		code: `body-${from === 0 ? 'lines' : 'lines-after-first'}-indented-${code}`,
		likelihood: 'low',
		happened:
			from === 0
				? 'Every line was signed with extra indentation.'
				: 'All lines but the first were indented further.',
		means: `Each has ${name} more than here.`,
		recognise: 'The text was put into an indented template, which indents each of its lines.',
		fix: noTemplate,
		typical: 'template literals, ERB and Jinja templates, textwrap.indent, YAML blocks',
		change: onBytes((body) =>
			body
				.split('\n')
				.map((line, at) => (at < from || isEmpty(line) ? line : indent + line))
				.join('\n')
		)
	};
};

export const bodyLines: readonly BodyMistake[] = bodyMistakes('line-ends', [
	joined(
		'body-lines-joined-by-commas',
		'by commas',
		'Each newline became one.',
		'JavaScript: array + string',
		onBytes((body) => body.replaceAll('\n', ','))
	),
	joined(
		'body-lines-joined-by-commas-without-cr',
		'by commas',
		'Each CRLF became one.',
		'JavaScript: text.split(/\\r?\\n/) + key',
		onBytes((body) => (body.includes('\r\n') ? withoutCr(body).join(',') : null))
	),
	joined(
		'body-lines-joined-by-comma-space',
		'by commas',
		'A space follows each comma.',
		'Java and Kotlin lists, Perl and Ruby join(", ")',
		onBytes((body) => withoutCr(body).join(', '))
	),
	joined(
		'body-lines-in-list',
		'into a list',
		'It is in square brackets.',
		'Java List.toString(), Kotlin lines()',
		onBytes((body) => (body.includes('\n') ? `[${withoutCr(body).join(', ')}]` : null))
	),
	joined(
		'body-space-before-lines',
		'by spaces',
		'Newlines were kept: every line but the first starts with a space.',
		'Perl: "@lines"',
		onBytes((body) => body.replace(/\n(?!$)/g, '\n '))
	),
	joined(
		'body-crlf-to-space',
		'by spaces',
		'Each CRLF became one.',
		'text fields, join(" ") over lines',
		onBytes((body) => (body.includes('\r\n') ? withoutCr(body).join(' ') : null))
	),
	joined(
		'body-lines-joined-by-newlines',
		'by newlines',
		'CRLF became LF, and the last line ending is missing.',
		'Perl split, Python splitlines(), Java readAllLines()',
		onBytes((body) =>
			body.includes('\r\n') ? withoutCr(body).join('\n').replace(/\n$/, '') : null
		),
		'high'
	),
	joined(
		'body-lines-joined-by-crlf',
		'by CRLF',
		'The last line ending is missing.',
		'posted text fields with trim(), PowerShell and .NET on Windows',
		onBytes((body) =>
			/[^\r]\n./s.test(body) ? withoutCr(body).join('\r\n').replace(/\r\n$/, '') : null
		),
		'high'
	),
	joined(
		'body-newline-after-lines',
		'by newlines',
		'Every line already had one, so all but the last are doubled.',
		'PHP implode("\\n", file($f)), Perl join("\\n", @lines)',
		onBytes((body) => body.replace(/\n(?!$)/g, '\n\n'))
	),
	{
		code: 'body-first-newline-removed',
		likelihood: 'medium',
		happened: 'The first newline was not signed.',
		recognise: 'Look for replace("\\n", ""): with a string it replaces the first one only.',
		fix: 'Sign the text as it is sent, with all its newlines.',
		typical: 'JavaScript replace() with a string, Go strings.Replace(.., 1)',
		change: onBytes((body) => body.replace('\n', ''))
	},
	{
		code: 'body-first-crlf-removed',
		likelihood: 'low',
		happened: 'The first CRLF was not signed.',
		recognise: 'Look for replace("\\r\\n", ""): with a string it replaces the first one only.',
		fix: 'Sign the text as it is sent, with all its line endings.',
		typical: 'JavaScript replace() with a string',
		change: onBytes((body) => body.replace('\r\n', ''))
	},
	{
		code: 'body-final-newline-to-crlf',
		likelihood: 'low',
		happened: 'The final newline was signed as CRLF.',
		recognise: 'The last line is written by WriteLine or an editor on Windows.',
		fix: 'Sign and send the same bytes: Write in place of WriteLine.',
		typical: 'C# and PowerShell on Windows',
		change: onBytes((body) =>
			body.endsWith('\n') && !body.endsWith('\r\n') ? body.slice(0, -1) + '\r\n' : null
		)
	},
	...(Object.keys(steps) as (keyof typeof steps)[]).flatMap((code) => [
		indented(code, 0),
		indented(code, 1)
	])
]);

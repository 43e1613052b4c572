import { bodyMistakes, onBytes, onEachByte } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* Changes of the line endings inside the body. */

const sameBytes = 'Build the text once, then hash and send the same byte array.';

export const bodyLineEnds: readonly BodyMistake[] = bodyMistakes('line-ends', [
	{
		code: 'body-lf-to-crlf',
		likelihood: 'high',
		happened: 'The text was signed with CRLF line endings.',
		means: 'The body here has LF.',
		recognise:
			'The text is built on Windows or read in text mode; git may have converted the file.',
		fix: 'Sign the bytes that you send. Read files in binary mode: File.ReadAllBytes(path), open(path, "rb").',
		typical: 'Windows, C# AppendLine and XElement.ToString(), git autocrlf',
		change: onBytes((body) => body.replace(/\r?\n/g, '\r\n'))
	},
	{
		code: 'body-crlf-to-lf',
		likelihood: 'high',
		happened: 'The text was signed with LF line endings.',
		means: 'The body here has CRLF.',
		recognise:
			'Something between signing and sending changes line endings: a text mode, git, a form field.',
		fix: 'Sign the bytes that you send. Read files in binary mode: File.binread(path), open(path, "rb").',
		typical: 'git, text-mode reads, browser text boxes, logs',
		change: onBytes((body) => body.replaceAll('\r\n', '\n'))
	},
	{
		code: 'body-crlf-to-crcrlf',
		likelihood: 'low',
		happened: 'The signed text has CR CR LF line endings.',
		recognise: 'Text that has CRLF already is written to a file opened in text mode on Windows.',
		fix: 'Open the file in binary mode: fopen(path, "wb"), open(path, "w", newline="").',
		typical: 'C, Perl and Python on Windows',
		change: onBytes((body) => body.replace(/\r?\n/g, '\r\r\n'))
	},
	{
		code: 'body-newlines-to-cr',
		likelihood: 'low',
		happened: 'The text was signed with CR line endings.',
		recognise: 'The text went through a tool with old Mac line endings.',
		fix: sameBytes,
		typical: 'FileMaker, old Mac tools',
		change: onBytes((body) => body.replace(/\r?\n/g, '\r'))
	},
	{
		code: 'body-newlines-removed',
		likelihood: 'high',
		happened: 'The signed text has no line endings.',
		recognise: 'curl -d @file strips CR and LF; a log or a column may have the text on one line.',
		fix: 'Send the file unchanged: curl --data-binary @request.xml.',
		typical: 'curl -d @file, logs on one line',
		change: onEachByte({ '\r': '', '\n': '' })
	},
	{
		code: 'body-lf-removed',
		likelihood: 'low',
		happened: 'The signed text has no LF.',
		recognise: 'Look for tr -d "\\n" or a replace of "\\n" by nothing.',
		fix: sameBytes,
		typical: 'tr -d "\\n", replace("\\n", "")',
		change: onEachByte({ '\n': '' })
	},
	{
		code: 'body-lf-to-space',
		likelihood: 'low',
		happened: 'Each newline was signed as a space.',
		recognise: 'The text was in a shell variable without quotes, or in a log on one line.',
		fix: 'Quote the variable: printf %s "$xml".',
		typical: 'unquoted shell variables, logs on one line',
		change: onEachByte({ '\n': ' ' })
	},
	{
		code: 'body-white-space-collapsed',
		likelihood: 'medium',
		happened: 'White space was collapsed before signing.',
		means: 'Each run of spaces, tabs and newlines became one space, and none is left at the ends.',
		recognise:
			'Look for echo $xml without quotes: the shell cuts the text into words and joins them by spaces.',
		fix: 'Quote the variable: printf %s "$xml".',
		typical: 'sh, bash: echo $xml',
		// A shell also drops white space at both ends, but doesn't split at a CR.
		change: onBytes((body) =>
			body
				.replace(/[ \t\n]+/g, ' ')
				.replace(/^ /, '')
				.replace(/ $/, '')
		)
	},
	{
		code: 'body-newlines-as-backslash-n',
		likelihood: 'medium',
		happened: 'Each newline was signed as the two characters \\n.',
		recognise: 'The text is written in quotes that do not know \\n, or comes from an .env file.',
		fix: 'Use quotes that know it: "...\\n..." in PHP, Perl and Ruby, $\'...\\n...\' in bash.',
		typical: 'PHP, Perl, Ruby and bash single quotes, C# @"...", .env files',
		change: onEachByte({ '\n': '\\n' })
	},
	{
		code: 'body-backslash-n-to-newlines',
		likelihood: 'low',
		happened: 'Each \\n was signed as a real newline.',
		recognise: 'echo of dash, echo -e, or printf with the text as its format expands \\n.',
		fix: 'Pass the text as an argument, not as the format: printf %s "$xml".',
		typical: 'sh (dash) echo, echo -e, printf "$xml"',
		change: onBytes((body) => body.replaceAll('\\n', '\n'))
	},
	{
		code: 'body-br-before-newlines',
		likelihood: 'low',
		happened: 'The signed text has <br /> before each newline.',
		recognise: 'The text went through nl2br() on its way to the hash.',
		fix: 'Keep nl2br() for pages: hash and send $xml, show nl2br(htmlspecialchars($xml)).',
		typical: 'PHP nl2br()',
		change: onBytes((body) => body.replace(/\r\n|\n\r|\n|\r/g, '<br />$&'))
	}
]);

import { bodyMistakes, onBytes, onEachByte, onView } from './change.ts';
import type { BodyMistake, Likelihood } from './mistake.ts';
import { minify, minifyBelowHead, prettyPrint } from './xml/layout.ts';

/* Indentation, blank lines and the white space between elements. */

const signTheWire = 'Format the XML before you sign it, or not at all, and send what you signed.';

const perLine = (change: (line: string) => string) =>
	onBytes((body) => body.split('\n').map(change).join('\n'));

const isBlank = (character: string | undefined) => character === ' ' || character === '\t';

function trimLine(line: string, start: boolean): string {
	const cr = line.endsWith('\r') ? '\r' : '';
	let end = line.length - cr.length;
	let begin = 0;
	while (end > 0 && isBlank(line[end - 1])) end--;
	if (start) while (begin < end && isBlank(line[begin])) begin++;
	return line.slice(begin, end) + cr;
}

/** Without empty lines; what follows the last newline is kept. */
function withoutEmptyLines(body: string): string {
	const lines = body.split('\n');
	const last = lines.pop()!;
	return lines
		.filter((line) => line !== '' && line !== '\r')
		.map((line) => line + '\n')
		.join('')
		.concat(last);
}

const tabs = (width: 2 | 4 | 8, typical: string): Omit<BodyMistake, 'group' | 'kind'> => ({
	code: `body-tabs-to-${width}-spaces`,
	likelihood: 'low',
	happened: `Each tab was signed as ${width} spaces.`,
	recognise: `The text was copied from a place that shows a tab as ${width} spaces, and signed there.`,
	fix: 'Take the text from the file or the program itself, not from what a window shows.',
	typical,
	change: onBytes((body) => body.replaceAll('\t', ' '.repeat(width)))
});

/** Line endings together with tabs, which show only in a body that has tabs. */
const endsAndTabs = (
	code: string,
	became: string,
	typical: string,
	pattern: RegExp,
	text: string
): Omit<BodyMistake, 'group' | 'kind'> => ({
	code: `body-line-ends-and-tabs-${code}`,
	likelihood: 'low',
	rare: true,
	happened: `Line endings and tabs ${became} before signing.`,
	recognise: 'Look for \\r, \\n and \\t together in a replacement on the XML.',
	fix: signTheWire,
	typical,
	change: onBytes((body) => (body.includes('\t') ? body.replace(pattern, text) : null))
});

interface Layout {
	indent: string;
	end: '' | 'nl' | 'crlf';
	likelihood: Likelihood;
	typical: string;
}

const byHand = 'XML formatters, editors';
const layouts: readonly Layout[] = [
	{ indent: ' ', end: '', likelihood: 'low', typical: byHand },
	{ indent: ' ', end: 'nl', likelihood: 'low', typical: byHand },
	{
		indent: '  ',
		end: '',
		likelihood: 'high',
		typical: 'DOM formatOutput, .NET Indent = true, JAXB formatted output, IDE formatters'
	},
	{
		indent: '  ',
		end: 'nl',
		likelihood: 'medium',
		typical: 'PHP formatOutput with saveXML(), Nokogiri to_xml, xmllint --format'
	},
	{ indent: '  ', end: 'crlf', likelihood: 'low', typical: '.NET on Windows' },
	{ indent: '    ', end: '', likelihood: 'low', typical: byHand },
	{ indent: '    ', end: 'nl', likelihood: 'low', typical: byHand },
	{ indent: '    ', end: 'crlf', likelihood: 'low', typical: '.NET on Windows' },
	{ indent: '\t', end: '', likelihood: 'low', typical: byHand },
	{ indent: '\t', end: 'nl', likelihood: 'low', typical: byHand }
];

const endings = {
	'': ' and no newline at the end',
	nl: ' and a newline at the end',
	crlf: ' and CRLF'
};

function pretty({ indent, end, likelihood, typical }: Layout): Omit<BodyMistake, 'group' | 'kind'> {
	const unit = indent === '\t' ? 'tab' : `${indent.length}`;
	const step = indent === '\t' ? 'a tab' : indent === ' ' ? 'one space' : `${unit} spaces`;
	const ending = { '': '', nl: '-newline', crlf: '-crlf' }[end];
	return {
		code: `body-indented-${unit}${ending}`,
		likelihood,
		happened: 'The XML was indented before signing.',
		means: `It has ${step} per level${endings[end]}.`,
		recognise:
			'A formatter runs on one side only: on the text that is hashed, or on the one that is sent.',
		fix: `${signTheWire} Or switch the formatter off: formatOutput = false, Indent = false.`,
		typical,
		change: onView(({ document }) => {
			const laidOut = document && prettyPrint(document, indent);
			if (laidOut === null) return null;
			if (end === 'nl') return laidOut + '\n';
			return end === 'crlf' ? laidOut.replace(/\r?\n/g, '\r\n') : laidOut;
		})
	};
}

const keepHead = (end: string) =>
	onView(({ head }) => {
		const minified = minifyBelowHead(head);
		return minified === null ? null : minified + end;
	});

export const bodySpacing: readonly BodyMistake[] = bodyMistakes('spacing', [
	{
		code: 'body-minified',
		likelihood: 'high',
		happened: 'White space between the tags was not signed.',
		recognise: 'The document is written again without formatting on one side only.',
		fix: 'Build the text once, sign it and send it: body, err := xml.Marshal(v), then hash and post body.',
		typical: 'DOM libraries, XML minifiers, Go xml.Marshal, JAXB',
		change: onBytes(minify)
	},
	{
		code: 'body-minified-below-head',
		likelihood: 'medium',
		happened: 'White space between the tags was not signed.',
		means: 'Declaration and doctype were on separate lines.',
		recognise:
			'A library writes the elements on one line, and your code puts a fixed head before them.',
		fix: `${signTheWire} Python: body = head + ET.tostring(root), used for both.`,
		typical: 'PHP saveXML() without formatOutput, Python ElementTree with a fixed head',
		change: keepHead('')
	},
	{
		code: 'body-minified-below-head-newline',
		likelihood: 'medium',
		happened: 'White space between the tags was not signed.',
		means: 'The text has newlines only after its head and at its end.',
		recognise: 'asXML() or saveXML() writes the document: head, root on one line, newline.',
		fix: 'Keep what asXML() returned and use it for both: $xml = $sxe->asXML().',
		typical: 'PHP SimpleXML asXML(), DOM saveXML()',
		change: keepHead('\n')
	},
	...layouts.map(pretty),
	{
		code: 'body-white-space-removed',
		likelihood: 'medium',
		happened: 'All white space was removed before signing.',
		recognise: 'Look for replaceAll("\\\\s", "") or a regular expression \\s on the XML.',
		fix: signTheWire,
		typical: 'Java replaceAll("\\\\s", ""), JavaScript replace(/\\s/g, "")',
		change: onBytes((body) => body.replace(/[\t-\r ]+/g, ''))
	},
	{
		code: 'body-white-space-runs-removed',
		likelihood: 'low',
		rare: true,
		happened: 'Runs of white space were removed before signing.',
		recognise: 'Look for a regular expression \\s{2,} or \\s\\s+ on the XML.',
		fix: signTheWire,
		typical: 'JavaScript replace(/\\s{2,}/g, ""), PHP preg_replace',
		change: onBytes((body) => body.replace(/[\t-\r ]{2,}/g, ''))
	},
	{
		code: 'body-words-joined-by-spaces',
		likelihood: 'medium',
		happened: 'White space was collapsed before signing.',
		means: 'Each run became one space, and none is left at the ends.',
		recognise: 'Look for " ".join(xml.split()) or strings.Fields on the XML.',
		fix: signTheWire,
		typical: 'Python " ".join(xml.split()), Go strings.Fields, Ruby squish',
		change: onBytes((body) =>
			body
				.split(/[\t-\r ]+/)
				.filter(Boolean)
				.join(' ')
		)
	},
	{
		code: 'body-white-space-to-one-space',
		likelihood: 'low',
		rare: true,
		happened: 'White space was collapsed before signing.',
		means: 'Each run became one space, at the ends too.',
		recognise: 'Look for a regular expression \\s+ that is replaced by a space.',
		fix: signTheWire,
		typical: 'replace(/\\s+/g, " ") in any language',
		change: onBytes((body) => body.replace(/[\t-\r ]+/g, ' '))
	},
	{
		code: 'body-spaces-removed',
		likelihood: 'low',
		happened: 'All spaces were removed before signing.',
		recognise: 'Look for replace(" ", "") or replace(/ /g, "") on the XML.',
		fix: signTheWire,
		typical: 'replace(" ", "") in any language',
		change: onEachByte({ ' ': '' })
	},
	{
		code: 'body-tabs-removed',
		likelihood: 'low',
		rare: true,
		happened: 'All tabs were removed before signing.',
		recognise: 'Look for replace("\\t", "") on the XML, or a form that drops tabs.',
		fix: signTheWire,
		typical: 'text fields, replace("\\t", "") in any language',
		change: onEachByte({ '\t': '' })
	},
	endsAndTabs(
		'removed',
		'were removed',
		'PHP str_replace(["\\r", "\\n", "\\t"], "", $xml)',
		/[\r\n\t]+/g,
		''
	),
	endsAndTabs(
		'to-spaces',
		'became spaces',
		'PHP str_replace(["\\r", "\\n", "\\t"], " ", $xml)',
		/[\r\n\t]/g,
		' '
	),
	endsAndTabs(
		'to-one-space',
		'became single spaces',
		'PHP preg_replace("/[\\r\\n\\t]+/", " ", $xml)',
		/[\r\n\t]+/g,
		' '
	),
	{
		code: 'body-spaces-between-tags-removed',
		likelihood: 'low',
		rare: true,
		happened: 'Spaces and tabs between tags were not signed.',
		recognise: 'A regular expression takes the indentation away and leaves the lines.',
		fix: signTheWire,
		typical: 'regular expressions such as />[ \\t]+</',
		change: onBytes((body) => body.replace(/>[\t ]+</g, '><'))
	},
	{
		code: 'body-blank-lines-removed',
		likelihood: 'low',
		happened: 'Empty lines were removed before signing.',
		recognise: 'The body has empty lines, and an editor or a logger takes them out.',
		fix: 'Sign the text that the program sends, not a copy from a log; OpenSRS accepts empty lines.',
		typical: 'editors, loggers',
		change: onBytes(withoutEmptyLines)
	},
	{
		code: 'body-indentation-lost',
		likelihood: 'medium',
		happened: 'The indentation was removed before signing.',
		recognise: 'The text came through a log viewer, a ticket or dedent.',
		fix: 'Sign the text that the program sends, not a copy of it.',
		typical: 'log viewers, ticket systems, dedent and trimIndent',
		change: perLine((line) => trimLine(line, true))
	},
	{
		code: 'body-line-ends-trimmed',
		likelihood: 'low',
		happened: 'Trailing spaces and tabs were removed before signing.',
		recognise: 'An editor with "trim trailing white space" saved the template on one side.',
		fix: 'Switch that off for XML files that are signed, or read the same file for hash and request.',
		typical: 'editors, .editorconfig trim_trailing_whitespace',
		change: perLine((line) => trimLine(line, false))
	},
	tabs(2, 'editors, ticket systems'),
	tabs(4, 'editors, ticket systems'),
	tabs(8, 'terminals'),
	{
		code: 'body-indent-spaces-to-tabs',
		likelihood: 'low',
		happened: 'Each indentation space was signed as a tab.',
		recognise: 'An editor or a formatter converts indentation to tabs.',
		fix: 'Read the same file for hash and request.',
		typical: 'editors',
		change: perLine((line) => line.replace(/^ +/, (indent) => '\t'.repeat(indent.length)))
	},
	{
		code: 'body-spaces-to-nbsp',
		likelihood: 'low',
		happened: 'Each space was signed as a no-break space.',
		recognise:
			'A hex dump shows C2 A0 where spaces should be: the text was copied from a web page.',
		fix: 'Type the spaces again, or replace them: xml.replace("\\u00a0", " ").',
		typical: 'text copied from a web page or a word processor',
		change: onEachByte({ ' ': '\xc2\xa0' })
	}
]);

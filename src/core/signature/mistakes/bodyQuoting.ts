import { bodyMistakes, onBytes, onEachByte, onText } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* The whole text escaped for somewhere it is never put: a regular expression, SQL, CSV. */

type Row = Omit<BodyMistake, 'group' | 'kind' | 'likelihood' | 'fix' | 'rare'>;

const quoted = (
	code: string,
	what: string,
	means: string,
	call: string,
	typical: string,
	change: BodyMistake['change']
): Row => ({
	code: `body-quoted-for-${code}`,
	happened: `The XML was ${what} before signing.`,
	...(means && { means }),
	recognise: `Look for ${call} on the XML.`,
	typical,
	change
});

const backslashBefore = (characters: RegExp) =>
	onEachByte((character) => (characters.test(character) ? `\\${character}` : character));

/** The characters that re.escape() escapes in Python 3.7 and later. */
const pythonSpecial = /[\t-\r #$&()*+\-.?[\\\]^{|}~]/;

const sqlNames: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\0': '\\0', '\x1a': '\\Z' };

const rows: readonly Row[] = [
	quoted(
		'php-quotemeta',
		'escaped by PHP’s quotemeta()',
		'',
		'quotemeta($xml)',
		'PHP quotemeta()',
		backslashBefore(/[.\\+*?[\]^$()]/)
	),
	quoted(
		'php-preg-quote',
		'escaped by PHP’s preg_quote()',
		'',
		'preg_quote($xml)',
		'PHP preg_quote()',
		backslashBefore(/[.\\+*?[\]^$(){}=!<>|:\-#]/)
	),
	quoted(
		'php-preg-quote-slash',
		'escaped by PHP’s preg_quote()',
		'Slashes were escaped too.',
		'preg_quote($xml, "/")',
		'PHP preg_quote()',
		backslashBefore(/[.\\+*?[\]^$(){}=!<>|:\-#/]/)
	),
	quoted(
		'perl-quotemeta',
		'escaped by Perl’s quotemeta',
		'',
		'quotemeta, \\Q or \\E',
		'Perl quotemeta, "\\Q$xml\\E"',
		backslashBefore(/[^0-9A-Za-z_]/)
	),
	quoted(
		'python-re',
		'escaped by Python’s re.escape()',
		'',
		're.escape(xml)',
		'Python re.escape()',
		backslashBefore(pythonSpecial)
	),
	quoted(
		'ruby-regexp',
		'escaped by Ruby’s Regexp.escape()',
		'',
		'Regexp.escape(xml)',
		'Ruby Regexp.escape()',
		onEachByte((character) =>
			/[#$()*+\-.?[\\\]^{|} ]/.test(character)
				? `\\${character}`
				: ({ '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\v': '\\v' }[character] ??
					character)
		)
	),
	quoted(
		'mysql',
		'escaped for MySQL',
		'',
		'real_escape_string()',
		'PHP mysqli and PDO helpers, Node mysql escape()',
		onEachByte(
			(character) =>
				sqlNames[character] ?? (/["'\\]/.test(character) ? `\\${character}` : character)
		)
	),
	quoted(
		'mysql-with-quotes',
		'escaped for MySQL',
		'It has single quotes around it.',
		'PDO::quote() or mysql.escape()',
		'PHP PDO::quote(), Node mysql.escape()',
		onBytes((body) => `'${body.replace(/["'\\\n\r\0\x1a]/g, (c) => sqlNames[c] ?? `\\${c}`)}'`)
	),
	quoted(
		'sql',
		'escaped for SQL',
		"Each ' became ''.",
		'replace("\'", "\'\'")',
		'SQL helpers in any language',
		onEachByte({ "'": "''" })
	),
	quoted(
		'csv',
		'escaped for CSV',
		'It is in quotes, and each " became "".',
		'a CSV writer',
		'CSV exports, spreadsheets',
		onBytes((body) => `"${body.replaceAll('"', '""')}"`)
	),
	quoted(
		'basic',
		'escaped for VB',
		'Each " became "".',
		'Replace(xml, """", """""")',
		'VB, VBA, CSV helpers',
		onEachByte({ '"': '""' })
	),
	quoted(
		'double-quotes',
		'escaped for double quotes',
		'Each " became \\".',
		"replace('\"', '\\\\\"')",
		'shell, JSON and JavaScript code made by hand',
		onEachByte({ '"': '\\"' })
	),
	quoted(
		'single-quotes',
		'escaped for single quotes',
		"Each ' became \\'.",
		'replace("\'", "\\\\\'")',
		'PHP and JavaScript code made by hand',
		onEachByte({ "'": "\\'" })
	),
	quoted(
		'shell',
		'quoted by PHP’s escapeshellarg()',
		'',
		'escapeshellarg($xml)',
		'PHP escapeshellarg()',
		onBytes((body) => `'${body.replaceAll("'", "'\\''")}'`)
	),
	quoted(
		'python-shell',
		'quoted by Python’s shlex.quote()',
		'',
		'shlex.quote(xml)',
		'Python shlex.quote()',
		onBytes((body) => `'${body.replaceAll("'", `'"'"'`)}'`)
	),
	quoted(
		'php-serialize',
		'serialized by PHP’s serialize()',
		'',
		'serialize($xml)',
		'PHP serialize(), WordPress and Laravel caches',
		onBytes((body) => `s:${body.length}:"${body}";`)
	),
	quoted(
		'php-var-dump',
		'printed by PHP’s var_dump()',
		'',
		'var_dump() with ob_get_clean()',
		'PHP var_dump()',
		onBytes((body) => `string(${body.length}) "${body}"\n`)
	),
	quoted(
		'php-print-r',
		'printed by PHP’s print_r()',
		'',
		'print_r([$xml], true)',
		'PHP print_r()',
		onBytes((body) => `Array\n(\n    [0] => ${body}\n)\n`)
	),
	quoted(
		'cdata',
		'wrapped in CDATA',
		'',
		'<![CDATA[',
		'SOAP and XML wrappers',
		onBytes((body) => `<![CDATA[${body}]]>`)
	),
	quoted(
		'preformatted',
		'wrapped in <pre>',
		'',
		'<pre>',
		'debug output that is kept',
		onBytes((body) => `<pre>${body}</pre>`)
	),
	quoted(
		'length',
		'written as a netstring',
		'',
		'strlen($xml) . ":" . $xml',
		'netstring and SCGI helpers',
		onBytes((body) => `${body.length}:${body}`)
	),
	quoted(
		'swift-optional',
		'wrapped in Optional("...")',
		'',
		'"\\(xml)" with an optional',
		'Swift',
		onText((body) => `Optional("${body}")`)
	),
	quoted(
		'single-quotes-around',
		'put in single quotes',
		'',
		'"\'" . $xml . "\'"',
		'SQL and shell helpers',
		onBytes((body) => `'${body}'`)
	)
];

/** Line endings replaced by something else. */
const lineEnds: readonly Row[] = [
	['literal', 'a backslash and n', { '\n': '\\n' }, '.env files, PHP and shell single quotes'],
	[
		'literal-cr',
		'“\\n”, CR as “\\r”',
		{ '\n': '\\n', '\r': '\\r' },
		'.env files, JSON made by hand'
	],
	['html-break', '<br>', { '\n': '<br>' }, 'web forms and editors'],
	['xhtml-break', '<br/>', { '\n': '<br/>' }, 'web forms and editors'],
	['xhtml-break-space', '<br />', { '\n': '<br />' }, 'web forms and editors'],
	[
		'break-and-newline',
		'<br> and a newline',
		{ '\n': '<br>\n' },
		'PHP nl2br($xml, false), Rails simple_format'
	],
	['reference', '&#10;', { '\n': '&#10;' }, 'XML attributes, Java and .NET writers'],
	['hex-reference', '&#xA;', { '\n': '&#xA;' }, '.NET writers with NewLineHandling.Entitize']
].map(([code, what, changes, typical]) => ({
	code: `body-newlines-to-${code as string}`,
	happened: `Each newline was signed as ${what as string}.`,
	recognise: 'A helper for HTML, logs or settings files writes the newlines.',
	typical: typical as string,
	change: onEachByte(changes as Record<string, string>)
}));

const carriageReturns: readonly Row[] = [
	['decimal', '&#13;', 'Java Transformer, libxml'],
	['hex', '&#xD;', '.NET XmlWriter, C14N, Go encoding/xml']
].map(([code, what, typical]) => ({
	code: `body-carriage-returns-to-${code!}-reference`,
	happened: `Each CR was signed as ${what!}.`,
	recognise: 'The text has CRLF line endings, and an XML writer keeps the CR as a reference.',
	typical: typical!,
	change: onEachByte({ '\r': what! })
}));

const spaces: readonly Row[] = [
	['plus', 'a plus sign', '+', 'form encoders, replace(" ", "+")'],
	['percent', '%20', '%20', 'URL helpers, replace(" ", "%20")'],
	['html', '&nbsp;', '&nbsp;', 'HTML editors']
].map(([code, what, written, typical]) => ({
	code: `body-spaces-to-${code!}`,
	happened: `Each space was signed as ${what!}.`,
	recognise: 'A helper for URLs or HTML runs on the text that is hashed.',
	typical: typical!,
	change: onEachByte({ ' ': written! })
}));

export const bodyQuoting: readonly BodyMistake[] = bodyMistakes(
	'wrap',
	[...rows, ...lineEnds, ...carriageReturns, ...spaces].map((row) => ({
		likelihood: 'low',
		rare: true,
		fix: 'Sign the XML itself, as it is sent: xml + key.',
		...row
	}))
);

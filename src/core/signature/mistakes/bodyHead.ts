import { withoutEnd } from './bytes.ts';
import { bodyMistakes, onView } from './change.ts';
import type { BodyMistake, Likelihood } from './mistake.ts';
import type { Head } from './xml/head.ts';

/* The declaration and the doctype: missing, or written in another way. */

type Row = Omit<BodyMistake, 'group' | 'kind'>;

/** A change of the head's parts; null where the document lacks what it would change. */
const onHead = (change: (head: Head) => string | null) => onView(({ head }) => change(head));

const whiteSpace = '\t\n\v\f\r ';
const complete = 'Sign the complete text, from the first < to the last byte that is sent.';
const afterLibrary = 'Let the library write the text first; then sign that text and send it.';
const rewriting = 'An XML library puts its own declaration there between signing and sending.';

const declarations: readonly [code: string, text: string, Likelihood, typical?: string][] = [
	['version-only', '<?xml version="1.0"?>', 'medium'],
	['upper-case-utf-8', '<?xml version="1.0" encoding="UTF-8"?>', 'medium'],
	['lower-case-utf-8', '<?xml version="1.0" encoding="utf-8"?>', 'low'],
	['single-quotes', "<?xml version='1.0' encoding='UTF-8'?>", 'low'],
	['standalone-no-space', '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>', 'low'],
	['standalone-no', '<?xml version="1.0" encoding="UTF-8" standalone="no"?>', 'low'],
	['standalone-yes', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', 'low'],
	[
		'single-quotes-standalone-no-space',
		"<?xml version='1.0' encoding='UTF-8' standalone='no' ?>",
		'low'
	],
	['single-quotes-standalone-no', "<?xml version='1.0' encoding='UTF-8' standalone='no'?>", 'low'],
	[
		'mixed-quotes',
		`<?xml version='1.0' encoding="UTF-8" standalone="no" ?>`,
		'low',
		'templates put together from several samples'
	],
	[
		'utf-16',
		'<?xml version="1.0" encoding="utf-16"?>',
		'low',
		'C# XmlWriter on a StringBuilder or StringWriter, with Replace("utf-16", "utf-8") on one side only'
	]
];

const otherDeclaration = ([
	code,
	text,
	likelihood,
	typical
]: (typeof declarations)[number]): Row => ({
	code: `body-declaration-${code}`,
	likelihood,
	happened: 'The text was signed with another declaration.',
	means: `It was ${text}.`,
	recognise: `${rewriting} Compare the first line of what you hash and of what you send.`,
	fix: afterLibrary,
	typical: typical ?? 'XML libraries that write their own declaration',
	change: onHead((head) =>
		head.declaration === ''
			? null
			: head.lead + text + head.gap + head.doctype + head.gapAfter + head.rest
	)
});

const otherDoctype = (quotes: string, text: string): Row => ({
	code: `body-doctype-${quotes}-quotes`,
	likelihood: 'low',
	happened: 'The text was signed with another doctype.',
	means: `It was ${text}.`,
	recognise: 'An XML library writes the doctype in its own way, on one side only.',
	fix: afterLibrary,
	typical: 'XML libraries that write the doctype again',
	change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) => {
		if (doctype !== '') return lead + declaration + gap + text + gapAfter + rest;
		// Added where it is missing, on a line of its own if the declaration has one.
		return lead + declaration + gap + text + (declaration === '' ? '\n' : gap) + rest;
	})
});

/** A value in the document's own declaration, replaced; its quotes stay. */
const ownValue = (
	code: string,
	name: 'encoding' | 'standalone',
	value: string,
	likelihood: Likelihood,
	recognise: string,
	typical: string
): Row => ({
	code: `body-own-declaration-${code}`,
	likelihood,
	happened: `The text was signed with ${name}="${value}" in its declaration.`,
	recognise,
	fix: 'Change the declaration before you sign, and sign the text that is sent.',
	typical,
	change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) => {
		const changed = declaration.replace(
			name === 'encoding' ? /(encoding=["'])[^"']*/ : /(standalone=["'])[^"']*/,
			(_, start: string) => start + value
		);
		return changed === declaration ? null : lead + changed + gap + doctype + gapAfter + rest;
	})
});

const without = (name: 'encoding' | 'standalone'): Row => ({
	code: `body-own-declaration-no-${name}`,
	likelihood: 'low',
	happened: `The text was signed without ${name} in its declaration.`,
	recognise: `${rewriting} Compare the first line of what you hash and of what you send.`,
	fix: afterLibrary,
	typical: 'XML libraries that write their own declaration',
	change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) => {
		const changed = declaration.replace(
			name === 'encoding' ? / encoding=["'][^"']*["']/ : / standalone=["'][^"']*["']/,
			''
		);
		return changed === declaration ? null : lead + changed + gap + doctype + gapAfter + rest;
	})
});

export const bodyHead: readonly BodyMistake[] = bodyMistakes('head', [
	{
		code: 'body-declaration-missing',
		likelihood: 'high',
		happened: 'The XML declaration was not signed.',
		recognise: 'You hash the root element, and the whole document is sent.',
		fix: `${complete} C#: doc.Declaration + doc.ToString(), used for both.`,
		typical: 'C# XElement.ToString(), doc.DocumentElement, Python root.toxml()',
		change: onHead(({ lead, declaration, doctype, gapAfter, rest }) =>
			declaration === '' ? null : lead + doctype + gapAfter + rest
		)
	},
	{
		code: 'body-declaration-missing-newline-kept',
		likelihood: 'low',
		happened: 'The XML declaration was not signed.',
		means: 'The line ending after it was.',
		recognise: 'A replace takes the declaration out and leaves an empty first line.',
		fix: complete,
		typical: 'string replace, sed',
		change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) =>
			declaration === '' ? null : lead + gap + doctype + gapAfter + rest
		)
	},
	...declarations.map(otherDeclaration),
	ownValue(
		'utf-16',
		'encoding',
		'utf-16',
		'medium',
		'A StringWriter always declares utf-16; your code replaces it after signing.',
		'C# and PowerShell: XDocument.Save(StringWriter), XmlWriter, XmlSerializer'
	),
	ownValue(
		'lower-case-utf-8',
		'encoding',
		'utf-8',
		'medium',
		'.NET and some other writers declare utf-8 in lower case.',
		'.NET writers, Python lxml, minidom'
	),
	ownValue(
		'upper-case-utf-8',
		'encoding',
		'UTF-8',
		'low',
		'Java and libxml write UTF-8 in upper case, whatever the template has.',
		'Java Transformer, libxml'
	),
	ownValue(
		'iso-8859-1',
		'encoding',
		'ISO-8859-1',
		'low',
		'Your template declares ISO-8859-1, and the declaration is changed before sending.',
		'old PHP and Perl templates'
	),
	ownValue(
		'standalone-yes',
		'standalone',
		'yes',
		'low',
		'JAXB and xml2js declare standalone="yes".',
		'Java JAXB, JavaScript xml2js'
	),
	ownValue(
		'standalone-no',
		'standalone',
		'no',
		'low',
		'Java declares standalone="no" unless told otherwise.',
		'Java Transformer'
	),
	without('encoding'),
	without('standalone'),
	{
		code: 'body-declaration-space-before-end',
		likelihood: 'low',
		happened: 'The declaration was signed with a space before ?>.',
		recognise: rewriting,
		fix: afterLibrary,
		typical: 'Python minidom, templates copied from the OpenSRS samples',
		change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) =>
			/[^ ]\?>$/.test(declaration)
				? `${lead}${declaration.slice(0, -2)} ?>${gap}${doctype}${gapAfter}${rest}`
				: null
		)
	},
	{
		code: 'body-declaration-no-space-before-end',
		likelihood: 'low',
		happened: 'The declaration was signed without space before ?>.',
		recognise: rewriting,
		fix: afterLibrary,
		typical: 'XML libraries that write the declaration again',
		change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) =>
			declaration.endsWith(' ?>')
				? `${lead}${declaration.slice(0, -3)}?>${gap}${doctype}${gapAfter}${rest}`
				: null
		)
	},
	{
		code: 'body-declaration-less-than-escaped',
		likelihood: 'medium',
		happened: 'The first < was signed as &lt;.',
		recognise: 'html/template escapes the declaration, which isn’t HTML: it begins with &lt;?xml.',
		fix: 'Use text/template for XML, and sign what is sent.',
		typical: 'Go html/template',
		change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) =>
			declaration === ''
				? null
				: `${lead}&lt;${declaration.slice(1)}${gap}${doctype}${gapAfter}${rest}`
		)
	},
	{
		code: 'body-head-on-one-line',
		likelihood: 'medium',
		happened: 'Declaration, doctype and root were signed on one line.',
		recognise: 'The head is joined from parts, with line breaks on one side only.',
		fix: 'Join the parts once: $xml = $declaration . "\\n" . $doctype . "\\n" . $root; sign and send $xml.',
		typical: 'texts joined from parts, in any language',
		change: onHead(({ lead, declaration, doctype, rest }) =>
			declaration + doctype === '' ? null : lead + declaration + doctype + rest
		)
	},
	{
		code: 'body-doctype-missing',
		likelihood: 'high',
		happened: 'The doctype was not signed.',
		recognise: 'Many XML libraries drop the doctype when they write a document.',
		fix: `${complete} Put the doctype in before you sign, so that both sides have it.`,
		typical: 'Python ElementTree, lxml on the root, SimpleXML built again, JAXB',
		change: onHead(({ lead, declaration, gap, doctype, rest }) =>
			doctype === '' ? null : lead + declaration + gap + rest
		)
	},
	{
		code: 'body-doctype-missing-newline-kept',
		likelihood: 'low',
		rare: true,
		happened: 'The doctype was not signed.',
		means: 'The line ending after it was.',
		recognise: 'A replace takes the doctype out and leaves an empty line.',
		fix: complete,
		typical: 'string replace, sed',
		change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) =>
			doctype === '' ? null : lead + declaration + gap + gapAfter + rest
		)
	},
	otherDoctype('double', '<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">'),
	otherDoctype('single', "<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>"),
	{
		code: 'body-head-missing',
		likelihood: 'medium',
		happened: 'Only the root element was signed.',
		recognise: 'You hash documentElement or the like, and the head is put before it for sending.',
		fix: complete,
		typical: 'DOM documentElement, templates that add the head when sending',
		change: onHead(({ declaration, doctype, rest }) =>
			declaration + doctype === '' ? null : withoutEnd(rest, whiteSpace)
		)
	},
	{
		code: 'body-head-missing-end-kept',
		likelihood: 'medium',
		happened: 'Only the root element was signed.',
		means: 'The line ending after it was kept.',
		recognise: 'Your code cuts the text at <OPS_envelope>, or puts the head before it for sending.',
		fix: complete,
		typical: 'substr() with strpos(), templates that add the head when sending',
		change: onHead(({ declaration, doctype, rest }) =>
			declaration + doctype === '' || rest === withoutEnd(rest, whiteSpace) ? null : rest
		)
	}
]);

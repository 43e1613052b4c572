import { withoutEnd } from './bytes.ts';
import { bodyMistakes, onView } from './change.ts';
import type { BodyMistake, Likelihood } from './mistake.ts';
import type { Head } from './xml/head.ts';

/* The declaration and the doctype: missing, or written in another way. */

type Row = Omit<BodyMistake, 'group' | 'kind'>;

/** A change of the head's parts; null where the document lacks what it would change. */
const onHead = (change: (head: Head) => string | null) => onView(({ head }) => change(head));

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
	happened: `The text was signed with the declaration ${text}.`,
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
	happened: `The text was signed with the doctype ${text}.`,
	recognise: 'An XML library writes the doctype in its own way, on one side only.',
	fix: afterLibrary,
	typical: 'XML libraries that write the doctype again',
	change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) => {
		if (doctype !== '') return lead + declaration + gap + text + gapAfter + rest;
		// Added where it is missing, on a line of its own where the declaration has one.
		return lead + declaration + gap + text + (declaration === '' ? '\n' : gap) + rest;
	})
});

export const bodyHead: readonly BodyMistake[] = bodyMistakes('head', [
	{
		code: 'body-declaration-missing',
		likelihood: 'high',
		happened: 'The XML declaration was missing from the text that was signed.',
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
		happened: 'The XML declaration was missing from the text that was signed; its line end stayed.',
		recognise: 'A replace takes the declaration out and leaves an empty first line.',
		fix: complete,
		typical: 'string replace, sed',
		change: onHead(({ lead, declaration, gap, doctype, gapAfter, rest }) =>
			declaration === '' ? null : lead + gap + doctype + gapAfter + rest
		)
	},
	...declarations.map(otherDeclaration),
	{
		code: 'body-head-on-one-line',
		likelihood: 'medium',
		happened:
			'Declaration, doctype and root element followed each other without a line break when signed.',
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
		happened: 'The doctype line was missing from the text that was signed.',
		recognise: 'Many XML libraries drop the doctype when they write a document.',
		fix: `${complete} Put the doctype in before you sign, so that both sides have it.`,
		typical: 'Python ElementTree, lxml on the root, SimpleXML built anew, JAXB',
		change: onHead(({ lead, declaration, gap, doctype, rest }) =>
			doctype === '' ? null : lead + declaration + gap + rest
		)
	},
	otherDoctype('double', '<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">'),
	otherDoctype('single', "<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>"),
	{
		code: 'body-head-missing',
		likelihood: 'medium',
		happened: 'Only the root element was signed, without declaration and doctype.',
		recognise: 'You hash documentElement or the like, and the head is put before it for sending.',
		fix: complete,
		typical: 'DOM documentElement, templates that add the head when sending',
		change: onHead(({ declaration, doctype, rest }) =>
			declaration + doctype === '' ? null : withoutEnd(rest, '\t\n\v\f\r ')
		)
	}
]);

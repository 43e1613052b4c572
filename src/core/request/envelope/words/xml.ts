import type { WordsTable } from '../../../finding.ts';
import { say } from '../../../bytes/say.ts';
import type { XmlArgs } from '../args.ts';
import type { XmlFault } from '../parse.ts';

const todo: Record<XmlFault, string> = {
	ampersand: 'Write & as &amp; in text and values, but only once: use an escaping function.',
	entity:
		'Use only &amp;, &lt;, &gt;, &quot; and &apos;, and write other characters directly, in UTF-8.',
	'less-than': 'Write < as &lt; in text and values.',
	'end-tag': 'Close the elements in reverse order, with the same case as their start tags.',
	tag: 'Close the tag with >, and separate its parts with spaces.',
	attribute:
		'Write each attribute once, as name="value" with matching quotes, and < in it as &lt;.',
	comment: 'End the comment with -->, and don’t use -- inside it.',
	cdata: 'End the section with ]]>, and don’t use ]]> anywhere else.',
	doctype: 'Write <!DOCTYPE OPS_envelope SYSTEM "ops.dtd">.',
	declaration: 'Write <?xml version="1.0" encoding="UTF-8" standalone="no"?>.',
	'declaration-not-first':
		'Remove everything before <?xml: often an empty line, or spaces from indented text.',
	character: 'Remove control characters: XML doesn’t allow NUL and most others in any form.',
	'extra-content':
		'End the document after the root’s end tag: look for a NUL or a second document there.',
	'no-root':
		'Start with <?xml, the DOCTYPE and <OPS_envelope>, and make sure that this is XML at all.',
	'cut-off':
		'Find what cuts it: a buffer or a Content-Length that is too small, or an incomplete copy.',
	other: 'Check the XML with a validator, for example “xmllint --noout file”.'
};

export const xmlWords: WordsTable<XmlArgs> = {
	'xml-not-well-formed': ({ line, column, excerpt, fault, detail }) => ({
		seen:
			fault === 'cut-off'
				? `The XML ends too early (line ${line}, column ${column}).`
				: `The XML isn’t well-formed (line ${line}, column ${column}).`,
		means: `${detail}${fault === 'cut-off' || excerpt === '' ? '' : `: “${excerpt}”`}. The signature can still be right, but no parser can read the command.`,
		todo: todo[fault]
	}),
	'xml-too-deep': ({ limit }) => ({
		seen: `The elements are nested more than ${limit} levels deep.`,
		means: 'No OpenSRS request needs that, so the rest was not checked.',
		todo: 'Check the code that builds the XML: it may nest a structure in itself.'
	}),
	'xml-too-large': ({ length, limit }) => ({
		seen: 'The XML is too large to check its structure.',
		means: `It has ${say(length, 'character')}, and the limit is ${limit.toLocaleString('en-US')}. The signature check accepts larger requests.`,
		todo: 'Paste a smaller request that fails in the same way.'
	}),
	'declaration-missing': () => ({
		seen: 'The XML doesn’t start with an XML declaration.',
		means:
			'The documentation asks for one with an encoding, but OpenSRS answers several public clients that omit it.',
		todo: 'Start with <?xml version="1.0" encoding="UTF-8" standalone="no"?>, before you sign.'
	}),
	'encoding-missing': () => ({
		seen: 'The XML declaration has no encoding.',
		means: 'The documentation asks for one. Without it, XML is UTF-8.',
		todo: 'Add encoding="UTF-8", before you sign.'
	}),
	'encoding-other': ({ encoding }) => ({
		seen: `The XML is in ${encoding}.`,
		means:
			'Accented letters then have different bytes than in UTF-8, and you must sign the same bytes that you send.',
		todo: 'Use UTF-8 both to sign and to send the XML, unless you have a reason not to.'
	}),
	'encoding-untrue': ({ declared, offset }) => ({
		seen: `The XML declares ${declared}, but isn’t valid ${declared}.`,
		means: `The first wrong byte is at offset ${offset}. The text is in another encoding, so a strict parser rejects it.`,
		todo: 'Convert the text to UTF-8 once, then sign and send the same bytes.'
	}),
	'encoding-looks-utf8': ({ declared }) => ({
		seen: `The XML declares ${declared}, but is in UTF-8.`,
		means:
			'Accented letters may arrive as two characters each, like “Ã©”. The signature is not affected.',
		todo: 'Declare encoding="UTF-8", before you sign.'
	}),
	'doctype-missing': () => ({
		seen: 'There is no DOCTYPE.',
		means: 'The documentation asks for it, but some public clients omit it.',
		todo: 'Add <!DOCTYPE OPS_envelope SYSTEM "ops.dtd"> after the XML declaration, before you sign.'
	}),
	'doctype-other': ({ sent }) => ({
		seen: `The DOCTYPE is ${sent}.`,
		means: 'The documentation shows a different one.',
		todo: 'Write <!DOCTYPE OPS_envelope SYSTEM "ops.dtd">.'
	}),
	'doctype-subset': () => ({
		seen: 'The DOCTYPE contains declarations between [ and ].',
		means: 'No OpenSRS request needs them, and many parsers refuse them. They were not checked.',
		todo: 'Write <!DOCTYPE OPS_envelope SYSTEM "ops.dtd">.'
	})
};

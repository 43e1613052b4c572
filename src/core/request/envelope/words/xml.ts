import type { WordsTable } from '../../../finding.ts';
import type { XmlArgs } from '../args.ts';
import type { XmlFault } from '../parse.ts';

const todo: Record<XmlFault, string> = {
	ampersand: 'Write & as &amp; in texts and values, once: an escaping function does it.',
	entity:
		'XML knows only &amp;, &lt;, &gt;, &quot; and &apos;. Write other characters as themselves, in UTF-8.',
	'less-than': 'Write < as &lt; in texts and values.',
	'end-tag': 'Close each element in the reverse order of opening, with the same capitals.',
	tag: 'Close the tag with >, and divide its parts by blanks.',
	attribute:
		'Write each attribute once, as name="value" with matching quotes, and < in it as &lt;.',
	comment: 'End the comment with -->, and leave -- out of it.',
	cdata: 'End the section with ]]>, and leave ]]> out of texts.',
	doctype: 'Write <!DOCTYPE OPS_envelope SYSTEM "ops.dtd">.',
	declaration: 'Write <?xml version="1.0" encoding="UTF-8" standalone="no"?>.',
	'declaration-not-first':
		'Take out what stands before <?xml: often a blank line or blanks of an indented text.',
	character: 'Take out control characters; NUL and most others are not allowed in XML in any form.',
	'extra-content':
		'End the document with the root’s end tag. A NUL or a second document may follow it.',
	'no-root': 'Start with <?xml, the DOCTYPE and <OPS_envelope>; make sure that it is XML at all.',
	'cut-off':
		'Look for what cuts it: a buffer too small, a Content-Length too small, a copy not complete.',
	other: 'Check the XML with a validating editor, for example with “xmllint --noout file”.'
};

export const xmlWords: WordsTable<XmlArgs> = {
	'xml-not-well-formed': ({ line, column, excerpt, fault, detail }) => ({
		seen:
			fault === 'cut-off'
				? `The XML ends too early, in line ${line}, column ${column}. ${detail}.`
				: `The XML is not well-formed in line ${line}, column ${column}: “${excerpt}”. ${detail}.`,
		means:
			'The signature can be right all the same, but no parser can read the command. How OpenSRS answers is not known.',
		todo: todo[fault]
	}),
	'xml-too-deep': ({ limit }) => ({
		seen: `The elements are nested more than ${limit} deep.`,
		means: 'No OpenSRS request needs that, so it was not read further.',
		todo: 'Look at the code that builds the XML: it may nest a structure in itself.'
	}),
	'xml-too-large': ({ length, limit }) => ({
		seen: `The XML has ${length} characters.`,
		means: `Only documents up to ${limit} characters are read here; the signature check takes any size.`,
		todo: 'Bring a smaller request that fails in the same way.'
	}),
	'declaration-missing': () => ({
		seen: 'The XML does not start with an XML declaration.',
		means:
			'The documentation asks for one with an encoding. Several public clients go without and are answered.',
		todo: 'Start with <?xml version="1.0" encoding="UTF-8" standalone="no"?>, before you sign.'
	}),
	'encoding-missing': () => ({
		seen: 'The XML declaration names no encoding.',
		means: 'The documentation asks for one. Without it XML is UTF-8.',
		todo: 'Add encoding="UTF-8", before you sign.'
	}),
	'encoding-other': ({ encoding }) => ({
		seen: `The XML is in ${encoding}.`,
		means:
			'Accented letters then have other bytes than in UTF-8, and signature and body must agree.',
		todo: 'Unless you have a reason, use UTF-8 for the XML, the signature and the sending.'
	}),
	'encoding-untrue': ({ declared, offset }) => ({
		seen: `The XML is declared as ${declared}, but byte ${offset} does not fit it.`,
		means: 'The text was written in another encoding, so a strict parser refuses it.',
		todo: 'Convert the text to UTF-8 once, then sign and send the same bytes.'
	}),
	'encoding-looks-utf8': ({ declared }) => ({
		seen: `The XML is declared as ${declared}, but its accented letters are written in UTF-8.`,
		means: 'They may arrive as two characters each, like “Ã©”. The signature is not touched by it.',
		todo: 'Declare encoding="UTF-8", before you sign.'
	}),
	'doctype-missing': () => ({
		seen: 'There is no DOCTYPE.',
		means: 'The documentation asks for it. Some public clients go without.',
		todo: 'Put <!DOCTYPE OPS_envelope SYSTEM "ops.dtd"> behind the XML declaration, before you sign.'
	}),
	'doctype-other': ({ sent }) => ({
		seen: `The DOCTYPE is ${sent}.`,
		means: 'The documentation shows another one.',
		todo: 'Write <!DOCTYPE OPS_envelope SYSTEM "ops.dtd">.'
	}),
	'doctype-subset': () => ({
		seen: 'The DOCTYPE declares something of its own between [ and ].',
		means: 'No OpenSRS request needs that, and many parsers refuse it. It was not read here.',
		todo: 'Write <!DOCTYPE OPS_envelope SYSTEM "ops.dtd">.'
	})
};

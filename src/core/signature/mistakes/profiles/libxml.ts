import { standaloneNo, doctype, plain, two, rows, type Copies } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* libxml2, through which PHP's DOM and SimpleXML and Ruby's Nokogiri write. Measured with 2.9.14. */

const libxml: Style = {
	...plain,
	declaration: standaloneNo + '\n',
	doctype: doctype + '\n',
	final: '\n'
};
const copiedByLibxml: Copies = { declaration: 'always', doctype: true, asciiWithoutEncoding: true };

export const libxmlProfiles = rows('php', [
	{
		code: 'php-dom-c14n',
		writer: "PHP's C14N()",
		calls: '$doc->C14N()',
		style: { ...plain, empty: 'full', escapeAttribute: '&<"' }
	},
	{
		code: 'libxml-format',
		writer: "PHP's DOM with formatOutput, or Nokogiri with noblanks",
		calls: '$doc->formatOutput = true; $doc->saveXML(), Nokogiri::XML(x, &:noblanks).to_xml',
		style: { ...libxml, space: two },
		copies: copiedByLibxml
	},
	{
		code: 'php-dom-format-root',
		writer: "PHP's DOM with formatOutput, root element only",
		calls: '$doc->saveXML($doc->documentElement)',
		style: { ...plain, space: two },
		copies: { asciiWithoutEncoding: true }
	},
	{
		code: 'php-dom-no-white-space',
		writer: "PHP's DOM with preserveWhiteSpace = false",
		calls: '$doc->preserveWhiteSpace = false; $doc->saveXML()',
		style: { ...libxml, space: 'min' },
		copies: copiedByLibxml
	},
	{
		code: 'php-dom-no-empty-tag',
		writer: "PHP's DOM with LIBXML_NOEMPTYTAG",
		calls: '$doc->saveXML(null, LIBXML_NOEMPTYTAG)',
		style: { ...libxml, empty: 'full' },
		copies: copiedByLibxml
	},
	{
		code: 'libxml-root',
		writer: "PHP's DOM or Nokogiri, root element only",
		calls: '$doc->saveXML($doc->documentElement), doc.root.to_xml',
		style: plain,
		copies: { asciiWithoutEncoding: true }
	},
	{
		code: 'libxml',
		writer: "PHP's DOM or SimpleXML, or Nokogiri",
		calls: '$doc->saveXML(), $sxe->asXML(), Nokogiri::XML(x).to_xml',
		style: libxml,
		copies: copiedByLibxml
	}
]);

import type { Layer } from '../layer.ts';

/** What parsers say about a reply that is not the XML they expect. */
export const xml = {
	name: 'XML parser',
	source:
		'https://github.com/GNOME/libxml2, error.c; sources of expat, Xerces, Nokogiri, REXML, lxml, .NET XmlReader, encoding/xml and xml2js',
	checked: '2026-11',
	texts: {
		'not-xml': [
			"Start tag expected, '<' not found",
			'Document is empty',
			'Extra content at the end of the document',
			'Opening and ending tag mismatch',
			'parser error : Entity',
			'String could not be parsed as XML',
			'simplexml_load_string(): Entity',
			'SimpleXMLElement::__construct(): Entity',
			'DOMDocument::loadXML(): Empty string supplied',
			'XML declaration allowed only at the start of the document',
			'not well-formed (invalid token)',
			'no element found: line',
			'syntax error: line 1, column 0',
			'xml.etree.ElementTree.ParseError',
			'xml.parsers.expat.ExpatError',
			'XMLSyntaxError',
			'XML document structures must start and end within the same entity',
			'Content is not allowed in prolog',
			'Content is not allowed in trailing section',
			'org.xml.sax.SAXParseException',
			'The markup in the document preceding the root element must be well-formed',
			'The processing instruction target matching "[xX][mM][lL]" is not allowed',
			'Data at the root level is invalid',
			'Root element is missing',
			'Unexpected XML declaration',
			"The '…' start tag on line … does not match the end tag of",
			'Nokogiri::XML::SyntaxError',
			'REXML::ParseException',
			'No close tag for',
			'Missing end tag for',
			'Ox::ParseError',
			'XML syntax error on line',
			'expected element type <',
			'Non-whitespace before first tag',
			'Unexpected close tag',
			'Unencoded <',
			'Attribute without value',
			'Invalid XML Response'
		]
	}
} as const satisfies Layer;

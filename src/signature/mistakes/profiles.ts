import type { Style } from './xml/serialise.ts';

/** What a library takes over from the document that it read. */
export interface Copies {
	/** The declaration's values; `always`: with a declaration of its own where there is none. */
	declaration?: 'always' | 'if-there' | 'encoding';
	doctype?: boolean;
	/** Without a declared encoding, non-ASCII characters become references (libxml2). */
	asciiWithoutEncoding?: boolean;
	/** `<x></x>` stays as it is, `<x/>` becomes `<x />`. */
	emptyElements?: boolean;
}

/** What one or several XML libraries write when they load a document and write it again. */
export interface Profile {
	/** Ids in the catalogue; several where the libraries write the same bytes. */
	ids: readonly string[];
	/** The end of the mistake's code. */
	code: string;
	/** Who writes it, as a person would call it. */
	writer: string;
	/** Calls to look for in one's own code. */
	calls: string;
	language: 'java' | 'javascript' | 'php' | 'python' | 'ruby' | 'dotnet';
	style: Style;
	/** Line ends as recorded. */
	lineEnd: 'lf' | 'crlf';
	/**
	 * What the library takes over from the document. The style was recorded on documents with
	 * OpenSRS' own head; for a document with another head such a library writes another one.
	 */
	copies?: Copies;
	/** Measured for this project, not in the catalogue. */
	measured?: true;
}

const double = '<?xml version="1.0" encoding="UTF-8"?>';
const standaloneNo = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
const standaloneYes = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const doctype = '<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">';

const plain: Style = {
	declaration: '',
	doctype: '',
	space: 'keep',
	empty: '/>',
	quote: '"',
	escapeText: '&<>',
	escapeAttribute: '&<>"',
	nonAscii: 'raw',
	dropBlank: false,
	trim: false,
	final: ''
};
const two = { indent: '  ' };

/* Java 17: measured with the JDK's Transformer and LSSerializer. */
const java: Style = { ...plain, nonAscii: 'astral' };

/* libxml2: PHP's DOM and SimpleXML and Ruby's Nokogiri write through it. Measured with 2.9.14. */
const libxml: Style = {
	...plain,
	declaration: standaloneNo + '\n',
	doctype: doctype + '\n',
	final: '\n'
};

/* Node packages: white space alone in an element is dropped; fast-xml-parser trims all values
   and writes both quotes as entities, xml2js leaves > in attributes. Measured. */
const xmlbuilder2: Style = { ...plain, declaration: standaloneNo, doctype, dropBlank: true };
const xml2js: Style = { ...plain, space: 'min', dropBlank: true, escapeAttribute: '&<"' };
const fastXmlParser: Style = {
	...plain,
	declaration: standaloneNo,
	space: 'min',
	empty: 'full',
	escapeText: `&<>"'`,
	escapeAttribute: `&<>"'`,
	dropBlank: true,
	trim: true
};

/* Python 3.11: minidom writes " as an entity in text too. Measured. */
const elementTree: Style = { ...plain, empty: ' />' };
const minidom: Style = { ...plain, escapeText: '&<>"' };
const minidomDoctype = "<!DOCTYPE OPS_envelope  SYSTEM 'ops.dtd'>";

/* .NET was not run; as documented. */
const dotnet: Style = { ...plain, empty: ' />', dropBlank: true };
const dotnetDoctype = '<!DOCTYPE OPS_envelope SYSTEM "ops.dtd"[]>';

const copiedByLibxml: Copies = { declaration: 'always', doctype: true, asciiWithoutEncoding: true };

type Row = Omit<Profile, 'lineEnd' | 'language'> & Partial<Pick<Profile, 'lineEnd'>>;

function rows(language: Profile['language'], list: readonly Row[]): readonly Profile[] {
	return list.map((row) => ({ lineEnd: 'lf', ...row, language }));
}

/** Recorded by running each library (`2026-11`), .NET excepted. */
export const profiles: readonly Profile[] = [
	...rows('java', [
		{
			ids: ['java-lsserializer-utf16decl'],
			code: 'java-lsserializer',
			writer: "Java's LSSerializer",
			calls: 'LSSerializer.writeToString(doc)',
			style: {
				...plain,
				declaration: '<?xml version="1.0" encoding="UTF-16"?>',
				doctype: doctype + '\n'
			},
			copies: { doctype: true }
		},
		{
			ids: ['java-transformer-default'],
			code: 'java-transformer',
			writer: "Java's Transformer",
			calls: 'Transformer.transform(new DOMSource(doc), result)',
			style: { ...java, declaration: standaloneNo },
			copies: { declaration: 'encoding' }
		},
		{
			ids: ['java-transformer-doctype'],
			code: 'java-transformer-doctype',
			writer: "Java's Transformer with a doctype",
			calls: 'transformer.setOutputProperty(DOCTYPE_SYSTEM, "ops.dtd")',
			style: { ...java, declaration: standaloneNo, doctype: doctype + '\n' },
			copies: { declaration: 'encoding' }
		},
		{
			ids: ['java-transformer-omit'],
			code: 'java-transformer-no-declaration',
			writer: "Java's Transformer without declaration",
			calls: 'transformer.setOutputProperty(OMIT_XML_DECLARATION, "yes")',
			style: java
		},
		{
			ids: ['java-transformer-root', 'java-transformer-standalone'],
			code: 'java-transformer-root',
			writer: "Java's Transformer on the root element, or after setXmlStandalone(true)",
			calls: 'new DOMSource(doc.getDocumentElement()), doc.setXmlStandalone(true)',
			style: { ...java, declaration: double },
			copies: { declaration: 'encoding' }
		}
	]),
	...rows('javascript', [
		{
			ids: ['node-fxp-format'],
			code: 'fast-xml-parser-format',
			writer: 'fast-xml-parser with format: true',
			calls: 'new XMLBuilder({ format: true }).build(obj)',
			style: { ...fastXmlParser, declaration: standaloneNo + '\n', space: two },
			copies: { declaration: 'if-there' }
		},
		{
			ids: ['node-fxp-min'],
			code: 'fast-xml-parser',
			writer: 'fast-xml-parser',
			calls: 'new XMLBuilder(...).build(obj)',
			style: fastXmlParser,
			copies: { declaration: 'if-there' }
		},
		{
			ids: ['node-xml2js'],
			code: 'xml2js',
			writer: 'xml2js',
			calls: 'new xml2js.Builder().buildObject(obj)',
			style: { ...xml2js, declaration: standaloneYes + '\n', space: two }
		},
		{
			ids: ['node-xml2js-headless'],
			code: 'xml2js-headless',
			writer: 'xml2js without declaration',
			calls: 'new xml2js.Builder({ headless: true })',
			style: { ...xml2js, space: two }
		},
		{
			ids: ['node-xml2js-min'],
			code: 'xml2js-not-pretty',
			writer: 'xml2js on one line',
			calls: 'new xml2js.Builder({ renderOpts: { pretty: false } })',
			style: { ...xml2js, declaration: standaloneYes }
		},
		{
			ids: ['node-xmlbuilder2-end'],
			code: 'xmlbuilder2',
			writer: 'xmlbuilder2',
			calls: 'create(xml).end()',
			style: { ...xmlbuilder2, space: 'min' },
			copies: { declaration: 'always', doctype: true }
		},
		{
			ids: ['node-xmlbuilder2-headless'],
			code: 'xmlbuilder2-headless',
			writer: 'xmlbuilder2 without declaration',
			calls: 'create(xml).end({ headless: true })',
			style: { ...xmlbuilder2, declaration: '', space: 'min' },
			copies: { doctype: true }
		},
		{
			ids: ['node-xmlbuilder2-pretty'],
			code: 'xmlbuilder2-pretty',
			writer: 'xmlbuilder2 with prettyPrint',
			calls: 'create(xml).end({ prettyPrint: true })',
			style: {
				...xmlbuilder2,
				declaration: standaloneNo + '\n',
				doctype: doctype + '\n',
				space: two
			},
			copies: { declaration: 'always', doctype: true }
		}
	]),
	...rows('php', [
		{
			ids: ['php-dom-c14n'],
			code: 'php-dom-c14n',
			writer: "PHP's C14N()",
			calls: '$doc->C14N()',
			style: { ...plain, empty: 'full', escapeAttribute: '&<"' }
		},
		{
			ids: ['php-dom-format', 'rb-nokogiri-noblanks'],
			code: 'libxml-format',
			writer: "PHP's DOM with formatOutput, or Nokogiri with noblanks",
			calls: '$doc->formatOutput = true; $doc->saveXML(), Nokogiri::XML(x, &:noblanks).to_xml',
			style: { ...libxml, space: two },
			copies: copiedByLibxml
		},
		{
			ids: ['php-dom-format-root'],
			code: 'php-dom-format-root',
			writer: "PHP's DOM with formatOutput, root element only",
			calls: '$doc->saveXML($doc->documentElement)',
			style: { ...plain, space: two },
			copies: { asciiWithoutEncoding: true }
		},
		{
			ids: ['php-dom-min'],
			code: 'php-dom-no-white-space',
			writer: "PHP's DOM with preserveWhiteSpace = false",
			calls: '$doc->preserveWhiteSpace = false; $doc->saveXML()',
			style: { ...libxml, space: 'min' },
			copies: copiedByLibxml
		},
		{
			ids: ['php-dom-noemptytag'],
			code: 'php-dom-no-empty-tag',
			writer: "PHP's DOM with LIBXML_NOEMPTYTAG",
			calls: '$doc->saveXML(null, LIBXML_NOEMPTYTAG)',
			style: { ...libxml, empty: 'full' },
			copies: copiedByLibxml
		},
		{
			ids: ['php-dom-root', 'rb-nokogiri-root'],
			code: 'libxml-root',
			writer: "PHP's DOM or Nokogiri, root element only",
			calls: '$doc->saveXML($doc->documentElement), doc.root.to_xml',
			style: plain,
			copies: { asciiWithoutEncoding: true }
		},
		{
			ids: ['php-dom-savexml', 'php-simplexml-asxml', 'rb-nokogiri-to_xml', 'rb-nokogiri-as-xml'],
			code: 'libxml',
			writer: "PHP's DOM or SimpleXML, or Nokogiri",
			calls: '$doc->saveXML(), $sxe->asXML(), Nokogiri::XML(x).to_xml',
			style: libxml,
			copies: copiedByLibxml
		}
	]),
	...rows('python', [
		{
			ids: ['py-et-default'],
			code: 'elementtree-ascii',
			writer: "Python's ElementTree in us-ascii",
			calls: 'ElementTree.tostring(root)',
			style: { ...elementTree, nonAscii: 'dec' }
		},
		{
			ids: ['py-et-full'],
			code: 'elementtree-full',
			writer: "Python's ElementTree without short empty elements",
			calls: 'ElementTree.tostring(root, "unicode", short_empty_elements=False)',
			style: { ...elementTree, empty: 'full' }
		},
		{
			ids: [],
			measured: true,
			code: 'elementtree-full-ascii',
			writer: "Python's ElementTree in us-ascii without short empty elements",
			calls: 'ElementTree.tostring(root, short_empty_elements=False)',
			style: { ...elementTree, empty: 'full', nonAscii: 'dec' }
		},
		{
			ids: ['py-et-indent'],
			code: 'elementtree-indent',
			writer: "Python's ElementTree after indent()",
			calls: 'ElementTree.indent(root); tostring(root, "unicode")',
			style: { ...elementTree, space: two }
		},
		{
			ids: [],
			measured: true,
			code: 'elementtree-indent-ascii',
			writer: "Python's ElementTree after indent(), in us-ascii",
			calls: 'ElementTree.indent(root); tostring(root)',
			style: { ...elementTree, space: two, nonAscii: 'dec' }
		},
		{
			ids: ['py-et-unicode', 'py-et-utf8'],
			code: 'elementtree',
			writer: "Python's ElementTree",
			calls: 'ElementTree.tostring(root, encoding="unicode") or "utf-8"',
			style: elementTree
		},
		{
			ids: ['py-et-utf8decl'],
			code: 'elementtree-declaration',
			writer: "Python's ElementTree with a declaration",
			calls: 'ElementTree.tostring(root, "UTF-8", xml_declaration=True)',
			style: { ...elementTree, declaration: "<?xml version='1.0' encoding='UTF-8'?>\n" }
		},
		{
			ids: [],
			measured: true,
			code: 'elementtree-ascii-declaration',
			writer: "Python's ElementTree with a us-ascii declaration",
			calls: 'ElementTree.tostring(root, xml_declaration=True)',
			style: {
				...elementTree,
				declaration: "<?xml version='1.0' encoding='us-ascii'?>\n",
				nonAscii: 'dec'
			}
		},
		{
			ids: ['py-minidom-root'],
			code: 'minidom-root',
			writer: "Python's minidom, root element only",
			calls: 'doc.documentElement.toxml()',
			style: minidom
		},
		{
			ids: ['py-minidom-toxml'],
			code: 'minidom',
			writer: "Python's minidom",
			calls: 'doc.toxml()',
			style: { ...minidom, declaration: '<?xml version="1.0" ?>', doctype: minidomDoctype },
			copies: { doctype: true }
		},
		{
			ids: ['py-minidom-toxml-utf8'],
			code: 'minidom-encoding',
			writer: "Python's minidom with an encoding",
			calls: 'doc.toxml(encoding="UTF-8")',
			style: { ...minidom, declaration: double, doctype: minidomDoctype },
			copies: { doctype: true }
		}
	]),
	...rows('ruby', [
		{
			ids: ['rb-rexml-to_s'],
			code: 'rexml',
			writer: "Ruby's REXML",
			calls: 'REXML::Document.new(xml).to_s',
			style: {
				...plain,
				declaration: "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n",
				doctype,
				quote: "'",
				escapeAttribute: "&<>'"
			},
			copies: { declaration: 'if-there', doctype: true }
		}
	]),
	...rows('dotnet', [
		{
			ids: ['net-xdocument-tostring'],
			code: 'xdocument',
			writer: 'XDocument.ToString() of .NET',
			calls: 'XDocument.Parse(xml).ToString()',
			style: { ...dotnet, doctype: dotnetDoctype + '\n', space: two },
			copies: { doctype: true, emptyElements: true }
		},
		{
			ids: ['net-xelement-tostring'],
			code: 'xelement',
			writer: 'XElement.ToString() of .NET',
			calls: 'XElement.Parse(xml).ToString(), doc.Root.ToString()',
			style: { ...dotnet, space: two },
			copies: { emptyElements: true }
		},
		{
			ids: ['net-outerxml'],
			code: 'outerxml',
			writer: 'XmlDocument.OuterXml of .NET',
			calls: 'doc.LoadXml(xml); doc.OuterXml',
			style: { ...dotnet, declaration: standaloneNo, doctype: dotnetDoctype, space: 'min' },
			copies: { declaration: 'if-there', doctype: true, emptyElements: true }
		},
		{
			ids: ['net-xmlwriter-sb'],
			code: 'xmlwriter',
			writer: 'XmlWriter on a StringBuilder, indented, of .NET',
			calls: 'XmlWriter.Create(sb, new XmlWriterSettings { Indent = true })',
			style: {
				...dotnet,
				declaration: '<?xml version="1.0" encoding="utf-16"?>\n',
				space: two
			},
			lineEnd: 'crlf',
			copies: { emptyElements: true }
		}
	])
];

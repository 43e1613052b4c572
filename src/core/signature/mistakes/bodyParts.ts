import { bodyMistakes, onBytes, onView } from './change.ts';
import type { BodyMistake } from './mistake.ts';
import type { XmlElement, XmlNode } from './xml/document.ts';

/* Only a part of the document was signed, or only its text. */

/** From the first start tag with that name to the last end tag. */
const element = (name: string) =>
	onBytes((body) => {
		const start = body.indexOf(`<${name}>`);
		const end = body.lastIndexOf(`</${name}>`);
		return start < 0 || end < start ? null : body.slice(start, end + name.length + 3);
	});

/** The text of a node and everything in it, with entities resolved. */
const textOf = (node: XmlNode): string =>
	node.kind === 'text' ? node.value : node.kind === 'cdata' ? node.source.slice(9, -3) : '';

const allTextOf = (node: XmlNode): string =>
	node.kind === 'element' ? node.children.map(allTextOf).join('') : textOf(node);

const rootText = (read: (root: XmlElement) => string) =>
	onView(({ document }) => (document === null ? null : read(document.root)));

const signAll = 'Sign the complete text that is sent, from the first < to the last byte.';
const asText = 'Turn the document into text first, and use that text for the hash and the request.';

const elements = bodyMistakes('cut', [
	{
		code: 'body-only-body-element',
		likelihood: 'medium',
		happened: 'Only the <body> element was signed.',
		recognise: 'Your code builds <body> first and signs it before the envelope is around it.',
		fix: signAll,
		typical: 'any language; "the request body" read as the <body> element',
		change: element('body')
	},
	{
		code: 'body-only-data-block',
		likelihood: 'medium',
		happened: 'Only the <data_block> element was signed.',
		recognise: 'Your code builds <data_block> first and signs it before the envelope is around it.',
		fix: signAll,
		typical: 'any language; builders that work from the inside out',
		change: element('data_block')
	},
	{
		code: 'body-only-dt-assoc',
		likelihood: 'low',
		happened: 'Only the outermost <dt_assoc> element was signed.',
		recognise: 'Your code signs the parameters before the envelope is around them.',
		fix: signAll,
		typical: 'any language; builders that work from the inside out',
		change: element('dt_assoc')
	}
]);

const texts = bodyMistakes('whole', [
	{
		code: 'body-only-root-text',
		likelihood: 'medium',
		happened: 'Only the root element’s own text was signed.',
		means: 'That is usually just white space.',
		recognise: 'A SimpleXMLElement is joined to the key: "$xml$key" writes only its own text.',
		fix: `${asText} PHP: $text = $xml->asXML().`,
		typical: 'PHP SimpleXML: "$xml$key"',
		change: rootText((root) => root.children.map(textOf).join(''))
	},
	{
		code: 'body-only-first-text',
		likelihood: 'low',
		happened: 'Only the root element’s first text was signed.',
		recognise: 'The text of an element object is used: root.text.',
		fix: `${asText} Python: ET.tostring(root, encoding="utf-8").`,
		typical: 'Python ElementTree root.text, REXML root.text',
		change: rootText(({ children }) => {
			const [first] = children;
			return first === undefined ? '' : textOf(first);
		})
	},
	{
		code: 'body-only-text',
		likelihood: 'medium',
		happened: 'Only the text between the tags was signed.',
		recognise: 'The text of a document object is used: textContent, InnerText, .text, .Value.',
		fix: `${asText} C#: doc.OuterXml in place of doc.InnerText.`,
		typical: 'DOM textContent, C# InnerText and XElement.Value, Nokogiri text',
		change: rootText(allTextOf)
	}
]);

export const bodyParts: readonly BodyMistake[] = [...elements, ...texts];

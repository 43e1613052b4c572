import { withoutEnd } from '../bytes.ts';
import type { XmlDocument, XmlElement, XmlNode, XmlText } from './document.ts';
import { escapeCharacters, referencesFor, referencesForQuotes } from './entities.ts';

/** How far each level is indented, and what some libraries do differently. */
export interface Indent {
	indent: string;
	/**
	 * `python`: minidom also indents white space that was already there. `java`: JDK 9 and later keep
	 * it on separate lines. `libxml`: indents only where there is none. `ruby`: REXML collapses white
	 * space in values, and with `ruby-lines` puts each value on its own line.
	 */
	as?: 'python' | 'java' | 'libxml' | 'ruby' | 'ruby-lines';
}

/** How a library writes a document. All strings are byte strings. */
export interface Style {
	/** The declaration and what follows it; empty if none is written. */
	declaration: string;
	/** The doctype and what follows it; empty if none is written. */
	doctype: string;
	/** White space between elements: `keep` leaves it unchanged, `min` drops it, else it is indented. */
	space: 'keep' | 'min' | Indent;
	/** Empty elements: `<x/>`, `<x />`, `<x></x>`, or each as in the document. */
	empty: '/>' | ' />' | 'full' | 'as-written' | 'as-written-on-lines';
	quote: '"' | "'";
	/** Characters written as entities in text and in attribute values. */
	escapeText: string;
	escapeAttribute: string;
	/** Non-ASCII characters: unchanged, as references, or as references only above U+FFFF. */
	nonAscii: 'raw' | 'dec' | 'hex' | 'astral';
	/** Whether values keep the entities that the document has. */
	valuesAsWritten?: true;
	/** Whether quotes become `&#34;` and `&#39;`, and line endings and tabs references too. */
	references?: true;
	/** Whether an element that contains only white space becomes empty. */
	dropBlank: boolean;
	/** Whether white space at both ends of a value is removed. */
	trim: boolean;
	/** What is written after the root element. */
	final: string;
}

/** Writes a document; null if it contains something that no library was recorded with. */
export function serialise(document: XmlDocument, style: Style): string | null {
	if (document.nodes.some(isUnrecorded)) return null;
	const root = writeElement(document.root, style, '');
	if (root === null) return null;
	return style.declaration + style.doctype + root + style.final;
}

/** Comments, CDATA, instructions in the document, and a doctype with declarations in it. */
function isUnrecorded(node: XmlNode, index: number): boolean {
	if (node.kind === 'doctype') return node.source.includes('[');
	return node.kind === 'comment' || (node.kind === 'instruction' && index > 0);
}

function writeElement(element: XmlElement, style: Style, indent: string): string | null {
	let out = '<' + element.name;
	for (const [name, value] of element.attributes) {
		// Libraries write these differently, and an OPS envelope has none.
		if (/[\t\n\r]/.test(value)) return null;
		out += ` ${name}=${style.quote}${escape(value, style.escapeAttribute, style)}${style.quote}`;
	}
	const inside = writeChildren(element, style, indent);
	if (inside === null) return null;
	if (inside !== '') return `${out}>${inside}</${element.name}>`;
	const wasShort = element.close === '';
	if (style.empty === 'as-written-on-lines') {
		return out + (wasShort ? ' />' : `>\n${indent}</${element.name}>`);
	}
	if (style.empty === 'full' || (style.empty === 'as-written' && !wasShort)) {
		return `${out}></${element.name}>`;
	}
	return out + (style.empty === 'as-written' ? ' />' : style.empty);
}

function writeChildren(element: XmlElement, style: Style, indent: string): string | null {
	const { space } = style;
	const as = typeof space === 'object' ? space.as : undefined;
	const hasElements = element.children.some((child) => child.kind === 'element');
	if (as === 'python') return writeLines(element, style, indent, hasElements);
	if (as === 'ruby-lines' && !hasElements && element.children.length > 0) {
		return writeLines(element, style, indent, true);
	}
	if (as === 'libxml' && hasElements && element.children.some(({ kind }) => kind === 'text')) {
		return writeChildren(element, { ...style, space: 'keep' }, indent);
	}
	const layout = hasElements && space !== 'keep';
	const step = layout && space !== 'min' ? indent + space.indent : '';
	let out = '';
	for (const child of element.children) {
		if (child.kind === 'element') {
			const written = writeElement(child, style, step);
			if (written === null) return null;
			out += step === '' ? written : `\n${step}${written}`;
		} else if (child.kind !== 'text') {
			return null;
		} else if (!layout) {
			const text = writeText(child, style);
			if (text === null) return null;
			out += text;
		} else if (child.blank) {
			if (as === 'java') out += `\n${step}${child.value.replace('\n', '')}`;
		} else {
			// Mixed text and elements: each library formats them differently.
			return null;
		}
	}
	return step === '' ? out : `${out}\n${indent}`;
}

/** Everything in an element on separate lines, indented one level further. */
function writeLines(
	{ children }: XmlElement,
	style: Style,
	indent: string,
	ownLines: boolean
): string | null {
	const { indent: unit, as } = style.space as Indent;
	if (children.length === 0) return '';
	if (!ownLines && children.length === 1) {
		return children[0]!.kind === 'text' ? writeText(children[0]!, style) : null;
	}
	const step = indent + unit;
	let out = '\n';
	for (const child of children) {
		if (child.kind !== 'element' && child.kind !== 'text') return null;
		if (as === 'ruby-lines' && child.kind === 'text' && child.blank) continue;
		const written =
			child.kind === 'element' ? writeElement(child, style, step) : writeText(child, style);
		if (written === null) return null;
		out += `${step}${written}\n`;
	}
	return out + indent;
}

/** Longer values, in characters, are wrapped by REXML. */
const mostInRuby = 60;

function squeezed(value: string): string | null {
	const text = withoutEnd(value.replace(/[\t\n\v\f\r ]+/g, ' '), ' ');
	return text.length > mostInRuby ? null : text;
}

function writeText({ source, value, blank }: XmlText, style: Style): string | null {
	if (style.valuesAsWritten) {
		const isRuby = typeof style.space === 'object' && style.space.as?.startsWith('ruby');
		const text = source.replaceAll('\r\n', '\n');
		return isRuby ? squeezed(text) : text;
	}
	// A carriage return written as a reference: libraries handle it differently.
	if (value.includes('\r')) return null;
	if (blank && style.dropBlank && style.space !== 'keep') return '';
	if (blank && !style.trim) return value;
	return escape(style.trim ? trim(value) : value, style.escapeText, style);
}

function trim(text: string): string {
	return withoutEnd(text, '\t\n\r ').replace(/^[\t\n\r ]+/, '');
}

function escape(text: string, characters: string, style: Style): string {
	const escaped = style.references
		? referencesForQuotes(escapeCharacters(text, '&<>'))
		: escapeCharacters(text, characters);
	if (style.nonAscii === 'raw' || !/[\x80-\xff]/.test(escaped)) return escaped;
	const base = style.nonAscii === 'hex' ? 'hex' : 'dec';
	return referencesFor(escaped, base, style.nonAscii === 'astral' ? 0x10000 : 0x80);
}

import { entitiesKnown, resolveEntities } from './entities.ts';
import { tokenise, withoutSpaceAtEnd, type Token } from './tokens.ts';

/** An element; all its strings are byte strings. */
export interface XmlElement {
	kind: 'element';
	name: string;
	/** The tags as written; `close` is empty for `<x/>`. */
	open: string;
	close: string;
	/** Names and values, entities resolved, white space normalized. */
	attributes: readonly (readonly [string, string])[];
	children: XmlNode[];
}

export interface XmlText {
	kind: 'text';
	/** As written in the document. */
	source: string;
	/** Entities resolved, line endings as LF. */
	value: string;
	/** Whether the value is only white space. */
	blank: boolean;
}

export type XmlNode =
	XmlElement | XmlText | (Token & { kind: 'comment' | 'cdata' | 'instruction' | 'doctype' });

export interface XmlDocument {
	/** Whether it starts with a UTF-8 byte order mark. */
	mark: boolean;
	/** Everything in order: declaration, doctype, comments, white space, the root element. */
	nodes: readonly XmlNode[];
	root: XmlElement;
}

const mark = '\xef\xbb\xbf';
const nameAt = /[A-Za-z_:\x80-\xff][\w:.\-\x80-\xff]*/y;
const attributeAt =
	/[\t\n\r ]+([A-Za-z_:\x80-\xff][\w:.\-\x80-\xff]*)[\t\n\r ]*=[\t\n\r ]*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * Reads a document as nested elements.
 * @param source byte string of UTF-8
 * @returns null if a parser would reject the document: tags that don't match, text outside the root,
 *   an unknown entity, a control character, bytes that are not in the declared encoding
 */
export function readDocument(source: string): XmlDocument | null {
	if (/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(source)) return null;
	const marked = source.startsWith(mark);
	const tokens = tokenise(marked ? source.slice(mark.length) : source);
	if (tokens === null) return null;
	const nodes = nest(tokens);
	if (nodes === null || !declaredAsUtf8(nodes, source)) return null;
	const root = onlyRoot(nodes);
	return root === null ? null : { mark: marked, nodes, root };
}

function nest(tokens: readonly Token[]): XmlNode[] | null {
	const nodes: XmlNode[] = [];
	const open: XmlElement[] = [];
	for (const [index, { kind, source }] of tokens.entries()) {
		const here = open.at(-1)?.children ?? nodes;
		if (kind === 'open' || kind === 'empty') {
			const element = readTag(source);
			if (element === null) return null;
			here.push(element);
			if (kind === 'open') open.push(element);
		} else if (kind === 'close') {
			const element = open.pop();
			if (element === undefined || closeName(source) !== element.name) return null;
			element.close = source;
		} else if (kind === 'text') {
			if (!entitiesKnown(source) || source.includes(']]>')) return null;
			here.push(textOf(source));
		} else {
			if (kind === 'instruction' && index > 0 && /^<\?xml[\t\n\r ?]/i.test(source)) return null;
			if (kind === 'doctype' && open.length > 0) return null;
			here.push({ kind, source });
		}
	}
	return open.length > 0 ? null : nodes;
}

function textOf(source: string): XmlText {
	const lines = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
	const value = resolveEntities(lines);
	return { kind: 'text', source, value, blank: isBlank(value) };
}

const closeName = (source: string) => withoutSpaceAtEnd(source.slice(2, -1));

function readTag(source: string): XmlElement | null {
	const end = source.endsWith('/>') ? source.length - 2 : source.length - 1;
	nameAt.lastIndex = 1;
	const name = nameAt.exec(source)?.[0];
	if (name === undefined) return null;
	const attributes: [string, string][] = [];
	const keys = new Set<string>();
	let at = 1 + name.length;
	for (;;) {
		attributeAt.lastIndex = at;
		const found = attributeAt.exec(source);
		if (found === null) break;
		const key = found[1]!;
		const value = found[2] ?? found[3]!;
		if (!entitiesKnown(value) || keys.has(key)) return null;
		keys.add(key);
		attributes.push([key, resolveEntities(value.replace(/\r\n|[\t\n\r]/g, ' '))]);
		at = attributeAt.lastIndex;
	}
	if (/[^\t\n\r ]/.test(source.slice(at, end))) return null;
	return { kind: 'element', name, open: source, close: '', attributes, children: [] };
}

/** The root element, if there is only white space and markup around it. */
function onlyRoot(nodes: readonly XmlNode[]): XmlElement | null {
	let root: XmlElement | null = null;
	let doctypes = 0;
	for (const node of nodes) {
		if (node.kind === 'element') {
			if (root !== null) return null;
			root = node;
		} else if (
			node.kind === 'cdata' ||
			(node.kind === 'text' && (!node.blank || node.source.includes('&')))
		) {
			return null;
		} else if (node.kind === 'doctype' && (root !== null || doctypes++ > 0)) {
			return null;
		}
	}
	return root;
}

const isBlank = (text: string) => !/[^\t\n\r ]/.test(text);

function declaredAsUtf8(nodes: readonly XmlNode[], source: string): boolean {
	const first = nodes[0];
	if (first?.kind !== 'instruction') return true;
	const declared = /[\t\n\r ]encoding[\t\n\r ]*=[\t\n\r ]*["']([^"']*)/.exec(first.source)?.[1];
	if (declared === undefined || /^utf-?8$/i.test(declared)) return true;
	return !/utf-?(?:16|32)|ucs|ebcdic/i.test(declared) && !/[\x80-\xff]/.test(source);
}

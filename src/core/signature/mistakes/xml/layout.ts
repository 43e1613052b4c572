import { withoutEnd } from '../bytes.ts';
import type { XmlDocument, XmlNode } from './document.ts';
import type { Head } from './head.ts';

/* White space between tags: removed, or added to put elements on lines. Byte strings in and out. */

/** Removes white space between a `>` and a `<`. */
export function minify(source: string): string {
	return source.replace(/>[\t\n\r ]+</g, '><');
}

/** Declaration and doctype on lines of their own, the rest on one; null without elements. */
export function minifyBelowHead({ lead, declaration, doctype, rest }: Head): string | null {
	if (!rest.startsWith('<')) return null;
	const root = withoutEnd(minify(rest), '\t\n\v\f\r ');
	return lead + [declaration, doctype, root].filter((part) => part !== '').join('\n');
}

/**
 * Every element on its own line, with its tags unchanged; an element that contains only text stays
 * on one line. No newline at the end.
 * @returns null if text and elements are mixed, because formatters differ there
 */
export function prettyPrint(document: XmlDocument, indent: string): string | null {
	const lines: string[] = [];
	if (!writeLines(document.nodes, '', indent, lines)) return null;
	return (document.mark ? '\xef\xbb\xbf' : '') + lines.join('\n');
}

const isText = (node: XmlNode) => node.kind === 'text' || node.kind === 'cdata';

function writeLines(
	nodes: readonly XmlNode[],
	pad: string,
	indent: string,
	lines: string[]
): boolean {
	for (const node of nodes) {
		if (node.kind !== 'element') {
			if (node.kind === 'text' && node.blank) continue;
			if (isText(node)) return false;
			lines.push(pad + node.source);
			continue;
		}
		const inside = node.children.filter((child) => child.kind !== 'text' || !child.blank);
		if (inside.every(isText)) {
			const text = inside.length === 0 ? '' : node.children.map(sourceOf).join('');
			lines.push(pad + node.open + text + node.close);
		} else {
			lines.push(pad + node.open);
			if (!writeLines(inside, pad + indent, indent, lines)) return false;
			lines.push(pad + node.close);
		}
	}
	return true;
}

const sourceOf = (node: XmlNode) => (node.kind === 'element' ? '' : node.source);

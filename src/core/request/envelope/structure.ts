import { quote } from '../../bytes/quote.ts';
import type { XmlElement } from '@rgrove/parse-xml';
import { nearest } from '../nearest.ts';
import type { EnvelopeFinding } from './args.ts';
import type { DecodedXml } from './decode.ts';
import { elements, textOf } from './parse.ts';
import { placeOfElement } from './position.ts';

/** The path to the items, and what is wrong on it. */
interface Structure {
	findings: EnvelopeFinding[];
	version: string | null;
	/** The `dt_assoc` that contains protocol, action and object; null where the path ends before. */
	data: XmlElement | null;
}

const failed = [{ stage: 'command', state: 'failed' }] as const;

/** Follows `OPS_envelope > header > version` and `> body > data_block > dt_assoc`. */
export function readStructure(xml: DecodedXml, root: XmlElement): Structure {
	const findings: EnvelopeFinding[] = [];
	if (root.name !== 'OPS_envelope') {
		const place = placeOfElement(xml, root);
		const args = { root: quote(root.name, 60) };
		findings.push({ code: 'root-wrong', severity: 'error', args, place, claims: [...failed] });
		if (root.name.toLowerCase() !== 'ops_envelope') return { findings, version: null, data: null };
	}
	const header = child(xml, root, 'header', findings);
	const version = header ? readVersion(xml, header, findings) : null;
	const body = child(xml, root, 'body', findings);
	const block = body && child(xml, body, 'data_block', findings);
	const data = block && child(xml, block, 'dt_assoc', findings);
	return { findings, version, data };
}

/** The first child of that name, or one that was probably meant. */
function child(
	xml: DecodedXml,
	parent: XmlElement,
	name: string,
	findings: EnvelopeFinding[]
): XmlElement | null {
	const children = elements(parent);
	const found = children.find((element) => element.name === name);
	if (found) return found;
	const names = new Set(children.slice(0, 100).map((element) => element.name));
	const meant = nearest(name, names, 2);
	const element = children.find((each) => each.name === meant);
	if (!element) {
		const args = { element: name, parent: quote(parent.name, 60) };
		// Without the path to the items there is no command.
		const severity = name === 'header' ? 'warning' : 'error';
		const place = placeOfElement(xml, parent);
		findings.push({ code: 'element-missing', severity, args, place });
		return null;
	}
	const args = { element: name, sent: quote(element.name, 60) };
	const place = placeOfElement(xml, element);
	findings.push({ code: 'element-misspelt', severity: 'error', args, place });
	return element;
}

function readVersion(
	xml: DecodedXml,
	header: XmlElement,
	findings: EnvelopeFinding[]
): string | null {
	const element = elements(header).find((each) => each.name === 'version');
	if (!element) {
		const place = placeOfElement(xml, header);
		findings.push({ code: 'version-missing', severity: 'warning', args: {}, place });
		return null;
	}
	const version = quote((textOf(element) ?? '').trim(), 40);
	if (version !== '0.9') {
		const place = placeOfElement(xml, element);
		findings.push({ code: 'version-other', severity: 'warning', args: { version }, place });
	}
	return version;
}

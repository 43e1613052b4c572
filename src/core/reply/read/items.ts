/**
 * The items of an envelope's outermost dt_assoc. Well-formed XML that has one goes through a parser;
 * anything else, and anything too expensive to parse, through a scan that needs one pass.
 */
import { parseXml, XmlElement, XmlError, type XmlNode } from '@rgrove/parse-xml';
import { scanItems } from './scanItems.ts';

export interface Items {
	/** First value of each key, outermost level only. */
	values: ReadonlyMap<string, string>;
	/** Why the XML was not parsed, if it was not. */
	trouble?: { kind: 'not-well-formed'; message: string } | { kind: 'too-deep' | 'too-long' };
}

/** The parser calls itself for every level, so a deep document would exhaust the stack. */
const deepest = 200;
const longest = 1_000_000;

/** @param xml from the opening tag of the envelope to its end */
export function readItems(xml: string): Items {
	if (xml.length > longest) return { values: scanItems(xml), trouble: { kind: 'too-long' } };
	if (isDeep(xml)) return { values: scanItems(xml), trouble: { kind: 'too-deep' } };
	try {
		const list = assocOf(parseXml(xml).root);
		return { values: list ? itemsOf(list) : scanItems(xml) };
	} catch (error) {
		const message = error instanceof XmlError ? error.message : String(error);
		return {
			values: scanItems(xml),
			trouble: { kind: 'not-well-formed', message: message.split('\n', 1)[0]!.slice(0, 200) }
		};
	}
}

/** Whether tags are nested more than `deepest` levels, counted without regard to their names. */
function isDeep(xml: string): boolean {
	let depth = 0;
	for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
		const next = xml.charCodeAt(at + 1);
		if (next === 0x21 || next === 0x3f) continue;
		const close = xml.indexOf('>', at);
		if (close < 0) return false;
		if (next === 0x2f) depth--;
		else if (xml.charCodeAt(close - 1) !== 0x2f) depth++;
		if (depth > deepest) return true;
	}
	return false;
}

/** body > data_block > dt_assoc; where that path is broken, the first dt_assoc. */
function assocOf(root: XmlElement | null): XmlElement | null {
	if (!root) return null;
	const straight = child(child(child(root, 'body'), 'data_block'), 'dt_assoc');
	return straight ?? firstNamed(root, 'dt_assoc');
}

function child(parent: XmlElement | null, name: string): XmlElement | null {
	return elementsOf(parent).find((element) => element.name === name) ?? null;
}

function elementsOf(parent: XmlElement | null): XmlElement[] {
	return (parent?.children ?? []).filter((node: XmlNode) => node instanceof XmlElement);
}

function firstNamed(root: XmlElement, name: string): XmlElement | null {
	const rest = [root];
	for (let element = rest.pop(); element; element = rest.pop()) {
		if (element.name === name) return element;
		for (const inner of elementsOf(element).reverse()) rest.push(inner);
	}
	return null;
}

function itemsOf(list: XmlElement): Map<string, string> {
	const values = new Map<string, string>();
	for (const item of elementsOf(list)) {
		const key = item.attributes['key'];
		if (item.name !== 'item' || key === undefined || values.has(key)) continue;
		values.set(key, elementsOf(item).length > 0 ? '' : item.text);
	}
	return values;
}

import { quote } from '../../bytes/quote.ts';
import type { XmlElement } from '@rgrove/parse-xml';
import { findCommand, knownActions, knownObjects, objectsWith } from '../commands/index.ts';
import { nearest } from '../nearest.ts';
import type { EnvelopeFinding, TopKey } from './args.ts';
import type { DecodedXml } from './decode.ts';
import { elements, textOf } from './parse.ts';
import { placeOfElement } from './position.ts';

interface CommandItems {
	findings: EnvelopeFinding[];
	/** Values as written, without the spaces around them; null where the item is missing. */
	protocol: string | null;
	action: string | null;
	object: string | null;
	attributes: XmlElement | null;
}

const failed = [{ stage: 'command', state: 'failed' }] as const;

/** Items beside the four that documented requests put at the top. */
const alsoTop = new Set(['cookie', 'registrant_ip', 'domain']);

/** Reads protocol, action, object and attributes of the data block's `dt_assoc`. */
export function readCommand(xml: DecodedXml, data: XmlElement): CommandItems {
	const findings: EnvelopeFinding[] = [];
	const items = new Map<string, XmlElement>();
	for (const item of elements(data)) {
		const key = item.name === 'item' ? item.attributes['key'] : undefined;
		if (key !== undefined && !items.has(key)) items.set(key, item);
	}
	const used = new Set<XmlElement>();
	const take = (key: TopKey): XmlElement | null => {
		const item = items.get(key) ?? misspelt(xml, items, key, findings);
		if (item) used.add(item);
		else if (key !== 'attributes') {
			const place = placeOfElement(xml, data);
			const args = { key };
			findings.push({ code: 'item-missing', severity: 'error', args, place, claims: [...failed] });
		}
		return item;
	};
	const protocol = valueOf(xml, take('protocol'), 'protocol', findings);
	const action = valueOf(xml, take('action'), 'action', findings);
	const object = valueOf(xml, take('object'), 'object', findings);
	const attributes = take('attributes');
	if (protocol !== null && protocol !== '' && protocol !== 'XCP') {
		const severity = protocol.toUpperCase() === 'XCP' ? 'warning' : 'error';
		const args = { protocol: quote(protocol, 40) };
		findings.push({ code: 'protocol-other', severity, args });
	}
	findings.push(...checkKnown(action, object));
	if (attributes) findings.push(...checkAttributes(xml, attributes));
	const outside = [...items].filter(([key, item]) => !used.has(item) && !alsoTop.has(key));
	if (outside.length > 0) {
		const keys = outside.slice(0, 5).map(([key]) => quote(key, 40));
		const args = { keys: quote(keys.join(', ')), hasAttributes: attributes !== null };
		const place = placeOfElement(xml, outside[0]![1]);
		findings.push({ code: 'attributes-outside', severity: 'warning', args, place });
	}
	return { findings, protocol, action, object, attributes };
}

function misspelt(
	xml: DecodedXml,
	items: ReadonlyMap<string, XmlElement>,
	key: TopKey,
	findings: EnvelopeFinding[]
): XmlElement | null {
	const sent = nearest(key, [...items.keys()].slice(0, 100), 2);
	const item = sent === undefined ? undefined : items.get(sent);
	if (sent === undefined || !item) return null;
	const place = placeOfElement(xml, item);
	findings.push({
		code: 'item-misspelt',
		severity: 'error',
		args: { key, sent: quote(sent, 60) },
		place
	});
	return item;
}

function valueOf(
	xml: DecodedXml,
	item: XmlElement | null,
	key: TopKey,
	findings: EnvelopeFinding[]
): string | null {
	if (!item) return null;
	const text = textOf(item) ?? '';
	const value = text.trim();
	const place = placeOfElement(xml, item);
	if (value === '') findings.push({ code: 'item-empty', severity: 'error', args: { key }, place });
	else if (value !== text) {
		const args = { key, value: quote(value, 60) };
		findings.push({ code: 'item-blank', severity: 'warning', args, place });
	}
	return value.slice(0, 200);
}

/** OpenSRS takes action and object in either case. The list of commands is not complete. */
function checkKnown(action: string | null, object: string | null): EnvelopeFinding[] {
	if (!action || !object) return [];
	if (findCommand(object, action)) return [];
	const [doing, thing] = [action.toUpperCase(), object.toUpperCase()];
	const severity = 'warning';
	if (!knownActions.has(doing)) {
		const meant = nearest(doing, knownActions, doing.length > 6 ? 3 : 1);
		const args = { action: quote(action, 60), ...(meant ? { nearest: meant } : {}) };
		return [{ code: 'action-unknown', severity, args }];
	}
	if (!knownObjects.has(thing)) {
		const meant = nearest(thing, knownObjects, thing.length > 6 ? 3 : 1);
		const args = { object: quote(object, 60), ...(meant ? { nearest: meant } : {}) };
		return [{ code: 'object-unknown', severity, args }];
	}
	const args = {
		action: quote(doing),
		object: quote(thing),
		objects: objectsWith(doing).join(', ')
	};
	return [{ code: 'command-unknown', severity, args }];
}

function checkAttributes(xml: DecodedXml, item: XmlElement): EnvelopeFinding[] {
	const children = elements(item);
	if (children.some((element) => element.name === 'dt_assoc')) return [];
	const holds = children[0]?.name ?? ((textOf(item) ?? '').trim() === '' ? '' : 'text');
	const place = placeOfElement(xml, item);
	const args = { holds: quote(holds, 40) };
	return [{ code: 'attributes-not-assoc', severity: 'warning', args, place }];
}

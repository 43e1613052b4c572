/** The OPS envelope of a request or a reply, rebuilt item by item from what was read. */
import type { XmlElement } from '@rgrove/parse-xml';
import { say } from '../../bytes/say.ts';
import { decodeXml } from '../../request/envelope/decode.ts';
import { elements, parse, textOf } from '../../request/envelope/parse.ts';
import { itemLine } from '../allowed/items.ts';
import { lengthOf } from '../allowed/values.ts';

/** A request has a few dozen items; further ones are only counted. */
const mostItems = 300;
const containers = new Set(['dt_assoc', 'dt_array']);
const frame = new Set([
	'OPS_envelope',
	'header',
	'version',
	'body',
	'data_block',
	'msg_id',
	'msg_type'
]);

export interface Rebuilt {
	lines: string[];
	/** Items, elements and lines that were not understood or are too many. */
	left: string[];
}

/**
 * Lines with the names of items, and their values where these are known to be harmless.
 * @param bytes XML or any other bytes; linear in their length
 */
export function rebuildEnvelope(bytes: Uint8Array): Rebuilt {
	const parsed = parse(decodeXml(bytes));
	if (!('document' in parsed)) {
		const why = 'fault' in parsed ? 'is not well-formed XML' : 'is too long or too deep to rebuild';
		return { lines: [`The body ${why}.`], left: [say(countLines(bytes), 'line')] };
	}
	const lines: string[] = [];
	let items = 0;
	let others = 0;
	const waiting: { element: XmlElement; depth: number }[] = [];
	const push = (children: readonly XmlElement[], depth: number) => {
		for (let at = children.length - 1; at >= 0; at--)
			waiting.push({ element: children[at]!, depth });
	};
	push(elements(parsed.document), 0);
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { element, depth } = next;
		const indent = '  '.repeat(Math.min(depth, 12));
		if (element.name === 'item') {
			items++;
			const value = textOf(element);
			if (items <= mostItems) lines.push(indent + itemLine(element.attributes['key'] ?? '', value));
			if (value === null) push(elements(element), depth + 1);
		} else if (containers.has(element.name) || frame.has(element.name)) {
			const version = element.name === 'version' ? (textOf(element) ?? '').trim() : null;
			if (version !== null)
				lines.push(`version = ${version === '0.9' ? version : lengthOf(version)}`);
			push(elements(element), depth);
		} else {
			others++;
			push(elements(element), depth);
		}
	}
	const left = [
		items > mostItems && say(items - mostItems, 'item'),
		others > 0 && say(others, 'other element')
	].filter((each) => each !== false);
	return { lines, left };
}

function countLines(bytes: Uint8Array): number {
	let count = 1;
	for (const byte of bytes) if (byte === 10) count++;
	return count;
}

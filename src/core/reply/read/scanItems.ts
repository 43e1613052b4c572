/** Reads the items of an envelope that no parser accepts: cut off, mixed with a log, or hostile. */
import { decodeEntities } from './unescape.ts';

/** Every repeat is bounded, so that the scan stays linear whatever comes. */
const listTag = /<(\/?)(dt_assoc|dt_array|item)\b([^<>]{0,400})>/gi;
const keyOf = /\bkey\s{0,4}=\s{0,4}(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"'<>/]{1,200}))/i;
const mostText = 20_000;

/**
 * The first value of each key at the outermost level that has items: the top where the XML is
 * whole, and the nearest to it where its beginning is lost. Values have at most 20,000 characters.
 */
export function scanItems(xml: string): Map<string, string> {
	let values = new Map<string, string>();
	let outermost = Infinity;
	let depth = 0;
	let cdataLeft = true;
	listTag.lastIndex = 0;
	for (let match = listTag.exec(xml); match; match = listTag.exec(xml)) {
		const [, slash, name, attributes] = match;
		if (name!.toLowerCase() !== 'item') {
			depth += slash ? -1 : 1;
			continue;
		}
		const found = slash || depth > outermost ? null : keyOf.exec(attributes!);
		if (!found) continue;
		if (depth < outermost) values = new Map();
		outermost = depth;
		const key = found[1] ?? found[2] ?? found[3] ?? '';
		if (values.has(key)) continue;
		const at = listTag.lastIndex;
		// Without this, every CDATA that has no end would be searched to the end of the text.
		const cdataEnd = cdataLeft && xml.startsWith('<![CDATA[', at) ? xml.indexOf(']]>', at) : 0;
		if (cdataEnd < 0) cdataLeft = false;
		if (attributes!.endsWith('/')) values.set(key, '');
		else if (cdataEnd > 0) values.set(key, xml.slice(at + 9, Math.min(cdataEnd, at + mostText)));
		else values.set(key, textAt(xml, at));
	}
	return values;
}

function textAt(xml: string, at: number): string {
	const piece = xml.slice(at, at + mostText);
	const end = piece.indexOf('<');
	return decodeEntities(end < 0 ? piece : piece.slice(0, end));
}

import { quote } from '../../bytes/quote.ts';
import type { XmlElement } from '@rgrove/parse-xml';
import type { EnvelopeFinding } from './args.ts';
import type { DecodedXml } from './decode.ts';
import { elements } from './parse.ts';
import { placeOfElement } from './position.ts';

/** More would not help, and a hostile document could have a hundred thousand. */
const most = 50;

/**
 * Findings on items at every depth: keys missing or twice, arrays not counted from 0.
 * @param top the `dt_assoc` of the data block
 */
export function checkItems(xml: DecodedXml, top: XmlElement): EnvelopeFinding[] {
	const findings: EnvelopeFinding[] = [];
	const waiting: { element: XmlElement; path: string }[] = [{ element: top, path: '' }];
	for (let next = waiting.pop(); next && findings.length < most; next = waiting.pop()) {
		const { element, path } = next;
		const items = elements(element).filter((child) => child.name === 'item');
		if (element.name === 'dt_array') findings.push(...checkArray(xml, element, items, path));
		else findings.push(...checkKeys(xml, items, path));
		for (const child of elements(element)) {
			const key = child.name === 'item' ? child.attributes['key'] : undefined;
			const below = key === undefined ? path : pathTo(path, key);
			waiting.push({ element: child, path: below });
		}
	}
	return findings.slice(0, most);
}

/** Such as `attributes.contact_set.owner`; long ones keep their end. */
function pathTo(path: string, key: string): string {
	const whole = path === '' ? quote(key, 60) : `${path}.${quote(key, 60)}`;
	return whole.length > 120 ? `…${whole.slice(-119)}` : whole;
}

function checkKeys(xml: DecodedXml, items: readonly XmlElement[], path: string): EnvelopeFinding[] {
	const findings: EnvelopeFinding[] = [];
	const seen = new Set<string>();
	for (const item of items) {
		const key = item.attributes['key'];
		if (key === undefined) {
			const place = placeOfElement(xml, item);
			findings.push({
				code: 'item-without-key',
				severity: 'error',
				args: { path: quote(path) },
				place
			});
		} else if (seen.has(key)) {
			const args = { key: quote(key, 60), path: quote(path) };
			const place = placeOfElement(xml, item);
			findings.push({ code: 'item-doubled', severity: 'error', args, place });
		} else seen.add(key);
		if (findings.length >= most) break;
	}
	return findings;
}

/** The order of items is free, so only the set of keys counts. */
function checkArray(
	xml: DecodedXml,
	array: XmlElement,
	items: readonly XmlElement[],
	path: string
): EnvelopeFinding[] {
	const keys = items.map((item) => item.attributes['key'] ?? '');
	const given = new Set(keys);
	if (given.size === keys.length && keys.every((_, index) => given.has(String(index)))) return [];
	const shown = keys.slice(0, 8).map((key) => (key === '' ? '(none)' : quote(key, 20)));
	const args = {
		path: quote(path),
		count: keys.length,
		keys: quote(shown.join(', ') + (keys.length > shown.length ? ', …' : ''))
	};
	return [{ code: 'array-keys', severity: 'warning', args, place: placeOfElement(xml, array) }];
}

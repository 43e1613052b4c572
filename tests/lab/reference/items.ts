import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** The items that hold text, by key, as an XML parser of no relation reads them. */
export function itemsOf(body: Buffer): Record<string, string> {
	const items: Record<string, string> = {};
	const walk = (element: XmlElement) => {
		const children = element.children.filter((child) => child instanceof XmlElement);
		if (element.name === 'item' && children.length === 0) {
			items[element.attributes.key!] = element.text;
		}
		children.forEach(walk);
	};
	walk(parseXml(body.toString('utf8')).root!);
	return items;
}

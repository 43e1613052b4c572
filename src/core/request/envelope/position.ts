import { quoteAround, type Quoted } from '../../bytes/quote.ts';
import type { XmlElement } from '@rgrove/parse-xml';
import type { Place } from '../../finding.ts';
import type { DecodedXml } from './decode.ts';

/** Line and column, both from 1, and the text around a character. */
export interface Position {
	line: number;
	column: number;
	/** Up to 60 characters of that line. */
	excerpt: Quoted;
}

/** @param index character (UTF-16 unit) of the text */
export function positionOf(text: string, index: number): Position {
	let line = 1;
	let start = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
		line++;
		start = at + 1;
	}
	return { line, column: index - start + 1, excerpt: quoteAround(text, index, 60) };
}

/** Where an element starts and ends, in bytes; only its start tag where it contains elements. */
export function placeOfElement(xml: DecodedXml, element: XmlElement): Place {
	const end = Math.min(element.end, xml.text.length);
	const tagEnd = xml.text.indexOf('>', element.start) + 1;
	const isPlain = element.children.every((child) => child.type === 'text');
	return {
		start: xml.byteAt(element.start),
		end: xml.byteAt(isPlain || tagEnd <= 0 ? end : Math.min(end, tagEnd))
	};
}

import { parseXml, XmlElement, XmlError, XmlText, type XmlDocument } from '@rgrove/parse-xml';
import type { DecodedXml } from './decode.ts';
import { deepest } from './nesting.ts';

/** Why a document is not well-formed; one fault for each piece of advice. */
export type XmlFault =
	| 'ampersand'
	| 'entity'
	| 'less-than'
	| 'end-tag'
	| 'tag'
	| 'attribute'
	| 'comment'
	| 'cdata'
	| 'doctype'
	| 'declaration'
	| 'declaration-not-first'
	| 'character'
	| 'extra-content'
	| 'no-root'
	| 'cut-off'
	| 'other';

type ParsedXml =
	| { document: XmlDocument }
	| { fault: XmlFault; index: number; detail: string }
	| { tooDeep: number; index: number }
	| { tooLarge: number };

/** Requests have about a dozen levels; the parser calls itself once for each. */
export const depthLimit = 200;
/** In characters. A request has a few thousand; parsing far larger ones would only block the page. */
export const sizeLimit = 2_000_000;

const faults: readonly (readonly [RegExp, XmlFault])[] = [
	[/^Unterminated reference|^Invalid character reference|^Character reference/, 'ampersand'],
	[/^Named entity/, 'entity'],
	[/^Missing end tag|^Unclosed end tag/, 'end-tag'],
	[/^Unclosed start tag/, 'tag'],
	[/attribute|^Value of/i, 'attribute'],
	[/comment/, 'comment'],
	[/CDATA/, 'cdata'],
	[/doctype|identifier|internal subset|^Expected a name|^Missing end quote/, 'doctype'],
	[/^XML declaration isn't/, 'declaration-not-first'],
	[/declaration|version|encoding|standalone/, 'declaration'],
	[/^Invalid character$/, 'character'],
	[/^Extra content/, 'extra-content'],
	[/^Root element/, 'no-root']
];

/** Parses XML, or says what is wrong and at which character. Never throws, linear in time. */
export function parse({ text }: DecodedXml): ParsedXml {
	if (text.length > sizeLimit) return { tooLarge: text.length };
	const nesting = deepest(text, depthLimit);
	if (nesting.depth > depthLimit) return { tooDeep: nesting.depth, index: nesting.at };
	// The parser copies the whole text for each CR it removes, so many CRs would take very long.
	const plain = text.replace(/\r/g, ' ');
	try {
		return {
			document: parseXml(plain, {
				includeOffsets: true,
				preserveDocumentType: true,
				preserveXmlDeclaration: true
			})
		};
	} catch (error) {
		if (!(error instanceof XmlError)) return { fault: 'other', index: 0, detail: '' };
		const detail = error.message.split(' (line ', 1)[0]!.slice(0, 200);
		const index = unitIndex(plain, error.pos);
		return { fault: faultOf(detail, plain, index), index, detail };
	}
}

function faultOf(detail: string, text: string, index: number): XmlFault {
	const fault = faults.find(([pattern]) => pattern.test(detail))?.[1] ?? 'other';
	const rest = text.slice(index);
	if (rest.trim() === '' && fault !== 'no-root') return 'cut-off';
	if (fault === 'end-tag' && rest.startsWith('</') && !rest.includes('>')) return 'cut-off';
	if (fault === 'end-tag' && rest.startsWith('<') && !rest.startsWith('</')) return 'less-than';
	// A declaration behind a whole document starts a second one.
	if (fault === 'declaration-not-first' && text.slice(0, index).trim() !== '')
		return 'extra-content';
	return fault;
}

/** The parser counts a surrogate pair as one character. */
function unitIndex(text: string, points: number): number {
	if (!/[\ud800-\udfff]/.test(text)) return Math.min(points, text.length);
	let index = 0;
	for (let count = 0; count < points && index < text.length; count++) {
		index += text.codePointAt(index)! > 0xffff ? 2 : 1;
	}
	return index;
}

/** Child elements, in order. */
export function elements(parent: XmlElement | XmlDocument): XmlElement[] {
	return parent.children.filter((child) => child instanceof XmlElement);
}

/** The text of an element that contains text only; null where it contains elements. */
export function textOf(element: XmlElement): string | null {
	if (element.children.some((child) => child instanceof XmlElement)) return null;
	return element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
}

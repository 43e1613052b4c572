import { quote } from '../../bytes/quote.ts';
import { XmlDeclaration, XmlDocumentType, type XmlDocument } from '@rgrove/parse-xml';
import type { EnvelopeFinding } from './args.ts';
import type { DecodedXml } from './decode.ts';

/** Findings on what is before the root: declaration, encoding, DOCTYPE. */
export function checkProlog(xml: DecodedXml, document: XmlDocument): EnvelopeFinding[] {
	const findings: EnvelopeFinding[] = checkEncoding(xml);
	const declaration = document.children.find((child) => child instanceof XmlDeclaration);
	if (!declaration) findings.push({ code: 'declaration-missing', severity: 'warning', args: {} });
	else if (!declaration.encoding) {
		findings.push({ code: 'encoding-missing', severity: 'note', args: {} });
	}
	const doctype = document.children.find((child) => child instanceof XmlDocumentType);
	if (!doctype) {
		findings.push({ code: 'doctype-missing', severity: 'warning', args: {} });
		return findings;
	}
	const place = {
		start: xml.byteAt(doctype.start),
		end: xml.byteAt(Math.min(doctype.end, xml.text.length))
	};
	if (doctype.name !== 'OPS_envelope' || !/(?:^|\/)ops\.dtd$/.test(doctype.systemId ?? '')) {
		const sent = quote(xml.text.slice(doctype.start, doctype.end), 100);
		findings.push({ code: 'doctype-other', severity: 'warning', args: { sent }, place });
	}
	if (doctype.internalSubset !== null && doctype.internalSubset !== undefined) {
		findings.push({ code: 'doctype-subset', severity: 'warning', args: {}, place });
	}
	return findings;
}

/** Findings on the encoding; these hold for a document that is not well-formed, too. */
export function checkEncoding(xml: DecodedXml): EnvelopeFinding[] {
	const findings: EnvelopeFinding[] = [];
	const declared = quote(xml.declared ?? '', 40);
	if (xml.invalidAt !== undefined) {
		const args = { declared: declared || quote('UTF-8'), offset: xml.invalidAt };
		const place = { start: xml.invalidAt, end: xml.invalidAt + 1 };
		findings.push({ code: 'encoding-untrue', severity: 'error', args, place });
	}
	if (xml.looksUtf8) {
		findings.push({ code: 'encoding-looks-utf8', severity: 'warning', args: { declared } });
	}
	const isUtf16 = xml.encoding.startsWith('utf-16');
	if (isUtf16 || (declared !== '' && !/^utf-?8$/i.test(declared))) {
		const args = { encoding: isUtf16 ? quote('UTF-16') : declared };
		findings.push({ code: 'encoding-other', severity: isUtf16 ? 'warning' : 'note', args });
	}
	return findings;
}

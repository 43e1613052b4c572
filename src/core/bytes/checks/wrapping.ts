import type { FindingOf, WordsTable } from '../../finding.ts';
import { quote, type Quoted } from '../quote.ts';
import type { Scan } from '../scan/scan.ts';
import type { NoArgs } from './check.ts';

export interface WrappingArgs {
	'no-xml': NoArgs;
	'html-escaped': NoArgs;
	/** `escaped` is false for a form field that contains plain XML: `xml=<?xml`. */
	'url-encoded': { field: Quoted | null; escaped: boolean };
	'json-escaped': NoArgs;
	base64: NoArgs;
}
type WrappingFinding = FindingOf<WrappingArgs>;

export const wrappingWords: WordsTable<WrappingArgs> = {
	'no-xml': () => ({
		seen: 'This isn’t XML: it contains no <.',
		means: 'Only the XML of a request can be checked here.',
		todo: 'Paste the request body, starting with <?xml.'
	}),
	'html-escaped': () => ({
		seen: 'The XML is HTML-escaped (&lt; instead of <).',
		means: 'These aren’t the bytes of the XML, and no XML document starts this way.',
		todo: 'Sign and send the XML unescaped. If you copied it from a page or a log, copy the original instead.'
	}),
	'url-encoded': ({ field, escaped }) => ({
		seen: escaped
			? `The XML is URL-encoded${field === null ? '' : `, in a form field (${field})`}.`
			: `The XML is sent as a form field (${field ?? ''}).`,
		means: 'OpenSRS expects the XML itself as the body, with Content-Type: text/xml, not a form.',
		todo: 'Send the XML as the raw body. Sign exactly those bytes.'
	}),
	'json-escaped': () => ({
		seen: 'The XML is written as a JSON string.',
		means: 'Its quotes and escapes make these different bytes from the XML itself.',
		todo: 'Decode the string first, then sign and send the XML.'
	}),
	base64: () => ({
		seen: 'The XML is encoded as base64.',
		means:
			'It decodes to something that starts like XML, but these aren’t the bytes of the XML itself.',
		todo: 'Decode it first, then sign and send the XML.'
	})
};

/** XML in another notation (HTML, form, JSON, base64), or no XML at all. */
export function checkWrapping(scan: Scan): WrappingFinding[] {
	const { wrapping, bytes, outline, start, tail } = scan;
	if (!wrapping) {
		if (outline.firstMarkup >= 0 || tail.blanksAt === start) return [];
		const place = { start, end: Math.min(bytes.length, start + 16) };
		return [{ code: 'no-xml', severity: 'warning', place, args: {} }];
	}
	const { kind, place, field } = wrapping;
	if (kind === 'url-encoded') {
		const escaped = bytes[place.end - 1] !== 0x3c;
		const args = { field: field === null ? null : quote(field), escaped };
		return [{ code: kind, severity: 'error', place, args }];
	}
	return [{ code: kind, severity: 'error', place, args: {} }];
}

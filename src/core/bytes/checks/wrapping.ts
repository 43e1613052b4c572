import type { FindingOf, WordsTable } from '../../finding.ts';
import { quote, type Quoted } from '../quote.ts';
import type { Scan } from '../scan/scan.ts';
import type { NoArgs } from './check.ts';

export interface WrappingArgs {
	'no-xml': NoArgs;
	'html-escaped': NoArgs;
	/** `escaped` is false for a form field that holds plain XML: `xml=<?xml`. */
	'url-encoded': { field: Quoted | null; escaped: boolean };
	'json-escaped': NoArgs;
	base64: NoArgs;
}
type WrappingFinding = FindingOf<WrappingArgs>;

export const wrappingWords: WordsTable<WrappingArgs> = {
	'no-xml': () => ({
		seen: 'There is no < in these bytes.',
		means: 'This is not the XML of a request.',
		todo: 'Check that you gave the request body, not another value.'
	}),
	'html-escaped': () => ({
		seen: 'The XML is escaped for HTML: &lt; stands where < should be.',
		means: 'These are other bytes than the XML, and no XML document begins this way.',
		todo: 'Sign and send the XML without escaping it. If you copied it from a page or a log, take the original.'
	}),
	'url-encoded': ({ field, escaped }) => ({
		seen: [
			field !== null && `The bytes begin with a form field, ${field}=.`,
			escaped && 'The XML is URL-encoded: %3C stands where < should be.'
		]
			.filter(Boolean)
			.join(' '),
		means: 'OpenSRS expects the XML itself as the body, with Content-Type: text/xml, not a form.',
		todo: 'Send the XML as the raw body. Sign exactly those bytes.'
	}),
	'json-escaped': () => ({
		seen: 'The XML is written as a JSON string, with quotes or escapes of JSON.',
		means: 'These are other bytes than the XML itself.',
		todo: 'Decode the string first. Sign and send the XML, not its JSON form.'
	}),
	base64: () => ({
		seen: 'This is base64, and it decodes to something that begins like XML.',
		means: 'These are other bytes than the XML itself.',
		todo: 'Decode it first. Sign and send the XML, not its base64 form.'
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

import { quote, type Quoted } from '../../bytes/quote.ts';
import type { FindingOf, WordsTable } from '../../finding.ts';
import { headersNamed, type CapturedRequest } from '../captured.ts';
import { placeOf } from './headers.ts';

export interface HeaderValueArgs {
	'header-lines-lf': { mixed: boolean };
	'blank-line-missing': Record<string, never>;
	'content-type-form': { value: Quoted; fromCurl: boolean };
	'content-type-other': { value: Quoted };
	'http-version-other': { version: Quoted };
	'expect-continue': Record<string, never>;
	'content-encoded': { encoding: Quoted };
}

export const headerValueWords: WordsTable<HeaderValueArgs> = {
	'header-lines-lf': ({ mixed }) => ({
		seen: mixed ? 'Some header lines end with LF alone.' : 'The header lines end with LF alone.',
		means:
			'HTTP requires CR LF. Possible: only copying changed it, as a text box does; but one public client really sends LF.',
		todo: 'If your code writes the headers itself, end each line with \\r\\n. Otherwise, check a capture file.'
	}),
	'blank-line-missing': () => ({
		seen: 'There is no empty line before the XML.',
		means: 'A server reads the XML as more headers and finds no body.',
		todo: 'End the headers with an empty line: \\r\\n\\r\\n before the XML.'
	}),
	'content-type-form': ({ value, fromCurl }) => ({
		seen: fromCurl
			? `curl adds Content-Type: ${value} to this command.`
			: `Content-Type is ${value}.`,
		means:
			'That means a web form, not XML. It is the default of curl and many libraries; it isn’t known whether OpenSRS accepts it.',
		todo: fromCurl ? 'Add -H "Content-Type: text/xml".' : 'Send Content-Type: text/xml.'
	}),
	'content-type-other': ({ value }) => ({
		seen: `Content-Type is ${value === '' ? 'empty' : value}.`,
		means:
			'The documentation asks for text/xml. It isn’t known whether OpenSRS accepts anything else.',
		todo: 'Send Content-Type: text/xml.'
	}),
	'http-version-other': ({ version }) => ({
		seen: `The request uses ${version}.`,
		means:
			'HTTP/1.0 is documented and HTTP/1.1 is known to work. Nothing is known about other versions.',
		todo: 'Use HTTP/1.1 (curl: --http1.1).'
	}),
	'expect-continue': () => ({
		seen: 'Your client sends Expect: 100-continue.',
		means:
			'It waits for a go-ahead before it sends the XML. If the server or a proxy never answers, it can time out.',
		todo: 'Turn it off: -H "Expect:" in curl, Expect100Continue = false in .NET.'
	}),
	'content-encoded': ({ encoding }) => ({
		seen: `The body is sent with Content-Encoding: ${encoding}.`,
		means:
			'The signature covers the uncompressed XML, and nothing documented says that OpenSRS decompresses it.',
		todo: 'Send the XML uncompressed.'
	})
};

type HeaderValueFinding = FindingOf<HeaderValueArgs>;

/** Findings on the form of the header and on values other than length, username, signature. */
export function checkHeaderValues(request: CapturedRequest): HeaderValueFinding[] {
	const findings: HeaderValueFinding[] = [];
	if (request.lineEnds !== undefined && request.lineEnds !== 'crlf') {
		const args = { mixed: request.lineEnds === 'mixed' };
		findings.push({ code: 'header-lines-lf', severity: args.mixed ? 'warning' : 'note', args });
	}
	if (request.blankLineMissing) {
		findings.push({
			code: 'blank-line-missing',
			severity: 'error',
			args: {},
			claims: [{ stage: 'request', state: 'failed' }]
		});
	}
	if (!['', 'HTTP/1.0', 'HTTP/1.1'].includes(request.version.toUpperCase())) {
		const args = { version: quote(request.version, 60) };
		findings.push({ code: 'http-version-other', severity: 'warning', args });
	}
	findings.push(...checkContentType(request));
	const expect = headersNamed(request, 'Expect').find(({ value }) => /100-continue/i.test(value));
	if (expect) {
		findings.push({ code: 'expect-continue', severity: 'note', args: {}, ...placeOf(expect) });
	}
	const encoded = headersNamed(request, 'Content-Encoding').find(
		({ value }) => value !== '' && !/^identity$/i.test(value)
	);
	if (encoded) {
		const args = { encoding: quote(encoded.value, 40) };
		findings.push({ code: 'content-encoded', severity: 'warning', args, ...placeOf(encoded) });
	}
	return findings;
}

function checkContentType(request: CapturedRequest): HeaderValueFinding[] {
	const header = headersNamed(request, 'Content-Type')[0];
	if (!header) return [];
	const type = header.value.split(';', 1)[0]!.trim().toLowerCase();
	if (type === 'text/xml') return [];
	const value = quote(header.value, 100);
	const isForm = type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data';
	const place = placeOf(header);
	if (!isForm)
		return [{ code: 'content-type-other', severity: 'warning', args: { value }, ...place }];
	const args = { value, fromCurl: header.addedByCurl === true };
	return [{ code: 'content-type-form', severity: 'warning', args, ...place }];
}

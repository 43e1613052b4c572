import { quote } from '../../bytes/quote.ts';
import { headersNamed, type CapturedRequest } from '../captured.ts';
import type { RequestFinding } from './args.ts';
import { placeOf } from './headers.ts';

/** Findings on the form of the header and on values other than length, username, signature. */
export function checkHeaderValues(request: CapturedRequest): RequestFinding[] {
	const findings: RequestFinding[] = [];
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

function checkContentType(request: CapturedRequest): RequestFinding[] {
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

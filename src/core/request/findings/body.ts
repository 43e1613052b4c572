import { quote } from '../../bytes/quote.ts';
import { headersNamed, type CapturedRequest } from '../captured.ts';
import { latin1 } from '../../bytes/latin1.ts';
import { declaredLength } from '../wire/body.ts';
import type { RequestFinding } from './args.ts';
import type { BesideReason } from './words/body.ts';

/** Findings on the body as a whole; what is inside the XML is the envelope's matter. */
export function checkBody(request: CapturedRequest): RequestFinding[] {
	const findings: RequestFinding[] = [];
	const { body, whyNotExact: why } = request;
	if (body === null) {
		const differs = checkBeside(request);
		if (differs) findings.push(differs);
		else if (why) findings.push({ code: 'body-unknown', severity: 'note', args: { why } });
	} else if (body.length === 0) {
		// A length that promises a body has a finding of its own.
		const promised = headersNamed(request, 'Content-Length').some(({ value }) =>
			/[1-9]/.test(value)
		);
		if (!promised) {
			const claims = [{ stage: 'request', state: 'failed' } as const];
			findings.push({ code: 'body-empty', severity: 'error', args: {}, claims });
		}
	} else {
		findings.push(...checkStart(latin1(body.subarray(0, 64))));
		if (why === 'beside-log') {
			const newline = newlineAt(body);
			const args = { bytes: body.length, newline };
			findings.push({ code: 'body-beside-log', severity: 'note', args });
		}
		// Too few bytes are the matter of a finding on Content-Length.
		if (why && why !== 'shorter-than-announced' && why !== 'beside-log')
			findings.push({ code: 'body-not-exact', severity: 'note', args: { why } });
	}
	return [...findings, ...checkCurl(request)];
}

function newlineAt(body: Uint8Array): 'none' | 'LF' | 'CRLF' {
	if (body.at(-1) !== 10) return 'none';
	return body.at(-2) === 13 ? 'CRLF' : 'LF';
}

/** XML beside the log that has another length than was sent, and what the difference fits. */
function checkBeside(request: CapturedRequest): RequestFinding | null {
	const declared = declaredLength(request.headers);
	if (!request.besideLog || declared === null) return null;
	const { bytes, crs, lfs } = request.besideLog;
	return {
		code: 'body-beside-differs',
		severity: 'warning',
		args: { declared, bytes, reason: reasonFor(declared - bytes, crs, lfs) }
	};
}

/** A newline after the document is counted or not, so either fits. */
function reasonFor(more: number, crs: number, lfs: number): BesideReason {
	if (lfs > 0 && (more === lfs || more === lfs + 2)) return 'crs-lost';
	if (crs > 0 && (more === -crs || more === 1 - crs)) return 'crs-added';
	return more === 1 || more === 2 ? 'newline' : 'unknown';
}

function checkStart(start: string): RequestFinding[] {
	const bare = start.replace(/^\xef\xbb\xbf/, '').trimStart();
	// UTF-16 starts with FF FE or FE FF, or has a NUL beside the bracket.
	if (bare === '' || /^(?:\xff\xfe|\xfe\xff|\0)?</.test(bare)) return [];
	if (/%3C/i.test(bare)) return [{ code: 'body-form-encoded', severity: 'error', args: {} }];
	return [{ code: 'body-not-xml', severity: 'error', args: { starts: quote(bare, 24) } }];
}

function checkCurl({ curl }: CapturedRequest): RequestFinding[] {
	const findings: RequestFinding[] = [];
	if (curl?.stripsFile !== undefined) {
		const args = { file: quote(curl.stripsFile) };
		findings.push({ code: 'curl-strips-file', severity: 'error', args });
	}
	if (curl?.expansion !== undefined) {
		const args = { expansion: quote(curl.expansion, 100) };
		findings.push({ code: 'curl-expansion', severity: 'note', args });
	}
	if (curl?.headersFrom !== undefined) {
		const args = { from: quote(curl.headersFrom) };
		findings.push({ code: 'curl-headers-elsewhere', severity: 'note', args });
	}
	if (curl?.insecure) findings.push({ code: 'curl-insecure', severity: 'warning', args: {} });
	return findings;
}

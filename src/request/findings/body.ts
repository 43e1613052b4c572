import { headersNamed, type CapturedRequest } from '../captured.ts';
import { latin1 } from '../../bytes/latin1.ts';
import type { RequestFinding } from './args.ts';

/** Findings on the body as a whole; what is inside the XML is the envelope's matter. */
export function checkBody(request: CapturedRequest): RequestFinding[] {
	const findings: RequestFinding[] = [];
	const { body, whyNotExact: why } = request;
	if (body === null) {
		if (why) findings.push({ code: 'body-unknown', severity: 'note', args: { why } });
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
		// Too few bytes are the matter of a finding on Content-Length.
		if (why && why !== 'shorter-than-announced')
			findings.push({ code: 'body-not-exact', severity: 'note', args: { why } });
	}
	return [...findings, ...checkCurl(request)];
}

function checkStart(start: string): RequestFinding[] {
	const bare = start.replace(/^\xef\xbb\xbf/, '').trimStart();
	// UTF-16 starts with FF FE or FE FF, or has a NUL beside the bracket.
	if (bare === '' || /^(?:\xff\xfe|\xfe\xff|\0)?</.test(bare)) return [];
	if (/%3C/i.test(bare)) return [{ code: 'body-form-encoded', severity: 'error', args: {} }];
	return [{ code: 'body-not-xml', severity: 'error', args: { starts: bare.slice(0, 24) } }];
}

function checkCurl({ curl }: CapturedRequest): RequestFinding[] {
	const findings: RequestFinding[] = [];
	if (curl?.stripsFile !== undefined) {
		const args = { file: curl.stripsFile };
		findings.push({ code: 'curl-strips-file', severity: 'error', args });
	}
	if (curl?.expansion !== undefined) {
		const args = { expansion: curl.expansion };
		findings.push({ code: 'curl-expansion', severity: 'note', args });
	}
	if (curl?.headersFrom !== undefined) {
		const args = { from: curl.headersFrom };
		findings.push({ code: 'curl-headers-elsewhere', severity: 'note', args });
	}
	if (curl?.insecure) findings.push({ code: 'curl-insecure', severity: 'warning', args: {} });
	return findings;
}

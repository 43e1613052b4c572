import { quote, type Quoted } from '../../bytes/quote.ts';
import type { FindingOf, WordsTable } from '../../finding.ts';
import type { CapturedRequest } from '../captured.ts';
import { splitUrl } from '../wire/host.ts';

export interface RequestLineArgs {
	'method-not-post': { method: Quoted };
	'method-lower-case': { method: Quoted };
	'target-is-host': { target: Quoted };
	'target-not-root': { target: Quoted };
}

export const requestLineWords: WordsTable<RequestLineArgs> = {
	'method-not-post': ({ method }) => ({
		seen: `The request uses ${method}.`,
		means:
			'Commands are documented with POST only. Some clients change POST to GET after a redirect.',
		todo: 'Send POST / and put the XML in the body.'
	}),
	'method-lower-case': ({ method }) => ({
		seen: `The method is “${method}”, not POST.`,
		means:
			'HTTP methods are case-sensitive, so servers can refuse it. It isn’t known whether OpenSRS does.',
		todo: 'Write POST in upper case.'
	}),
	'target-is-host': ({ target }) => ({
		seen: 'The request line has a host instead of “/”.',
		means: `It has ${target}. The first line must have the path; the host belongs in the Host header.`,
		todo: 'Write “POST / HTTP/1.0” or “POST / HTTP/1.1”.'
	}),
	'target-not-root': ({ target }) => ({
		seen: `The request goes to the path ${target}.`,
		means: 'The OpenSRS documentation sends every command to the path /.',
		todo: 'Send POST / with nothing after the slash.'
	})
};

type RequestLineFinding = FindingOf<RequestLineArgs>;

const failed = [{ stage: 'request', state: 'failed' }] as const;

/** Findings on the request line: method and path. */
export function checkRequestLine({ method, target }: CapturedRequest): RequestLineFinding[] {
	const findings: RequestLineFinding[] = [];
	if (method.toUpperCase() !== 'POST') {
		const args = { method: quote(method, 60) };
		findings.push({ code: 'method-not-post', severity: 'error', args, claims: [...failed] });
	} else if (method !== 'POST') {
		findings.push({
			code: 'method-lower-case',
			severity: 'warning',
			args: { method: quote(method, 60) }
		});
	}
	const path = splitUrl(target)?.target ?? target;
	if (path === '/') return findings;
	const short = quote(target, 200);
	const isHost = /^[\w-]+(?:\.[\w-]+)+\.?(?::\d{1,5})?\/?$/.test(short);
	findings.push({
		code: isHost ? 'target-is-host' : 'target-not-root',
		severity: 'warning',
		args: { target: short }
	});
	return findings;
}

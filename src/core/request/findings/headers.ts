import { quote, type Quoted } from '../../bytes/quote.ts';
import type { FindingOf, Place, WordsTable } from '../../finding.ts';
import { headersNamed, type CapturedRequest, type Header } from '../captured.ts';
import { nearest } from '../nearest.ts';
import { isChunked } from '../wire/body.ts';

/** The headers that every call needs. */
type NeededHeader = 'X-Username' | 'X-Signature' | 'Content-Type' | 'Content-Length';

export interface HeaderArgs {
	'header-missing': { header: NeededHeader };
	'header-doubled': { header: NeededHeader; count: number; same: boolean };
	'header-misspelt': { header: NeededHeader; sent: Quoted };
	'header-name-blank': { sent: Quoted };
	'header-without-colon': { line: Quoted };
}

const needs: Record<NeededHeader, { means: string; todo: string }> = {
	'X-Username': {
		means:
			'OpenSRS finds your account by it. One public report shows the reply to this: 404 “Missing X-Username: header”.',
		todo: 'Add X-Username with your reseller username.'
	},
	'X-Signature': {
		means: 'Without it OpenSRS cannot tell that the request is yours.',
		todo: 'Add X-Signature with the lower-case hex of md5(md5(XML + private key) + private key).'
	},
	'Content-Type': {
		means: 'The documentation asks for text/xml. What happens without it is not known.',
		todo: 'Add Content-Type: text/xml.'
	},
	'Content-Length': {
		means: 'The documentation asks for it, so that the server knows where the XML ends.',
		todo: 'Add Content-Length with the number of bytes of the XML, or let the HTTP library do it.'
	}
};

export const headerWords: WordsTable<HeaderArgs> = {
	'header-missing': ({ header }) => ({ seen: `There is no ${header} header.`, ...needs[header] }),
	'header-doubled': ({ header, count, same }) => ({
		seen: `${header} is sent ${count} times, ${same ? 'with the same value' : 'with different values'}.`,
		means: same
			? 'A server may refuse it, or join the values into one.'
			: 'Which of them counts depends on the server, and it may refuse both.',
		todo: `Send ${header} once.`
	}),
	'header-misspelt': ({ header, sent }) => ({
		seen: `A header is called ${sent}.`,
		means: `${header} was probably meant. Capitals do not matter, every other character does.`,
		todo: `Call it ${header}.`
	}),
	'header-name-blank': ({ sent }) => ({
		seen: `A blank stands in or behind the header name “${sent}”.`,
		means: 'HTTP does not allow it: servers drop the header or refuse the request.',
		todo: 'Put the colon right behind the name.'
	}),
	'header-without-colon': ({ line }) => ({
		seen: `A line of the header has no colon: “${line}”.`,
		means: 'It is no header, and a server may refuse the whole request.',
		todo: 'Look at how the header is put together: name, colon, blank, value.'
	})
};

type HeaderFinding = FindingOf<HeaderArgs>;

const neededHeaders: readonly NeededHeader[] = [
	'X-Username',
	'X-Signature',
	'Content-Type',
	'Content-Length'
];

const failed = [{ stage: 'request', state: 'failed' }] as const;

/** Where a header stands, as the part of a finding. */
export function placeOf(header: Header | undefined): { place?: Place } {
	return header?.place ? { place: header.place } : {};
}

/** Findings on names: missing, doubled, misspelt, and lines that are no headers. */
export function checkHeaderNames(request: CapturedRequest): HeaderFinding[] {
	const findings: HeaderFinding[] = [];
	for (const name of neededHeaders) {
		const headers = headersNamed(request, name);
		if (headers.length === 0) findings.push(...missing(request, name));
		if (headers.length > 1) {
			const same = headers.every((header) => header.value === headers[0]!.value);
			findings.push({
				code: 'header-doubled',
				severity: same ? 'warning' : 'error',
				args: { header: name, count: headers.length, same },
				...placeOf(headers[1])
			});
		}
	}
	for (const header of request.headers) {
		const { name } = header;
		if (header.value === '' && !header.addedByCurl && isLineWithoutColon(request, header)) {
			const args = { line: quote(name, 100) };
			findings.push({
				code: 'header-without-colon',
				severity: 'warning',
				args,
				...placeOf(header)
			});
		} else if (/[ \t]/.test(name)) {
			const args = { sent: quote(name, 100) };
			findings.push({ code: 'header-name-blank', severity: 'error', args, ...placeOf(header) });
		}
	}
	return findings;
}

/** curl counts the length and names the host itself; a HAR may leave out what the browser adds. */
function missing(request: CapturedRequest, name: NeededHeader): HeaderFinding[] {
	const misspelt = request.headers.find((header) => meant(header.name) === name);
	if (misspelt) {
		const args = { header: name, sent: quote(misspelt.name.trim(), 100) };
		const place = placeOf(misspelt);
		return [{ code: 'header-misspelt', severity: 'error', args, ...place, claims: [...failed] }];
	}
	if (name === 'Content-Length') {
		const counted = request.format === 'curl-command' || request.format === 'har';
		if (counted || isChunked(request.headers)) return [];
	}
	if (request.curl?.headersFrom !== undefined) return [];
	const args = { header: name };
	if (name === 'Content-Type') return [{ code: 'header-missing', severity: 'warning', args }];
	return [{ code: 'header-missing', severity: 'error', args, claims: [...failed] }];
}

/** A header that a client plausibly sends in place of a needed one, beside mere typing errors. */
const otherNames: Readonly<Record<string, NeededHeader>> = {
	xuser: 'X-Username',
	xusername: 'X-Username',
	username: 'X-Username',
	xresellerusername: 'X-Username',
	xsign: 'X-Signature',
	xsig: 'X-Signature',
	signature: 'X-Signature',
	xsignature: 'X-Signature',
	contenttype: 'Content-Type',
	contentlength: 'Content-Length'
};

/** Which needed header a name that is none of them was meant to be. */
function meant(sent: string): NeededHeader | undefined {
	const name = sent.trim().toLowerCase();
	if (neededHeaders.some((needed) => needed.toLowerCase() === name)) return undefined;
	const letters = name.slice(0, 40).replace(/[^a-z]/g, '');
	if (Object.hasOwn(otherNames, letters)) return otherNames[letters];
	const found = nearest(name, neededHeaders, 2);
	return found as NeededHeader | undefined;
}

/** A header of a wire format whose line held its name only. */
function isLineWithoutColon({ format }: CapturedRequest, { name, place }: Header): boolean {
	if (format === 'har' || format === 'curl-command') return false;
	return place ? place.end - place.start === name.length : / /.test(name.trim());
}

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
			'OpenSRS uses it to find your account. One public report shows the reply: 404 “Missing X-Username: header”.',
		todo: 'Add X-Username with your reseller username.'
	},
	'X-Signature': {
		means: 'Without it, OpenSRS can’t tell that the request is yours.',
		todo: 'Add X-Signature with the lower-case hex of md5(md5(XML + private key) + private key).'
	},
	'Content-Type': {
		means: 'The documentation asks for text/xml. It isn’t known what happens without it.',
		todo: 'Add Content-Type: text/xml.'
	},
	'Content-Length': {
		means: 'The documentation asks for it, so that the server knows where the XML ends.',
		todo: 'Add Content-Length with the length of the XML in bytes, or let your HTTP library add it.'
	}
};

export const headerWords: WordsTable<HeaderArgs> = {
	'header-missing': ({ header }) => ({ seen: `There is no ${header} header.`, ...needs[header] }),
	'header-doubled': ({ header, count, same }) => ({
		seen: `${header} is sent ${count} times, ${same ? 'with the same value' : 'with different values'}.`,
		means: same
			? 'A server may refuse it, or join the values into one.'
			: 'Which value is used depends on the server, which may also refuse both.',
		todo: `Send ${header} once.`
	}),
	'header-misspelt': ({ header, sent }) => ({
		seen: `The header ${sent} is likely misspelled.`,
		means: `It should be ${header}. Case doesn’t matter, but every other character does.`,
		todo: `Rename it to ${header}.`
	}),
	'header-name-blank': ({ sent }) => ({
		seen: `The header name “${sent}” contains a space.`,
		means: 'HTTP doesn’t allow it: servers drop the header or refuse the request.',
		todo: 'Put the colon right after the name.'
	}),
	'header-without-colon': ({ line }) => ({
		seen: `A header line has no colon: “${line}”.`,
		means: 'It isn’t a valid header, so a server may refuse the whole request.',
		todo: 'Write each header as name, colon, space, value.'
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

/** A header's place, to spread into a finding. */
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
	if (request.isPartial || request.curl?.headersFrom !== undefined) return [];
	const args = { header: name };
	if (name === 'Content-Type') return [{ code: 'header-missing', severity: 'warning', args }];
	return [{ code: 'header-missing', severity: 'error', args, claims: [...failed] }];
}

/** A header that a client plausibly sends instead of a needed one, beside mere typing errors. */
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

/** The needed header that a different name was meant to be, if any. */
function meant(sent: string): NeededHeader | undefined {
	const name = sent.trim().toLowerCase();
	if (neededHeaders.some((needed) => needed.toLowerCase() === name)) return undefined;
	const letters = name.slice(0, 40).replace(/[^a-z]/g, '');
	if (Object.hasOwn(otherNames, letters)) return otherNames[letters];
	const found = nearest(name, neededHeaders, 2);
	return found as NeededHeader | undefined;
}

/** A header of a wire format whose line contained its name only. */
function isLineWithoutColon({ format }: CapturedRequest, { name, place }: Header): boolean {
	if (format === 'har' || format === 'curl-command') return false;
	return place ? place.end - place.start === name.length : / /.test(name.trim());
}

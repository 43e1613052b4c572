import { quote, type Quoted } from '../../bytes/quote.ts';
import { startsWithBom } from '../../bytes/utf8.ts';
import type { FindingOf, WordsTable } from '../../finding.ts';
import { keysOf } from '../../record.ts';
import { headersNamed, type CapturedRequest } from '../captured.ts';
import { isChunked } from '../wire/body.ts';
import { countsOf } from './bodyCounts.ts';
import { placeOf } from './headers.ts';

interface Lengths {
	/** What Content-Length says. */
	declared: number;
	/** Bytes of the body. */
	bytes: number;
}

/** What may explain a Content-Length that is too small. */
type LengthReason = 'characters' | 'nul' | 'newline' | 'crs' | 'bom';

export interface LengthArgs {
	'length-not-a-number': { value: Quoted };
	'length-in-characters': Lengths & { extra: number; unit: 'characters' | 'utf-16' };
	'length-without-nul': Lengths;
	'length-without-newline': Lengths & { newline: 'LF' | 'CRLF' };
	'length-with-crs': Lengths & { crs: number };
	'length-without-crs': Lengths & { crs: number };
	'length-without-bom': Lengths;
	'length-several-reasons': Lengths & { reasons: LengthReason[] };
	'length-too-short': Lengths;
	'length-too-long': Lengths;
	'length-without-body': { declared: number };
	chunked: { alsoLength: boolean };
}

const differ = ({ declared, bytes }: Lengths): string =>
	`Content-Length is ${declared}, but the body has ${bytes} bytes.`;
const cut =
	'A server reads only as many bytes as Content-Length says, so the XML no longer matches the signature.';
const set = 'Set Content-Length to the number of bytes you send, or let your HTTP library do it.';

const reasonNames: Record<LengthReason, string> = {
	characters: 'your client counted characters instead of bytes',
	nul: 'it did not count a NUL at the end',
	newline: 'it did not count the newline at the end, or copying added that newline',
	crs: 'it did not count the CRs, or copying added them',
	bom: 'it did not count a byte order mark'
};

export const lengthWords: WordsTable<LengthArgs> = {
	'length-not-a-number': ({ value }) => ({
		seen: `Content-Length is “${value}”.`,
		means: 'That isn’t a whole number, so a server can’t tell where the body ends.',
		todo: set
	}),
	'length-in-characters': (args) => ({
		seen: 'Content-Length counts characters instead of bytes.',
		means: `${differ(args)} The ${args.extra} missing are the extra bytes of non-ASCII letters${args.unit === 'utf-16' ? ' (counted as UTF-16 units)' : ''}, so only requests with such letters fail.`,
		todo: 'Count bytes: Buffer.byteLength, bytesize, strlen, GetByteCount, or the length of the encoded bytes.'
	}),
	'length-without-nul': (args) => ({
		seen: 'Your client sends a NUL after the XML.',
		means: `${differ(args)} A C string was sent including its terminator, which OpenSRS names as a cause of failure.`,
		todo: 'Send only the bytes of the XML, without the NUL.'
	}),
	'length-without-newline': (args) => ({
		seen: `Content-Length doesn’t count the ${args.newline} at the end.`,
		means: `${differ(args)} Either your client sends a newline that it didn’t count, or copying the request added it.`,
		todo: 'Check a capture file. A newline at the end is harmless if you both sign and count it.'
	}),
	'length-with-crs': (args) => ({
		seen: 'Content-Length counts CR LF, but the body has LF.',
		means: `${differ(args)} The difference is one CR for each line. Copying through a text box removes them, and so do some clients.`,
		todo: 'Check a capture file. If it shows the same, sign, count and send the same bytes.'
	}),
	'length-without-crs': (args) => ({
		seen: 'Content-Length counts LF, but the body has CR LF.',
		means: `${differ(args)} The difference is the ${args.crs} CRs in the body. Pasting on Windows can add them too.`,
		todo: 'Check a capture file. If it shows the same, sign, count and send the same bytes.'
	}),
	'length-without-bom': (args) => ({
		seen: 'Content-Length doesn’t count the byte order mark.',
		means: `${differ(args)} The mark was added after the bytes were counted.`,
		todo: 'Write the XML as UTF-8 without a byte order mark.'
	}),
	'length-several-reasons': (args) => ({
		seen: differ(args),
		means: `Possible: ${args.reasons.map((reason) => reasonNames[reason]).join('; or ')}.`,
		todo: `Check a capture file. ${set}`
	}),
	'length-too-short': (args) => ({
		seen: differ(args),
		means: cut,
		todo: set
	}),
	'length-too-long': (args) => ({
		seen: differ(args),
		means:
			'The server waits for the rest until one side times out, unless only this copy is incomplete.',
		todo: set
	}),
	'length-without-body': ({ declared }) => ({
		seen: `Content-Length is ${declared}, but there is no body.`,
		means: 'The XML was signed but not sent, or the capture is incomplete.',
		todo: 'Send the XML as the body of the POST.'
	}),
	chunked: ({ alsoLength }) => ({
		seen: alsoLength
			? 'The body is sent in chunks, despite a Content-Length.'
			: 'The body is sent in chunks, without Content-Length.',
		means:
			'The documentation asks for Content-Length. It isn’t known whether OpenSRS accepts Transfer-Encoding: chunked.',
		todo: 'Pass the whole XML to your HTTP library at once, so that it sends Content-Length.'
	})
};

type LengthFinding = FindingOf<LengthArgs>;

const failed = [{ stage: 'request', state: 'failed' }] as const;

/**
 * Compares Content-Length with the body's bytes, and names the reason if the difference fits exactly
 * one. Counts only bytes that are in the evidence.
 */
export function checkLength(request: CapturedRequest): LengthFinding[] {
	const header = headersNamed(request, 'Content-Length')[0];
	if (isChunked(request.headers)) {
		const args = { alsoLength: header !== undefined };
		return [{ code: 'chunked', severity: 'warning', args }];
	}
	if (!header || header.addedByCurl) return [];
	const place = placeOf(header);
	if (!/^\d{1,15}$/.test(header.value)) {
		const args = { value: quote(header.value, 60) };
		return [
			{ code: 'length-not-a-number', severity: 'error', args, ...place, claims: [...failed] }
		];
	}
	const { body } = request;
	const declared = Number(header.value);
	// Where bytes are missing from the capture the count is not the client's.
	const incomplete = ['capture-cut', 'chunks-broken'].includes(request.whyNotExact ?? '');
	if (body === null || incomplete || declared === body.length) return [];
	const reason = body.length > declared ? tooShort(declared, body) : tooLong(declared, body);
	const maybeCopy = request.format === 'raw-http' && byCopying.includes(reason.code);
	if (maybeCopy) return [{ ...reason, severity: 'warning', ...place }];
	return [{ ...reason, ...place, claims: [...failed] }];
}

/** Line ends change in copying, and its end may be left out: a copy of the text proves neither. */
const byCopying: readonly string[] = [
	'length-without-newline',
	'length-with-crs',
	'length-without-crs',
	'length-several-reasons',
	'length-too-long',
	'length-without-body'
];

function tooShort(declared: number, body: Uint8Array): LengthFinding {
	const lengths = { declared, bytes: body.length };
	const extra = body.length - declared;
	const count = countsOf(body);
	const severity = 'error';
	const isUtf16 = extra !== body.length - count.characters;
	const last = body.at(-1);
	const newline = last !== 10 ? 0 : body.at(-2) === 13 ? 2 : 1;
	const fits: Record<LengthReason, boolean> = {
		characters: count.valid && [count.characters, count.utf16].includes(declared),
		nul: extra === 1 && last === 0,
		newline: extra === newline,
		crs: extra === count.crs,
		bom: extra === 3 && startsWithBom(body)
	};
	const reasons = keysOf(fits).filter((reason) => fits[reason]);
	if (reasons.length > 1) {
		return { code: 'length-several-reasons', severity, args: { ...lengths, reasons } };
	}
	switch (reasons[0]) {
		case 'characters': {
			const unit = isUtf16 ? 'utf-16' : 'characters';
			return { code: 'length-in-characters', severity, args: { ...lengths, extra, unit } };
		}
		case 'nul':
			return { code: 'length-without-nul', severity, args: lengths };
		case 'newline': {
			const args = { ...lengths, newline: newline === 2 ? 'CRLF' : 'LF' } as const;
			return { code: 'length-without-newline', severity, args };
		}
		case 'crs':
			return { code: 'length-without-crs', severity, args: { ...lengths, crs: count.crs } };
		case 'bom':
			return { code: 'length-without-bom', severity, args: lengths };
		default:
			return { code: 'length-too-short', severity, args: lengths };
	}
}

function tooLong(declared: number, body: Uint8Array): LengthFinding {
	const lengths = { declared, bytes: body.length };
	if (body.length === 0)
		return { code: 'length-without-body', severity: 'error', args: { declared } };
	const { lfs } = countsOf(body);
	if (lfs > 0 && declared - body.length === lfs) {
		return { code: 'length-with-crs', severity: 'error', args: { ...lengths, crs: lfs } };
	}
	return { code: 'length-too-long', severity: 'error', args: lengths };
}

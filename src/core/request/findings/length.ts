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

const unsure = ({ declared, bytes }: Lengths): string =>
	`Content-Length is ${declared}, and the body has ${bytes} bytes.`;
const cut =
	'By HTTP a server reads only as many bytes as announced, so XML and signature no longer match.';
const set = 'Set Content-Length to the number of bytes sent, or let the HTTP library do it.';

const reasonNames: Record<LengthReason, string> = {
	characters: 'characters were counted instead of bytes',
	nul: 'a NUL at the end was not counted',
	newline: 'the newline at the end was not counted, or copying added it',
	crs: 'the CRs were not counted, or copying added them',
	bom: 'a byte order mark was not counted'
};

export const lengthWords: WordsTable<LengthArgs> = {
	'length-not-a-number': ({ value }) => ({
		seen: `Content-Length is “${value}”.`,
		means: 'It is not a whole number, so a server cannot tell where the body ends.',
		todo: set
	}),
	'length-in-characters': (args) => ({
		seen: `${unsure(args)} The difference, ${args.extra}, is what the non-ASCII letters take beyond one byte each.`,
		means: `The client counted characters${args.unit === 'utf-16' ? ' (UTF-16 units)' : ''} instead of bytes. ${cut} It shows only with accents and the like.`,
		todo: 'Count bytes: Buffer.byteLength, bytesize, strlen, GetByteCount, len of the encoded bytes.'
	}),
	'length-without-nul': (args) => ({
		seen: `${unsure(args)} The one byte more is a NUL at the end.`,
		means: 'A C string was sent with its end mark. OpenSRS names this as a cause of failure.',
		todo: 'Send as many bytes as the XML has, without the NUL.'
	}),
	'length-without-newline': (args) => ({
		seen: `${unsure(args)} What is too much is the ${args.newline} at the end.`,
		means:
			'Either the client sends a newline that it did not count, or the newline came in when the request was copied.',
		todo: 'Check with a capture file. A newline at the end is harmless if it is both signed and counted.'
	}),
	'length-with-crs': (args) => ({
		seen: `${unsure(args)} The difference, ${args.crs}, is one for each line.`,
		means:
			'The length counts CR LF and the body has LF alone. Copying through a text box does that, and so do some clients.',
		todo: 'Check with a capture file. If it shows the same, sign, count and send the same bytes.'
	}),
	'length-without-crs': (args) => ({
		seen: `${unsure(args)} The difference, ${args.crs}, is the number of CRs in the body.`,
		means: `The length counts LF alone and the body has CR LF. ${cut} A paste on Windows may do that too.`,
		todo: 'Check with a capture file. If it shows the same, sign, count and send the same bytes.'
	}),
	'length-without-bom': (args) => ({
		seen: `${unsure(args)} The three bytes more are a byte order mark at the start.`,
		means: `The mark was added after the bytes were counted. ${cut}`,
		todo: 'Write the XML as UTF-8 without a byte order mark.'
	}),
	'length-several-reasons': (args) => ({
		seen: `${unsure(args)} The difference fits more than one reason: ${args.reasons
			.map((reason) => reasonNames[reason])
			.join('; or ')}.`,
		means: cut,
		todo: `Check with a capture file. ${set}`
	}),
	'length-too-short': (args) => ({
		seen: unsure(args),
		means: cut,
		todo: set
	}),
	'length-too-long': (args) => ({
		seen: unsure(args),
		means:
			'The server waits for the rest until one side gives up, unless the capture is incomplete.',
		todo: set
	}),
	'length-without-body': ({ declared }) => ({
		seen: `Content-Length is ${declared}, and no body follows.`,
		means: 'The XML was used for the signature and then not sent, or the capture lacks it.',
		todo: 'Send the XML as the body of the POST.'
	}),
	chunked: ({ alsoLength }) => ({
		seen: alsoLength
			? 'The body is sent in chunks, and Content-Length is there too.'
			: 'The body is sent in chunks (Transfer-Encoding: chunked), without a Content-Length.',
		means: 'The documentation asks for Content-Length; whether OpenSRS takes chunks is not known.',
		todo: 'Hand the whole XML to the HTTP library at once, so that it sends Content-Length.'
	})
};

type LengthFinding = FindingOf<LengthArgs>;

const failed = [{ stage: 'request', state: 'failed' }] as const;

/**
 * Compares Content-Length with the body's bytes and names the reason where the difference fits
 * exactly one. Only bytes that were really seen are counted.
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

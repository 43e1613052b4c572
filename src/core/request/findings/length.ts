import { quote } from '../../bytes/quote.ts';
import { findInvalidUtf8 } from '../../bytes/utf8.ts';
import { startsWithBom } from '../../bytes/utf8.ts';
import { keysOf } from '../../record.ts';
import { headersNamed, type CapturedRequest } from '../captured.ts';
import { isChunked } from '../wire/body.ts';
import type { RequestFinding } from './args.ts';
import { placeOf } from './headers.ts';
import type { LengthReason } from './words/length.ts';

const failed = [{ stage: 'request', state: 'failed' }] as const;

/**
 * Compares Content-Length with the body's bytes and names the reason where the difference fits
 * exactly one. Only bytes that were really seen are counted.
 */
export function checkLength(request: CapturedRequest): RequestFinding[] {
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

function tooShort(declared: number, body: Uint8Array): RequestFinding {
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

function tooLong(declared: number, body: Uint8Array): RequestFinding {
	const lengths = { declared, bytes: body.length };
	if (body.length === 0)
		return { code: 'length-without-body', severity: 'error', args: { declared } };
	const { lfs } = countsOf(body);
	if (lfs > 0 && declared - body.length === lfs) {
		return { code: 'length-with-crs', severity: 'error', args: { ...lengths, crs: lfs } };
	}
	return { code: 'length-too-long', severity: 'error', args: lengths };
}

interface Counts {
	/** Whether the bytes are UTF-8; only then characters mean something. */
	valid: boolean;
	characters: number;
	/** What `length` is in JavaScript, C# and Java. */
	utf16: number;
	crs: number;
	/** LFs with no CR before them. */
	lfs: number;
}

function countsOf(body: Uint8Array): Counts {
	const counts: Counts = { valid: !findInvalidUtf8(body), characters: 0, utf16: 0, crs: 0, lfs: 0 };
	for (let at = 0; at < body.length; at++) {
		const byte = body[at]!;
		if ((byte & 0xc0) !== 0x80) {
			counts.characters++;
			counts.utf16 += byte >= 0xf0 ? 2 : 1;
		}
		if (byte === 13) counts.crs++;
		if (byte === 10 && body[at - 1] !== 13) counts.lfs++;
	}
	return counts;
}

import { headersNamed, type CapturedRequest } from '../captured.ts';
import { isChunked } from '../wire/body.ts';
import type { RequestFinding } from './args.ts';
import { placeOf } from './headers.ts';

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
		const args = { value: header.value.slice(0, 60) };
		return [
			{ code: 'length-not-a-number', severity: 'error', args, ...place, claims: [...failed] }
		];
	}
	const { body } = request;
	const declared = Number(header.value);
	// Where bytes are missing from the capture the count is not the client's.
	const incomplete = ['capture-cut', 'chunks-broken'].includes(request.whyNotExact ?? '');
	if (body === null || incomplete || declared === body.length) return [];
	const reason = reasonOf(declared, body);
	// These three also come from copying, so a text copy proves nothing against the client.
	const maybeCopy =
		['length-without-newline', 'length-with-crs', 'length-without-crs'].includes(reason.code) &&
		request.format === 'raw-http';
	if (maybeCopy) return [{ ...reason, severity: 'warning', ...place }];
	return [{ ...reason, ...place, claims: [...failed] }];
}

function reasonOf(declared: number, body: Uint8Array): RequestFinding {
	const lengths = { declared, bytes: body.length };
	const extra = body.length - declared;
	const severity = 'error';
	if (body.length === 0) return { code: 'length-without-body', severity, args: { declared } };
	const count = countsOf(body);
	if (extra > 0) {
		const last = body.at(-1);
		if (extra === 1 && last === 0) return { code: 'length-without-nul', severity, args: lengths };
		if (count.valid && extra === body.length - count.characters) {
			const args = { ...lengths, extra, unit: 'characters' } as const;
			return { code: 'length-in-characters', severity, args };
		}
		if (count.valid && extra === body.length - count.utf16) {
			const args = { ...lengths, extra, unit: 'utf-16' } as const;
			return { code: 'length-in-characters', severity, args };
		}
		const newline = last !== 10 ? 0 : body.at(-2) === 13 ? 2 : 1;
		if (newline > 0 && extra === newline) {
			const args = { ...lengths, newline: newline === 2 ? 'CRLF' : 'LF' } as const;
			return { code: 'length-without-newline', severity, args };
		}
		if (extra === count.crs) {
			return { code: 'length-without-crs', severity, args: { ...lengths, crs: count.crs } };
		}
		if (extra === 3 && body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) {
			return { code: 'length-without-bom', severity, args: lengths };
		}
		return { code: 'length-too-short', severity, args: lengths };
	}
	if (count.lfs > 0 && -extra === count.lfs) {
		return { code: 'length-with-crs', severity, args: { ...lengths, crs: count.lfs } };
	}
	return { code: 'length-too-long', severity, args: lengths };
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
	const counts: Counts = { valid: true, characters: 0, utf16: 0, crs: 0, lfs: 0 };
	for (let at = 0; at < body.length; at++) {
		const byte = body[at]!;
		if ((byte & 0xc0) !== 0x80) {
			counts.characters++;
			counts.utf16 += byte >= 0xf0 ? 2 : 1;
		}
		if (byte === 13) counts.crs++;
		if (byte === 10 && body[at - 1] !== 13) counts.lfs++;
	}
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(body);
	} catch {
		counts.valid = false;
	}
	return counts;
}

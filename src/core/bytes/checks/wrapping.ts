import type { BytesFinding } from '../codes.ts';
import type { Scan } from '../scan/scan.ts';

/** XML in another notation (HTML, form, JSON, base64), or no XML at all. */
export function checkWrapping(scan: Scan): BytesFinding[] {
	const { wrapping, bytes, outline, start, tail } = scan;
	if (!wrapping) {
		if (outline.firstMarkup >= 0 || tail.blanksAt === start) return [];
		const place = { start, end: Math.min(bytes.length, start + 16) };
		return [{ code: 'no-xml', severity: 'warning', place, args: {} }];
	}
	const { kind, place, field } = wrapping;
	if (kind === 'url-encoded') {
		const escaped = bytes[place.end - 1] !== 0x3c;
		return [{ code: kind, severity: 'error', place, args: { field, escaped } }];
	}
	return [{ code: kind, severity: 'error', place, args: {} }];
}

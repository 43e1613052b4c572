import type { Place } from '../finding.ts';

/** A key as OpenSRS issues it has so many hex digits (guide of 2014; third-party clients). */
const keyLength = 112;

/**
 * The first run of exactly 112 hex digits with no letter or digit beside it; null if there is none.
 * Older keys of 16 digits cannot be told from other values.
 */
export function findKeyShape(bytes: Uint8Array): Place | null {
	// So long a run holds one of these offsets: what lies between them needs no look.
	for (let probe = keyLength - 1; probe < bytes.length; probe += keyLength) {
		if (!isHexDigit(bytes[probe]!)) continue;
		let start = probe;
		let end = probe + 1;
		while (start > 0 && probe - start < keyLength && isHexDigit(bytes[start - 1]!)) start--;
		while (end < bytes.length && end - probe <= keyLength && isHexDigit(bytes[end]!)) end++;
		if (end - start !== keyLength) continue;
		if (!isWord(bytes[start - 1]) && !isWord(bytes[end])) return { start, end };
	}
	return null;
}

const isHexDigit = (byte: number) => isDigit(byte) || (lower(byte) >= 0x61 && lower(byte) <= 0x66);
const isWord = (byte = 0) => isDigit(byte) || (lower(byte) >= 0x61 && lower(byte) <= 0x7a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const lower = (byte: number) => byte | 0x20;

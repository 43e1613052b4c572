/**
 * Compressed data in base64, which only unpacking would show: it is removed whole. gzip starts
 * with 1f 8b 08, zlib with 78 and one of four bytes; what has no such start is known by its bytes,
 * which are no text and fit no certificate.
 */
import { decodeBase64, isText, runsOf } from './encoded.ts';
import type { Found } from './structure.ts';

const shortest = 24;
const opaqueFrom = 80;
/** How much of a run is checked. */
const lookedAt = 8192;

export function findCompressed(text: string): Found[] {
	const found: Found[] = [];
	for (const { at } of runsOf(text, 'base64')) {
		const start = at[0]!;
		const end = at.at(-1)! + 1;
		// `name:` on the next line is no part of a value.
		if (at.length < shortest || text[end] === ':') continue;
		const bytes = decodeBase64(text, at.slice(0, lookedAt));
		if (isText(bytes)) continue;
		const opaque = at.length >= opaqueFrom && isOpaque(text, start, end, bytes);
		if (!isPacked(bytes) && !opaque) continue;
		const padding = /^={0,2}/.exec(text.slice(end, end + 2))![0].length;
		found.push({ start, end: end + padding, kind: 'compressed data' });
	}
	return found;
}

const isPacked = (bytes: Uint8Array): boolean =>
	(bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) ||
	(bytes[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[1]!));

/** A certificate, a digest, a picture, a public key: named before its bytes. */
const named =
	/-----BEGIN [A-Z0-9 ]{3,40}-----\s*$|sha(?:1|256|384|512)[-/:=\s]*$|base64,$|ssh-\w+ $/i;

/** Bytes of all kinds, without a name. */
function isOpaque(text: string, start: number, end: number, bytes: Uint8Array): boolean {
	if (named.test(text.slice(Math.max(0, start - 60), start))) return false;
	const written = text.slice(start, Math.min(end, start + lookedAt));
	// Digests and other hex are read as what they are, and a path has no digits.
	if (/[0-9a-fA-F]{28}/.test(written) || /^[A-Za-z_/-]*$/.test(written)) return false;
	let high = 0;
	let control = 0;
	for (const byte of bytes) {
		if (byte > 126) high++;
		else if (byte < 32) control++;
	}
	return high * 3 > bytes.length && high * 5 < bytes.length * 4 && control > 0;
}

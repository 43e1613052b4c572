/** What the first bytes say about the encoding, before they are read as text. */

export type Utf16 = 'utf-16le' | 'utf-16be';
export type Recognised = Utf16 | 'gzip';

export interface Container {
	kind: Recognised;
	/** Whether a byte order mark shows it, rather than the pattern of NULs. */
	bom: boolean;
}

/**
 * UTF-16 by its byte order mark or because every other byte is NUL, and gzip by its first bytes
 * (RFC 1952, section 2.3.1); null for what may be ASCII or UTF-8.
 */
export function recogniseContainer(bytes: Uint8Array): Container | null {
	const [first, second, third] = bytes;
	if (first === 0x1f && second === 0x8b && third === 0x08) return { kind: 'gzip', bom: false };
	const marked = utf16Mark(bytes);
	const kind = marked ?? nulPattern(bytes);
	return kind && { kind, bom: marked !== null };
}

/** The byte order of the UTF-16 byte order mark at the start; null without one. */
export function utf16Mark([first, second]: Uint8Array): Utf16 | null {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** XML is mostly ASCII, whose high bytes are NUL in UTF-16; four characters make a pattern. */
function nulPattern(bytes: Uint8Array): Utf16 | null {
	const length = Math.min(bytes.length, 256) & ~1;
	if (length < 8) return null;
	const nuls = [0, 0];
	for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at & 1]!++;
	const most = (length / 2) * 0.9;
	if (nuls[0] === 0 && nuls[1]! >= most) return 'utf-16le';
	if (nuls[1] === 0 && nuls[0]! >= most) return 'utf-16be';
	return null;
}

/**
 * The encoding that an XML declaration names, as written; null without one.
 * @param declaration ASCII text that begins with `<?xml`
 */
export function declaredEncoding(declaration: string): string | null {
	return (
		/^<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([A-Za-z][\w.-]{0,40})["']/.exec(
			declaration
		)?.[1] ?? null
	);
}

/** Whether a declared encoding is UTF-8 or its subset ASCII. */
export function isUtf8Name(name: string): boolean {
	return /^(utf-?8|us-ascii|ascii)$/i.test(name);
}

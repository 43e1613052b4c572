import { byteOffsets } from '../../bytes/byteOffsets.ts';
import { latin1 } from '../../bytes/latin1.ts';
import { utf16Mark, type Utf16 } from '../../bytes/scan/encoding.ts';
import { findInvalidUtf8 } from '../../bytes/utf8.ts';

export type Encoding = 'utf-8' | 'latin1' | Utf16;

/** A document as text, and the way back from its characters to its bytes. */
export interface DecodedXml {
	text: string;
	/** How the bytes were read. */
	encoding: Encoding;
	/** What the XML declaration names, as written. */
	declared?: string;
	/** First byte that the declared encoding does not allow. */
	invalidAt?: number;
	/** Declared as one byte a character, but the bytes beyond ASCII are well-formed UTF-8. */
	looksUtf8?: true;
	/** Byte offset of a character (UTF-16 unit) of `text`. */
	byteAt(index: number): number;
}

const oneByte = /^(?:iso-?8859-\d{1,2}|latin-?1|windows-125\d|cp125\d|us-ascii|ascii)$/i;

/**
 * Reads XML bytes as text: by byte order mark, then by declaration, else UTF-8 (XML 1.0, appendix
 * F). Bytes that do not fit are read one character each, so that positions stay right.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
	const utf16 = utf16Mark(bytes);
	if (utf16) {
		const text = new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
		return { text, encoding: utf16, byteAt: (index) => Math.min(index * 2, bytes.length) };
	}
	const head = latin1(bytes.subarray(0, 300)).replace(/^\xef\xbb\xbf/, '');
	const declaration = /^\s{0,20}<\?xml\s([^>]{0,250})/.exec(head)?.[1];
	const declared =
		declaration && /encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,300})/.exec(declaration)?.[1];
	const named = declared === undefined ? {} : { declared };
	if (declared !== undefined && oneByte.test(declared)) {
		const looksUtf8 = bytes.some((byte) => byte > 0x7f) && !findInvalidUtf8(bytes);
		const mark = looksUtf8 ? { looksUtf8: true as const } : {};
		return { text: latin1(bytes), encoding: 'latin1', ...named, ...mark, byteAt: (i) => i };
	}
	const invalid = findInvalidUtf8(bytes);
	if (invalid) {
		const invalidAt = invalid.start;
		return { text: latin1(bytes), encoding: 'latin1', ...named, invalidAt, byteAt: (i) => i };
	}
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	return { text, encoding: 'utf-8', ...named, byteAt: byteOffsets(text) };
}

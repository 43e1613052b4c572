/** Evidence as text, with the way back to byte offsets. */
import { byteOffsets } from './byteOffsets.ts';
import { utf16Mark } from './scan/encoding.ts';

export interface Decoded {
	text: string;
	/** Byte offset of a position in `text`; fastest with growing positions. */
	bytesAt: (position: number) => number;
}

/**
 * Decodes logs, terminal output and replies; never use it for what is signed or sent.
 * @param input a string; or bytes in UTF-8 (an incomplete last character is dropped), in UTF-16 with
 *   a byte order mark (Windows PowerShell writes it when redirecting), or in anything else, which is
 *   decoded as windows-1252
 */
export function decode(input: Uint8Array | string): Decoded {
	if (typeof input === 'string') return { text: input, bytesAt: byteOffsets(input) };
	const label = utf16Mark(input);
	if (label) {
		const text = new TextDecoder(label).decode(input);
		return { text, bytesAt: (position) => Math.min(input.length, 2 + 2 * position) };
	}
	try {
		const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		// Only the beginning of a long paste is read, so the last character may be cut.
		const text = decoder.decode(input, { stream: true });
		return { text, bytesAt: byteOffsets(text) };
	} catch {
		// windows-1252 has one character for every byte, so positions are offsets.
		return { text: new TextDecoder('windows-1252').decode(input), bytesAt: (position) => position };
	}
}

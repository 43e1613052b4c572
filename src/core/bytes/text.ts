/** Evidence as text, with the way back to byte offsets. */
import { byteOffsets } from './byteOffsets.ts';
import { utf16Mark } from './scan/encoding.ts';

export interface Decoded {
	text: string;
	/** Byte offset of a position in `text`; ask with growing positions. */
	bytesAt: (position: number) => number;
}

/**
 * For logs, terminals and replies; never for what is signed or sent.
 * @param input bytes in UTF-8 (an unfinished last character is left out), in UTF-16 with a byte
 * order mark (a redirect in Windows PowerShell writes that), or anything else, which is taken byte
 * by byte; or a string
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
		// Only the beginning of a long paste is read, which may part a character.
		const text = decoder.decode(input, { stream: true });
		return { text, bytesAt: byteOffsets(text) };
	} catch {
		// windows-1252 gives one character for every byte, so offsets stay.
		return { text: new TextDecoder('windows-1252').decode(input), bytesAt: (position) => position };
	}
}

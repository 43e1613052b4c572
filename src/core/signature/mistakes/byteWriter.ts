import { fromByteString } from './bytes.ts';

/**
 * What each of the 256 bytes is written as. Any change that looks at one byte at a time (escaping,
 * URL-encoding, dropping) fits in a table. A table is fast because it makes no strings, and the
 * search makes thousands of bodies.
 */
interface ByteTable {
	/** For each byte, the byte that replaces it; -1 if it is replaced by none or several. */
	single: Int16Array;
	/** For each byte, the number of bytes that replace it, and where they start in `written`. */
	lengths: Uint8Array;
	starts: Uint16Array;
	written: Uint8Array;
	/** The largest of `lengths`. */
	longest: number;
}

/** Rewrites bytes one at a time; null if that changes nothing. */
export type ByteWriter = (bytes: Uint8Array) => Uint8Array | null;

/** Maps a byte, as a character U+0000 to U+00FF, to the byte string that replaces it. */
export type WriteCharacter = (character: string) => string;

/** The same as a table; bytes that are not in it stay. */
export type ByteChanges = Readonly<Record<string, string>>;

/**
 * Makes a writer. Its table is made on first use: the page has dozens of writers, and most visits
 * need none of them.
 */
export function byteWriter(changes: ByteChanges | WriteCharacter): ByteWriter {
	let table: ByteTable | undefined;
	return (bytes) => writeBytes(bytes, (table ??= byteTable(changes)));
}

function byteTable(changes: ByteChanges | WriteCharacter): ByteTable {
	const write =
		typeof changes === 'function'
			? changes
			: (character: string) => changes[character] ?? character;
	const texts = Array.from({ length: 256 }, (_, byte) => write(String.fromCharCode(byte)));
	let end = 0;
	return {
		single: Int16Array.from(texts, (text) => (text.length === 1 ? text.charCodeAt(0) : -1)),
		lengths: Uint8Array.from(texts, ({ length }) => length),
		starts: Uint16Array.from(texts, ({ length }) => (end += length) - length),
		written: fromByteString(texts.join('')),
		longest: Math.max(...texts.map(({ length }) => length))
	};
}

/** Most results fit in here, so that their length need not be counted first. */
const scratch = new Uint8Array(1 << 16);

function writeBytes(bytes: Uint8Array, table: ByteTable): Uint8Array | null {
	const { single, lengths, starts, written, longest } = table;
	const fits = bytes.length * longest <= scratch.length;
	const out = fits ? scratch : new Uint8Array(lengthWritten(bytes, table));
	let at = 0;
	let changed = 0;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i]!;
		const one = single[byte]!;
		changed |= one ^ byte;
		if (one >= 0) {
			out[at++] = one;
			continue;
		}
		const start = starts[byte]!;
		const end = start + lengths[byte]!;
		for (let from = start; from < end; from++) out[at++] = written[from]!;
	}
	if (changed === 0) return null;
	return fits ? out.slice(0, at) : out;
}

function lengthWritten(bytes: Uint8Array, { lengths }: ByteTable): number {
	let length = 0;
	for (let i = 0; i < bytes.length; i++) length += lengths[bytes[i]!]!;
	return length;
}

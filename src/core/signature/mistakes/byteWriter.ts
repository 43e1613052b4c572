import { fromByteString } from './bytes.ts';

/**
 * What each of the 256 bytes is written as. Escaping, URL-encoding, dropping: whatever looks at
 * one byte alone is a table. The search makes thousands of bodies, and a table needs no string.
 */
interface ByteTable {
	/** For each byte, the one byte that is written for it; -1 where it is none or several. */
	single: Int16Array;
	/** For each byte, how many are written for it, and where these begin in `written`. */
	lengths: Uint8Array;
	starts: Uint16Array;
	written: Uint8Array;
	/** The largest of `lengths`. */
	longest: number;
}

/** Writes each byte for itself; null where that changes nothing. */
export type ByteWriter = (bytes: Uint8Array) => Uint8Array | null;

/** What a byte, given as a character U+0000 to U+00FF, is written as: a byte string. */
export type WriteCharacter = (character: string) => string;

/** Characters U+0000 to U+00FF (each a byte) and the byte strings that they are written as. */
export type ByteChanges = Readonly<Record<string, string>>;

/**
 * A writer of bytes; one that is given changes leaves every other byte as it is. Its table is made
 * when it is first used: the page has dozens, and most visits need none.
 */
export function byteWriter(changes: ByteChanges | WriteCharacter): ByteWriter {
	let table: ByteTable | undefined;
	return (bytes) => writeBytes(bytes, (table ??= byteTable(changes)));
}

/** A table of some changes; every other byte stays. */
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

/** Most bodies fit in here while they are written, so that their length need not be known first. */
const desk = new Uint8Array(1 << 16);

function writeBytes(bytes: Uint8Array, table: ByteTable): Uint8Array | null {
	const { single, lengths, starts, written, longest } = table;
	const fits = bytes.length * longest <= desk.length;
	const out = fits ? desk : new Uint8Array(lengthWritten(bytes, table));
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

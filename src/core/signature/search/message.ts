import { initialState, md5Block } from '../md5/block.ts';

/** Padded messages are kept for reuse after prefixes up to this length, in bytes. */
const mostReady = 128;

/** The ending of a message, prepared so that it can follow a prefix of any length. */
export class Suffix {
	readonly length: number;
	readonly #bytes: Uint8Array;
	readonly #shifted: (Int32Array | undefined)[] = [];
	readonly #padded: (Int32Array | undefined)[] = [];

	constructor(parts: readonly Uint8Array[]) {
		this.length = parts.reduce((sum, part) => sum + part.length, 0);
		this.#bytes = new Uint8Array(this.length + 1);
		let at = 0;
		for (const part of parts) {
			this.#bytes.set(part, at);
			at += part.length;
		}
		// The bit that RFC 1321 (section 3.1) adds to every message.
		this.#bytes[this.length] = 0x80;
	}

	/** The bytes and the padding bit as words, after a prefix that ends `shift` bytes into a word. */
	at(shift: number): Int32Array {
		return (this.#shifted[shift] ??= this.#shift(shift));
	}

	/**
	 * A whole padded message; the caller fills in the `length` bytes before the suffix. The array is
	 * reused, so those bytes may still be from the previous message.
	 */
	padded(length: number): Int32Array {
		if (length > mostReady) return this.#message(length);
		return (this.#padded[length] ??= this.#message(length));
	}

	#message(length: number): Int32Array {
		const total = length + this.length;
		const words = new Int32Array(((total + 72) >> 6) << 4);
		new Uint8Array(words.buffer).set(this.#bytes, length);
		setLength(words, words.length, total);
		return words;
	}

	#shift(shift: number): Int32Array {
		const bytes = new Uint8Array((shift + this.#bytes.length + 3) & ~3);
		bytes.set(this.#bytes, shift);
		return new Int32Array(bytes.buffer);
	}
}

/** A beginning that many messages share: its whole blocks are hashed, the bytes after them kept. */
export class Prefix {
	/** How many words `save` takes. */
	static readonly savedWords = 21;
	readonly state = Int32Array.from(initialState);
	/** The bytes after the last whole block, as words padded with zeros. */
	readonly tail = new Int32Array(16);
	tailLength = 0;
	length = 0;
	readonly #tailBytes = new Uint8Array(this.tail.buffer);

	/** @returns the number of blocks hashed */
	set(buffer: MessageBuffer, parts: readonly Uint8Array[]): number {
		const size = buffer.write(parts);
		const blocks = size >> 6;
		this.state.set(initialState);
		for (let i = 0; i < blocks; i++) md5Block(this.state, buffer.words, i << 4);
		this.length = size;
		this.tailLength = size & 63;
		this.tail.fill(0);
		this.#tailBytes.set(buffer.bytes.subarray(blocks << 6, size));
		return blocks;
	}

	/** Writes all of it into an array, from word `at` on. */
	save(words: Int32Array, at: number): void {
		words.set(this.state, at);
		words.set(this.tail, at + 4);
		words[at + 20] = this.length;
	}

	/** Reads what `save` wrote. */
	load(words: Int32Array, at: number): void {
		for (let i = 0; i < 4; i++) this.state[i] = words[at + i]!;
		for (let i = 0; i < 16; i++) this.tail[i] = words[at + 4 + i]!;
		this.length = words[at + 20]!;
		this.tailLength = this.length & 63;
	}
}

/**
 * Where messages are assembled, as words. One buffer is reused, so that a search allocates nothing
 * for its millions of messages.
 */
export class MessageBuffer {
	words = new Int32Array(1024);
	bytes = new Uint8Array(this.words.buffer);
	/** Bytes written so far; the rest of the last word is zero. */
	length = 0;
	/** The digest of the last message. */
	readonly digest = new Int32Array(4);

	/** Starts a message with these bytes. @returns how many */
	write(parts: readonly Uint8Array[]): number {
		this.length = 0;
		for (const part of parts) this.add(part);
		return this.length;
	}

	/** Starts a message with the bytes of a prefix that are not hashed yet. */
	begin(prefix: Prefix): void {
		const { tail, tailLength } = prefix;
		const count = (tailLength + 3) >> 2;
		for (let i = 0; i < count; i++) this.words[i] = tail[i]!;
		this.length = tailLength;
	}

	add(bytes: Uint8Array): void {
		const end = this.length + bytes.length;
		this.#reserve(end);
		this.bytes.set(bytes, this.length);
		this.length = end;
		this.bytes.fill(0, end, (end + 3) & ~3);
	}

	/** Adds the first `length` bytes of some words; the bytes after them must be zero. */
	addWords(source: Int32Array, length: number): void {
		if (this.length & 3) {
			this.add(new Uint8Array(source.buffer, source.byteOffset, length));
			return;
		}
		this.#reserve(this.length + length + 4);
		const count = (length + 3) >> 2;
		for (let i = 0, at = this.length >> 2; i < count; i++, at++) this.words[at] = source[i]!;
		this.length += length;
	}

	/**
	 * Adds the suffix and hashes the message into `digest`.
	 * @param prefix the prefix that `begin` started the message with; null if it has none
	 * @returns the number of blocks hashed
	 */
	finish(prefix: Prefix | null, suffix: Suffix): number {
		const { length } = this;
		this.#reserve(length + suffix.length + 72);
		const { words } = this;
		const before = prefix ? prefix.length - prefix.tailLength : 0;
		const total = length + suffix.length;
		const blocks = (total + 72) >> 6;
		const shift = length & 3;
		const more = suffix.at(shift);
		const first = length >> 2;
		words[first] = shift ? words[first]! | more[0]! : more[0]!;
		const end = first + more.length;
		for (let i = 1, at = first + 1; at < end; i++, at++) words[at] = more[i]!;
		const last = (blocks << 4) - 2;
		for (let at = end; at < last; at++) words[at] = 0;
		setLength(words, last + 2, before + total);
		return this.#hash(words, blocks, prefix ? prefix.state : initialState);
	}

	/**
	 * Hashes `length` bytes (words padded with zeros) and a suffix into `digest`.
	 * @returns the number of blocks hashed
	 */
	hash(source: Int32Array, length: number, suffix: Suffix): number {
		const words = suffix.padded(length);
		const whole = length >> 2;
		for (let i = 0; i < whole; i++) words[i] = source[i]!;
		const bits = (length & 3) << 3;
		if (bits > 0) words[whole] = source[whole]! | (words[whole]! & (-1 << bits));
		return this.#hash(words, words.length >> 4, initialState);
	}

	#hash(words: Int32Array, blocks: number, from: Readonly<Int32Array>): number {
		const { digest } = this;
		digest[0] = from[0]!;
		digest[1] = from[1]!;
		digest[2] = from[2]!;
		digest[3] = from[3]!;
		for (let i = 0; i < blocks; i++) md5Block(digest, words, i << 4);
		return blocks;
	}

	#reserve(size: number): void {
		if (size <= this.bytes.length) return;
		const words = new Int32Array(1 << (32 - Math.clz32((size + 72) >> 2)));
		words.set(this.words);
		this.words = words;
		this.bytes = new Uint8Array(words.buffer);
	}
}

/** Ends a padded message with its length in bits (RFC 1321, section 3.2). */
function setLength(words: Int32Array, end: number, bytes: number): void {
	words[end - 2] = bytes << 3;
	words[end - 1] = Math.floor(bytes / 0x20000000);
}

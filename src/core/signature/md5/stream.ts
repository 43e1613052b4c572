import { initialState, md5Block } from './block.ts';
import { wordsToHex } from './words.ts';

/** Bytes copied at a time when the input doesn't start on a word boundary. */
const chunkBytes = 1 << 14;

/**
 * MD5 (RFC 1321) of bytes that arrive in pieces of any size, in constant memory. Fast because whole
 * blocks are hashed in place; only a piece that starts off a word boundary is copied first.
 *
 * Bytes are read as words through a typed array, so the platform must be little-endian, as every
 * platform with a browser is.
 */
export class Md5Stream {
	readonly #state = Int32Array.from(initialState);
	readonly #rest = new Int32Array(16);
	readonly #restBytes = new Uint8Array(this.#rest.buffer);
	#length = 0;

	/** Hashes the next bytes. No reference to the array is kept. */
	update(bytes: Uint8Array): this {
		const filled = this.#length & 63;
		this.#length += bytes.length;
		let at = 0;
		if (filled > 0) {
			at = Math.min(64 - filled, bytes.length);
			this.#restBytes.set(bytes.subarray(0, at), filled);
			if (filled + at < 64) return this;
			md5Block(this.#state, this.#rest, 0);
		}
		at += this.#takeBlocks(bytes.subarray(at));
		this.#restBytes.set(bytes.subarray(at));
		return this;
	}

	/** Finishes the hash: four words. The stream can't be used afterwards. */
	digestWords(): Int32Array {
		const filled = this.#length & 63;
		this.#restBytes.fill(0, filled);
		this.#restBytes[filled] = 0x80;
		if (filled >= 56) {
			md5Block(this.#state, this.#rest, 0);
			this.#rest.fill(0);
		}
		this.#rest[14] = this.#length << 3;
		this.#rest[15] = Math.floor(this.#length / 0x20000000);
		md5Block(this.#state, this.#rest, 0);
		return this.#state;
	}

	/** Finishes the hash: 32 lower-case hex digits. The stream can't be used afterwards. */
	digestHex(): string {
		return wordsToHex(this.digestWords());
	}

	/** A snapshot to continue from: the state after the whole blocks, and the bytes left over. */
	midState(): MidState {
		return {
			state: this.#state.slice(),
			tail: this.#restBytes.slice(0, this.#length & 63),
			length: this.#length
		};
	}

	/** A new stream that continues from a snapshot; the snapshot stays usable. */
	static from({ state, tail, length }: MidState): Md5Stream {
		const stream = new Md5Stream();
		stream.#state.set(state);
		stream.#restBytes.set(tail);
		stream.#length = length;
		return stream;
	}

	/** Hashes as many whole blocks as there are. @returns the number of bytes hashed */
	#takeBlocks(bytes: Uint8Array): number {
		const end = bytes.length - (bytes.length & 63);
		if ((bytes.byteOffset & 3) === 0) {
			this.#takeWords(new Int32Array(bytes.buffer, bytes.byteOffset, end >> 2), end >> 2);
			return end;
		}
		const words = new Int32Array(Math.min(end, chunkBytes) >> 2);
		const chunk = new Uint8Array(words.buffer);
		for (let at = 0; at < end; at += chunkBytes) {
			const size = Math.min(chunkBytes, end - at);
			chunk.set(bytes.subarray(at, at + size));
			this.#takeWords(words, size >> 2);
		}
		return end;
	}

	#takeWords(words: Int32Array, count: number): void {
		for (let at = 0; at < count; at += 16) md5Block(this.#state, words, at);
	}
}

/** An unfinished hash: what all messages with the same beginning have in common. */
export interface MidState {
	/** The four words after the whole blocks so far. */
	readonly state: Int32Array;
	/** The bytes after the last whole block, 0 to 63. */
	readonly tail: Uint8Array;
	/** Bytes hashed so far, including the tail. */
	readonly length: number;
}

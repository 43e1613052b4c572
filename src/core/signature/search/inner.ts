import type { DigestForm } from '../mistakes/mistake.ts';

/** The inner digest as the next round hashes it. Reused, so that the search allocates nothing. */
export class Inner {
	/** What was written: the first `length` bytes, and zeros up to a whole word. */
	words = new Int32Array(128);
	bytes = new Uint8Array(this.words.buffer);
	length = 0;
	/** The digest itself. */
	readonly rawWords = new Int32Array(4);
	readonly raw = new Uint8Array(this.rawWords.buffer);

	/**
	 * Writes the digest down for the next round.
	 * @param form null for lower-case hex, the right form
	 * @returns whether the result differs from lower-case hex
	 */
	write(form: DigestForm | null): boolean {
		if (!form) {
			this.#writeHex();
			return false;
		}
		this.length = form.writeInto?.(this.raw, this.bytes) ?? this.#take(form.write(this.raw));
		// `MessageBuffer.addWords` needs zeros up to the end of the last word.
		for (let at = this.length; at & 3; at++) this.bytes[at] = 0;
		return this.length !== 32 || !this.#isHex();
	}

	#writeHex(): void {
		for (let i = 0; i < 4; i++) {
			const word = this.rawWords[i]!;
			this.words[2 * i] = hexWord(word);
			this.words[2 * i + 1] = hexWord(word >>> 16);
		}
		this.length = 32;
	}

	#isHex(): boolean {
		for (let i = 0; i < 4; i++) {
			const word = this.rawWords[i]!;
			if (this.words[2 * i] !== hexWord(word)) return false;
			if (this.words[2 * i + 1] !== hexWord(word >>> 16)) return false;
		}
		return true;
	}

	/** Copies bytes of any length. @returns how many */
	#take(written: Uint8Array): number {
		if (written.length + 4 > this.bytes.length) {
			this.words = new Int32Array((written.length * 2 + 3) >> 2);
			this.bytes = new Uint8Array(this.words.buffer);
		}
		this.bytes.set(written);
		return written.length;
	}
}

/** The two hex digits of each byte, the first in the low half of a 16-bit word. */
const hexPairs = Uint16Array.from({ length: 256 }, (_, byte) => {
	const [high, low] = byte.toString(16).padStart(2, '0');
	return high!.charCodeAt(0) | (low!.charCodeAt(0) << 8);
});

const hexWord = (word: number) => hexPairs[word & 255]! | (hexPairs[(word >>> 8) & 255]! << 16);

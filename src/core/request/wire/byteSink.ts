/** A growing array of bytes. Its size doubles when it is full, so adding bytes is linear. */
export class ByteSink {
	#bytes = new Uint8Array(256);
	length = 0;

	#room(count: number): void {
		if (this.length + count <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(this.length + count, this.#bytes.length * 2));
		larger.set(this.#bytes.subarray(0, this.length));
		this.#bytes = larger;
	}

	add(byte: number): void {
		this.#room(1);
		this.#bytes[this.length++] = byte;
	}

	addAll(bytes: ArrayLike<number>): void {
		this.#room(bytes.length);
		this.#bytes.set(bytes, this.length);
		this.length += bytes.length;
	}

	/** Repeats the last `period` bytes until the length is `end`. */
	repeatTo(end: number, period: number): void {
		const from = this.length - period;
		if (end <= this.length || period <= 0 || from < 0) return;
		this.#room(end - this.length);
		// Each copy doubles what is there to copy from.
		while (this.length < end) {
			const count = Math.min(end - this.length, this.length - from);
			this.#bytes.copyWithin(this.length, from, from + count);
			this.length += count;
		}
	}

	/** A copy of what was added. */
	take(): Uint8Array {
		return this.#bytes.slice(0, this.length);
	}
}

/** All pieces of one length of some texts, to be found in others in one pass. */
export class Windows {
	readonly #pieces = new Set<string>();
	/** Whether a piece may start with these characters. Fast, because it rules out most of the text. */
	readonly #mayBegin = new Uint8Array(65536);
	readonly #length: number;

	constructor(texts: readonly string[], length: number) {
		this.#length = length;
		for (const text of texts) {
			for (let at = 0; at + length <= text.length; at++) {
				this.#pieces.add(text.slice(at, at + length));
				this.#mayBegin[startOf(text, at)] = 1;
			}
		}
	}

	get size(): number {
		return this.#pieces.size;
	}

	areIn(text: string): boolean {
		if (this.#pieces.size === 0) return false;
		for (let at = 0; at + this.#length <= text.length; at++) {
			if (this.#mayBegin[startOf(text, at)] === 0) continue;
			if (this.#pieces.has(text.slice(at, at + this.#length))) return true;
		}
		return false;
	}
}

/** Four characters as a number below 65536. */
export function startOf(text: string, at: number): number {
	return (
		(text.charCodeAt(at) ^
			(text.charCodeAt(at + 1) << 4) ^
			(text.charCodeAt(at + 2) << 8) ^
			(text.charCodeAt(at + 3) << 11)) &
		65535
	);
}

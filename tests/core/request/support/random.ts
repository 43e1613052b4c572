/** A small seeded generator (mulberry32), so that every run tries the same inputs. */
export class Random {
	#state: number;
	constructor(seed: number) {
		this.#state = seed >>> 0;
	}
	/** 0 to 1, 1 excluded. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}
	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}
	pick<T>(items: readonly T[]): T {
		return items[this.below(items.length)]!;
	}
	bytes(length: number): Uint8Array {
		return Uint8Array.from({ length }, () => this.below(256));
	}
	/** Bytes with what breaks readers: NUL, CR LF, runs, text that looks like a dump. */
	hardBytes(length: number): Uint8Array {
		const parts: number[] = [];
		const awkward = [
			'\0',
			'\r\n',
			'\n',
			'\r\n\r\n',
			'|',
			'> ',
			'  ',
			'50 4f',
			'*',
			': ',
			"'",
			'\\',
			'%'
		];
		while (parts.length < length) {
			const kind = this.below(4);
			if (kind === 0) parts.push(...[...this.pick(awkward)].map((char) => char.charCodeAt(0)));
			else if (kind === 1) parts.push(...new Array<number>(this.below(60)).fill(this.below(256)));
			else parts.push(...this.bytes(this.below(20)));
		}
		return Uint8Array.from(parts.slice(0, length));
	}
}

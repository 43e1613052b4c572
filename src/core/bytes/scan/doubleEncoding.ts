/**
 * Finds text that was encoded as UTF-8 twice: each byte of `é` (c3 a9) was treated as a character
 * (`Ã©`) and written in UTF-8 again. The wrong reading in between is Windows-1252 or Latin-1.
 */
import type { Place } from '../../finding.ts';
import { windows1252High } from '../windows1252.ts';

const byteOfPoint = new Uint8Array(0x2123);
for (let byte = 0x80; byte <= 0xff; byte++) byteOfPoint[byte] = byte;
for (let at = 0; at < windows1252High.length; at++) {
	byteOfPoint[windows1252High.charCodeAt(at)] = 0x80 + at;
}

/** How many there are, where the first one is, and which code point was meant there. */
export interface TwiceEncoded {
	count: number;
	first: Place | null;
	meant: number;
}

/** Call it with every non-ASCII character in order; it recognizes gaps by the offsets. */
export class DoubleEncoding {
	/** Beyond doubt: `Ã©`, `â€™`, the four characters of an emoji. */
	certain: TwiceEncoded = { count: 0, first: null, meant: 0 };
	/** All that decode again, including text that may be intended: `É»`. */
	all: TwiceEncoded = { count: 0, first: null, meant: 0 };
	/** How many characters take part in `all`. */
	parts = 0;

	#next = -1;
	#need = 0;
	#taken = 0;
	#start = 0;
	#lead = 0;
	#value = 0;

	feed(point: number, start: number, end: number): void {
		const byte = point < byteOfPoint.length ? byteOfPoint[point]! : 0;
		if (start !== this.#next) this.#need = 0;
		this.#next = end;
		if (byte === 0) {
			this.#need = 0;
		} else if (this.#need > 0 && byte < 0xc0) {
			this.#value = (this.#value << 6) | (byte & 0x3f);
			this.#taken++;
			if (--this.#need === 0) this.#found(end);
		} else {
			this.#begin(byte, start);
		}
	}

	#begin(byte: number, start: number): void {
		this.#need = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
		this.#lead = byte;
		this.#value = byte & (0x3f >> this.#need);
		this.#taken = 1;
		this.#start = start;
	}

	#found(end: number): void {
		const value = this.#value;
		const least = [0, 0, 0x80, 0x800, 0x10000][this.#taken]!;
		if (value < least || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return;
		this.parts += this.#taken;
		this.#count(this.all, end);
		if (certainly(this.#lead, value)) this.#count(this.certain, end);
	}

	#count(kind: TwiceEncoded, end: number): void {
		kind.count++;
		if (kind.first) return;
		kind.first = { start: this.#start, end };
		kind.meant = this.#value;
	}
}

/** Latin letters, general punctuation and signs, the BOM, emoji: what damaged text mostly contains. */
function certainly(lead: number, value: number): boolean {
	return (
		lead === 0xc2 ||
		lead === 0xc3 ||
		(value >= 0x2000 && value < 0x2150) ||
		value === 0xfeff ||
		(value >= 0x1f000 && value < 0x20000)
	);
}

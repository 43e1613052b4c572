/**
 * A reading of a text in which every character knows where in the text it came from: the text
 * itself, the text with its escapes undone, the bytes of a hex dump. What is found in a reading
 * is removed from the text.
 */
export interface View {
	text: string;
	/** For each character: where it begins and ends in the text given first. */
	from: Int32Array;
	to: Int32Array;
	/** For each character: where the text column of a dump repeats it, or -1. */
	twin?: Int32Array;
}

/** The text as it is. */
export function plainView(text: string): View {
	const from = new Int32Array(text.length);
	const to = new Int32Array(text.length);
	for (let at = 0; at < text.length; at++) {
		from[at] = at;
		to[at] = at + 1;
	}
	return { text, from, to };
}

/** Collects the characters of a view that reads another one. */
export class ViewBuilder {
	#parts: string[] = [];
	#from: number[] = [];
	#to: number[] = [];
	#twin: number[] = [];
	readonly #source: View;
	constructor(source: View) {
		this.#source = source;
	}
	get length(): number {
		return this.#from.length;
	}
	/** One character that stands for the source's characters `start` to `end`. */
	add(char: string, start: number, end: number, twin = -1): void {
		const { from, to } = this.#source;
		const before = this.#source.twin?.[start] ?? -1;
		this.#parts.push(char);
		this.#from.push(from[start] ?? 0);
		this.#to.push(to[end - 1] ?? 0);
		this.#twin.push(twin < 0 ? before : (from[twin] ?? -1));
	}
	/** The source's characters `start` to `end`, unchanged. */
	copy(start: number, end: number): void {
		for (let at = start; at < end; at++) this.add(this.#source.text[at]!, at, at + 1);
	}
	done(): View {
		const view: View = {
			text: this.#parts.join(''),
			from: Int32Array.from(this.#from),
			to: Int32Array.from(this.#to)
		};
		if (this.#twin.some((at) => at >= 0)) view.twin = Int32Array.from(this.#twin);
		return view;
	}
}

/** Lower case for A to Z only: other letters may change their length, and places would shift. */
export function lowerAscii(text: string): string {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** A part of a view's characters, in lower case; `index` leads back into the view. */
export interface Reduced {
	text: string;
	index: Int32Array;
}

/**
 * Letters and digits only, in lower case: line breaks, quotes, spaces, signs of base64 and the
 * difference between its alphabets are gone, on both sides of a comparison.
 */
export function squeeze(text: string): Reduced {
	const kept = new Int32Array(text.length);
	const codes = new Uint8Array(text.length);
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const lower = code >= 65 && code <= 90 ? code + 32 : code;
		if ((lower < 97 || lower > 122) && (lower < 48 || lower > 57)) continue;
		kept[count] = at;
		codes[count++] = lower;
	}
	let out = '';
	for (let at = 0; at < count; at += 8192) {
		out += String.fromCharCode(...codes.subarray(at, Math.min(count, at + 8192)));
	}
	return { text: out, index: kept.subarray(0, count) };
}

/** Everything but white space, in lower case: for keys of too few letters to be squeezed. */
export function unspace(text: string): Reduced {
	const kept = new Int32Array(text.length);
	let count = 0;
	for (const { index, 0: run } of text.matchAll(/\S+/g)) {
		for (let at = 0; at < run.length; at++) kept[count++] = index + at;
	}
	return { text: lowerAscii(text.replace(/\s+/g, '')), index: kept.subarray(0, count) };
}

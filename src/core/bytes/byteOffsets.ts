/** Byte offsets are remembered every so many UTF-16 units. */
const step = 1024;

/**
 * Turns positions in a string into byte offsets of its UTF-8 form. A lone surrogate counts three
 * bytes, as the U+FFFD that it becomes; each half of a pair counts two.
 * @returns a function that is fast in any order: it reads the text at most once, plus at most 1024
 *   units for each position before the last one
 */
export function byteOffsets(text: string): (position: number) => number {
	const marks = [0];
	let at = 0;
	let bytes = 0;
	return (position) => {
		const mark = Math.min(Math.max(0, position) >> 10, marks.length - 1);
		if (position < at || mark * step > at) {
			at = mark * step;
			bytes = marks[mark]!;
		}
		for (; at < position && at < text.length; at++) {
			if (at % step === 0) marks[at / step] = bytes;
			bytes += sizeAt(text, at);
		}
		return bytes;
	};
}

function sizeAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (unit < 0x80) return 1;
	if (unit < 0x800) return 2;
	return isPair(text, at) || isPair(text, at - 1) ? 2 : 3;
}

/** Whether the unit at an offset and the next one are the two halves of a character. */
export function isPair(text: string, at: number): boolean {
	return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

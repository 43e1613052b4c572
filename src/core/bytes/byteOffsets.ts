/**
 * Turns positions in a string into byte offsets of its UTF-8 form. A lone surrogate counts three
 * bytes, as the U+FFFD that it becomes.
 * @returns a function that must be asked with growing or equal positions to be quick; a smaller
 * one starts again from the front
 */
export function byteOffsets(text: string): (position: number) => number {
	let at = 0;
	let bytes = 0;
	return (position) => {
		if (position < at) at = bytes = 0;
		for (; at < position && at < text.length; at++) {
			const unit = text.charCodeAt(at);
			if (unit < 0x80) bytes += 1;
			else if (unit < 0x800) bytes += 2;
			else if (isPair(text, at)) {
				bytes += 4;
				at++;
			} else bytes += 3;
		}
		return bytes;
	};
}

function isPair(text: string, at: number): boolean {
	const high = text.charCodeAt(at);
	if (high < 0xd800 || high > 0xdbff) return false;
	const low = text.charCodeAt(at + 1);
	return low >= 0xdc00 && low <= 0xdfff;
}

/** Characters that turn the writing direction of the page's own words after them. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that was given, as it can be quoted in a sentence: control characters as signs (`␛`), those
 * that turn the direction by their number, `‹U+202E›`. Tabs and line feeds stay.
 */
export function visible(text: string): string {
	return text
		.replace(/\p{Cc}/gu, (character) => {
			const code = character.charCodeAt(0);
			if (character === '\t' || character === '\n') return character;
			if (code === 0x7f) return '\u2421';
			return code < 0x20 ? String.fromCharCode(0x2400 + code) : numbered(character);
		})
		.replace(turning, numbered);
}

function numbered(character: string): string {
	return `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`;
}

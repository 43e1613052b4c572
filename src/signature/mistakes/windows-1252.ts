/**
 * windows-1252 as Windows and browsers have it: five bytes without a character (81 8D 8F 90 9D)
 * stand for the control characters of the same number.
 * Source: WHATWG Encoding Standard, index windows-1252.
 */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const byteOf = new Map(Array.from(upper, (character, index) => [character, 0x80 + index]));

/** The byte of a character, or undefined where windows-1252 has none. */
export function windows1252Byte(character: string): number | undefined {
	const code = character.codePointAt(0)!;
	return code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : byteOf.get(character);
}

/** The character of a byte given as a character of a byte string. */
export function windows1252Character(byte: string): string {
	const code = byte.charCodeAt(0);
	return code >= 0x80 && code < 0xa0 ? upper[code - 0x80]! : byte;
}

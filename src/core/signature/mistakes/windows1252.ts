import { windows1252High } from '../../bytes/windows1252.ts';

/* Single characters in windows-1252. */

const byteOf = new Map(
	Array.from(windows1252High, (character, index) => [character, 0x80 + index])
);

/** The byte of a character; undefined if windows-1252 doesn't have it. */
export function windows1252Byte(character: string): number | undefined {
	const code = character.codePointAt(0)!;
	return code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : byteOf.get(character);
}

/** The character for one byte of a byte string. */
export function windows1252Character(byte: string): string {
	const code = byte.charCodeAt(0);
	return code >= 0x80 && code < 0xa0 ? windows1252High[code - 0x80]! : byte;
}

import { byteWriter, type ByteWriter } from './byteWriter.ts';
import { joinBytes, utf8 } from './bytes.ts';

/* Ways of writing bytes as text; results are ASCII. */

/** URL-encoding: letters, digits and the given characters stay, everything else becomes %XX. */
export function percentEncoder(unreserved: string, space = '%20'): ByteWriter {
	return byteWriter((character) => {
		if (character === ' ') return space;
		if (/[0-9A-Za-z]/.test(character) || unreserved.includes(character)) return character;
		return '%' + hexOf(character).toUpperCase();
	});
}

const hexOf = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0');

/** Base64 with padding, RFC 4648 section 4, on one line. */
export const base64Of = (bytes: string) => btoa(bytes);

/** The bytes of Base64, with or without padding; null where the text is none. */
export function base64Decode(text: string): string | null {
	const bare = /^([A-Za-z0-9+/]+)={0,2}$/.exec(text)?.[1];
	return bare === undefined || bare.length % 4 === 1 ? null : atob(bare);
}

/** Each byte as a decimal number. */
export const numbers =
	(between: string, before = '', after = '') =>
	(bytes: Uint8Array | Int8Array) =>
		utf8(before + bytes.join(between) + after);

const pythonNames: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The inside of a Python bytes literal with this quote around it. */
const pythonWriter = (quote: string) =>
	byteWriter((character) => {
		if (character === quote) return '\\' + quote;
		const isPrintable = character >= ' ' && character <= '~';
		return pythonNames[character] ?? (isPrintable ? character : '\\x' + hexOf(character));
	});

const pythonQuotes = { "'": pythonWriter("'"), '"': pythonWriter('"') };

const separators = /[\p{C}\p{Z}]/gu;
const escapeIn = (unit: string) => {
	const code = unit.codePointAt(0)!;
	const [mark, width] = code < 0x100 ? ['\\x', 2] : code < 0x10000 ? ['\\u', 4] : ['\\U', 8];
	return mark + code.toString(16).padStart(width, '0');
};

/** What Python's repr() gives for a text: quotes, escapes, and printable characters as they are. */
export function pythonTextRepr(text: string): string {
	const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
	const inside = text
		.replaceAll('\\', '\\\\')
		.replaceAll(quote, '\\' + quote)
		.replace(separators, (unit) => (unit === ' ' ? unit : (pythonNames[unit] ?? escapeIn(unit))));
	return quote + inside + quote;
}

const rubyNames: Record<string, string> = {
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
	'\f': '\\f',
	'\v': '\\v',
	'\b': '\\b',
	'\x07': '\\a',
	'\x1b': '\\e'
};

/** What Ruby's inspect gives for a text. */
export function rubyInspect(text: string): string {
	const inside = text
		.replace(/["\\]|#(?=[{$@])/g, '\\$&')
		.replace(/\p{Cc}/gu, (unit) => rubyNames[unit] ?? rubyEscape(unit));
	return `"${inside}"`;
}

const rubyEscape = (unit: string) => {
	const code = unit.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	return code < 0x80 ? '\\x' + hex.padStart(2, '0') : '\\u' + hex.padStart(4, '0');
};

const hexUpper = (code: number, width: number) =>
	code.toString(16).toUpperCase().padStart(width, '0');

/** What Ruby's dump gives: all in ASCII. */
export const rubyDump = (text: string) =>
	rubyInspect(text).replace(/[^\0-\x7f]/gu, (unit) => {
		const code = unit.codePointAt(0)!;
		return code < 0x10000 ? `\\u${hexUpper(code, 4)}` : `\\u{${hexUpper(code, 0)}}`;
	});

/** What Ruby's inspect gives for the bytes of a text, as a file read in binary has them. */
export function rubyBinary(text: string): string {
	const inside = text.replace(/[\0-\x7f]+|[^\0-\x7f]+/g, (part) =>
		part < '\x80'
			? rubyInspect(part).slice(1, -1)
			: Array.from(utf8(part), (byte) => `\\x${hexUpper(byte, 2)}`).join('')
	);
	return `"${inside}"`;
}

/** What Python prints for a bytes object: `b'...'`, or `b"..."` where only ' is inside. */
export function pythonRepr(bytes: Uint8Array): Uint8Array {
	const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
	const inside = pythonQuotes[quote](bytes) ?? bytes;
	return joinBytes(utf8('b' + quote), inside, utf8(quote));
}

/** Lines of a dump, as od, xxd, hexdump and debuggers print them, and the bytes in them. */

export function fromHex(hex: string): string {
	return fromNumber(parseInt(hex, 16));
}

export function fromNumber(code: number): string {
	return code > 0xffff ? '?' : String.fromCharCode(code);
}

export function hexBytes(digits: string): string {
	return digits.replace(/../g, (two) => fromHex(two)).slice(0, digits.length >> 1);
}

/** What a line has in bytes, for each way to write them; empty where it has none. */
export const dumps: readonly ((line: string) => string)[] = [
	hexWords,
	narrowWords,
	swappedWords,
	octalWords,
	decimalWords,
	binaryWords
];

/** What follows the offset of a row, cut where two spaces or a mark begin the text column. */
function rowOf(line: string, end = / {3,}|\||>/): string[] {
	const body = withoutHead(line).replace(/^\s+|\b0x/g, '');
	return body.split(end, 1)[0]!.split(/[ \t]+/);
}

export function withoutHead(line: string): string {
	return line.replace(/^[\s>|*]{0,12}\[?(?:0x)?[0-9a-f][0-9a-f:.,TZ-]{2,30}\]?(?=\s)/i, '');
}

function hexWords(line: string): string {
	return wordsUpTo(line, /^(?:[0-9a-f]{2}){1,8}$/i)
		.map(hexBytes)
		.join('');
}

function narrowWords(line: string): string {
	const words = rowOf(line, / {2,}|\||>/);
	return words.every((word) => /^(?:[0-9a-f]{2})+$/i.test(word))
		? words.map(hexBytes).join('')
		: '';
}

function swappedWords(line: string): string {
	const words = wordsUpTo(line, /^(?:[0-9a-f]{2}){2,8}$/i).map(hexBytes);
	return words.map((word) => [...word].reverse().join('')).join('');
}

function octalWords(line: string): string {
	return wordsUpTo(line, /^[0-7]{3}(?:[0-7]{3})?$/)
		.map((word) => parseInt(word, 8))
		.map((code) => String.fromCharCode(code & 255, code >> 8))
		.join('');
}

function decimalWords(line: string): string {
	return wordsUpTo(line, /^[0-9]{1,3}$/)
		.map((word) => fromNumber(Number(word)))
		.join('');
}

function binaryWords(line: string): string {
	return wordsUpTo(line, /^[01]{7,8}$/)
		.map((word) => fromNumber(parseInt(word, 2)))
		.join('');
}

function wordsUpTo(line: string, pattern: RegExp): string[] {
	const words = rowOf(line);
	const end = words.findIndex((word) => !pattern.test(word));
	return (end < 0 ? words : words.slice(0, end)).slice(0, 32);
}

export function lastColumn(line: string): string {
	// No column is longer, and in a long run of spaces the pattern would start at each of them.
	const end = line.trimEnd().slice(-80);
	return / {2,}[|>]?(\S[^|<]{0,70})[|<]?$/.exec(end)?.[1] ?? '';
}

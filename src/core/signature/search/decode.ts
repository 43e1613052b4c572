/**
 * Which digests a value that was sent could stand for. Everything here only proposes digests: each
 * is checked by writing it again in the form in question.
 */
import { base62, bitcoin } from '../mistakes/digestForms/bases.ts';
import { hexToBytes } from '../md5/words.ts';

/** No form of a digest is longer (`ffffffxx` for every byte has 128 characters). */
const longest = 256;
/** A text with more readings than this is not listed; the search compares what is written instead. */
const mostReadings = 4096;

/**
 * Digests of 16 bytes that the text may represent.
 * @param text as it was sent, without surrounding white space
 */
export function digestsIn(text: string): Uint8Array[] {
	const found = new Map<string, Uint8Array>();
	const add = (bytes: Uint8Array) => {
		if (bytes.length === 16) found.set(String(bytes), bytes);
	};
	if (text.length > longest) return [];
	for (const digits of hexIn(text)) {
		if (digits.length % 2 === 0) add(hexToBytes(digits));
		if (digits.length > 32) continue;
		const missing = 32 - digits.length;
		// Leading zeros lost, the end cut off, or only the middle kept ("short MD5").
		add(hexToBytes('0'.repeat(missing) + digits));
		add(hexToBytes(digits + '0'.repeat(missing)));
		if (digits.length === 16) add(hexToBytes(`00000000${digits}00000000`));
		if (missing === 0) {
			for (const at of orders) add(reordered(hexToBytes(digits), at));
			add(hexToBytes(Array.from(digits).reverse().join('')));
			add(hexToBytes(digits.replace(/(.)(.)/g, '$2$1')));
		}
		if (text.startsWith('-')) add(hexToBytes(negated(digits)));
	}
	for (const bytes of base64In(text)) add(bytes);
	for (const number of numbersIn(text)) {
		const bytes = hexToBytes(BigInt.asUintN(128, number).toString(16).padStart(32, '0'));
		add(bytes);
		add(bytes.slice().reverse());
	}
	const numbers = text.match(/-?[0-9]+/g) ?? [];
	if (numbers.length === 16) add(Uint8Array.from(numbers, Number));
	return [...found.values()];
}

/** Runs of hex digits that may be a digest, without what is around or between the bytes. */
function hexIn(text: string): string[] {
	const found = new Set<string>();
	const look = (part: string) => {
		const bare = part.replace(/0x|\\x|[-:,<>{}%\s"']/gi, '').toLowerCase();
		if (/^[0-9a-f]+$/.test(bare)) found.add(bare);
		const run = /([0-9a-f]+)[^0-9a-f]*$/i.exec(part)?.[1];
		if (run) found.add(run.toLowerCase());
	};
	look(text);
	const whole = /[0-9a-f]{32}/i.exec(text)?.[0];
	if (whole) look(whole);
	look(text.replace(/^["']?0x/i, ''));
	for (const token of text.split(/[\s=*]+/)) look(token);
	// Hex or base64 of the hex text.
	for (const digits of [...found]) if (digits.length === 64) look(latin1(hexToBytes(digits)));
	for (const bytes of base64In(text)) if (bytes.length >> 1 === 16) look(latin1(bytes));
	return [...found];
}

function base64In(text: string): Uint8Array[] {
	const standard = text
		.replace(/-/g, '+')
		.replace(/_/g, '/')
		.replace(/[=\s]+$/, '');
	if (!/^[A-Za-z0-9+/]{22,}$/.test(standard) || standard.length % 4 === 1) return [];
	return [Uint8Array.from(atob(standard), (char) => char.charCodeAt(0))];
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const lowerDigits = `0123456789${letters}`;

/** The number bases a 128-bit number may be written in, with the digits of each. */
const bases: readonly [pattern: RegExp, digits: string, lower?: true][] = [
	[/^-?[0-9]{20,39}$/, '0123456789'],
	[/^[0-9a-z]{18,25}$/i, lowerDigits, true],
	[/^[1-9A-HJ-NP-Za-km-z]{18,22}$/, bitcoin],
	[/^[0-9A-Za-z]{18,22}$/, base62],
	[/^[01]{100,128}$/, '01']
];

/** The numbers a text can stand for, base by base. Base32 has two bits more than the digest. */
function numbersIn(text: string): bigint[] {
	const found = bases
		.filter(([pattern]) => pattern.test(text))
		.map(([, digits, lower]) => {
			const number = numberIn(lower ? text.toLowerCase() : text.replace('-', ''), digits);
			return text.startsWith('-') ? -number : number;
		});
	const base32 = text.replace(/=+$/, '').toLowerCase();
	if (/^[a-z2-7]{26}$/.test(base32)) found.push(numberIn(base32, `${letters}234567`) >> 2n);
	return found;
}

const numberIn = (text: string, digits: string) =>
	Array.from(text).reduce(
		(number, digit) => number * BigInt(digits.length) + BigInt(digits.indexOf(digit)),
		0n
	);

function latin1(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}

/** Two's complement in 128 bits: a signed BigInteger prints it with a minus sign. */
function negated(digits: string): string {
	return ((1n << 128n) - BigInt(`0x${digits}`)).toString(16).padStart(32, '0').slice(-32);
}

/** Orders in which bytes get swapped: within words, within pairs, all, or as in a Guid. */
const orders: readonly ((at: number) => number)[] = [
	(at) => at ^ 3,
	(at) => at ^ 1,
	(at) => 15 - at,
	(at) => (at < 4 ? 3 - at : at < 8 ? at ^ 1 : at)
];

function reordered(bytes: Uint8Array, order: (at: number) => number): Uint8Array {
	return bytes.map((_, at) => bytes[order(at)]!);
}

/** The text of each of the 256 bytes, for a form that writes byte after byte. */
export interface ByteTexts {
	texts: readonly string[];
	bytes: ReadonlyMap<string, readonly number[]>;
	lengths: readonly number[];
}

export function byteTextsOf(texts: readonly string[]): ByteTexts {
	const bytes = new Map<string, number[]>();
	texts.forEach((text, byte) => bytes.set(text, [...(bytes.get(text) ?? []), byte]));
	const lengths = [...new Set(texts.map(({ length }) => length))].filter(Boolean);
	return { texts, bytes, lengths: lengths.sort((a, b) => a - b) };
}

/**
 * Ways to split a text into sixteen bytes when it doesn't show where each byte ends: `a` for `0a`,
 * `ffffffe7` for `e7`, decimal numbers.
 * @returns null if there are too many to list
 */
export function readingsPerByte(text: string, { bytes, lengths }: ByteTexts): Uint8Array[] | null {
	const found: Uint8Array[] = [];
	const shortest = lengths[0] ?? 1;
	const longestText = lengths.at(-1) ?? 1;
	const digest = new Uint8Array(16);
	let steps = 0;
	const read = (at: number, count: number): boolean => {
		if (++steps > 64 * mostReadings) return false;
		if (count === 16) {
			if (at === text.length) found.push(digest.slice());
			return found.length <= mostReadings;
		}
		const left = text.length - at;
		if (left < shortest * (16 - count) || left > longestText * (16 - count)) return true;
		for (const length of lengths) {
			for (const byte of bytes.get(text.slice(at, at + length)) ?? []) {
				digest[count] = byte;
				if (!read(at + length, count + 1)) return false;
			}
		}
		return true;
	};
	return read(0, 0) ? found : null;
}

import type { Place } from '../finding.ts';

/** A key as OpenSRS issues it has so many hex digits (guide of 2014; third-party clients). */
const keyLength = 112;
/**
 * From so many hex digits on a run is taken for a key where text is to be shown or sent. An MD5 has
 * 32 and a SHA-1 40: they are evidence. Older keys of 16 digits cannot be told from other values.
 */
export const shortestKeyShape = 41;
/** A key that is broken over lines has lines and a total of these lengths; lists of ids do too. */
const broken = { line: 16, least: 48, most: 256 };
const digests: ReadonlySet<number> = new Set([32, 40]);

/**
 * The first run of exactly 112 hex digits with no letter or digit beside it; null if there is none.
 * That alone is enough to warn of a key where nothing is removed.
 */
export function findKeyShape(bytes: Uint8Array): Place | null {
	// So long a run holds one of these offsets: what lies between them needs no look.
	for (let probe = keyLength - 1; probe < bytes.length; probe += keyLength) {
		if (!isHexDigit(bytes[probe]!)) continue;
		let start = probe;
		let end = probe + 1;
		while (start > 0 && probe - start < keyLength && isHexDigit(bytes[start - 1]!)) start--;
		while (end < bytes.length && end - probe <= keyLength && isHexDigit(bytes[end]!)) end++;
		if (end - start !== keyLength) continue;
		if (!isWord(bytes[start - 1]) && !isWord(bytes[end])) return { start, end };
	}
	return null;
}

/**
 * Everything in a text that looks like a key and must not be shown: runs of 41 hex digits or more,
 * whatever stands beside them, and shorter ones that are one value broken over lines. Digits that
 * spell text, as `xxd -p` writes a request, are read, and only a key in that text counts. A SHA-2
 * with its name before it is none.
 * @returns places in characters, in order, one for each line
 */
export function keyShapes(text: string): Place[] {
	const found: Place[] = [];
	for (const pieces of linesOfHex(text)) {
		const digits = pieces.map(({ start, end }) => text.slice(start, end)).join('');
		const inner = digits.length === keyLength ? null : spelled(digits);
		if (inner !== null) found.push(...keysSpelled(inner, pieces));
		else if (isBrokenKey(pieces)) found.push(...pieces);
		else found.push(...pieces.filter((each) => isLong(each) && !isNamedDigest(text, each)));
	}
	return found;
}

const sizeOf = ({ start, end }: Place) => end - start;
const isLong = (place: Place) => sizeOf(place) >= shortestKeyShape;

/**
 * Runs of hex digits, together where nothing but a line end and its quotes divides them: lines of
 * one length, and a last one that may be shorter. A digest after other digits is a value of its own.
 */
function linesOfHex(text: string): Place[][] {
	const groups: Place[][] = [];
	let total = 0;
	for (const { index, 0: run } of text.matchAll(/[0-9a-fA-F]+/g)) {
		const place = { start: index, end: index + run.length };
		const group = groups.at(-1);
		if (group && isNextLine(text, group, place, total)) {
			group.push(place);
			total += run.length;
		} else if (run.length >= broken.line) {
			groups.push([place]);
			total = run.length;
		}
	}
	return groups;
}

function isNextLine(text: string, group: readonly Place[], place: Place, total: number): boolean {
	const width = sizeOf(group[0]!);
	const size = sizeOf(place);
	if (size > width || sizeOf(group.at(-1)!) !== width) return false;
	if (!isLineEnd(text, group.at(-1)!.end, place.start)) return false;
	if (size === width) return true;
	const isWhole = total + size === keyLength;
	// A few digits may begin a word or be the number of a line.
	const doubtful = size < broken.line || digests.has(width) || digests.has(size);
	if (doubtful && !isWhole) return false;
	const isWordEnd = size >= broken.line && !/^\w/.test(text.charAt(place.end));
	return (
		isWordEnd || /^["'`;,.)\\ \t]{0,8}(?:[\r\n<]|$)/.test(text.slice(place.end, place.end + 9))
	);
}

/** At most the rest of one line and the indent of the next. */
function isLineEnd(text: string, from: number, to: number): boolean {
	return to - from <= 40 && /^[ \t"'.+\\,;]*(?:\r\n?|\n)[ \t"'.+>|]*$/.test(text.slice(from, to));
}

/** Whether lines are one value by their number; a list of digests is none. */
function isBrokenKey(pieces: readonly Place[]): boolean {
	const total = pieces.reduce((sum, place) => sum + sizeOf(place), 0);
	if (pieces.length < 2 || total < broken.least || total > broken.most) return false;
	return total === keyLength || !digests.has(sizeOf(pieces[0]!));
}

/** The text that hex digits spell; null where it is none. Digits of a key by chance never do. */
function spelled(digits: string): string | null {
	if (digits.length < shortestKeyShape || digits.length % 2 > 0) return null;
	const bytes = new Uint8Array(digits.length / 2);
	for (let at = 0; at < bytes.length; at++) {
		const byte = parseInt(digits.slice(2 * at, 2 * at + 2), 16);
		const isText = byte >= 0x20 ? byte < 0x7f : byte === 0 || (byte >= 9 && byte <= 13);
		if (!isText) return null;
		bytes[at] = byte;
	}
	return new TextDecoder('latin1').decode(bytes);
}

/** Where the digits stand that spell a key. */
function keysSpelled(inner: string, pieces: readonly Place[]): Place[] {
	const found: Place[] = [];
	const keys = keyShapes(inner);
	let before = 0;
	let next = 0;
	for (const { start, end } of pieces) {
		const shift = start - before;
		const stop = before + end - start;
		while (next < keys.length && keys[next]!.end * 2 <= before) next++;
		for (let at = next; at < keys.length && keys[at]!.start * 2 < stop; at++) {
			const from = Math.max(before, keys[at]!.start * 2);
			found.push({ start: from + shift, end: Math.min(stop, keys[at]!.end * 2) + shift });
		}
		before = stop;
	}
	return found;
}

const sha2: ReadonlySet<number> = new Set([56, 64, 96, 128]);
const sha2Name =
	/(?:sha(?:-?2)?-?(?:224|256|384|512)(?:sum[^\r\n]{0,60}\r?\n)?|fingerprint)(?:\([^()\r\n]{0,40}\))?(?: fingerprint)?[ \t]*[:=]?[ \t]*["']?$/i;

function isNamedDigest(text: string, place: Place): boolean {
	if (!sha2.has(sizeOf(place))) return false;
	return sha2Name.test(text.slice(Math.max(0, place.start - 100), place.start));
}

const isHexDigit = (byte: number) => isDigit(byte) || (lower(byte) >= 0x61 && lower(byte) <= 0x66);
const isWord = (byte = 0) => isDigit(byte) || (lower(byte) >= 0x61 && lower(byte) <= 0x7a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const lower = (byte: number) => byte | 0x20;

import type { Place } from '../finding.ts';
import { latin1 } from './latin1.ts';

/** What a private key looks like, so that no report shows one. */

/** Hex digits of the keys that OpenSRS issues (guide of 2014; third-party clients). */
export const keyLength = 112;
/** The same for an older key (third-party clients). */
export const oldKeyLength = 16;
/**
 * A run of at least this many hex digits is treated as a key when text is shown or sent. An MD5 has
 * 32 and a SHA-1 40, and both are evidence. Older keys of 16 digits look like any other value.
 */
export const shortestKeyShape = 41;
/** A key that is broken over lines has at most this many digits in total. */
export const longestKeyShape = 256;
/** In digits: its shortest line, and the least and most in total. Lists of IDs can match too. */
const broken = { line: 16, least: 48, most: longestKeyShape };
const digests: ReadonlySet<number> = new Set([32, 40]);

/**
 * Everything in a text that looks like a key and must not be shown: runs of 41 hex digits or more,
 * whatever is next to them, and shorter runs that are one value broken over lines. If the digits
 * spell text (`xxd -p` prints a request that way), only a key in that text counts. A SHA-2 that
 * follows its name is not a key.
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
 * Runs of hex digits, grouped if only a line ending and quotes are between them: lines of one length,
 * of which the last may be shorter. A digest after other digits is a separate value.
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
	if (!isLineEnd(text.slice(group.at(-1)!.end, place.start))) return false;
	if (size === width) return true;
	const isWhole = total + size === keyLength;
	// A few digits may be the start of a word, or a line number.
	const doubtful = size < broken.line || digests.has(width) || digests.has(size);
	if (doubtful && !isWhole) return false;
	const isWordEnd = size >= broken.line && !/^\w/.test(text.charAt(place.end));
	return (
		isWordEnd || /^["'`;,.)\\ \t]{0,8}(?:[\r\n<]|$)/.test(text.slice(place.end, place.end + 9))
	);
}

/** Whether only the end of one line and the indentation of the next are between two values. */
export function isLineEnd(between: string): boolean {
	return between.length <= 40 && /^[ \t"'.+\\,;]*(?:\r\n?|\n)[ \t"'.+>|]*$/.test(between);
}

/** Whether lines can be one value. A list of digests can't. */
function isBrokenKey(pieces: readonly Place[]): boolean {
	const total = pieces.reduce((sum, place) => sum + sizeOf(place), 0);
	if (pieces.length < 2 || total < broken.least || total > broken.most) return false;
	return total === keyLength || !digests.has(sizeOf(pieces[0]!));
}

/** The text that hex digits spell; null if they don't. A key's digits never do so by chance. */
export function spelled(digits: string): string | null {
	if (digits.length < shortestKeyShape || digits.length % 2 > 0) return null;
	const bytes = new Uint8Array(digits.length / 2);
	for (let at = 0; at < bytes.length; at++) {
		const byte = parseInt(digits.slice(2 * at, 2 * at + 2), 16);
		const isText = byte >= 0x20 ? byte < 0x7f : byte === 0 || (byte >= 9 && byte <= 13);
		if (!isText) return null;
		bytes[at] = byte;
	}
	return latin1(bytes);
}

/** The places of the digits that spell a key. */
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

/** Whether a SHA-2 has this many hex digits. */
export const isSha2Length = (length: number) => sha2.has(length);

/** Whether digits are an MD5 whose bytes from 80 on were printed as negative numbers. */
export const isSignExtended = (digits: string) =>
	/^(?:[0-7][0-9a-f]|f{6}[89a-f][0-9a-f]){16}$/i.test(digits);

const sha2Name =
	/(?:sha(?:-?2)?-?(?:224|256|384|512)(?:sum[^\r\n]{0,60}\r?\n)?|fingerprint)(?:\([^()\r\n]{0,40}\))?(?: fingerprint)?[ \t]*[:=]?[ \t]*["']?$/i;

/** Whether digits follow the name of a SHA-2 and have its length. */
export function isNamedDigest(text: string, place: Place): boolean {
	if (!sha2.has(sizeOf(place))) return false;
	return sha2Name.test(text.slice(Math.max(0, place.start - 100), place.start));
}

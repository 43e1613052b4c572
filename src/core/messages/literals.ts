/**
 * Finds all known texts in one pass. Each text is entered under four of its characters, the four
 * that are rarest among all texts; the pass looks up every four characters of the input once. So
 * the work does not grow with the number of texts.
 */
import { plain, type Plain } from './plain.ts';

export interface Found {
	/** Which text. */
	row: number;
	/** Offsets in the plain text. */
	start: number;
	end: number;
	/** The same for each part between gaps. */
	pieces: [from: number, to: number][];
}

/** Stands in a text for what varies, on the same line. */
export const gap = '…';
/** How much a gap may contain. */
const widest = 240;
const gramSize = 4;
const SPACE = 32;
const LF = 10;

interface Entry {
	row: number;
	pieces: Uint16Array[];
	/** Where its four characters are in the first piece. */
	anchor: number;
	next: Entry | undefined;
}

export interface Index {
	/** Which buckets have entries: for most places in an input, this check is the last. */
	taken: Uint8Array;
	entries: ReadonlyMap<number, Entry>;
}

const isWord = (code: number | undefined): boolean =>
	code !== undefined && ((code >= 97 && code <= 122) || (code >= 48 && code <= 57));

const asSpace = (code: number): number => (code === LF ? SPACE : code);

const gram = (codes: Uint16Array, at: number): number =>
	(Math.imul(asSpace(codes[at]!), 0x9e3779b1) ^
		Math.imul(asSpace(codes[at + 1]!), 0x85ebca6b) ^
		Math.imul(asSpace(codes[at + 2]!), 0xc2b2ae35) ^
		Math.imul(asSpace(codes[at + 3]!), 0x27d4eb2f)) |
	0;

/** Between texts while all are made plain at once. */
const separator = 1;
/** Counts of four characters are kept by their hash; a few that share one do no harm. */
const buckets = 1 << 16;
const bucket = (key: number): number => (key ^ (key >>> 15)) & (buckets - 1);

/** @param texts with gaps; the part before the first gap has at least four characters */
export function indexOf(texts: readonly string[]): Index {
	const { codes } = plain(texts.join(String.fromCharCode(separator)));
	const rows = split(codes.subarray(1, -1), separator).map((row) => split(row, gap.charCodeAt(0)));
	const counts = new Uint16Array(buckets);
	for (const [first] of rows) {
		for (let at = 0; at + gramSize <= first!.length; at++) counts[bucket(gram(first!, at))]!++;
	}
	const taken = new Uint8Array(buckets);
	const entries = new Map<number, Entry>();
	rows.forEach((pieces, row) => {
		const first = pieces[0]!;
		let anchor = 0;
		let least = Infinity;
		for (let at = 0; at + gramSize <= first.length; at++) {
			const count = counts[bucket(gram(first, at))]!;
			if (count < least) [least, anchor] = [count, at];
		}
		const key = gram(first, anchor);
		entries.set(key, { row, pieces, anchor, next: entries.get(key) });
		taken[bucket(key)] = 1;
	});
	return { taken, entries };
}

function split(codes: Uint16Array, at: number): Uint16Array[] {
	const parts: Uint16Array[] = [];
	let from = 0;
	for (let to = codes.indexOf(at); to >= 0; to = codes.indexOf(at, from)) {
		parts.push(codes.subarray(from, to));
		from = to + 1;
	}
	return [...parts, codes.subarray(from)];
}

/** All texts of the index in the input, by where their rare characters are. */
export function findAll({ taken, entries }: Index, { codes }: Plain): Found[] {
	const found: Found[] = [];
	for (let at = 0; at + gramSize <= codes.length; at++) {
		const key = gram(codes, at);
		if (taken[bucket(key)] === 0) continue;
		let entry = entries.get(key);
		for (; entry; entry = entry.next) {
			const start = at - entry.anchor;
			// Most places of a bucket differ at once from the text that is entered there.
			const first = entry.pieces[0]!;
			if (start < 0 || asSpace(codes[start]!) !== asSpace(first[0]!)) continue;
			const pieces = piecesAt(codes, start, entry.pieces);
			if (pieces) found.push({ row: entry.row, start, end: pieces.at(-1)![1], pieces });
		}
	}
	return found;
}

/** The pieces that begin here; null where they are not there, or only as part of words. */
function piecesAt(
	codes: Uint16Array,
	start: number,
	pieces: Uint16Array[]
): Found['pieces'] | null {
	const [first] = pieces;
	if (!matches(codes, start, first!)) return null;
	if (isWord(first![0]) && isWord(codes[start - 1])) return null;
	let end = start + first!.length;
	const spans: Found['pieces'] = [[start, end]];
	for (const piece of pieces.slice(1)) {
		const at = search(codes, end, piece);
		if (at < 0) return null;
		end = at + piece.length;
		spans.push([at, end]);
	}
	return isWord(codes[end - 1]) && isWord(codes[end]) ? null : spans;
}

function search(codes: Uint16Array, from: number, piece: Uint16Array): number {
	const last = Math.min(from + widest, codes.length - piece.length);
	for (let at = from; at <= last; at++) {
		if (matches(codes, at, piece)) return at;
		if (codes[at] === LF) return -1;
	}
	return -1;
}

function matches(codes: Uint16Array, at: number, piece: Uint16Array): boolean {
	if (at + piece.length > codes.length) return false;
	for (let i = 0; i < piece.length; i++) {
		const code = codes[at + i]!;
		// A break in the text may stand for a space of the row, and not the other way round.
		if (code !== piece[i] && (code !== LF || piece[i] !== SPACE)) return false;
	}
	return true;
}

/**
 * Without those whose words all lie within the words of a longer one, which says more exactly what
 * they say. What is in a gap is left: it is what the frame around it is about.
 */
export function longestOnly(found: readonly Found[]): readonly Found[] {
	if (found.length < 2) return found;
	const pieces = found.flatMap((owner) => owner.pieces.map(([from, to]) => ({ from, to, owner })));
	pieces.sort((a, b) => a.from - b.from || b.to - a.to || lengthOf(b.owner) - lengthOf(a.owner));
	const free = new Set<Found>();
	let widestSoFar: (typeof pieces)[number] | undefined;
	for (const piece of pieces) {
		const { owner } = piece;
		const inside = widestSoFar && piece.to <= widestSoFar.to && widestSoFar.owner !== owner;
		if (!inside || lengthOf(widestSoFar!.owner) < lengthOf(owner)) free.add(owner);
		if (!widestSoFar || piece.to > widestSoFar.to) widestSoFar = piece;
	}
	return found.filter((each) => free.has(each));
}

const lengthOf = ({ pieces }: Found): number =>
	pieces.reduce((sum, [from, to]) => sum + to - from, 0);

/** Bytes as the page draws them: one cell for each character, with its symbol above its bytes. */
import type { Place } from '../finding.ts';
import { codePointName, oddCharacter } from './characters.ts';
import { hexByte } from './hex.ts';
import { characterLength, characterStart, codePointOf } from './utf8.ts';

export interface Cell {
	/** Offset of its first byte. */
	offset: number;
	/** Its bytes, lower case: `c2 a0`. */
	hex: string;
	/** A visible sign: the character itself, `␀`, `␊`, `·` for a space, `nbsp`, `U+202E`. */
	symbol: string;
	/** Whether it is unexpected or invisible. */
	odd: boolean;
	/** Whether it is in the place that was asked for. */
	inPlace: boolean;
}

/** A window shows no more than this many bytes of a long place. */
export const longestWindow = 96;

const visible = /^[\p{L}\p{N}\p{P}\p{S}]$/u;

/**
 * The cells for a place and what is around it.
 * @param place in bytes; an empty place marks no cell
 * @param context bytes to show on either side; characters are never cut
 */
export function cellsAround(bytes: Uint8Array, place: Place, context = 8): Cell[] {
	const start = characterStart(bytes, Math.max(0, Math.min(place.start, bytes.length) - context));
	const end = Math.min(bytes.length, place.end + context, start + context + longestWindow);
	const cells = cellsBetween(bytes, start, end);
	for (const cell of cells) {
		const cellEnd = cell.offset + (cell.hex.length + 1) / 3;
		cell.inPlace = cell.offset < place.end && cellEnd > place.start;
	}
	return cells;
}

/** The cells from one offset to another; the last character is drawn whole. */
export function cellsBetween(bytes: Uint8Array, start: number, end: number): Cell[] {
	const cells: Cell[] = [];
	for (let at = start; at < end;) {
		const length = characterLength(bytes, at);
		const size = length || 1;
		const hex = hexOf(bytes.subarray(at, at + size));
		const drawn =
			length === 0 ? { symbol: '�', odd: true } : drawPoint(codePointOf(bytes, at, length));
		cells.push({ offset: at, hex, ...drawn, inPlace: false });
		at += size;
	}
	return cells;
}

function drawPoint(point: number): { symbol: string; odd: boolean } {
	if (point < 0x20) {
		return { symbol: String.fromCharCode(0x2400 + point), odd: point !== 0x09 && point !== 0x0a };
	}
	if (point === 0x20) return { symbol: '·', odd: false };
	if (point < 0x7f) return { symbol: String.fromCharCode(point), odd: false };
	if (point === 0x7f) return { symbol: '␡', odd: true };
	const odd = oddCharacter(point);
	const own = String.fromCodePoint(point);
	if (odd?.kind === 'curly-quote') return { symbol: own, odd: true };
	if (odd) return { symbol: odd.symbol ?? codePointName(point), odd: true };
	// A middle dot or control picture in the text must not look like one of our symbols.
	const mistakable = point === 0xb7 || (point >= 0x2400 && point <= 0x2426);
	return { symbol: visible.test(own) && !mistakable ? own : codePointName(point), odd: false };
}

/** `0d 0a`: lower case, a space between bytes. */
export function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, hexByte).join(' ');
}

/**
 * Hides secrets in cells; the number of bytes stays visible.
 * @param secrets returns the places to hide between two offsets of the same bytes
 */
export function hideCells(
	cells: readonly Cell[],
	secrets: (from: number, to: number) => readonly Place[]
): readonly Cell[] {
	const first = cells[0];
	const last = cells.at(-1);
	if (!first || !last) return cells;
	const places = secrets(first.offset, endOf(last));
	if (places.length === 0) return cells;
	return cells.map((cell) => {
		const hidden = places.some(({ start, end }) => cell.offset < end && endOf(cell) > start);
		return hidden ? { ...cell, symbol: '•', hex: cell.hex.replace(/[0-9a-f]/g, '•') } : cell;
	});
}

const endOf = (cell: Cell) => cell.offset + (cell.hex.length + 1) / 3;

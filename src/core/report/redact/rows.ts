import { ViewBuilder, type View } from './view.ts';

/** A number of a dump's row: where it is in the view, and its bytes. */
interface Cell {
	start: number;
	end: number;
}

const offset = /^[ \t>|*]{0,12}(?:0x)?[0-9a-fA-F]{3,16}(?::|(?=[ \t]))[ \t]*(?:-[ \t]{1,4})?/;

/** How the cells of a row are written: digits of a base, or characters as in `od -c`. */
interface Reading {
	cell: RegExp;
	/** Bytes of one cell as written, or null where it is none. */
	bytes: (cell: string) => number[] | null;
	/** Where the bytes of a cell are in it. */
	order: 'forward' | 'backward' | 'together';
	/** How many spaces may follow a cell, by the bytes read so far; more end the row. */
	blanks: (count: number) => number;
}

const pairs = (cell: string): number[] => (cell.match(/../g) ?? []).map((two) => parseInt(two, 16));
const hexCell = /[0-9a-fA-F]{2,16}(?![0-9a-zA-Z])/y;
const octal = (cell: string): number[] | null => {
	const value = parseInt(cell, 8);
	if (cell.length === 3) return value < 256 ? [value] : null;
	return value < 65536 ? [value & 255, value >> 8] : null;
};

const one = (): number => 1;
/** `hexdump -C` and tcpdump part the row after its eighth byte. */
const oneOrMiddle = (count: number): number => (count === 8 ? 2 : 1);
const even = (cell: string): number[] | null => (cell.length % 2 === 0 ? pairs(cell) : null);
const readings: readonly Reading[] = [
	{ cell: hexCell, bytes: even, order: 'forward', blanks: one },
	{ cell: hexCell, bytes: even, order: 'forward', blanks: oneOrMiddle },
	// `hexdump` and `od -x` write words of the machine's byte order: the second byte first.
	{
		cell: hexCell,
		bytes: (cell) => even(cell)?.reverse() ?? null,
		order: 'backward',
		blanks: oneOrMiddle
	},
	// gdb writes words too, each with its 0x: `x/4xw`.
	{
		cell: /0x[0-9a-fA-F]{2,16}(?![0-9a-zA-Z])/y,
		bytes: (cell) => even(cell.slice(2))?.reverse() ?? null,
		order: 'together',
		blanks: one
	},
	{ cell: /(?:[0-7]{6}|[0-7]{3})(?![0-9a-zA-Z])/y, bytes: octal, order: 'together', blanks: one },
	{
		cell: /[0-9]{1,3}(?![0-9a-zA-Z])/y,
		bytes: (cell) => (Number(cell) < 256 ? [Number(cell)] : null),
		order: 'together',
		// Decimal numbers are set right-aligned, so their gaps vary.
		blanks: () => 3
	}
];

/**
 * The bytes of hex dumps with offsets (xxd, hexdump, od, tcpdump, Wireshark, curl --trace) as
 * views, one for each way to read their rows; each byte knows its digits and its place in the
 * text column. Other rows are left out.
 */
export function dumpViews(view: View): View[] {
	const rows = linesOf(view.text)
		.map(({ start, end }) => ({ start, end, head: offset.exec(view.text.slice(start, end)) }))
		.filter(({ head }) => head !== null);
	if (rows.length === 0) return [];
	const views: View[] = [];
	for (const reading of readings) {
		const builder = new ViewBuilder(view);
		for (const { start, end, head } of rows) {
			addRow(builder, view.text, start + head![0].length, end, reading);
		}
		if (builder.length >= 8) views.push(builder.done());
	}
	const characters = new ViewBuilder(view);
	for (const { start, end } of rows) addCharacters(characters, view.text, start, end);
	if (characters.length >= 8) views.push(characters.done());
	return views;
}

/** Start and end of each line, without its line ending. */
export function linesOf(text: string): Cell[] {
	const lines: Cell[] = [];
	let start = 0;
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : 10;
		if (code !== 10 && code !== 13) continue;
		if (at > start) lines.push({ start, end: at });
		start = at + 1;
	}
	return lines;
}

function addRow(
	builder: ViewBuilder,
	text: string,
	from: number,
	end: number,
	{ cell, bytes, order, blanks }: Reading
): void {
	const cells: { cell: Cell; values: number[] }[] = [];
	let at = from;
	let width = 0;
	let count = 0;
	while (at < end && count < 64) {
		cell.lastIndex = at;
		const match = cell.exec(text);
		if (!match || at + match[0].length > end) break;
		width ||= match[0].length;
		const values = match[0].length > width ? null : bytes(match[0]);
		if (!values) break;
		at += match[0].length;
		cells.push({ cell: { start: at - match[0].length, end: at }, values });
		count += values.length;
		let gap = 0;
		// `openssl s_client -debug` puts a dash in the middle of a row.
		while (isBlank(text[at + gap]) || (gap === 0 && count === 8 && text[at] === '-')) gap++;
		// Half of a parted row would come next to half of the row below: another reading has it whole.
		if (count === 8 && gap === 2 && blanks(count) === 1 && isCell(text, at + gap, end, width))
			return;
		if (gap === 0 || gap > blanks(count)) break;
		at += gap;
	}
	const values = cells.flatMap((each) => each.values);
	let column = columnOf(text, cells.at(-1)?.cell.end ?? end, end, values);
	// With one space before the text column (curl), the column may look like more bytes.
	if (column < 0 && count > 16 && width === 2) {
		column = columnOf(text, cells[15]!.cell.end, end, values.slice(0, 16));
		if (column >= 0) cells.length = 16;
	}
	let index = 0;
	for (const { cell: place, values: own } of cells) {
		const share = (place.end - place.start) / own.length;
		own.forEach((value, nth) => {
			const twin = column >= 0 && column + index < end ? column + index : -1;
			const slot = order === 'backward' ? own.length - 1 - nth : nth;
			const start = order === 'together' ? place.start : place.start + slot * share;
			const stop = order === 'together' ? place.end : start + share;
			builder.add(String.fromCharCode(value), start, stop, twin);
			index++;
		});
	}
}

/** Whether a pair or word of hex digits follows, as wide as those before it. */
function isCell(text: string, at: number, end: number, width: number): boolean {
	const word = /^[0-9a-fA-F]{2,16}(?=[ -]|$)/.exec(text.slice(at, Math.min(end, at + 17)));
	return word?.[0].length === width;
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** Where the text column begins that repeats these bytes, or -1; a dump writes `.` for the rest. */
function columnOf(text: string, from: number, end: number, values: readonly number[]): number {
	for (let start = from + 1; start < Math.min(end, from + 80); start++) {
		const room = Math.min(values.length, end - start);
		if (room < 1 || (room < values.length && values[room] !== 32)) break;
		let same = true;
		for (let at = 0; at < room && same; at++) {
			const value = values[at]!;
			const printable = value >= 32 && value < 127;
			same = !printable || text.charCodeAt(start + at) === value;
		}
		if (same) return start;
	}
	return -1;
}

/** A row of `od -c` or `hexdump -c`: cells of four columns after the seven of the offset. */
function addCharacters(builder: ViewBuilder, text: string, start: number, end: number): void {
	if (!/^[0-9a-f]{7}(?: {3}\S| {2}\\| \S{3})/.test(text.slice(start, start + 11))) return;
	for (let at = start + 7; at + 4 <= end; at += 4) {
		const cell = text.slice(at, at + 4);
		if (/^ {3}\S$/.test(cell)) builder.add(cell[3]!, at + 3, at + 4);
		else builder.add('\n', at + 1, at + 4);
	}
}

/** Values below the name of a secret: CSV, tables of database clients, the values of an INSERT. */
import { doubtfulKind, kindOfField } from './fields.ts';
import { looksSecret } from './logins.ts';
import type { Add, Kind } from './mark.ts';

interface Cell {
	text: string;
	start: number;
	end: number;
}

const separators = ['|', '\t', ',', ';'] as const;
/** Rows below a head that are checked; a rule between them does not count. */
const mostRows = 200;
const longestLine = 4000;
const rule = /^[-+|=:\s]{2,}$/;
const nameCell = /^[\w .%-]{1,60}$/;

export function findInTables(text: string, contactData: boolean, add: Add): void {
	inserts(text, contactData, add);
	let head: {
		cells: readonly Cell[];
		kinds: (Kind | undefined)[];
		hasPass: boolean[];
		separator: string;
	} | null = null;
	let rows = 0;
	for (const { start, line } of linesWithPlaces(text)) {
		if (head && rule.test(line)) continue;
		const cells = head ? cellsOf(line, start, head.separator) : [];
		if (head && cells.length === head.cells.length && rows++ < mostRows) {
			cells.forEach((cell, at) => {
				const kind = head!.kinds[at];
				if (kind && /^\S{3,200}$/.test(cell.text)) add(cell.start, cell.end, kind);
				else if (head!.hasPass[at] && looksSecret(cell.text)) add(cell.start, cell.end, 'password');
			});
			continue;
		}
		head = headOf(line, start, contactData);
		rows = 0;
	}
}

function headOf(line: string, start: number, contactData: boolean) {
	if (line.length > longestLine) return null;
	for (const separator of separators) {
		if (!line.includes(separator)) continue;
		const cells = cellsOf(line, start, separator);
		if (cells.length < 2 || !cells.every(({ text }) => nameCell.test(text))) continue;
		const kinds = cells.map(({ text }) => kindOfField(text, contactData));
		const hasPass = cells.map(({ text }) => doubtfulKind(text) === 'password');
		if (kinds.some(Boolean) || hasPass.some(Boolean)) return { cells, kinds, hasPass, separator };
	}
	return null;
}

/** Cells without the spaces and quotes around them; an empty one at the edge of a table does not count. */
function cellsOf(line: string, start: number, separator: string): Cell[] {
	const cells: Cell[] = [];
	if (line.length > longestLine) return cells;
	let at = start;
	for (const part of line.split(separator)) {
		const [, open = '', text = ''] = /^([\s"'`]*)(.*?)[\s"'`]*$/.exec(part) ?? [];
		cells.push({ text, start: at + open.length, end: at + open.length + text.length });
		at += part.length + 1;
	}
	if (separator === '|' && cells[0]?.text === '') cells.shift();
	if (separator === '|' && cells.at(-1)?.text === '') cells.pop();
	return cells;
}

function* linesWithPlaces(text: string): Generator<{ start: number; line: string }, void, void> {
	for (let start = 0; start < text.length;) {
		const next = text.indexOf('\n', start);
		const end = next < 0 ? text.length : next;
		yield { start, line: text.slice(start, end).replace(/\r$/, '') };
		start = end + 1;
	}
}

/** `(user, password) VALUES ('bob', 'x')` */
const more = /\s{0,20},\s{0,20}\(([^()]{1,2000})\)/dy;
const insert = /\(([^()]{1,1000})\)\s{0,20}VALUES\s{0,20}\(([^()]{1,2000})\)/dgi;

function inserts(text: string, contactData: boolean, add: Add): void {
	for (const match of text.matchAll(insert)) {
		const names = cellsOf(match[1]!, match.indices![1]![0], ',');
		let tuple: RegExpExecArray | null = match;
		for (let group = 2; tuple; group = 1) {
			const [start] = tuple.indices![group]!;
			const values = cellsOf(tuple[group]!, start, ',');
			if (names.length !== values.length) break;
			names.forEach(({ text: name }, at) => {
				const kind = kindOfField(name, contactData) ?? doubtfulKind(name);
				const { text: value, start, end } = values[at]!;
				if (kind && value !== '') add(start, end, kind);
			});
			more.lastIndex = start + tuple[group]!.length + 1;
			tuple = more.exec(text);
		}
	}
}

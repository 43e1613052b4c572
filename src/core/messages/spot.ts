/** All messages that the tables know, in a text, with the hosts that it names. */
import type { ErrorKind } from './kind.ts';
import { kinds } from './kind.ts';
import type { Mark } from './layer.ts';
import { general, layers, names } from './layers/index.ts';
import { findAll, indexOf, longestOnly, type Index } from './literals.ts';
import { matches } from './matches.ts';
import { forms } from './numbers.ts';
import { plain } from './plain.ts';
import { readRoots } from './roots.ts';

/** Where a text is, in the text and in the plain text. */
interface Where {
	start: number;
	end: number;
	from: number;
	to: number;
}

export interface Spotted extends Where {
	kind: ErrorKind;
	/** What says it. */
	by: string;
	/** Plain English that any program may print; it counts only where nothing else is known. */
	vague?: true;
	/** The name of an exception or a constant; it counts only where no text says more. */
	bare?: true;
	/** Only a word such as "failed"; it counts only where OpenSRS is named too. */
	faint?: true;
}

export interface Marked extends Where {
	mark: Mark;
}

export interface Spots {
	messages: Spotted[];
	/** Words that say when it failed, and names of other services. */
	marks: Marked[];
	/** The plain text. */
	plain: string;
}

interface Row {
	kind: ErrorKind | Mark;
	by: string;
	level: Level;
}

/** Texts, then names of exceptions, then plain English. */
type Level = 0 | 1 | 2;
const marksOf = [{}, { bare: true }, { vague: true }] as const;
const levels: readonly Level[] = [0, 1, 2];

/** Made at the first text: without one, nobody waits for it. */
let table: { rows: Row[]; index: Index } | undefined;

function tableOf() {
	const rows: Row[] = [];
	const texts: string[] = [];
	for (const layer of [...layers, names, general]) {
		const level = layer === general ? 2 : layer === names ? 1 : 0;
		for (const [kind, list] of Object.entries(layer.texts)) {
			for (const text of list) {
				rows.push({ kind: kind as ErrorKind | Mark, by: layer.name, level });
				texts.push(text);
			}
		}
	}
	return { rows, index: indexOf(texts) };
}

/** A word that something failed, where no table knows what. */
const failing =
	/\b(?:errors?|fail(?:ed|ures?|s|ing)?|exception|fatal|unable|could not|couldn't|cannot|can't|abandoned|rejected|aborted|denied|blocked|unexpected|invalid|bad|wrong|incorrect|refused|forbidden|unauthorized|not allowed|(?:not|doesn't) work(?:ing)?)\b/;

const isKind = (kind: ErrorKind | Mark): kind is ErrorKind => Object.hasOwn(kinds, kind);

const utf16 = new TextDecoder('utf-16le');

export function spot(text: string): Spots {
	table ??= tableOf();
	const { rows, index } = table;
	const made = plain(text);
	const flat = utf16.decode(made.codes);
	const found = findAll(index, made);
	const marks: Marked[] = [];
	const where = (from: number, to: number): Where => {
		const start = made.at[from]!;
		return { start, end: Math.max(start, made.at[to - 1]!) + 1, from, to };
	};
	const told = found.filter(({ row, start, end }) => {
		const { kind } = rows[row]!;
		if (isKind(kind) || kind === 'ignore' || kind === 'frame') return true;
		marks.push({ mark: kind, ...where(start, end) });
		return false;
	});
	const messages: Spotted[] = [];
	const add = ({ kind, by, level }: Row, from: number, to: number) => {
		if (kind === 'ignore') return;
		const known = kind === 'frame' ? 'cause-unsaid' : (kind as ErrorKind);
		messages.push({ kind: known, by, ...where(from, to), ...marksOf[level] });
	};
	for (const level of levels) {
		const ofLevel = told.filter(({ row }) => rows[row]!.level === level);
		for (const { row, start, end } of longestOnly(ofLevel)) add(rows[row]!, start, end);
	}
	for (const { name, pattern, of } of forms) {
		for (const match of matches(flat, pattern)) {
			const kind = of.get(match[1]!);
			if (!kind) continue;
			add({ kind, by: name, level: 0 }, match.index, match.index + match[0].length);
		}
	}
	const unknown = messages.length === 0 && !marks.some(({ mark }) => mark === 'other-service');
	const root = unknown ? readRoots(flat) : null;
	if (root) {
		messages.push({ kind: root.kind, by: 'client', ...where(root.from, root.to), vague: true });
	}
	const word = unknown && !root ? failing.exec(flat) : null;
	if (word) {
		const at = where(word.index, word.index + word[0].length);
		messages.push({ kind: 'reason-unknown', by: 'client', ...at, vague: true, faint: true });
	}
	messages.sort((a, b) => a.from - b.from);
	marks.sort((a, b) => a.from - b.from);
	return { messages, marks, plain: flat };
}

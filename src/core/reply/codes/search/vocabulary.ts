/** The words of the code table: which row has them, how much they count there, and how rare they are. */
import { categories, type CodeRow, type Meaning } from '../row.ts';
import { codeTable } from '../table.ts';
import { templatesOf } from '../meaning.ts';
import type { Template } from '../text/template.ts';
import { wordsIn } from '../text/words.ts';
import { singular } from './fold.ts';

/** The words of a text as the search compares them. */
export const searchWords = (text: string): string[] => wordsIn(text).map(singular);

const fieldCache = new WeakMap<CodeRow, ReadonlyMap<string, number>>();

/** The words of a row and how much each counts: headings and keywords most. */
export function fieldsOf(row: CodeRow): ReadonlyMap<string, number> {
	let fields = fieldCache.get(row);
	if (!fields) {
		const made = new Map<string, number>();
		const add = (text: string, share: number) => {
			for (const word of searchWords(text)) made.set(word, Math.max(share, made.get(word) ?? 0));
		};
		add(row.title, 1);
		for (const meaning of row.meanings) {
			add(`${meaning.title} ${meaning.keywords ?? ''}`, 1);
			for (const text of [...meaning.documented, ...meaning.observed]) add(text, 0.9);
			add(`${meaning.means} ${meaning.todo}`, 0.5);
		}
		add(categories[row.category], 0.5);
		fields = made;
		fieldCache.set(row, fields);
	}
	return fields;
}

let counted: Map<string, number> | undefined;

function rowsWith(): ReadonlyMap<string, number> {
	if (!counted) {
		counted = new Map();
		for (const row of codeTable) {
			for (const word of fieldsOf(row).keys()) counted.set(word, (counted.get(word) ?? 0) + 1);
		}
	}
	return counted;
}

export const knownWords = (): Iterable<string> => rowsWith().keys();

export const isKnown = (word: string): boolean => rowsWith().has(word);

/** 0.2 for a word that every row has, up to about 4 for one that none has. */
export function rarityOf(word: string): number {
	return 0.2 + Math.log(codeTable.length / (rowsWith().get(word) ?? 1));
}

const templateCache = new WeakMap<Meaning, readonly Template[]>();

/** The texts of a meaning as patterns, in the words that the search compares. */
export function searchTemplates(meaning: Meaning): readonly Template[] {
	let made = templateCache.get(meaning);
	if (!made) {
		made = templatesOf(meaning).map((template) => ({
			...template,
			runs: template.runs.map((run) => run.map(singular)),
			words: template.words.map(singular)
		}));
		templateCache.set(meaning, made);
	}
	return made;
}

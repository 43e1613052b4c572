/**
 * Search over the code table: by number, by words, or by a pasted text with its variable parts.
 * A text that fits a documented one beats everything but the code itself.
 */
import { categories, type CodeRow, type Meaning } from './row.ts';
import { codeRow, codeTable } from './table.ts';
import { hundredOf, type Hundred } from './hundred.ts';
import { templatesOf } from './meaning.ts';
import { likeness } from './text/alike.ts';
import { fitTemplate, type Template } from './text/template.ts';
import { wordsIn } from './text/words.ts';

export interface CodeHit {
	row: CodeRow;
	/** The meaning that the text points at; absent where the row was found by number or words. */
	meaning?: Meaning;
	/** The documented or observed text that fits, as the table has it. */
	text?: string;
	/** How it was found. */
	by: 'code' | 'text' | 'words';
	/** Higher is better; comparable within one search only. */
	score: number;
}

export interface CodeSearch {
	/** Best first. */
	hits: readonly CodeHit[];
	/** Set where a code was asked for that the table does not have. */
	unknown?: { code: string; hundred: Hundred | null };
}

/** A number that is meant as a code: alone, at the beginning, or after "response_code". */
const codeAlone = /^\s*(\d{1,9}|unnumbered)\s*$/i;
const codeBefore = /^\s*(\d{3,4})\b/;
const codeNamed = /\b(?:response[_ ]?code|code)\b[^\d<>]{0,12}>?\s{0,4}(\d{1,9})\b/i;

/**
 * Finds codes.
 * @param query what was typed or pasted; only its first 4,000 characters count
 */
export function searchCodes(query: string): CodeSearch {
	const asked = query.slice(0, 4000);
	const alone = codeAlone.exec(asked)?.[1];
	if (alone) return byNumber(alone);
	const words = wordsIn(asked).slice(0, 300);
	if (words.length === 0) return { hits: [] };
	const named = codeNamed.exec(asked)?.[1];
	const code = named ?? codeBefore.exec(asked)?.[1];
	const hits = rank(words, code ? codeRow(code) : null);
	return named && !codeRow(named)
		? { hits, unknown: { code: named, hundred: hundredOf(named) } }
		: { hits };
}

function byNumber(code: string): CodeSearch {
	const row = codeRow(code) ?? codeRow(String(Number(code)));
	const rest = codeTable.filter((other) => other !== row && String(other.code).startsWith(code));
	const hits = [...(row ? [row] : []), ...rest].map((found, index): CodeHit => ({
		row: found,
		by: 'code',
		score: 1000 - index
	}));
	// While a number is still being typed it is not called unknown.
	if (row || (rest.length > 0 && code.length < 3)) return { hits };
	return { hits, unknown: { code, hundred: hundredOf(code) } };
}

function rank(words: readonly string[], asked: CodeRow | null): CodeHit[] {
	const weights = weigh(words);
	const hits: CodeHit[] = [];
	for (const row of codeTable) {
		const hit = scoreRow(row, words, weights);
		if (row === asked) hits.push({ ...hit, score: hit.score + 500, by: 'code' });
		else if (hit.score >= 12) hits.push(hit);
	}
	// The sort is stable: equal texts (Domain taken. is both 211 and 485) stay in order of number.
	return hits.sort((a, b) => b.score - a.score);
}

function scoreRow(row: CodeRow, words: readonly string[], weights: Weights): CodeHit {
	let best: CodeHit = { row, by: 'words', score: scoreWords(row, weights) };
	for (const meaning of row.meanings) {
		for (const template of templatesOf(meaning)) {
			const score = scoreTemplate(template, words, weights);
			if (score > best.score) best = { row, meaning, text: template.text, by: 'text', score };
		}
	}
	return best;
}

/** 60 to 120 where the text fits; up to 55 where its words are alike. */
function scoreTemplate(template: Template, words: readonly string[], weights: Weights): number {
	if (template.words.length === 0) return 0;
	const fit = fitTemplate(template, words);
	if (fit) return 60 + (40 * fit.covered) / words.length + Math.min(20, fit.literal);
	let shared = 0;
	let own = 0;
	for (const word of new Set(template.words)) {
		const rarity = rarityOf(word);
		own += rarity;
		shared += rarity * weights.likeness(word);
	}
	return (55 * 2 * shared) / (own + Math.max(weights.total, shared));
}

/** Up to 40: how much of the search stands in the row's own words. */
function scoreWords(row: CodeRow, weights: Weights): number {
	const fields = fieldsOf(row);
	let found = 0;
	for (const { weight, alike } of weights.list) {
		let most = 0;
		for (const [known, like] of alike) most = Math.max(most, like * (fields.get(known) ?? 0));
		found += weight * most;
	}
	return weights.total === 0 ? 0 : (40 * found) / weights.total;
}

interface Weights {
	/** The words searched for, each once, with the words of the table that are like them. */
	list: readonly { weight: number; alike: readonly (readonly [known: string, like: number])[] }[];
	total: number;
	/** How well the search contains a word of the table, 0 to 1. */
	likeness(known: string): number;
}

function weigh(words: readonly string[]): Weights {
	const best = new Map<string, number>();
	const list = [...new Set(words)].slice(0, 60).map((word) => {
		const alike: [string, number][] = [];
		for (const known of rarities().keys()) {
			const like = likeness(word, known);
			if (like === 0) continue;
			alike.push([known, like]);
			best.set(known, Math.max(like, best.get(known) ?? 0));
		}
		return { weight: rarityOf(word), alike };
	});
	return {
		list,
		total: list.reduce((sum, { weight }) => sum + weight, 0),
		likeness: (known) => best.get(known) ?? 0
	};
}

const fieldCache = new WeakMap<CodeRow, ReadonlyMap<string, number>>();

/** The words of a row and how much each counts: headings and keywords most. */
function fieldsOf(row: CodeRow): ReadonlyMap<string, number> {
	let fields = fieldCache.get(row);
	if (!fields) {
		const made = new Map<string, number>();
		const add = (text: string, share: number) => {
			for (const word of wordsIn(text)) made.set(word, Math.max(share, made.get(word) ?? 0));
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

let rowsWith: Map<string, number> | undefined;

/** Every word of the table, and in how many rows it stands. */
function rarities(): ReadonlyMap<string, number> {
	if (!rowsWith) {
		rowsWith = new Map();
		for (const row of codeTable) {
			for (const word of fieldsOf(row).keys()) rowsWith.set(word, (rowsWith.get(word) ?? 0) + 1);
		}
	}
	return rowsWith;
}

/** 0.2 for a word that every row has, up to about 4 for one that none has. */
function rarityOf(word: string): number {
	return 0.2 + Math.log(codeTable.length / (rarities().get(word) ?? 1));
}

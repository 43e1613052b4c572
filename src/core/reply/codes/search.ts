/**
 * Search over the code table: by number, by words, or by a pasted text with its variable parts.
 * A text that fits a documented one beats everything but the code itself. Words with typing errors
 * are corrected to words of the table first. Of rows that fit equally well, the one that stops
 * every call comes first, and then the one that is known best.
 */
import { keysOf } from '../../record.ts';
import { categories, confidences, type CodeRow, type Meaning } from './row.ts';
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
/** A number inside other words: "opensrs error 435", but no part of an address, a date or a time. */
const codeInside = /(?<![\d.:/_-])(\d{3,4})(?![\d_-]|[.:/]\d)/g;
const codeNamed = /\b(?:response[_ ]?code|code)\b[^\d<>]{0,12}>?\s{0,4}(\d{1,9})\b/i;

/**
 * Finds codes.
 * @param query what was typed or pasted; only its first 4,000 characters count
 */
export function searchCodes(query: string): CodeSearch {
	const text = query.slice(0, 4000);
	const alone = codeAlone.exec(text)?.[1];
	if (alone) return byNumber(alone);
	const words = wordsIn(text).slice(0, 300);
	if (words.length === 0) return { hits: [] };
	const named = codeNamed.exec(text)?.[1];
	const code = named ?? codeBefore.exec(text)?.[1];
	const asked = code ? codeRow(code) : null;
	const hits = rank(words, asked, asked ? null : rowInside(text));
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

/** The row of the first number inside the words that is a code. */
function rowInside(text: string): CodeRow | null {
	for (const [, number] of text.matchAll(codeInside)) {
		const row = codeRow(number!);
		if (row) return row;
	}
	return null;
}

/**
 * @param asked the code that was asked for, which comes first whatever the words say
 * @param inside a code among the words: it comes before likeness, but not before a text that fits
 */
function rank(words: readonly string[], asked: CodeRow | null, inside: CodeRow | null): CodeHit[] {
	const weights = weigh(words);
	const hits: CodeHit[] = [];
	for (const row of codeTable) {
		const hit = scoreRow(row, words, weights);
		if (row === asked) hits.push({ ...hit, score: hit.score + 500, by: 'code' });
		else if (row === inside) hits.push({ ...hit, score: hit.score + 70 });
		else if (hit.score >= 12) hits.push(hit);
	}
	// The sort is stable: equal texts (Domain taken. is both 211 and 485) stay in order of number.
	return hits.sort((a, b) => b.score - a.score);
}

function scoreRow(row: CodeRow, words: readonly string[], weights: Weights): CodeHit {
	let best: CodeHit = { row, by: 'words', score: scoreWords(row, weights) };
	for (const meaning of row.meanings) {
		for (const template of templatesOf(meaning)) {
			const fit = scoreFit(template, words, weights.corrected);
			const score =
				fit > 0
					? fit + rankOf(row, meaning)
					: scoreLikeness(template, weights) + rankOf(row, meaning) / 2;
			if (score > best.score) best = { row, meaning, text: template.text, by: 'text', score };
		}
	}
	return best;
}

/** What stops every call comes before what is wrong in one command, and the better known first. */
function rankOf(row: CodeRow, { proves, confidence = row.confidence }: Meaning): number {
	const stopsAll = proves === 'address-refused' || proves === 'credentials-refused';
	return (stopsAll ? 6 : 0) - confidenceOrder.indexOf(confidence);
}

const confidenceOrder = keysOf(confidences);

/** 60 to 120 where the search contains the text, or is a part of it; 0 where neither is so. */
function scoreFit(
	template: Template,
	words: readonly string[],
	corrected: readonly string[]
): number {
	const fit = fitTemplate(template, words) ?? fitTemplate(template, corrected);
	const whole = fit ? 60 + (40 * fit.covered) / words.length + Math.min(20, fit.literal) : 0;
	const isPart = words.length > 1 && isPartOf(corrected, template.words);
	return Math.max(whole, isPart ? 88 + (10 * words.length) / template.words.length : 0);
}

/** Whether all words come in the text, in the same order; it may have others between them. */
function isPartOf(words: readonly string[], text: readonly string[]): boolean {
	let at = 0;
	for (const word of text) if (word === words[at]) at++;
	return at === words.length;
}

/** Up to 55 where the words of the search and of the text are alike. */
function scoreLikeness(template: Template, weights: Weights): number {
	let shared = 0;
	let own = 0;
	for (const word of new Set(template.words)) {
		const rarity = rarityOf(word);
		own += rarity;
		shared += rarity * weights.likeness(word);
	}
	return own === 0 ? 0 : (55 * 2 * shared) / (own + Math.max(weights.total, shared));
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
	/** All words in their order, typing errors corrected to words of the table. */
	corrected: readonly string[];
	/** How well the search contains a word of the table, 0 to 1. */
	likeness(known: string): number;
}

function weigh(words: readonly string[]): Weights {
	const best = new Map<string, number>();
	const corrections = new Map<string, string>();
	const list = [...new Set(words)].slice(0, 60).map((word) => {
		const alike: [string, number][] = [];
		for (const known of rarities().keys()) {
			const like = likeness(word, known);
			if (like === 0) continue;
			alike.push([known, like]);
			best.set(known, Math.max(like, best.get(known) ?? 0));
		}
		const nearest = alike
			.filter(([known]) => !known.startsWith(word))
			.sort((a, b) => b[1] - a[1])[0];
		if (nearest && !rarities().has(word)) corrections.set(word, nearest[0]);
		return { weight: rarityOf(word), alike };
	});
	return {
		list,
		corrected: words.map((word) => corrections.get(word) ?? word),
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

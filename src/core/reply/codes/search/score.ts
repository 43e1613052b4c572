/**
 * How well a row of the table answers what was typed. A documented text that fits beats words that
 * are alike. Of rows that fit equally well, the one that stops every call comes first, and then the
 * one that is known best.
 */
import { keysOf } from '../../../record.ts';
import { confidences, type CodeRow, type Meaning } from '../row.ts';
import { fitTemplate, type Template } from '../text/template.ts';
import type { Typed } from './typed.ts';
import { fieldsOf, rarityOf, searchTemplates } from './vocabulary.ts';

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

export function scoreRow(row: CodeRow, typed: Typed): CodeHit {
	let best: CodeHit = { row, by: 'words', score: scoreWords(row, typed) };
	for (const meaning of row.meanings) {
		for (const template of searchTemplates(meaning)) {
			const fit = scoreFit(template, typed);
			const rank = rankOf(row, meaning);
			const score = fit > 0 ? fit + rank : scoreLikeness(template, typed) + rank / 2;
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

/** 40 to 120 where the search contains the text, or is a part of it; 0 where neither is so. */
function scoreFit(template: Template, typed: Typed): number {
	const { words, corrected, known } = typed;
	const fit = fitTemplate(template, words) ?? fitTemplate(template, corrected);
	const whole = fit ? 40 + (60 * fit.covered) / words.length + Math.min(20, fit.literal) : 0;
	return Math.max(whole, known.length < 2 ? 0 : scorePart(template.words, typed));
}

/** Up to 98 where every word of the search that is known at all is one of the text, or like one. */
function scorePart(text: readonly string[], { words, known }: Typed): number {
	const share = known.length / words.length;
	const own = (10 * known.length) / text.length;
	const inOrder = partInOrder(known, text);
	if (inOrder > 0) return share * (88 - 50 * (1 - inOrder) + own);
	const anyOrder = mean(
		known.map((alike) => Math.max(...text.map((word) => alike.get(word) ?? 0)))
	);
	return anyOrder > 0 ? share * (72 - 50 * (1 - anyOrder) + own) : 0;
}

/** How alike the words of the text are that the search has in the same order, others between them. */
function partInOrder(known: Typed['known'], text: readonly string[]): number {
	const likes: number[] = [];
	for (const word of text) {
		const like = known[likes.length]?.get(word);
		if (like !== undefined) likes.push(like);
	}
	return likes.length === known.length ? mean(likes) : 0;
}

/** 0 where one of them is 0: then a word is missing. */
const mean = (likes: readonly number[]): number =>
	likes.includes(0) ? 0 : likes.reduce((sum, like) => sum + like, 0) / likes.length;

/** Up to 55 where the words of the search and of the text are alike. */
function scoreLikeness(template: Template, typed: Typed): number {
	let shared = 0;
	let own = 0;
	for (const word of new Set(template.words)) {
		const rarity = rarityOf(word);
		own += rarity;
		shared += rarity * typed.likeness(word);
	}
	return own === 0 ? 0 : (55 * 2 * shared) / (own + Math.max(typed.total, shared));
}

/** Up to 40: how many of the words searched for the row has, in any order. */
function scoreWords(row: CodeRow, { list, total }: Typed): number {
	const fields = fieldsOf(row);
	let found = 0;
	for (const { weight, alike } of list) {
		let most = 0;
		for (const [known, like] of alike) most = Math.max(most, like * (fields.get(known) ?? 0));
		found += weight * most;
	}
	return total === 0 ? 0 : (40 * found) / total;
}

/**
 * Search over the code table: by number, by words, or by a pasted text with its variable parts.
 * typed.ts understands the words, score.ts weighs each row.
 */
import { hundredOf, type Hundred } from '../hundred.ts';
import type { CodeRow } from '../row.ts';
import { codeRow, codeTable } from '../table.ts';
import { scoreRow, type CodeHit } from './score.ts';
import { readTyped } from './typed.ts';
import { searchWords } from './vocabulary.ts';

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
	const words = searchWords(text).slice(0, 300);
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
	const typed = readTyped(words);
	const hits: CodeHit[] = [];
	for (const row of codeTable) {
		const hit = scoreRow(row, typed);
		if (row === asked) hits.push({ ...hit, score: hit.score + 500, by: 'code' });
		else if (row === inside) hits.push({ ...hit, score: hit.score + 70 });
		else if (hit.score >= 12) hits.push(hit);
	}
	// The sort is stable: equal texts (Domain taken. is both 211 and 485) stay in order of number.
	return hits.sort((a, b) => b.score - a.score);
}

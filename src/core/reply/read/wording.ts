/**
 * A response text or a code inside what a client, a screen or a person says: "Registrar error:
 * Authentication failed (401)". Likely and no more, because the reply itself is not there.
 */
import { aboutOf, isOtherApi } from '../../messages/hosts.ts';
import { namedIn } from '../../messages/named.ts';
import { fitTemplate } from '../codes/text/template.ts';
import { templatesOf } from '../codes/meaning.ts';
import type { CodeRow } from '../codes/row.ts';
import { codeRow, codeTable } from '../codes/table.ts';
import { wordsIn } from '../codes/text/words.ts';

export interface Wording {
	/** The response text, as the table has it; empty where only a code is named. */
	said: string;
	/** The codes that it may be. */
	rows: readonly CodeRow[];
	/** Nothing is said besides the text. */
	whole: boolean;
}

/** Longer texts are logs and mails. */
const longest = 500;
/** A single word of a response text says too little inside a sentence. */
const fewestWords = 2;

/** A number that is no part of an address, a date, a time or a longer number. */
const number = /(?<![\d.:/_-])(\d{3,4})(?![\d_-]|[.:/]\d)/g;
/** What numbers of other things follow. */
const otherNumber =
	/(?:\bhttp(?:\/[\d.]{1,3})?|curl|port|line|exit|errno|os error)\W{0,3}(?:code|error|status)?\W{0,3}$/i;
const aboutCode = /\b(?:opensrs|osrs|xcp|registrar|reseller|tucows|reply|response|command)\b/i;
/** HTTP writes its statuses like this. */
const ofHttp =
	/\bhttp\b|not found|forbidden|unauthorized|bad request|server error|bad gateway|unavailable|too many requests/i;

/** @returns null where the text is long, or says nothing that the code table has */
export function wordingIn(text: string): Wording | null {
	const line = text.trim();
	if (line.length > longest || namesAnother(line)) return null;
	const texts = textsIn(line);
	const coded = numbersIn(line).filter(
		(row) => texts.rows.length === 0 || texts.rows.includes(row)
	);
	if (texts.rows.length > 0) return coded.length > 0 ? { ...texts, rows: coded } : texts;
	const named = coded.length === 1 && aboutCode.test(line) && !ofHttp.test(line);
	return named ? { said: '', rows: coded, whole: false } : null;
}

const ofRegistrar = /\b(?:opensrs|osrs|xcp|registrar|reseller|tucows)\b/i;
const numbered =
	/\b(?:code|error)(?: code)?(?: is| was|=|:|#){0,2} {0,2}#?(\d{3})\b(?![.:/_-]\d)/gi;

/** The code that a registrar is said to have answered, where no list has it; else null. */
export function unlistedCode(text: string): string | null {
	const line = text.trim();
	if (line.length > longest || !ofRegistrar.test(line) || ofHttp.test(line) || namesAnother(line))
		return null;
	const codes = [...line.matchAll(numbered)]
		.filter(({ index }) => !otherNumber.test(line.slice(Math.max(0, index - 12), index + 5)))
		.map(({ 1: code }) => code!);
	return codes.length === 1 && !codeRow(codes[0]!) ? codes[0]! : null;
}

/** Whether the call went to a server of somebody else: the words are theirs then. */
function namesAnother(line: string): boolean {
	if (isOtherApi(line.toLowerCase())) return true;
	return namedIn(line.toLowerCase()).some((named) => {
		const called = named.port !== undefined || named.scheme !== undefined;
		return called && !['call', 'misspelt', 'self'].includes(aboutOf(named, false));
	});
}

/** The rows with the text that has most of its words in the line. */
function textsIn(line: string): Wording {
	const words = wordsIn(line);
	let best = { said: '', rows: [] as CodeRow[], whole: false, literal: 0 };
	for (const row of codeTable) {
		for (const template of row.meanings.flatMap(templatesOf)) {
			const fit = fitTemplate(template, words);
			if (!fit) continue;
			const whole = fit.covered === words.length;
			const { literal } = fit;
			if (literal < fewestWords && !whole) continue;
			if (literal > best.literal) best = { said: template.text, rows: [row], whole, literal };
			else if (literal === best.literal && !best.rows.includes(row)) best.rows.push(row);
		}
	}
	return best;
}

function numbersIn(line: string): CodeRow[] {
	const rows = [...line.matchAll(number)].flatMap(({ 1: code, index }) =>
		otherNumber.test(line.slice(Math.max(0, index - 24), index)) ? [] : (codeRow(code!) ?? [])
	);
	return [...new Set(rows)];
}

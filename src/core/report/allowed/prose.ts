/** The ordinary words of a note. What could be a secret is named by its length. */
import { address, domain, host, lengthOf, time } from './values.ts';

const longestWord = 16;
const openSrs =
	/^(?:OpenSRS|PowerShell|JavaScript|TypeScript|MD5|md5|SHA-?(?:1|256)|TLSv?1\.[0-3]|HTTP\/[123](?:\.[01])?|HTTPS?|UTF-?8|UTF-?16|IPv[46]|PHP[5-8]?(?:\.\d)?|API|XML)$/;

/** Fewer short words in a row than this are a sentence; more may be a secret, a letter at a time. */
const mostShort = 8;

/**
 * @param text as the person wrote it
 * @returns the same with its ordinary words; line breaks and punctuation stay
 */
export function ordinaryWords(text: string): string {
	const tokens = text.match(/\s+|\S+/g) ?? [];
	let short: number[] = [];
	const out = tokens.map((token) => (/\s/.test(token) ? token : word(token)));
	const finish = (): void => {
		if (short.length >= mostShort) for (const at of short) out[at] = lengthOf(tokens[at]!);
		short = [];
	};
	tokens.forEach((token, at) => {
		if (/\s/.test(token)) return;
		const letters = token.replace(/[^A-Za-z0-9]/g, '');
		if (letters.length <= 2 || (/\d/.test(letters) && letters.length <= 4)) short.push(at);
		else finish();
	});
	finish();
	for (const at of groupsOf(tokens)) out[at] = lengthOf(tokens[at]!);
	return out.join('');
}

/**
 * Places of a key that was written in groups: three and more of one length, one of them with digits
 * and letters. A group of letters alone would pass as a word.
 */
function groupsOf(tokens: readonly string[]): number[] {
	const places: number[] = [];
	let run: number[] = [];
	const finish = (): void => {
		const isMixed = (at: number) =>
			/[a-z]\d|\d[a-z]/i.test(tokens[at]!) && !openSrs.test(tokens[at]!);
		if (run.length >= 3 && run.some(isMixed)) places.push(...run);
		run = [];
	};
	tokens.forEach((token, at) => {
		if (/\s/.test(token)) return;
		const last = run.at(-1);
		if (last !== undefined && tokens[last]!.length !== token.length) finish();
		if (/^[A-Za-z0-9]{4,}$/.test(token)) run.push(at);
		else finish();
	});
	finish();
	return places;
}

function word(token: string): string {
	const [, open = '', inner = '', close = ''] =
		/^(["'(“‘]{0,3})(.*?)([.,;:!?)"'”’…]{0,4})$/s.exec(token) ?? [];
	if (inner === '') return token.length <= 4 ? token : lengthOf(token);
	return open + (allowedWord(inner) ?? lengthOf(inner)) + close;
}

function allowedWord(inner: string): string | null {
	if (inner.length > 300) return null;
	if (openSrs.test(inner) || /^\d{1,6}(?:[.,]\d{1,2})?%?$/.test(inner)) return inner;
	if (/^[&+–—/=-]{1,2}$/.test(inner)) return inner;
	// Parts of one word: "re-sent", "and/or", "doesn't".
	const parts = inner.split(/[-–—/'’]/);
	const whole = parts.length <= 4 && parts.every(isWord) && inner.length <= 24;
	return whole ? inner : (address(inner) ?? host(inner) ?? domain(inner) ?? time(inner));
}

/** Letters alone, and capitals only where a word has them. */
const isWord = (part: string): boolean =>
	part.length <= longestWord && /^(?:\p{L}?\p{Ll}*|\p{Lu}{2,8}s?|)$/u.test(part);

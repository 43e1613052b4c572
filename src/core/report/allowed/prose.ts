/**
 * The ordinary words of a note. What could be a secret is replaced by its length. Next to it, only
 * the most common words are kept: if a key is written in groups, some groups have only letters, and
 * only their neighbors show that they are not words.
 */
import { commonWords } from './commonWords.ts';
import { address, domain, host, lengthOf, time } from './values.ts';

/** In characters. A longer text was pasted and is not a note to support. */
const longestNote = 20_000;
const longestWord = 16;
const openSrs =
	/^(?:OpenSRS|PowerShell|JavaScript|TypeScript|MD5|md5|SHA-?(?:1|256)|TLSv?1\.[0-3]|HTTP\/[123](?:\.[01])?|HTTPS?|UTF-?8|UTF-?16|IPv[46]|PHP[5-8]?(?:\.\d)?|API|XML)$/;
const dateOrTime =
	/^(?:20[0-4]\d-[01]\d-[0-3]\d(?:[T_][0-2]\d:[0-5]\d(?::[0-5]\d)?Z?)?|[0-2]?\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,3})?)?Z?)$/;

/** From this many points of doubt on, only the most common words of a note are sent. */
const mostDoubt = 4;
/** After the name of a secret, this many words must be common ones, as a password can be any word. */
const behindName = 12;
const nameOfSecret =
	/pass(?:w|phrase|code|e?$)|kennwort|contrase|wachtwoord|senha|pwd|pw$|secret|token|auth(?!ent|or)|authorization$|bearer|cred|^login$|^epp|[=({[<>$`\\_]|->|^-{1,2}[a-z]/i;

/** How many tokens before and after letters mixed with digits must be common words. */
const beside = 2;

/**
 * @param text as the person wrote it
 * @param keys the private keys that were entered; no part of them is treated as a word
 * @returns the same with its ordinary words; line breaks and punctuation stay
 */
export function ordinaryWords(text: string, keys: readonly string[] = []): string {
	if (text.length > longestNote) return lengthOf(text);
	const parts = (text.match(/\s+|\S+/g) ?? []).map((part) => ({ part, ...split(part) }));
	const words = parts.filter(({ inner }) => inner !== '');
	const doubts = doubtsOf(words.map(({ inner }) => inner));
	const isDoubtful = doubts.reduce((sum, doubt) => sum + doubt, 0) >= mostDoubt;
	const strict = new Set<object>();
	let until = -1;
	words.forEach((word, at) => {
		const { inner, close } = word;
		const isName = nameOfSecret.test(inner) || (/key["']?$/i.test(inner) && /[:"']/.test(close));
		if (isName && !dateOrTime.test(inner)) until = at + behindName;
		else if (at <= until) strict.add(word);
		const near = doubts.slice(Math.max(0, at - beside), at + beside + 1);
		if (isDoubtful || near.some((doubt) => doubt >= 2)) strict.add(word);
	});
	const inKey = keys.map((key) => bare(key));
	return parts
		.map((each) => {
			const { part, open, inner, close } = each;
			if (inner === '') return /^\s/.test(part) || part.length <= 4 ? part : lengthOf(part);
			const shown = strict.has(each) ? commonWord(inner) : ordinaryWord(inner);
			const isPart = shown !== null && isPartOf(shown, inKey);
			return open + ((isPart ? null : shown) ?? lengthOf(inner)) + close;
		})
		.join('');
}

/** A word without the punctuation around it. */
function split(part: string): { open: string; inner: string; close: string } {
	const [, open = '', inner = '', close = ''] =
		/^(["'(“‘]{0,3})([^\s"'(“‘].*?)([.,;:!?)"'”’…]{0,4})$/s.exec(part) ?? [];
	return { open, inner, close };
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Four letters and digits of a key; the response code 401 is in many keys by chance. */
function isPartOf(word: string, keys: readonly string[]): boolean {
	const wanted = bare(word);
	return wanted.length >= 4 && keys.some((key) => key.includes(wanted));
}

function doubtsOf(words: readonly string[]): number[] {
	const beforeNumbers = new Set<string>();
	return words.map((word, at) => {
		const doubt = doubtOf(word);
		if (doubt === 0 || /[A-Za-z]/.test(word) || !/\d/.test(word)) return doubt;
		// A count or a code is next to common words, but not next to the same ones again and again.
		const before = bare(words[at - 1] ?? '');
		if (before !== '' && beforeNumbers.has(before)) return 1;
		beforeNumbers.add(before);
		const isOther = (next = ''): boolean => next !== '' && !commonWords.has(bare(next));
		return 0.2 + (isOther(words[at - 1]) ? 0.4 : 0) + (isOther(words[at + 1]) ? 0.4 : 0);
	});
}

/** How much a word looks like a piece of a secret. */
function doubtOf(inner: string): number {
	if (openSrs.test(inner) || dateOrTime.test(inner) || isPlace(inner)) return 0;
	const signs = bare(inner);
	const digits = signs.replace(/[a-z]/g, '').length;
	if (digits > 0 && digits < signs.length) return signs.length >= 16 && digits > 2 ? mostDoubt : 2;
	if (digits > 0) return 1;
	if (commonWords.has(signs) || signs === '') return 0;
	if (signs.length === 1) return signs === 'a' ? 0 : 2;
	if (/^[a-f]+$|[bcdfghj-np-tv-xz]{5}/.test(signs) || !/[aeiouy]/.test(signs)) return 1;
	if (signs.length > longestWord) return signs.length > 24 ? 2 : 1;
	return /[bcdfghj-np-tv-xz]{4}/.test(signs) ? 0.5 : signs.length === 2 ? 0.25 : 0;
}

const isPlace = (inner: string): boolean =>
	/^\d{1,3}(?:\.\d{1,3}){3}$/.test(inner) || (/[g-z]/i.test(inner) && host(inner) !== null);

function ordinaryWord(inner: string): string | null {
	if (inner.length > 300) return null;
	if (openSrs.test(inner) || /^\d{1,6}(?:[.,]\d{1,2})?%?$/.test(inner)) return inner;
	if (/^[&+–—/=-]{1,2}$/.test(inner)) return inner;
	return ofWords(inner, isWord) ?? address(inner) ?? host(inner) ?? domain(inner) ?? time(inner);
}

function commonWord(inner: string): string | null {
	if (openSrs.test(inner) || dateOrTime.test(inner)) return inner;
	if (/^[&+–—/=-]{1,2}$/.test(inner)) return inner;
	if (isPlace(inner)) return address(inner) ?? host(inner);
	return ofWords(inner, (part) => commonWords.has(part.toLowerCase()));
}

/** One word, or a word of parts: "re-sent", "and/or", "doesn't". */
function ofWords(inner: string, isWord: (part: string) => boolean): string | null {
	if (inner.length > 24) return null;
	const [first = '', ...others] = inner.split(/[-–—/'’]/);
	// What an apostrophe leaves of "doesn't" and "it's".
	const rest = others.filter((part) => !/^(?:t|s|d|m|re|ve|ll)?$/.test(part));
	return others.length < 4 && isWord(first) && rest.every(isWord) ? inner : null;
}

/** Only letters, with capitals only where a word has them. */
const isWord = (part: string): boolean =>
	part.length <= longestWord && /^(?:\p{L}?\p{Ll}*|\p{Lu}{2,8}s?)$/u.test(part);

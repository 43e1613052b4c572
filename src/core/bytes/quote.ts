/**
 * The one way to quote evidence in a finding. What looks like a key is masked first, and cut is
 * what is left: the other way round a cut through a key leaves digits that look like nothing.
 */
import { keyShapes } from './keyShape.ts';

declare const quoted: unique symbol;
/** Text of the evidence that may be shown; only `quote` makes it. */
export type Quoted = string & { readonly [quoted]: true };

/** A word that a cut would go through is shown by its length, if it has so many characters. */
const longWord = 12;
/** No quote is longer, so this much is looked at. */
const lookedAt = 4000;

/**
 * @param text any piece of evidence
 * @param most how many characters are shown, in UTF-16 units
 * @returns the text without what looks like a key, cut between words
 */
export function quote(text: string, most = 300): Quoted {
	const head = text.length > lookedAt ? text.slice(0, lookedAt) : text;
	return cut(masked(head), most, text.length > head.length) as Quoted;
}

function masked(text: string): string {
	let out = '';
	let done = 0;
	for (const { start, end } of keyShapes(text)) {
		out += `${text.slice(done, start)}[possible private key, ${end - start} characters]`;
		done = end;
	}
	return out + text.slice(done);
}

function cut(text: string, most: number, more: boolean): string {
	if (text.length <= most) return more ? withoutLastWord(text, text.length) : text;
	return withoutLastWord(text, most);
}

/** The start of a text; a long word that ends beyond it is left out, as it could be a secret's. */
function withoutLastWord(text: string, end: number): string {
	let start = end;
	while (start > 0 && !/\s/.test(text[start - 1]!)) start--;
	let stop = end;
	while (stop < text.length && stop - start < lookedAt && !/\s/.test(text[stop]!)) stop++;
	if (stop === end && stop < text.length) return text.slice(0, end);
	if (stop - start < longWord) return text.slice(0, end);
	return `${text.slice(0, start)}[${stop - start} characters]`;
}

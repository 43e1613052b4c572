/**
 * The only way to quote evidence in a finding. It masks what looks like a key, and only then cuts:
 * cutting first could leave part of a key, which no longer looks like one.
 */
import { keyShapes } from './keyShape.ts';

declare const quoted: unique symbol;
/** Text of the evidence that may be shown; only `quote` makes it. */
export type Quoted = string & { readonly [quoted]: true };

/** A word of at least this many characters that would be cut is replaced by its length. */
const longWord = 12;
/** How many characters of a text, or around a place, are checked for keys. */
const lookedAt = 4000;
/** Letters, digits and the other characters of keys and base64. */
const inWord = /[^\s<>&"'=;,(){}[\]]/;

/**
 * @param text any piece of evidence
 * @param most how many characters are shown, in UTF-16 units
 * @returns the text without what looks like a key, cut between words
 */
export function quote(text: string, most = 300): Quoted {
	const shown = masked(text.slice(0, lookedAt));
	const end = Math.min(most, shown.length);
	return (end === shown.length && text.length <= lookedAt ? shown : upTo(shown, end)) as Quoted;
}

/**
 * What is around a place, on one line.
 * @param index offset of the place in UTF-16 units
 * @param most how many characters are shown, half of them before the place
 */
export function quoteAround(text: string, index: number, most: number): Quoted {
	const from = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - lookedAt);
	const next = text.indexOf('\n', index);
	const to = Math.min(next < 0 ? text.length : next, index + lookedAt);
	const before = from + Math.max(0, index - most / 2 - from);
	const start = backToWord(text, before, from);
	const shown = masked(text.slice(start, to));
	const rest = start === before ? shown : afterWord(shown);
	return (rest.length <= most ? rest : upTo(rest, most)).trim() as Quoted;
}

function masked(text: string): string {
	let out = '';
	let done = 0;
	for (const { start, end } of keyShapes(text)) {
		out += `${text.slice(done, start)}[${end - start} hex digits]`;
		done = end;
	}
	const rest = text.slice(done);
	const cut = cutKey.exec(rest.slice(-60))?.[1];
	if (cut === undefined || !(/[a-f]/i.test(cut) && /\d/.test(cut))) return out + rest;
	const isDigest = /^(?:.{32}|.{40})$/.test(cut) && text.length < shortestCut;
	return (
		out + (isDigest ? rest : `${rest.slice(0, rest.lastIndexOf(cut))}[${cut.length} hex digits]`)
	);
}

/** Text from a reader may have been limited to this many characters, which can cut a key in two. */
const shortestCut = 150;
const cutKey = /(?<![0-9a-fA-F])([0-9a-fA-F]{12,40})\s{0,9}$/;

/** The start of a text; a long word that continues beyond it is replaced by its length. */
function upTo(text: string, end: number): string {
	const start = backToWord(text, end, 0);
	let stop = end;
	while (stop < text.length && inWord.test(text[stop]!)) stop++;
	const isCut = stop > end || end === text.length;
	if (start === end || !isCut || stop - start < longWord) return text.slice(0, end);
	return `${text.slice(0, start)}[${stop - start} characters]`;
}

function backToWord(text: string, from: number, least: number): number {
	let start = from;
	while (start > least && inWord.test(text[start - 1]!)) start--;
	return start;
}

/** Removes the first word, which may be only the end of a longer one. */
function afterWord(text: string): string {
	let stop = 0;
	while (stop < text.length && inWord.test(text[stop]!)) stop++;
	return stop < longWord ? text : `[${stop} characters]${text.slice(stop)}`;
}

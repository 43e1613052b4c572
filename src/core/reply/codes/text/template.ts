/**
 * A documented text as a pattern: `Domain xxx not owned by user.` fits every domain. The literal
 * words between the variable parts must follow each other; a variable part is 1 to 12 words.
 */
import { wordsIn } from './words.ts';

/** How the official table and recorded replies write a part that differs from case to case. */
const variable =
	/\$\w+|\bxxx(?:\/xxx)?\b|\.\.\.|\bexample\.com\b|\bsampledomainname\b|\bnameserver\.tld\b|\bdomain\.ca\b|(?<=error=)(?:#\w+\.)?$/gi;

const longestVariable = 12;
const cutOff = /error=|\.\.\.$/;

export interface Template {
	text: string;
	/** Runs of literal words; a variable part is between each two. */
	runs: readonly (readonly string[])[];
	opensWithVariable: boolean;
	endsWithVariable: boolean;
	/** All literal words, for a loose comparison. */
	words: readonly string[];
}

/** Takes a documented or observed text apart. */
export function templateOf(text: string): Template {
	const parts = text.split(variable).map(wordsIn);
	const runs = parts.filter((run) => run.length > 0);
	return {
		text,
		runs,
		opensWithVariable: parts.length > 1 && parts[0]!.length === 0,
		endsWithVariable: parts.length > 1 && parts.at(-1)!.length === 0,
		words: runs.flat()
	};
}

interface Fit {
	/** Words of the text that the template accounts for, variable parts included. */
	covered: number;
	/** Of these, the literal ones. */
	literal: number;
}

/** Where a template fits into a text, as the fit that covers most of it; null if nowhere. */
export function fitTemplate(template: Template, words: readonly string[]): Fit | null {
	const first = template.runs[0];
	if (!first) return null;
	let best: Fit | null = null;
	for (let start = 0; start + first.length <= words.length; start++) {
		if (!runAt(words, start, first)) continue;
		const end = fitFrom(template, words, start);
		if (end < 0) continue;
		const before = template.opensWithVariable ? Math.min(start, longestVariable) : 0;
		const covered = end - start + before;
		if (!best || covered > best.covered) best = { covered, literal: template.words.length };
	}
	return best;
}

/** The end of the fit that starts at `start`, or -1. */
function fitFrom(template: Template, words: readonly string[], start: number): number {
	let at = start + template.runs[0]!.length;
	for (const run of template.runs.slice(1)) {
		let gap = 1;
		while (gap <= longestVariable && !runAt(words, at + gap, run)) gap++;
		if (gap > longestVariable) return -1;
		at += gap + run.length;
	}
	if (!template.endsWithVariable) return at;
	// A long text may lack its end (a log cuts it off); of a short one too little would be left.
	if (at === words.length)
		return template.words.length >= 3 && at > 2 && cutOff.test(template.text) ? at : -1;
	return Math.min(words.length, at + longestVariable);
}

function runAt(words: readonly string[], at: number, run: readonly string[]): boolean {
	if (at + run.length > words.length) return false;
	return run.every((word, index) => words[at + index] === word);
}

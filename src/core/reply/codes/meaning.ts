/** Which meaning of a code a reply has, by its response_text. */
import type { CodeRow, Meaning } from './row.ts';
import { fitTemplate, templateOf, type Template } from './text/template.ts';
import { wordsIn } from './text/words.ts';

const templates = new WeakMap<Meaning, readonly Template[]>();

/** The texts of a meaning as patterns, documented ones first. */
export function templatesOf(meaning: Meaning): readonly Template[] {
	let made = templates.get(meaning);
	if (!made) {
		made = [...meaning.documented, ...meaning.observed].map(templateOf);
		templates.set(meaning, made);
	}
	return made;
}

export interface Pick {
	meaning: Meaning;
	/** `text`: a known text. `cue`: words in it. `only`: the code has no other meaning. */
	by: 'text' | 'cue' | 'only';
}

/**
 * Picks the meaning of a code.
 * @param text the response_text, empty where there is none
 * @returns null where the code has several meanings and the text picks none
 */
export function pickMeaning(row: CodeRow, text: string): Pick | null {
	const words = wordsIn(text);
	let best: { meaning: Meaning; literal: number } | null = null;
	for (const meaning of row.meanings) {
		for (const template of templatesOf(meaning)) {
			const fit = fitTemplate(template, words);
			if (fit && fit.literal > (best?.literal ?? 0)) best = { meaning, literal: fit.literal };
		}
	}
	if (best) return { meaning: best.meaning, by: 'text' };
	const cued = row.meanings.find((meaning) => meaning.cue?.test(text.slice(0, 4000)));
	if (cued) return { meaning: cued, by: 'cue' };
	return row.meanings.length === 1 ? { meaning: row.meanings[0], by: 'only' } : null;
}

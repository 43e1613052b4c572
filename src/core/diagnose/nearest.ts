/** What a text that no reader knows may be about: symptoms, and codes with a similar text. */
import { searchCodes } from '../reply/codes/search/search.ts';
import type { CodeRow } from '../reply/codes/row.ts';
import { symptoms, type Symptom } from './symptoms.ts';

export interface Nearest {
	symptoms: readonly Symptom[];
	codes: readonly CodeRow[];
}

/** Longer texts contain words of every kind. */
const longest = 500;
const most = 3;
/** From trials with 35 texts: what scores less shares only a frequent word. */
const leastScore = 27;

/**
 * The fallback where nothing was recognized, so that few words never lead to nothing.
 * @param text as pasted
 * @returns both lists best first, and empty where the text is long or says nothing known
 */
export function nearest(text: string): Nearest {
	const said = text.trim();
	if (said.length > longest) return { symptoms: [], codes: [] };
	const { hits } = searchCodes(said);
	const least = Math.max(leastScore, (hits[0]?.score ?? 0) * 0.6);
	return {
		symptoms: symptoms.filter(({ typed }) => typed.test(said)).slice(0, most),
		codes: hits
			.filter(({ score }) => score >= least)
			.slice(0, most)
			.map(({ row }) => row)
	};
}

import { keyTypos } from '../mistakes/keyTypos.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Answer, Explanation, Question } from '../question.ts';
import { codesOf } from './rank.ts';
import { reproduce } from './reproduce.ts';
import { twoKeysFormulas } from './twoKeys.ts';

/** An explanation that a worker can post: codes instead of mistakes, which contain functions. */
export type PackedExplanation = Omit<Explanation, 'mistakes'> & { codes: readonly string[] };

export type PackedAnswer = Omit<Answer, 'explanations'> & {
	explanations: readonly PackedExplanation[];
};

export function packAnswer({ explanations, ...rest }: Answer): PackedAnswer {
	return {
		...rest,
		explanations: explanations.map(({ mistakes, ...explanation }) => ({
			...explanation,
			codes: codesOf({ mistakes })
		}))
	};
}

/**
 * Restores an answer. Drops an explanation if its codes are unknown here, or don't reproduce the
 * observed value again.
 */
export function unpackAnswer(
	question: Question,
	{ explanations, ...rest }: PackedAnswer,
	known: readonly Mistake[]
): Answer {
	const byCode = new Map(known.map((mistake) => [mistake.code, mistake]));
	return {
		...rest,
		explanations: explanations.flatMap(({ codes, ...explanation }) => {
			for (const mistakes of readCodes(question, codes, explanation.keyIndex, byCode)) {
				const { bodyIndex, keyIndex } = explanation;
				const value = reproduce(question, { mistakes, bodyIndex, keyIndex })?.value;
				if (value === question.observed.trim()) return [{ ...explanation, mistakes }];
			}
			return [];
		})
	};
}

/** The mistakes that codes can stand for: typos and two-key formulas depend on the question's keys. */
function* readCodes(
	question: Question,
	codes: readonly string[],
	keyIndex: number,
	byCode: ReadonlyMap<string, Mistake>
): Generator<Mistake[]> {
	const unknown = codes.find((code) => !byCode.has(code));
	const candidates: readonly (Mistake | undefined)[] =
		unknown === undefined
			? [undefined]
			: [
					...twoKeysFormulas(question, keyIndex),
					...keyTypos(question.keys[keyIndex] ?? new Uint8Array(0))
				].filter(({ code }) => code === unknown);
	for (const candidate of candidates) {
		const mistakes = codes.map((code) => (code === unknown ? candidate : byCode.get(code)));
		if (mistakes.every((mistake) => mistake !== undefined)) yield mistakes;
	}
}

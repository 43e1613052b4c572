import type { Mistake } from '../mistakes/mistake.ts';
import type { Answer, Explanation, Question } from '../question.ts';
import { codesOf } from './rank.ts';
import { reproduce } from './reproduce.ts';
import { twoKeysCode, twoKeysFormulas } from './twoKeys.ts';

/** An explanation that can be sent from a worker: mistakes by their codes. */
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

/** The answer again; an explanation with a code that is not known here is left out. */
export function unpackAnswer(
	question: Question,
	{ explanations, ...rest }: PackedAnswer,
	known: readonly Mistake[]
): Answer {
	const byCode = new Map(known.map((mistake) => [mistake.code, mistake]));
	return {
		...rest,
		explanations: explanations.flatMap(({ codes, ...explanation }) => {
			for (const formula of [undefined, ...twoKeysFormulas(question, explanation.keyIndex)]) {
				const mistakes = codes
					.map((code) => (code === twoKeysCode ? formula : byCode.get(code)))
					.filter((mistake) => mistake !== undefined);
				const { bodyIndex, keyIndex } = explanation;
				if (mistakes.length < codes.length) continue;
				const value = reproduce(question, { mistakes, bodyIndex, keyIndex })?.value;
				if (value === question.observed.trim()) return [{ ...explanation, mistakes }];
			}
			return [];
		})
	};
}

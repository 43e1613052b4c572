import { keyTypos } from '../mistakes/keyTypos.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Answer, Explanation, Question } from '../question.ts';
import { codesOf } from './rank.ts';
import { reproduce } from './reproduce.ts';
import { twoKeysFormulas } from './twoKeys.ts';

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
			for (const mistakes of readCodes(question, codes, explanation.keyIndex, byCode)) {
				const { bodyIndex, keyIndex } = explanation;
				const value = reproduce(question, { mistakes, bodyIndex, keyIndex })?.value;
				if (value === question.observed.trim()) return [{ ...explanation, mistakes }];
			}
			return [];
		})
	};
}

/** What codes may stand for: those of a typo or of two keys depend on the keys of the question. */
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

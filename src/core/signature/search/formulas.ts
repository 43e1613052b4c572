import type { FormulaMistake } from '../mistakes/mistake.ts';
import type { Question } from '../question.ts';
import { PartLists, planOf, rightRounds, uses, type Round, type SearchFormula } from './plan.ts';
import { twoKeysFormulas } from './twoKeys.ts';

/** Rounds of all formulas, and of only those that use the key. */
export interface Plans {
	all: Round[];
	usingKey: Round[];
}

/** All formulas, ready to try. */
export interface Formulas {
	right: Round[];
	/** The wrong formulas by key index, because "the other keys" are different for each key. */
	wrong: Plans[];
	/** Only the likely wrong formulas, for unlikely keys. */
	likely: Round[];
	/** Formulas that compute their value themselves, without MD5 rounds. */
	computing: FormulaMistake[];
}

export function formulasOf(question: Question, mistakes: readonly FormulaMistake[]): Formulas {
	const lists = new PartLists();
	const hasUsername = (question.username?.length ?? 0) > 0;
	const inRounds = question.keys.map((_, index) =>
		[...mistakes, ...twoKeysFormulas(question, index)]
			.flatMap((mistake) => (mistake.rounds ? [{ mistake, rounds: mistake.rounds }] : []))
			.filter((formula) => hasUsername || !uses(formula, 'username'))
	);
	return {
		right: planOf(lists, [{ mistake: null, rounds: rightRounds }]),
		wrong: inRounds.map((formulas) => plansOf(lists, formulas)),
		likely: planOf(
			lists,
			(inRounds[0] ?? []).filter(({ mistake }) => mistake.likelihood === 'high')
		),
		computing: mistakes.filter(({ compute }) => compute !== undefined)
	};
}

function plansOf(lists: PartLists, formulas: readonly SearchFormula[]): Plans {
	const usingKey = formulas.filter((formula) => uses(formula, 'key'));
	return { all: planOf(lists, formulas), usingKey: planOf(lists, usingKey) };
}

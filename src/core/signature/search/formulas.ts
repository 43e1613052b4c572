import type { FormulaMistake } from '../mistakes/mistake.ts';
import type { Question } from '../question.ts';
import { PartLists, planOf, rightRounds, uses, type Round, type SearchFormula } from './plan.ts';
import { twoKeysFormulas } from './twoKeys.ts';

/** Rounds of all formulas, and of those that another key would change. */
export interface Plans {
	all: Round[];
	usingKey: Round[];
}

/** All formulas, made ready to be tried. */
export interface Formulas {
	right: Round[];
	/** Wrong ones, by the index of the key: each key given has its own "other keys". */
	wrong: Plans[];
	/** The likely ones of those, for keys that are rarely the one used. */
	likely: Round[];
	/** Those that compute their value alone. */
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

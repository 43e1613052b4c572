import type { Explanation } from '../question.ts';
import type { Likelihood, Mistake } from '../mistakes/mistake.ts';

/** How likely each mistake is, by its code. */
export type Ranking = ReadonlyMap<string, Likelihood>;

const weights = { high: 0, medium: 1, low: 2 } as const satisfies Record<Likelihood, number>;

export function rankingOf(mistakes: readonly Mistake[]): Ranking {
	return new Map(mistakes.map(({ code, likelihood }) => [code, likelihood]));
}

export function codesOf({ mistakes }: Pick<Explanation, 'mistakes'>): string[] {
	return mistakes.map(({ code }) => code);
}

/** Compares combinations of mistakes: simpler first, then likelier; their codes settle the rest. */
export function byRank(ranking: Ranking, a: readonly string[], b: readonly string[]): number {
	const [nameA, nameB] = [a.join(' '), b.join(' ')];
	return (
		a.length - b.length ||
		weightOf(ranking, a) - weightOf(ranking, b) ||
		(nameA < nameB ? -1 : Number(nameA > nameB))
	);
}

function weightOf(ranking: Ranking, codes: readonly string[]): number {
	return codes.reduce((sum, code) => sum + weights[ranking.get(code) ?? 'low'], 0);
}

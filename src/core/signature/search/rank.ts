import type { BodyKind, Likelihood, Mistake } from '../mistakes/mistake.ts';

/** How far back in the list each mistake belongs, by its code: the likely and plain ones first. */
export type Ranking = ReadonlyMap<string, number>;

const likelihoods = { high: 0, medium: 100, low: 200 } as const satisfies Record<
	Likelihood,
	number
>;
/** Typos, and the second key of two: they depend on the question and have no row. */
const unlisted = 250;

/** Of equally likely changes of a body, the one that needs the least explaining comes first. */
const plainest: readonly BodyKind[] = [
	'sent',
	'edges',
	'line-ends',
	'spacing',
	'head',
	'quotes',
	'escape',
	'charset',
	'serialise',
	'cut',
	'wrap',
	'whole'
];

export function rankingOf(mistakes: readonly Mistake[]): Ranking {
	return new Map(
		mistakes.map((mistake) => {
			const plain = mistake.group === 'body' ? plainest.indexOf(mistake.kind) : 0;
			return [mistake.code, likelihoods[mistake.likelihood] + plain];
		})
	);
}

export function codesOf({ mistakes }: { mistakes: readonly { code: string }[] }): string[] {
	return mistakes.map(({ code }) => code);
}

/**
 * Compares combinations of mistakes: fewer first, then likelier, then plainer ones, then by their
 * codes.
 */
export function byRank(ranking: Ranking, a: readonly string[], b: readonly string[]): number {
	const [nameA, nameB] = [a.join(' '), b.join(' ')];
	return (
		a.length - b.length ||
		weightOf(ranking, a) - weightOf(ranking, b) ||
		(nameA < nameB ? -1 : Number(nameA > nameB))
	);
}

function weightOf(ranking: Ranking, codes: readonly string[]): number {
	return codes.reduce((sum, code) => sum + (ranking.get(code) ?? unlisted), 0);
}

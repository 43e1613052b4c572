import type { BodyKind, Likelihood, Mistake } from '../mistakes/mistake.ts';

/** The rank of each mistake by its code: the likelier and plainer, the lower. */
export type Ranking = ReadonlyMap<string, number>;

const likelihoods = { high: 0, medium: 100, low: 200 } as const satisfies Record<
	Likelihood,
	number
>;
/** The rank of typos and two-key formulas: they depend on the question, so no table lists them. */
const unlisted = 250;

/** Among equally likely body mistakes, the one that needs the least explaining comes first. */
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
		mistakes.map((mistake, index) => {
			const kind = mistake.group === 'body' ? mistake.kind : null;
			const plain = kind === null ? 0 : plainest.indexOf(kind);
			// Several libraries write alike: the one that most resellers use is listed first.
			const common = kind === 'serialise' ? index / mistakes.length : 0;
			return [mistake.code, likelihoods[mistake.likelihood] + plain + common];
		})
	);
}

export function codesOf({ mistakes }: { mistakes: readonly { code: string }[] }): string[] {
	return mistakes.map(({ code }) => code);
}

/**
 * Sorts combinations of mistakes: fewer first, then likelier, then plainer, then by code.
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

import type { Mistake } from '../mistakes/mistake.ts';
import type { Answer, Question, Shard } from '../question.ts';
import type { Progress } from '../../job.ts';
import { explanationsOf } from './answer.ts';
import { digestMistakesOf } from './groups.ts';
import { changedBodies } from './cachedBodies.ts';
import { readObserved } from './observed.ts';
import { rankingOf } from './rank.ts';
import { isLikely } from './variants.ts';
import { Walk } from './walk.ts';

export interface SearchOptions {
	/** The smallest and the largest number of mistakes to combine. */
	depths?: { from: 0 | 1 | 2 | 3; to: 1 | 2 | 3 };
	/** Skip unlikely mistakes: this answers most cases immediately. */
	likelyOnly?: boolean;
	shard?: Shard;
}

/**
 * Searches for combinations of mistakes that produce the observed value, simplest first. It tries
 * everything with one number of mistakes before the next, and stops after the first number that
 * explains the value. It yields every millisecond or two, measured in hashed blocks, not by a clock.
 *
 * @param mistakes all mistakes that may be combined
 * @returns the explanations found, each proved again from scratch by another MD5 implementation
 */
export function* search(
	question: Question,
	mistakes: readonly Mistake[],
	{
		depths = { from: 0, to: 3 },
		likelyOnly = false,
		shard = { index: 0, of: 1 }
	}: SearchOptions = {}
): Generator<Progress, Answer, void> {
	const changed = yield* changedBodies(question, mistakes, shard);
	const tried = likelyOnly ? mistakes.filter(isLikely) : mistakes;
	const observed = readObserved(question.observed, digestMistakesOf(tried), depths.to);
	const walk = new Walk(question, observed, tried, changed, likelyOnly);
	for (let level = depths.from; level <= depths.to; level++) {
		yield* walk.level(level);
		if (walk.hits.length === 0) continue;
		const explanations = explanationsOf(
			question,
			question.observed.trim(),
			walk.hits,
			digestMistakesOf(mistakes),
			walk.tried,
			rankingOf(mistakes)
		);
		if (explanations.length > 0) {
			return answerOf(walk, explanations, Math.max(1, level) as Answer['depth']);
		}
	}
	return answerOf(walk, [], depths.to);
}

function answerOf(
	{ tried, leftOut }: Walk,
	explanations: Answer['explanations'],
	depth: Answer['depth']
): Answer {
	return { explanations, tried, depth, ...(leftOut && { leftOut }) };
}

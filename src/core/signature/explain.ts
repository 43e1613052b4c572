/**
 * The public entry point: why a signature is wrong. Runs anywhere, without a page, worker or clock.
 */
import { runToEnd, type Progress } from '../job.ts';
import { mistakes } from './mistakes/index.ts';
import type { Answer, Question } from './question.ts';
import { mergeAnswers as merge } from './search/answer.ts';
import { packAnswer, unpackAnswer as unpack, type PackedAnswer } from './search/pack.ts';
import { rankingOf } from './search/rank.ts';
import { search, type SearchOptions } from './search/search.ts';

export type { Answer, Explanation, Question } from './question.ts';
export type { PackedAnswer } from './search/pack.ts';
export type { SearchOptions } from './search/search.ts';
export { derive, type Derivation } from './search/derivation.ts';

/**
 * Explains a wrong signature: finds the fewest mistakes, up to three together, that turn the body
 * and the key into exactly the value observed.
 *
 * @param question bodies, keys and username as bytes, nothing decoded or trimmed; the value as text
 *   in any form and length, of which only the surrounding white space is ignored
 * @returns explanations, likeliest first; empty if nothing produces the value. If the value is
 *   right, there is one explanation with no mistakes. Never throws, but takes seconds when it tries
 *   three mistakes: use `searchExplanations` to stay responsive.
 *
 *     explain({ bodies: [xml], keys: [key], observed: '48ed6e2bb03a40a5c9a7d4b5957d7663' })
 */
export function explain(question: Question): Answer {
	return runToEnd(searchExplanations(question));
}

/**
 * The same search in steps of a millisecond or two, so that it can be paused, canceled or split
 * between workers: each of `shard.of` workers runs it with its own `shard.index`, and
 * `mergeAnswers` combines their answers. Run `depths: { from: 0, to: 2 }` in all of them first, and
 * `{ from: 3, to: 3 }` only if that found nothing. Progress counts this shard's possibilities.
 */
export function searchExplanations(
	question: Question,
	options?: SearchOptions
): Generator<Progress, Answer, void> {
	return search(question, mistakes, options);
}

/** Combines the answers of all shards. The result is the same for any number of shards. */
export function mergeAnswers(answers: readonly Answer[]): Answer {
	return merge(answers, rankingOf(mistakes));
}

/** The search as a worker runs it: its answer contains no functions, so it can be posted. */
export function* explainJob(input: {
	question: Question;
	options?: SearchOptions;
}): Generator<Progress, PackedAnswer, void> {
	return packAnswer(yield* searchExplanations(input.question, input.options));
}

/** Empties this thread's cache of changed bodies; each worker has its own. */
export { forgetBodies } from './search/cachedBodies.ts';

/** Restores an answer that a worker sent. */
export function unpackAnswer(question: Question, packed: PackedAnswer): Answer {
	return unpack(question, packed, mistakes);
}

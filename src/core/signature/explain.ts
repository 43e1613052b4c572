/**
 * The public entry: why a signature is wrong. It needs no page, worker or clock.
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
 * @param question bodies and keys as bytes, nothing decoded or trimmed; the value as text in any
 *   form and length, of which only the white space around it is left out; a username as bytes
 * @returns explanations, the likeliest first; an empty list when nothing gives the value. With the
 *   right body and key it is one explanation without mistakes. It never throws for any input, but
 *   takes seconds where three mistakes are tried: use `searchExplanations` to stay responsive.
 *
 *     explain({ bodies: [xml], keys: [key], observed: '48ed6e2bb03a40a5c9a7d4b5957d7663' })
 */
export function explain(question: Question): Answer {
	return runToEnd(searchExplanations(question));
}

/**
 * The same in steps of a millisecond or two, so that it can be sliced, cancelled and shared out:
 * every one of `shard.of` workers runs it with its own `shard.index`, and `mergeAnswers` puts
 * their answers together. Run `depths: { from: 0, to: 2 }` everywhere first, and `{ from: 3,
 * to: 3 }` only when that found nothing. Progress counts possibilities of this shard.
 */
export function searchExplanations(
	question: Question,
	options?: SearchOptions
): Generator<Progress, Answer, void> {
	return search(question, mistakes, options);
}

/** One answer from those of all shards. What was found is the same for any number of shards. */
export function mergeAnswers(answers: readonly Answer[]): Answer {
	return merge(answers, rankingOf(mistakes));
}

/** The search as a job of a worker: its answer contains no functions, so that it can be sent. */
export function* explainJob(input: {
	question: Question;
	options?: SearchOptions;
}): Generator<Progress, PackedAnswer, void> {
	return packAnswer(yield* searchExplanations(input.question, input.options));
}

/** Empties the cache of bodies here; each worker has its own. */
export { forgetBodies } from './search/cachedBodies.ts';

/** An answer that a worker sent. */
export function unpackAnswer(question: Question, packed: PackedAnswer): Answer {
	return unpack(question, packed, mistakes);
}

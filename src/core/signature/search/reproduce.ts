import { md5Hex } from '../hash.ts';
import { formOn } from '../mistakes/digestChains.ts';
import type {
	BodyMistake,
	DigestMistake,
	FormulaMistake,
	KeyMistake,
	Mistake,
	MistakeContext,
	Part
} from '../mistakes/mistake.ts';
import type { Explanation, Question } from '../question.ts';
import { hexToBytes } from '../md5/words.ts';
import { rightRounds, usesWrittenInner } from './plan.ts';
import { contextOf } from './variants.ts';

/** One round of a signature, as it was computed. */
export interface ReproducedRound {
	parts: readonly { part: Part; bytes: Uint8Array }[];
	/** 32 lower-case hex digits. */
	digest: string;
	/** The digest as it was written for the next round, or as the value. */
	written: Uint8Array;
}

export interface Reproduction {
	body: Uint8Array;
	key: Uint8Array;
	/** Empty for a formula that can't be expressed as MD5 rounds. */
	rounds: ReproducedRound[];
	/** The resulting value, as text. */
	value: string;
}

export type Claim = Pick<Explanation, 'mistakes' | 'bodyIndex' | 'keyIndex'>;

/**
 * Computes what a combination of mistakes produces, step by step and from scratch. This proves an
 * explanation, so it uses spark-md5 and shares no hashing with the search that found it.
 * @returns null if a mistake does not apply to this body and key
 */
export function reproduce(question: Question, claim: Claim): Reproduction | null {
	const { mistakes, bodyIndex, keyIndex } = claim;
	const context = contextOf(question, bodyIndex);
	const body = change(question.bodies[bodyIndex], mistakes.filter(isBody), context);
	const key = change(question.keys[keyIndex], mistakes.filter(isKey), context);
	if (!body || !key) return null;
	const formula = mistakes.find((mistake) => mistake.group === 'formula');
	const digest = mistakes.filter((mistake) => mistake.group === 'digest');
	const input = { body, key, username: context.username };
	if (formula?.compute) {
		const computed = formula.compute(input);
		const value = computed === null ? null : writeComputed(computed, digest);
		return value === null ? null : { body, key, rounds: [], value };
	}
	const wrong = formula?.rounds ?? rightRounds;
	// A mistake in writing the inner digest has no effect unless the formula hashes what was written.
	if (digest.some(({ inner }) => inner) && !wrong.some(usesWrittenInner)) return null;
	const rounds = runRounds(wrong, input, digest);
	const last = rounds?.at(-1);
	return last
		? { body, key, rounds: rounds!, value: new TextDecoder().decode(last.written) }
		: null;
}

function change(
	bytes: Uint8Array | undefined,
	mistakes: readonly (BodyMistake | KeyMistake)[],
	context: MistakeContext
): Uint8Array | null {
	let changed: Uint8Array | null = bytes ?? null;
	for (const mistake of mistakes) changed = changed && mistake.change(changed, context);
	return changed;
}

function runRounds(
	formula: NonNullable<FormulaMistake['rounds']>,
	input: Record<'body' | 'key' | 'username', Uint8Array>,
	digestMistakes: readonly DigestMistake[]
): ReproducedRound[] | null {
	const [innerForm, outerForm] = [formOn('inner', digestMistakes), formOn('outer', digestMistakes)];
	if (innerForm === null || outerForm === null) return null;
	const known: Record<Named, Uint8Array> = { ...input, inner: none, 'raw-inner': none };
	const done: ReproducedRound[] = [];
	for (const [at, round] of formula.entries()) {
		const parts: { part: Part; bytes: Uint8Array }[] = [];
		for (const part of round) {
			const bytes = bytesOf(part, known);
			if (!bytes) return null;
			parts.push({ part, bytes });
		}
		const digest = md5Hex(...parts.map(({ bytes }) => bytes));
		const form = at === formula.length - 1 ? outerForm : innerForm;
		known['raw-inner'] = hexToBytes(digest);
		known.inner = form ? form.write(known['raw-inner']) : new TextEncoder().encode(digest);
		done.push({ parts, digest, written: known.inner });
	}
	return done;
}

const none = new Uint8Array(0);

type Named = Extract<Part, string>;

function bytesOf(part: Part, known: Record<Named, Uint8Array>): Uint8Array | null {
	if (typeof part === 'string') return known[part];
	return 'of' in part ? part.encode(...part.of.map((of) => known[of])) : part;
}

/** Writes a computed value, which is hex, in the form of a digest mistake; null if it can't be. */
function writeComputed(value: string, digestMistakes: readonly DigestMistake[]): string | null {
	const [mistake] = digestMistakes;
	if (!mistake) return value;
	if (digestMistakes.length > 1 || mistake.inner || !mistake.outer) return null;
	if (!/^([0-9a-f]{2})+$/.test(value)) return null;
	return new TextDecoder().decode(mistake.outer.write(hexToBytes(value)));
}

function isBody(mistake: Mistake): mistake is BodyMistake {
	return mistake.group === 'body';
}

function isKey(mistake: Mistake): mistake is KeyMistake {
	return mistake.group === 'key';
}

import type { Mistake } from '../mistakes/mistake.ts';
import type { Answer, Question } from '../question.ts';
import type { Progress } from '../../job.ts';
import type { Hit } from './answer.ts';
import type { BodyVariant } from './bodies.ts';
import { ComputedFormulas } from './computed.ts';
import { Evaluator, type OnHit } from './evaluate.ts';
import { formulasOf, type Formulas } from './formulas.ts';
import { chanceOf, expectationsOf, type Expectations } from './expectations.ts';
import { wordsToHex } from '../md5/words.ts';
import type { Observed } from './observed.ts';
import { groupsOf } from './groups.ts';
import type { Changed } from './cachedBodies.ts';
import type { Pairs } from './pairs.ts';
import { Keys, type KeyVariant } from './keys.ts';
import { isLikelyWay, isRareWay } from './variants.ts';

/** Work between two yields, in hashed blocks: a millisecond or two. */
const sliceBlocks = 10_000;
/** What changing a body costs, in blocks: measured at about ten times the cost of hashing it. */
const changeBlocks = (length: number) => 100 + (length >> 3);

/** What is tried with each body. Keys cache suffixes by formula, so each set has its own keys. */
interface Tried {
	keys: Keys;
	expectations: Expectations;
	formulas: Formulas;
	computed: ComputedFormulas;
}

function triedOf(question: Question, observed: Observed, mistakes: readonly Mistake[]): Tried {
	const groups = groupsOf(mistakes);
	const username = question.username ?? new Uint8Array(0);
	const expectations = expectationsOf(observed, groups.digest);
	const formulas = formulasOf(question, groups.formula);
	return {
		keys: new Keys(question, groups.key),
		expectations,
		formulas,
		computed: new ComputedFormulas(
			formulas.computing,
			username,
			observed,
			expectations,
			groups.digest
		)
	};
}

/**
 * Walks through all possibilities. A level is a number of mistakes, divided in every possible way
 * between the body (none, one or two), the key, the formula and the digest.
 */
export class Walk {
	readonly hits: Hit[] = [];
	readonly #changed: Changed;
	readonly #evaluator: Evaluator;
	readonly #likelyOnly: boolean;
	/** All mistakes, and below those that are not too rare to be combined with others. */
	readonly #all: Tried;
	readonly #common: Tried;
	#unit = 0;
	#pausedAt = 0;
	#changeWork = 0;

	/**
	 * @param observed the question's value, already read; or several values at once
	 * @param mistakes those to try for key, formula and digest
	 * @param changed bodies with all mistakes; `likelyOnly` skips the unlikely ones
	 */
	constructor(
		question: Question,
		observed: Observed,
		mistakes: readonly Mistake[],
		changed: Changed,
		likelyOnly = false
	) {
		this.#changed = changed;
		this.#likelyOnly = likelyOnly;
		this.#evaluator = new Evaluator(question.username ?? new Uint8Array(0));
		this.#all = triedOf(question, observed, mistakes);
		const common = mistakes.filter(({ rare }) => !rare);
		const isAll = common.length === mistakes.length;
		this.#common = isAll ? this.#all : triedOf(question, observed, common);
	}

	/** Possibilities computed and compared so far. */
	get tried(): number {
		const { computed } = this.#common;
		const others = computed === this.#all.computed ? 0 : computed.tried;
		return this.#evaluator.tried + this.#all.computed.tried + others;
	}

	/** What is skipped because a body is too long. */
	get leftOut(): Answer['leftOut'] {
		return this.#changed.bodies.leftOut;
	}

	/** Tries everything with exactly `level` mistakes; a rare one is combined with at most one other. */
	*level(level: number): Generator<Progress, void, void> {
		this.#unit = 0;
		const tried = level < 3 ? this.#all : this.#common;
		const { given, singles } = this.#changed.bodies;
		for (const body of given) yield* this.#withKeys(body, level, true, tried);
		if (level >= 1) {
			for (const body of singles) {
				const isRare = body.ways.every(isRareWay);
				if (!this.#isMine() || (isRare && level > 2)) continue;
				if (this.#likelyOnly && !body.ways.some(isLikelyWay)) continue;
				yield* this.#withKeys(body, level - 1, false, isRare ? this.#common : tried);
			}
		}
		if (level < 2) return;
		yield* this.#withPairs(this.#changed.likelyPairs, level - 2);
		if (this.#likelyOnly) return;
		yield* this.#withPairs(this.#changed.otherPairs, level - 2);
		if (this.hits.length === 0) yield* this.#withTypos(level === 2);
	}

	/**
	 * Tries typos in the key. There are thousands, far less likely than other mistakes, so they are
	 * tried alone after all pairs, and with the likeliest other mistakes after all threes.
	 */
	*#withTypos(alone: boolean): Generator<Progress, void, void> {
		const { keys, formulas, expectations } = this.#common;
		const { right, likely } = formulas;
		const [plain, otherForms] = expectations;
		const { given, singles } = this.#changed.bodies;
		const changed = singles.filter(({ ways }) =>
			ways.some(({ mistakes }) => mistakes[0]!.likelihood === 'high')
		);
		for (const body of alone ? given : [...given, ...changed]) {
			const isGiven = given.includes(body);
			this.#evaluator.enter(body);
			for (const key of keys.typos) {
				if (!this.#isMine()) continue;
				const hit = this.#onHit(body, key);
				if (alone || !isGiven) this.#evaluator.run(right, key, plain, hit);
				if (!alone && isGiven) {
					this.#evaluator.run(right, key, otherForms, hit);
					this.#evaluator.run(likely, key, plain, hit);
				}
				key.suffixes.length = 0;
				yield* this.#pause();
			}
		}
	}

	*#withPairs(pairs: Pairs, rest: number): Generator<Progress, void, void> {
		const { given } = this.#changed.bodies;
		const longest = Math.max(0, ...given.map(({ prefix }) => prefix.length));
		for (const body of pairs.each()) {
			this.#changeWork += changeBlocks(longest);
			const isTried = body && (rest === 0 || !body.ways.every(isRareWay));
			if (isTried) yield* this.#withKeys(body, rest, false, this.#common);
			else yield* this.#pause();
		}
	}

	/** Tries one body with all keys and exactly `rest` mistakes in key, formula and digest. */
	*#withKeys(
		body: BodyVariant,
		rest: number,
		shared: boolean,
		tried: Tried
	): Generator<Progress, void, void> {
		this.#evaluator.enter(body);
		for (const count of [0, 1, 2] as const) {
			if (count > rest) break;
			for (const key of tried.keys.of(count)) {
				if (shared && !this.#isMine()) continue;
				// A rare key mistake is combined only with common ones.
				const isRare = count === 1 && key.ways.every(isRareWay);
				this.#try(body, key, rest - count, isRare ? this.#common : tried);
				// Not cached: there are thousands of keys with two mistakes, and each is used only once.
				if (count === 2 && rest > count) key.suffixes.length = 0;
				yield* this.#pause();
			}
		}
	}

	#try(body: BodyVariant, key: KeyVariant, rest: number, tried: Tried): void {
		const evaluator = this.#evaluator;
		const { expectations, computed } = tried;
		const { right, wrong } = tried.formulas;
		const { index, mistakes } = key.ways[0]!;
		const plan = mistakes.length > 0 ? 'usingKey' : 'all';
		const hit = this.#onHit(body, key);
		if (rest <= 2) evaluator.run(right, key, expectations[rest as 0 | 1 | 2], hit);
		if (rest === 0) return;
		evaluator.run(wrong[index]![plan], key, expectations[(rest - 1) as 0 | 1 | 2], hit);
		computed.run(body, key, rest - 1, (found) => this.hits.push(found));
	}

	#onHit(body: BodyVariant, key: KeyVariant): OnHit {
		return (formula, { mistakes, reading }, digest) => {
			this.hits.push({
				bodyWays: body.ways,
				keyWays: key.ways,
				formula,
				digestMistakes: mistakes,
				finalDigest: wordsToHex(digest),
				chance: chanceOf(reading)
			});
		};
	}

	/** Whether the next unit of work is this shard's. */
	#isMine(): boolean {
		return this.#unit++ % this.#changed.shard.of === this.#changed.shard.index;
	}

	*#pause(): Generator<Progress, void, void> {
		const work =
			this.#evaluator.blocks +
			this.#all.computed.blocks +
			this.#common.computed.blocks +
			this.#changeWork;
		if (work - this.#pausedAt < sliceBlocks) return;
		this.#pausedAt = work;
		yield { done: this.tried };
	}
}

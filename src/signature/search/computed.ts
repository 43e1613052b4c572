import type { DigestMistake, FormulaMistake } from '../mistakes/mistake.ts';
import type { Hit } from './answer.ts';
import type { BodyVariant } from './bodies.ts';
import { chanceOf, reaches, type Goals } from './goals.ts';
import type { Observed } from './observed.ts';
import { forKeysOf, type ForKeys } from './perBody.ts';
import type { KeyVariant } from './variants.ts';

type Computing = FormulaMistake & Required<Pick<FormulaMistake, 'compute'>>;

/** Formulas that no rounds can say: they compute their value alone, as text. */
export class ComputedFormulas {
	/** Values compared so far. */
	tried = 0;
	/** Work so far, as if it were hashed blocks. */
	blocks = 0;
	readonly #formulas: { mistake: Computing; forBody: (body: Uint8Array) => ForKeys }[];
	#body: Uint8Array | undefined;
	/** The formulas for this body. */
	#forKeys: ForKeys[] = [];
	readonly #observed: Observed;
	readonly #goals: Goals;

	constructor(formulas: readonly FormulaMistake[], observed: Observed, goals: Goals) {
		this.#observed = observed;
		this.#goals = goals;
		const lengths = new Set([...observed.texts.keys()].map((hex) => hex.length));
		if (observed.readings.length > 0) lengths.add(32);
		this.#formulas = formulas
			.filter((formula): formula is Computing => formula.compute !== undefined)
			.filter((formula) => this.#fits(formula, lengths))
			.map((mistake) => ({ mistake, forBody: forKeysOf(mistake) }));
	}

	/**
	 * @param rest the number of mistakes that the digest takes
	 * @param onHit called where a value is the one observed, or comes to be it in an outer form
	 */
	run(body: BodyVariant, key: KeyVariant, rest: number, onHit: (hit: Hit) => void): void {
		if (rest > 1) return;
		if (this.#body !== body.bytes) {
			this.#body = body.bytes;
			this.#forKeys = this.#formulas.map(({ forBody }) => forBody(body.bytes));
			this.blocks += this.#formulas.length * (20 + (body.bytes.length >> 4));
		}
		for (const [at, forKey] of this.#forKeys.entries()) {
			const value = forKey(key.bytes);
			this.blocks += 20;
			if (value === null) continue;
			this.tried++;
			for (const { mistakes, chance } of this.#endsFor(value, rest)) {
				onHit({
					bodyWays: body.ways,
					keyWays: key.ways,
					formula: this.#formulas[at]!.mistake,
					digestMistakes: mistakes,
					finalDigest: value,
					chance
				});
			}
		}
	}

	*#endsFor(
		value: string,
		rest: number
	): Generator<{ mistakes: readonly DigestMistake[]; chance: number }> {
		if (value.length === 32) {
			const digest = wordsOfHex(value);
			for (const goal of digest ? this.#goals[rest as 0 | 1] : []) {
				if (goal.inner) continue;
				for (const end of goal.ends) {
					if (reaches(end, digest!))
						yield { mistakes: end.mistakes, chance: chanceOf(end.reading) };
				}
			}
			return;
		}
		const chance = 2 ** (-4 * value.length);
		for (const outer of this.#observed.texts.get(value) ?? []) {
			if (outer ? rest === 1 && !outer.inner : rest === 0) {
				yield { mistakes: outer ? [outer] : [], chance };
			}
		}
	}

	/** A formula whose values have another length than the one observed is left out. */
	#fits(formula: Computing, lengths: ReadonlySet<number>): boolean {
		const value = formula.compute({ body: probe, key: probe, username: probe });
		if (value === null || !/^([0-9a-f]{2})+$/.test(value)) return true;
		return lengths.has(value.length);
	}
}

const probe = new TextEncoder().encode('a');

/** The words of 32 hex digits; null for other text. */
function wordsOfHex(hex: string): Int32Array | null {
	const words = new Int32Array(4);
	for (let i = 0; i < 4; i++) {
		const word = parseInt(hex.slice(8 * i, 8 * i + 8), 16);
		if (Number.isNaN(word)) return null;
		words[i] = (word >>> 24) | ((word >>> 8) & 0xff00) | ((word << 8) & 0xff0000) | (word << 24);
	}
	return words;
}

import type { DigestMistake, FormulaMistake } from '../mistakes/mistake.ts';
import { md5Words } from '../md5/md5.ts';
import { bytesToWords, hexToBytes, wordsToBytes } from '../md5/words.ts';
import type { Hit } from './answer.ts';
import type { BodyVariant } from './bodies.ts';
import { chanceOf, reaches, type Expectations } from './expectations.ts';
import type { Observed } from './observed.ts';
import type { KeyVariant } from './keys.ts';

type Computing = FormulaMistake & Required<Pick<FormulaMistake, 'compute'>>;

interface Prepared {
	mistake: Computing;
	/** For digests longer than an MD5: the ways of writing one that could give the observed value. */
	forms: DigestMistake[];
}

/** Formulas that can't be expressed as MD5 rounds: each computes its value itself, as text. */
export class ComputedFormulas {
	/** Values compared so far. */
	tried = 0;
	/** Work done so far, in the equivalent of hashed blocks. */
	blocks = 0;
	readonly #formulas: Prepared[];
	readonly #observed: Observed;
	readonly #expectations: Expectations;
	readonly #username: Uint8Array;

	constructor(
		formulas: readonly FormulaMistake[],
		username: Uint8Array,
		observed: Observed,
		expectations: Expectations,
		digestMistakes: readonly DigestMistake[]
	) {
		this.#username = username;
		this.#observed = observed;
		this.#expectations = expectations;
		this.#formulas = formulas
			.filter((formula): formula is Computing => formula.compute !== undefined)
			.flatMap((mistake) => prepare(mistake, observed, digestMistakes));
	}

	/**
	 * @param rest the number of digest mistakes to combine, exactly
	 * @param onHit called if a value, as it is or written in another form, is the observed one
	 */
	run(body: BodyVariant, key: KeyVariant, rest: number, onHit: (hit: Hit) => void): void {
		if (rest > 1 || this.#formulas.length === 0) return;
		const input = { body: body.bytes(), key: key.bytes, username: this.#username };
		for (const { mistake, forms } of this.#formulas) {
			const value = mistake.compute(input);
			this.blocks += 20 + (input.body.length >> 4);
			if (value === null) continue;
			this.tried++;
			const written =
				value.length === 32 ? this.#md5Ends(value, rest) : this.#ends(value, rest, forms);
			for (const { mistakes, chance } of written) {
				onHit({
					bodyWays: body.ways,
					keyWays: key.ways,
					formula: mistake,
					digestMistakes: mistakes,
					finalDigest: value,
					chance
				});
			}
		}
	}

	*#md5Ends(value: string, rest: number): Generator<Pick<Hit, 'chance'> & EndMistakes> {
		const digest = bytesToWords(hexToBytes(value));
		for (const expectation of this.#expectations[rest as 0 | 1]) {
			if (expectation.inner) continue;
			for (const { mistakes, reading, ...end } of expectation.finals) {
				if (!reaches({ mistakes, reading, ...end }, digest)) continue;
				yield { mistakes, chance: chanceOf(reading) };
			}
		}
	}

	*#ends(
		value: string,
		rest: number,
		forms: readonly DigestMistake[]
	): Generator<Pick<Hit, 'chance'> & EndMistakes> {
		const { values } = this.#observed;
		if (rest === 0 && values.has(value)) yield { mistakes: [], chance: 16 ** -value.length };
		if (rest === 0) return;
		for (const form of forms) {
			const written = writtenIn(form, hexToBytes(value));
			if (written !== value && values.has(written)) {
				yield { mistakes: [form], chance: 16 ** -Math.min(value.length, written.length) };
			}
		}
	}
}

interface EndMistakes {
	mistakes: readonly DigestMistake[];
}

/** Drops formulas whose value can't have the observed length: SHA, mostly. */
function prepare(
	mistake: Computing,
	{ values, readings }: Observed,
	digestMistakes: readonly DigestMistake[]
): Prepared[] {
	const value = mistake.compute({ body: probe, key: probe, username: probe });
	const size = value === null ? 16 : value.length / 2;
	const prepared = { mistake, forms: [] };
	if (size === 16) return readings.length > 0 ? [prepared] : [];
	const valueLengths = [...new Set([...values].map(({ length }) => length))];
	const forms = digestMistakes.filter(
		(form) => form.outer && !form.inner && valueLengths.some((length) => mayBe(form, size, length))
	);
	return forms.length > 0 || valueLengths.includes(size * 2) ? [{ ...prepared, forms }] : [];
}

const probe = new TextEncoder().encode('a');

/** Leading zeros that a value may have lost; a digest hardly ever starts with more. */
const mostZeros = 7;
/** How far outside the lengths of the samples a form of varying length may be. */
const tolerance = 2;

/** Whether a form can write a digest of `size` bytes in `length` characters. */
function mayBe(form: DigestMistake, size: number, length: number): boolean {
	const { least, most } = lengthsOf(form, size);
	if (least === most) return length <= least && length > least - mostZeros;
	return length >= least - tolerance && length <= most + tolerance;
}

/** For each form, the shortest and longest text for a digest of a given size in bytes. */
const lengths = new WeakMap<DigestMistake, Map<number, { least: number; most: number }>>();

function lengthsOf(form: DigestMistake, size: number): { least: number; most: number } {
	let bySize = lengths.get(form);
	if (!bySize) lengths.set(form, (bySize = new Map<number, { least: number; most: number }>()));
	let known = bySize.get(size);
	if (!known) {
		const all = samplesOf(size).map((digest) => writtenIn(form, digest).length);
		bySize.set(size, (known = { least: Math.min(...all), most: Math.max(...all) }));
	}
	return known;
}

/** Sample digests of `size` bytes, made by joining MD5s. */
function samplesOf(size: number): Uint8Array[] {
	return Array.from({ length: 16 }, (_, n) => {
		const digest = new Uint8Array(size);
		for (let at = 0; at < size; at += 16) {
			const part = wordsToBytes(md5Words(Uint8Array.of(n, at)));
			digest.set(part.subarray(0, size - at), at);
		}
		return digest;
	});
}

function writtenIn({ outer }: DigestMistake, digest: Uint8Array): string {
	return new TextDecoder().decode(outer!.write(digest));
}

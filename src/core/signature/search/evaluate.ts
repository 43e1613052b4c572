import type { FormulaMistake, Part } from '../mistakes/mistake.ts';
import type { BodyVariant } from './bodies.ts';
import { reaches, type Finals, type Expectation } from './expectations.ts';
import { Inner } from './inner.ts';
import { MessageBuffer, Suffix, Prefix } from './message.ts';
import type { Round, SharedParts } from './plan.ts';
import type { KeyVariant } from './keys.ts';

/** Called where a formula's final digest explains the value. */
export type OnHit = (formula: FormulaMistake | null, finals: Finals, digest: Int32Array) => void;

/** Hashes one body with many keys, formulas and forms, and compares. */
export class Evaluator {
	/** Digests compared so far. */
	tried = 0;
	/** Blocks hashed so far, the measure of work. */
	blocks = 0;
	readonly #username: Uint8Array;
	readonly #buffer = new MessageBuffer();
	readonly #innerPrefix = new Prefix();
	/** Hashed prefixes other than the body alone, by the id of their parts. */
	readonly #prefixes: { prefix: Prefix; body: number; key: KeyVariant | null; good: boolean }[] =
		[];
	readonly #inners: Inner[] = Array.from({ length: 8 }, () => new Inner());
	#body!: BodyVariant;
	/** The body's bytes, once they have been needed. */
	#bytes: Uint8Array | undefined;
	#bodyCount = 0;

	constructor(username: Uint8Array) {
		this.#username = username;
	}

	/** Sets the body for the next calls of `run`. */
	enter(body: BodyVariant): void {
		this.#body = body;
		this.#bytes = undefined;
		this.#bodyCount++;
	}

	/** Tries the body with one key, all formulas of a plan, and all forms of the inner digest. */
	run(
		rounds: readonly Round[],
		key: KeyVariant,
		expectations: readonly Expectation[],
		onHit: OnHit
	): void {
		if (expectations.length === 0) return;
		const inner = this.#inners[0]!;
		for (const round of rounds) {
			if (!this.#hash(round, key, null)) continue;
			if (round.formulas.length > 0) {
				for (const expectation of expectations)
					if (!expectation.inner) this.#compare(round, expectation, onHit);
			}
			if (round.next.length === 0) continue;
			inner.rawWords.set(this.#buffer.digest);
			for (const expectation of expectations) {
				const shows = inner.write(expectation.inner);
				for (const next of round.next)
					this.#follow(next, 1, shows, !expectation.inner, key, expectation, onHit);
			}
		}
	}

	/**
	 * Hashes a later round. If a wrong form of the inner digest is expected, a formula counts only
	 * once one of its rounds has hashed a digest that the form writes differently; otherwise the
	 * form would be blamed without having made a difference.
	 * @param shows whether this round's inner digest is written differently from lower-case hex
	 * @param shown whether an earlier round hashed such a digest, or no wrong form is expected
	 */
	#follow(
		round: Round,
		depth: number,
		shows: boolean,
		shown: boolean,
		key: KeyVariant,
		expectation: Expectation,
		onHit: OnHit
	): void {
		const isShown = shown || (shows && round.usesWrittenInner);
		if (!isShown && round.next.length === 0) return;
		if (!this.#hash(round, key, this.#inners[depth - 1]!)) return;
		if (isShown && round.formulas.length > 0) this.#compare(round, expectation, onHit);
		if (round.next.length === 0) return;
		const inner = this.#inners[depth]!;
		inner.rawWords.set(this.#buffer.digest);
		const showsNext = inner.write(expectation.inner);
		for (const next of round.next) {
			this.#follow(next, depth + 1, showsNext, isShown, key, expectation, onHit);
		}
	}

	#compare(round: Round, expectation: Expectation, onHit: OnHit): void {
		const { digest } = this.#buffer;
		this.tried += round.formulas.length;
		for (const finals of expectation.finals) {
			if (!reaches(finals, digest)) continue;
			for (const formula of round.formulas) onHit(formula, finals, digest.slice());
		}
	}

	/** Hashes a round. @returns false if one of its parts can't be encoded as the formula asks */
	#hash(round: Round, key: KeyVariant, inner: Inner | null): boolean {
		const buffer = this.#buffer;
		const suffix = this.#suffixOf(round.suffix, key);
		if (!suffix) return false;
		if (round.isInnerAndSuffix) {
			this.blocks += buffer.hash(inner!.words, inner!.length, suffix);
			return true;
		}
		let prefix: Prefix | null = null;
		if (round.prefix) {
			prefix = this.#prefixOf(round, round.prefix, key, inner);
			if (!prefix) return false;
			buffer.begin(prefix);
		} else {
			buffer.length = 0;
		}
		for (const part of round.middle) {
			if (part === 'inner') {
				buffer.addWords(inner!.words, inner!.length);
				continue;
			}
			const bytes = this.#bytesOf(part, key, inner);
			if (!bytes) return false;
			buffer.add(bytes);
		}
		this.blocks += buffer.finish(prefix, suffix);
		return true;
	}

	#prefixOf(
		round: Round,
		shared: SharedParts,
		key: KeyVariant,
		inner: Inner | null
	): Prefix | null {
		const { id, parts, usesKey } = shared;
		if (parts.length === 1 && parts[0] === 'body') return this.#body.prefix;
		if (round.prefixUsesInner) {
			return this.#set(this.#innerPrefix, parts, key, inner) ? this.#innerPrefix : null;
		}
		const known = (this.#prefixes[id] ??= {
			prefix: new Prefix(),
			body: 0,
			key: null,
			good: false
		});
		if (known.body !== this.#bodyCount || (usesKey && known.key !== key)) {
			known.good = this.#set(known.prefix, parts, key, null);
			known.body = this.#bodyCount;
			known.key = key;
		}
		return known.good ? known.prefix : null;
	}

	#set(prefix: Prefix, parts: readonly Part[], key: KeyVariant, inner: Inner | null): boolean {
		const all = this.#allBytes(parts, key, inner);
		if (all) this.blocks += prefix.set(this.#buffer, all);
		return all !== null;
	}

	#suffixOf({ id, parts }: SharedParts, key: KeyVariant): Suffix | null {
		let suffix = key.suffixes[id];
		if (suffix === undefined) {
			const all = this.#allBytes(parts, key, null);
			suffix = key.suffixes[id] = all && new Suffix(all);
		}
		return suffix;
	}

	#allBytes(parts: readonly Part[], key: KeyVariant, inner: Inner | null) {
		const all: Uint8Array[] = [];
		for (const part of parts) {
			const bytes = this.#bytesOf(part, key, inner);
			if (!bytes) return null;
			all.push(bytes);
		}
		return all;
	}

	#bytesOf(part: Part, key: KeyVariant, inner: Inner | null): Uint8Array | null {
		switch (part) {
			case 'body':
				return (this.#bytes ??= this.#body.bytes());
			case 'key':
				return key.bytes;
			case 'username':
				return this.#username;
			case 'inner':
				return inner!.bytes.subarray(0, inner!.length);
			case 'raw-inner':
				return inner!.raw;
		}
		if (!('of' in part)) return part;
		return part.encode(...part.of.map((of) => this.#bytesOf(of, key, inner)!));
	}
}

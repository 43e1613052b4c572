import { toByteString } from '../mistakes/bytes.ts';
import { keyTypos } from '../mistakes/keyTypos.ts';
import type { KeyMistake } from '../mistakes/mistake.ts';
import type { Question } from '../question.ts';
import type { Suffix } from './message.ts';
import { contextOf, type Variant, type Way } from './variants.ts';

export interface KeyVariant extends Variant<KeyMistake> {
	/** Message endings with this key, by the id of their parts; null if the key can't be encoded. */
	suffixes: (Suffix | null | undefined)[];
}

/** The keys to try; equal keys are listed once, with every way that leads to them. */
export class Keys {
	readonly #question: Question;
	readonly #mistakes: readonly KeyMistake[];
	readonly #known = new Map<string, KeyVariant>();
	readonly #byCount: [KeyVariant[], KeyVariant[], KeyVariant[] | undefined];
	#typos: KeyVariant[] | undefined;

	constructor(question: Question, mistakes: readonly KeyMistake[]) {
		this.#question = question;
		this.#mistakes = mistakes;
		const given: KeyVariant[] = [];
		for (const [index, key] of question.keys.entries()) {
			this.#add(given, key, { index, mistakes: [] });
		}
		this.#byCount = [given, this.#changed(given, mistakes), undefined];
	}

	/** The keys with exactly `count` mistakes; those with two are made on first use. */
	of(count: 0 | 1 | 2): readonly KeyVariant[] {
		const adding = () => this.#mistakes.filter(({ adds }) => adds);
		return (this.#byCount[count] ??= this.#changed(this.#byCount[1], adding()));
	}

	/** Keys with one typo that no one or two other mistakes give. */
	get typos(): readonly KeyVariant[] {
		if (this.#typos) return this.#typos;
		this.of(2);
		const typos: KeyVariant[] = [];
		for (const [index, key] of this.#question.keys.entries()) {
			for (const mistake of keyTypos(key)) {
				const bytes = mistake.change(key, contextOf(this.#question, 0));
				if (bytes) this.#add(typos, bytes, { index, mistakes: [mistake] });
			}
		}
		return (this.#typos = typos);
	}

	#changed(from: readonly KeyVariant[], mistakes: readonly KeyMistake[]): KeyVariant[] {
		const list: KeyVariant[] = [];
		for (const { bytes: key, ways } of from) {
			const { index, mistakes: before } = ways[0]!;
			for (const bodyIndex of this.#question.bodies.keys()) {
				const context = contextOf(this.#question, bodyIndex);
				for (const mistake of mistakes) {
					const bytes = mistake.change(key, context);
					if (bytes) this.#add(list, bytes, { index, mistakes: [...before, mistake] });
				}
			}
		}
		return list;
	}

	/**
	 * Adds a key, or another way to a known one. Only ways as simple as the first and from the same
	 * entered key are kept: an entered key needs no mistake to explain it.
	 */
	#add(list: KeyVariant[], bytes: Uint8Array, way: Way<KeyMistake>): void {
		const name = toByteString(bytes);
		const before = this.#known.get(name);
		if (!before) {
			const variant = { bytes, ways: [way], suffixes: [] };
			this.#known.set(name, variant);
			list.push(variant);
			return;
		}
		const [first] = before.ways;
		const sameKind = first!.index === way.index && first!.mistakes.length === way.mistakes.length;
		const repeated = before.ways.some(({ mistakes }) =>
			mistakes.every((mistake, at) => mistake === way.mistakes[at])
		);
		if (sameKind && !repeated) before.ways.push(way);
	}
}

import type { BodyMistake } from '../mistakes/mistake.ts';
import type { Answer, Question } from '../question.ts';
import { same } from './observed.ts';
import { canFollow, contextOf, type Variant, type Way } from './variants.ts';

export type BodyVariant = Variant<BodyMistake>;

/** Bodies of one mistake are kept up to this size together; beyond it they are made anew. */
const keepBytes = 32 << 20;

/** A longer body is not changed twice: thousands of changes of it would take minutes. */
const mostForPairs = 1 << 20;
/** A longer body is not changed at all; no request is that long. */
const mostForChanges = 1 << 24;

/** How many pairs one level remembers, so that none is tried twice. */
const mostKnown = 1 << 18;

/** A body that one mistake gives; its bytes are made when they are asked for. */
interface Single {
	ways: Way<BodyMistake>[];
	bytes(): Uint8Array;
}

/** Gives a number that hardly any two bodies share. */
type Fingerprint = (bytes: Uint8Array) => number;

/**
 * The bodies to try: those given, those that one mistake gives, those that two give. Equal ones
 * stand once, with every way that leads to them.
 */
export class Bodies {
	/** The bodies given. */
	readonly given: BodyVariant[] = [];
	readonly #question: Question;
	readonly #mistakes: readonly BodyMistake[];
	readonly #fingerprint: Fingerprint;
	readonly #singles: Single[] = [];
	/** Given and single bodies: a pair that gives one of them is not needed. */
	readonly #simple = new Set<number>();

	/** @param mistakes in the order of their likelihood, so that the likely one comes first */
	constructor(question: Question, mistakes: readonly BodyMistake[], fingerprint: Fingerprint) {
		this.#question = question;
		this.#mistakes = mistakes;
		this.#fingerprint = fingerprint;
		question.bodies.forEach((bytes, index) => {
			const print = fingerprint(bytes);
			if (!this.#simple.has(print)) this.given.push({ bytes, ways: [{ index, mistakes: [] }] });
			this.#simple.add(print);
		});
	}

	/** Makes the bodies of one mistake; yields after each change. To be run before the rest. */
	*prepare(): Generator<void> {
		const byPrint = new Map<number, Single>();
		let kept = 0;
		for (const { bytes: body, ways } of this.given) {
			if (body.length > mostForChanges) continue;
			const { index } = ways[0]!;
			const context = contextOf(this.#question, index);
			for (const mistake of this.#mistakes) {
				yield;
				const bytes = mistake.change(body, context);
				if (!bytes || same(bytes, body)) continue;
				const print = this.#fingerprint(bytes);
				const way = { index, mistakes: [mistake] };
				const known = byPrint.get(print);
				known?.ways.push(way);
				if (known || this.#simple.has(print)) continue;
				this.#simple.add(print);
				kept += bytes.length;
				const single: Single =
					kept < keepBytes
						? { ways: [way], bytes: () => bytes }
						: { ways: [way], bytes: () => mistake.change(body, context) ?? body };
				byPrint.set(print, single);
				this.#singles.push(single);
			}
		}
	}

	/** What is not tried because a body is too long for it. */
	get leftOut(): Answer['leftOut'] {
		const longest = Math.max(0, ...this.given.map(({ bytes }) => bytes.length));
		if (longest > mostForChanges) return 'body-changes';
		return longest > mostForPairs ? 'body-pairs' : undefined;
	}

	/** How many bodies one mistake gives. */
	get singleCount(): number {
		return this.#singles.length;
	}

	single(at: number): BodyVariant {
		const { ways, bytes } = this.#singles[at]!;
		return { ways, bytes: bytes() };
	}

	/** The mistakes that can follow those of a single body. */
	followers(at: number): BodyMistake[] {
		const { ways } = this.#singles[at]!;
		const given = this.#question.bodies[ways[0]!.index]!;
		if (given.length > mostForPairs) return [];
		return this.#mistakes.filter((mistake) =>
			ways.some((way) => canFollow(mistake, way.mistakes[0]!))
		);
	}

	/** The body that a second mistake makes of a single one; null where it changes nothing. */
	pair(single: BodyVariant, second: BodyMistake): BodyVariant | null {
		const bytes = second.change(single.bytes, contextOf(this.#question, single.ways[0]!.index));
		if (!bytes || same(bytes, single.bytes)) return null;
		const ways = single.ways
			.filter((way) => canFollow(second, way.mistakes[0]!))
			.map((way) => ({ index: way.index, mistakes: [...way.mistakes, second] }));
		return { bytes, ways };
	}

	/** A new memory for the pairs of one level. @returns whether a pair's number is new to it */
	newcomers(): (print: number) => boolean {
		const known = new Set<number>();
		return (print) => {
			if (this.#simple.has(print) || known.has(print)) return false;
			if (known.size < mostKnown) known.add(print);
			return true;
		};
	}
}

import type { Progress } from '../../job.ts';
import type { BodyMistake } from '../mistakes/mistake.ts';
import type { Answer, Question } from '../question.ts';
import { MessageBuffer, Suffix, Prefix } from './message.ts';
import { same } from './observed.ts';
import { canFollow, contextOf, type Way } from './variants.ts';

/** All that changed bodies depend on; the key and the value sent don't matter. */
export type Source = Pick<Question, 'bodies' | 'username'>;

/** A body that may have been signed. */
export interface BodyVariant {
	/** Every combination of mistakes that produces it. */
	ways: Way<BodyMistake>[];
	/** The MD5 state after the body, so that it is hashed only once. */
	prefix: Prefix;
	/** Its bytes; made again at each call if they were not kept. */
	bytes(): Uint8Array;
}

/** Total bytes of bodies with one mistake that are kept; the rest are made again when needed. */
const mostKept = 8 << 20;

/** Longer bodies, in bytes, get no two mistakes at once: thousands of copies would take minutes. */
const mostForPairs = 1 << 20;
/** Longer bodies, in bytes, are not changed at all; no request is that long. */
const mostForChanges = 1 << 24;

/**
 * The bodies to try: those entered, and those that one mistake makes of them. Equal bodies are
 * listed once, with every way that leads to them.
 */
export class Bodies {
	/** The bodies that were entered. */
	readonly given: BodyVariant[] = [];
	/** The bodies with one mistake. */
	readonly singles: BodyVariant[] = [];
	readonly #source: Source;
	readonly #mistakes: readonly BodyMistake[];
	readonly #buffer = new MessageBuffer();
	#pairCount: number | undefined;
	/** Fingerprints of `given` and `singles`: two mistakes that lead to one of them add nothing. */
	readonly #simple = new Set<number>();

	/** @param mistakes likeliest first; equal bodies list their ways in this order */
	constructor(source: Source, mistakes: readonly BodyMistake[]) {
		this.#source = source;
		this.#mistakes = mistakes;
		source.bodies.forEach((bytes, index) => {
			const prefix = new Prefix();
			const fingerprint = this.fingerprintOf(bytes, prefix);
			const ways = [{ index, mistakes: [] }];
			if (!this.#simple.has(fingerprint)) this.given.push({ ways, prefix, bytes: () => bytes });
			this.#simple.add(fingerprint);
		});
	}

	/** Makes the bodies with one mistake; yields at each change. Run it before anything else. */
	*prepare(): Generator<Progress, void, void> {
		const byFingerprint = new Map<number, BodyVariant>();
		let kept = 0;
		for (const given of this.given) {
			const body = given.bytes();
			if (body.length > mostForChanges) continue;
			const { index } = given.ways[0]!;
			const context = contextOf(this.#source, index);
			for (const mistake of this.#mistakes) {
				// Progress counts possibilities tried, and making bodies tries none.
				yield { done: 0 };
				const bytes = mistake.change(body, context);
				if (!bytes || same(bytes, body)) continue;
				const prefix = new Prefix();
				const fingerprint = this.fingerprintOf(bytes, prefix);
				const way = { index, mistakes: [mistake] };
				const known = byFingerprint.get(fingerprint);
				known?.ways.push(way);
				if (known || this.isSimple(fingerprint)) continue;
				this.#simple.add(fingerprint);
				kept += bytes.length;
				const again = () => mistake.change(body, context) ?? body;
				const single = { ways: [way], prefix, bytes: kept < mostKept ? () => bytes : again };
				byFingerprint.set(fingerprint, single);
				this.singles.push(single);
			}
		}
	}

	/** What is skipped because a body is too long. */
	get leftOut(): Answer['leftOut'] {
		const longest = Math.max(0, ...this.#source.bodies.map(({ length }) => length));
		if (longest > mostForChanges) return 'body-changes';
		return longest > mostForPairs ? 'body-pairs' : undefined;
	}

	/** The number of pairs of mistakes to try, including those that turn out to give nothing new. */
	get pairCount(): number {
		this.#pairCount ??= this.singles.reduce((sum, body) => sum + this.followersOf(body).length, 0);
		return this.#pairCount;
	}

	/** The mistakes that can follow the one a body already has. */
	followersOf({ ways }: BodyVariant): BodyMistake[] {
		const given = this.#source.bodies[ways[0]!.index]!;
		if (given.length > mostForPairs) return [];
		return this.#mistakes.filter((mistake) =>
			ways.some((way) => canFollow(mistake, way.mistakes[0]!))
		);
	}

	/** The bytes after a second mistake; null if it changes nothing. */
	changeAgain(bytes: Uint8Array, single: BodyVariant, second: BodyMistake): Uint8Array | null {
		const changed = second.change(bytes, contextOf(this.#source, single.ways[0]!.index));
		return changed && !same(changed, bytes) ? changed : null;
	}

	/** Whether one mistake, or none, already gives the body with this fingerprint. */
	isSimple(fingerprint: number): boolean {
		return this.#simple.has(fingerprint);
	}

	/**
	 * Hashes a body.
	 * @param prefix receives the MD5 state after the body
	 * @returns 53 bits of the MD5 as a number, unique enough to recognize equal bodies
	 */
	fingerprintOf(bytes: Uint8Array, prefix: Prefix): number {
		prefix.set(this.#buffer, [bytes]);
		this.#buffer.begin(prefix);
		this.#buffer.finish(prefix, nothing);
		const { digest } = this.#buffer;
		return (digest[0]! >>> 0) * 2 ** 21 + (digest[1]! >>> 11);
	}
}

const nothing = new Suffix([]);

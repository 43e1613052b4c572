import type { Progress } from '../../job.ts';
import type { BodyMistake } from '../mistakes/mistake.ts';
import type { Answer, Question } from '../question.ts';
import { MessageBuffer, Suffix, Prefix } from './message.ts';
import { same } from './observed.ts';
import { canFollow, contextOf, type Way } from './variants.ts';

/** What changed bodies depend on: not the key, nor the value sent. */
export type Source = Pick<Question, 'bodies' | 'username'>;

/** A body that may have been signed. */
export interface BodyVariant {
	/** Every way that leads to it. */
	ways: Way<BodyMistake>[];
	/** The state of MD5 after it, so that it is hashed once. */
	prefix: Prefix;
	/** Its bytes, made at each call where they are not kept. */
	bytes(): Uint8Array;
}

/** Bodies of one mistake are kept up to this size together; beyond it they are made again. */
const mostKept = 8 << 20;

/** A longer body is not changed twice: thousands of changes of it would take minutes. */
const mostForPairs = 1 << 20;
/** A longer body is not changed at all; no request is that long. */
const mostForChanges = 1 << 24;

/**
 * The bodies to try: those given, and those that one mistake gives. Equal ones are listed once, with
 * every way that leads to them.
 */
export class Bodies {
	/** The bodies given. */
	readonly given: BodyVariant[] = [];
	/** Those that one mistake gives. */
	readonly singles: BodyVariant[] = [];
	readonly #source: Source;
	readonly #mistakes: readonly BodyMistake[];
	readonly #buffer = new MessageBuffer();
	#pairCount: number | undefined;
	/** Given and single bodies: a pair that gives one of them is not needed. */
	readonly #simple = new Set<number>();

	/** @param mistakes in the order of their likelihood, so that the likely one comes first */
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

	/** Makes the bodies of one mistake; yields at each change. To be run before the rest. */
	*prepare(): Generator<Progress, void, void> {
		const byFingerprint = new Map<number, BodyVariant>();
		let kept = 0;
		for (const given of this.given) {
			const body = given.bytes();
			if (body.length > mostForChanges) continue;
			const { index } = given.ways[0]!;
			const context = contextOf(this.#source, index);
			for (const mistake of this.#mistakes) {
				// No possibility was tried yet.
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

	/** What is not tried because a body is too long for it. */
	get leftOut(): Answer['leftOut'] {
		const longest = Math.max(0, ...this.#source.bodies.map(({ length }) => length));
		if (longest > mostForChanges) return 'body-changes';
		return longest > mostForPairs ? 'body-pairs' : undefined;
	}

	/** How many pairs there are to be tried, before those are left out that give nothing new. */
	get pairCount(): number {
		this.#pairCount ??= this.singles.reduce((sum, body) => sum + this.followersOf(body).length, 0);
		return this.#pairCount;
	}

	/** The mistakes that can follow that of a single body. */
	followersOf({ ways }: BodyVariant): BodyMistake[] {
		const given = this.#source.bodies[ways[0]!.index]!;
		if (given.length > mostForPairs) return [];
		return this.#mistakes.filter((mistake) =>
			ways.some((way) => canFollow(mistake, way.mistakes[0]!))
		);
	}

	/** The bytes that a second mistake makes of a single body; null where it changes nothing. */
	changeAgain(bytes: Uint8Array, single: BodyVariant, second: BodyMistake): Uint8Array | null {
		const changed = second.change(bytes, contextOf(this.#source, single.ways[0]!.index));
		return changed && !same(changed, bytes) ? changed : null;
	}

	/** Whether no mistake, or one, gives the body with this number. */
	isSimple(fingerprint: number): boolean {
		return this.#simple.has(fingerprint);
	}

	/**
	 * Hashes a body.
	 * @param prefix is set to the state of MD5 after it
	 * @returns a number that hardly any two bodies share (53 bits of its MD5)
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

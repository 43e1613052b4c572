import type { BodyMistake } from '../mistakes/mistake.ts';
import type { Shard } from '../question.ts';
import type { Bodies, BodyVariant } from './bodies.ts';
import { Prefix } from './message.ts';
import { canFollow, isLikely, isLikelyWay, type Way } from './variants.ts';

/** How many pairs are remembered, so that the same body is not tried twice. */
const mostKnown = 1 << 18;

interface Pair {
	single: BodyVariant;
	second: BodyMistake;
	ways: Way<BodyMistake>[];
}

/**
 * One shard of the bodies with two mistakes. Making them is most of the work of a search for two
 * mistakes, and depends on neither the key nor the observed value. So each is made once and then
 * remembered only as the MD5 state after it; its bytes are made again if they are needed.
 */
export class Pairs {
	readonly #bodies: Bodies;
	readonly #changes: Iterator<{ single: BodyVariant; second: BodyMistake }>;
	readonly #pairs: Pair[] = [];
	/** The MD5 state after each pair, as `Prefix.save` writes it. */
	#saved = new Int32Array(256 * Prefix.savedWords);
	readonly #byFingerprint = new Map<number, Pair>();
	#isComplete = false;
	readonly #found = new Prefix();
	/** The last body with one mistake: all pairs that start with it come one after the other. */
	#last: { single: BodyVariant; bytes: Uint8Array } | undefined;

	/**
	 * @param bodies after `prepare` has run
	 * @param likely whether to make the pairs of two likely mistakes, or all other pairs
	 */
	constructor(bodies: Bodies, shard: Shard, likely: boolean) {
		this.#bodies = bodies;
		this.#changes = changesOf(bodies, shard, likely);
	}

	/**
	 * Every pair, first those remembered, then new ones; null if two mistakes gave nothing new. The
	 * prefix of a pair is valid only until the next pair.
	 */
	*each(): Generator<BodyVariant | null, void, void> {
		const prefix = new Prefix();
		for (let at = 0; ;) {
			if (at < this.#pairs.length) yield this.#remembered(at++, prefix);
			else if (this.#isComplete) return;
			else if (!this.#find()) yield null;
		}
	}

	/** Makes one more change. @returns whether it gave a new body */
	#find(): boolean {
		const { value, done } = this.#changes.next();
		if (done) {
			this.#isComplete = true;
			this.#byFingerprint.clear();
			return false;
		}
		const { single, second } = value;
		const bytes = this.#bodies.changeAgain(this.#bytesOf(single), single, second);
		if (!bytes) return false;
		const fingerprint = this.#bodies.fingerprintOf(bytes, this.#found);
		if (this.#bodies.isSimple(fingerprint)) return false;
		const ways = single.ways
			.filter((way) => canFollow(second, way.mistakes[0]!))
			.map(({ index, mistakes }) => ({ index, mistakes: [...mistakes, second] }));
		const known = this.#byFingerprint.get(fingerprint);
		known?.ways.push(...ways);
		if (known) return false;
		const pair = { single, second, ways };
		if (this.#byFingerprint.size < mostKnown) this.#byFingerprint.set(fingerprint, pair);
		this.#save(pair);
		return true;
	}

	#save(pair: Pair): void {
		const at = this.#pairs.push(pair) * Prefix.savedWords;
		if (at > this.#saved.length) {
			const more = new Int32Array(2 * this.#saved.length);
			more.set(this.#saved);
			this.#saved = more;
		}
		this.#found.save(this.#saved, at - Prefix.savedWords);
	}

	#remembered(at: number, prefix: Prefix): BodyVariant {
		const { single, second, ways } = this.#pairs[at]!;
		prefix.load(this.#saved, at * Prefix.savedWords);
		let made: Uint8Array | undefined;
		const make = () => {
			const bytes = this.#bytesOf(single);
			return this.#bodies.changeAgain(bytes, single, second) ?? bytes;
		};
		return { ways, prefix, bytes: () => (made ??= make()) };
	}

	#bytesOf(single: BodyVariant): Uint8Array {
		if (this.#last?.single !== single) this.#last = { single, bytes: single.bytes() };
		return this.#last.bytes;
	}
}

/** The changes that this shard has to make. */
function* changesOf(bodies: Bodies, shard: Shard, likely: boolean) {
	let unit = 0;
	for (const single of bodies.singles) {
		const isLikelySingle = single.ways.some(isLikelyWay);
		for (const second of bodies.followersOf(single)) {
			if ((isLikelySingle && isLikely(second)) !== likely) continue;
			if (unit++ % shard.of === shard.index) yield { single, second };
		}
	}
}

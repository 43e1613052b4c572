import type { Progress } from '../../job.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Shard } from '../question.ts';
import { Bodies, type Source } from './bodies.ts';
import { groupsOf } from './groups.ts';
import { same } from './observed.ts';
import { Pairs } from './pairs.ts';

/** The bodies that one shard tries. */
export interface Changed {
	bodies: Bodies;
	/** The bodies with two likely mistakes, and those with any other two. */
	likelyPairs: Pairs;
	otherPairs: Pairs;
	shard: Shard;
}

/** Longer bodies, in bytes, are not cached: their variants would take too much memory. */
const mostCached = 1 << 16;

/** The bodies of the last question, by shard. */
let cached:
	{ source: Source; mistakes: readonly Mistake[]; shards: Map<string, Changed> } | undefined;

/**
 * The changed bodies of a question. They are the costliest part of a search and depend on neither
 * key nor value, so the last question's bodies are cached for a search with another key or value.
 * Yields while it makes the bodies with one mistake.
 */
export function* changedBodies(
	question: Source,
	mistakes: readonly Mistake[],
	shard: Shard
): Generator<Progress, Changed, void> {
	const name = `${shard.index}/${shard.of}`;
	const isLast = cached?.mistakes === mistakes && isSame(cached.source, question);
	const known = isLast ? cached?.shards.get(name) : undefined;
	if (known) return known;
	const isShort = question.bodies.reduce((sum, { length }) => sum + length, 0) <= mostCached;
	// The cache must not change when the caller writes to its arrays.
	const source = isShort ? copyOf(question) : question;
	const bodies = new Bodies(source, groupsOf(mistakes).body);
	yield* bodies.prepare();
	const changed = {
		bodies,
		likelyPairs: new Pairs(bodies, shard, true),
		otherPairs: new Pairs(bodies, shard, false),
		shard
	};
	if (isShort) {
		if (cached?.mistakes !== mistakes || !isSame(cached.source, source)) {
			cached = { source, mistakes, shards: new Map() };
		}
		cached.shards.set(name, changed);
	}
	return changed;
}

/** Empties the cache. */
export function forgetBodies(): void {
	cached = undefined;
}

function copyOf({ bodies, username }: Source): Source {
	return {
		bodies: bodies.map((body) => body.slice()),
		...(username && { username: username.slice() })
	};
}

function isSame(one: Source, other: Source): boolean {
	return (
		same(one.username ?? none, other.username ?? none) &&
		one.bodies.length === other.bodies.length &&
		one.bodies.every((body, at) => same(body, other.bodies[at]!))
	);
}

const none = new Uint8Array(0);

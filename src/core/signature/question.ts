import type { Mistake } from './mistakes/mistake.ts';

/** What is needed to explain a wrong signature. All bytes are used unchanged. */
export interface Question {
	/** The request body first, then other versions of it: what was really sent, what was logged. */
	bodies: readonly Uint8Array[];
	/** The private key first, then others: an old key, the key of the other environment. */
	keys: readonly Uint8Array[];
	/** The value exactly as the client sent it, of any length and form. */
	observed: string;
	/** Reseller username, if known. */
	username?: Uint8Array;
}

/** A combination of mistakes that produces exactly the observed value. */
export interface Explanation {
	/** In the order they happen: body, key, formula, digest. Empty if the value is right. */
	mistakes: readonly Mistake[];
	/** Indexes into the bodies and keys of the question. */
	bodyIndex: number;
	keyIndex: number;
	/** The bytes that were signed and the key that was used, after their mistakes. */
	signedBody: Uint8Array;
	usedKey: Uint8Array;
	/** The final digest in lower-case hex, before any mistake in how it was written. */
	finalDigest: string;
	/** Codes of other combinations that produce the same value for this body, likeliest first. */
	alternatives: readonly (readonly string[])[];
	/**
	 * The probability (0 to 1) that a value like this matches by chance in that many tries: about
	 * 1e-32 for 32 hex digits, much higher for a value that was cut.
	 */
	chance: number;
}

/** What the search found, and how much it tried. */
export interface Answer {
	explanations: readonly Explanation[];
	/** Possibilities computed and compared. */
	tried: number;
	/** The largest number of mistakes that was tried together. */
	depth: 1 | 2 | 3;
	/**
	 * What was skipped because a body is too long: two body mistakes at once (over 1 MiB), or all
	 * body mistakes (over 16 MiB).
	 */
	leftOut?: 'body-pairs' | 'body-changes' | undefined;
}

/** One worker's part of a search: number `index` (from 0) of `of`. */
export interface Shard {
	index: number;
	of: number;
}

import type { Mistake } from './mistakes/mistake.ts';

/** What a person gives to have a wrong signature explained. All bytes are taken as they are. */
export interface Question {
	/** The request body first; then further ones: what was really sent, what was logged. */
	bodies: readonly Uint8Array[];
	/** The private key first; then further ones: an old key, the other environment's. */
	keys: readonly Uint8Array[];
	/** The value that the client sent, as it was sent: any length and form. */
	observed: string;
	/** Reseller username, if known. */
	username?: Uint8Array;
}

/** A combination of mistakes that gives exactly the value observed. */
export interface Explanation {
	/** In the order in which they act: body, key, formula, digest. Empty: right for this pair. */
	mistakes: readonly Mistake[];
	/** Which of the bodies and keys given it belongs to. */
	bodyIndex: number;
	keyIndex: number;
	/** The bytes that were signed and the key that was used, after their mistakes. */
	signedBody: Uint8Array;
	usedKey: Uint8Array;
	/** The final digest before it was written down as the value, as lower-case hex. */
	finalDigest: string;
	/** Other combinations that give the same value on this document, by their codes, likely first. */
	alternatives: readonly (readonly string[])[];
	/**
	 * How likely a value like this would match by chance in as many tries: about 1e-32 for 32 hex
	 * digits, much more for one that was cut. 0 to 1.
	 */
	chance: number;
}

/** What the search found, and how much it tried. */
export interface Answer {
	explanations: readonly Explanation[];
	/** Possibilities computed and compared. */
	tried: number;
	/** Whether everything was tried, or the search was limited to simpler combinations. */
	depth: 1 | 2 | 3;
	/**
	 * What was not tried because a body is too long: two changes of the body together (over
	 * 1 MiB), or any change of it (over 16 MiB).
	 */
	leftOut?: 'body-pairs' | 'body-changes' | undefined;
}

/** Which part of a search to do, where it is shared out: shard `index` (from 0) of `of`. */
export interface Shard {
	index: number;
	of: number;
}

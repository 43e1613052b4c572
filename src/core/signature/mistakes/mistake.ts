/** `typical` of a mistake that is equally likely in every language. */
export const anyLanguage = 'any language';

/**
 * A mistake: one way to get a signature wrong. It is data and a pure function on bytes, so that
 * the search can combine mistakes and a test can apply one alone.
 *
 * The right signature is `hex(md5(hex(md5(body + key)) + key))`, lower case. A mistake changes one
 * of four things: the body's bytes, the key's bytes, what is hashed in which order (formula), or
 * how a digest is written (digest).
 */

export type Likelihood = 'high' | 'medium' | 'low';

/** What a person reads about a mistake. Plain text, second person, no blame. */
export interface MistakeWords {
	/** The headline, at most nine words: "Your key ends with a newline." */
	happened: string;
	/** What the headline leaves out, as one sentence. */
	means?: string;
	/** How the reader recognizes it in their code or data. */
	recognise: string;
	/** What to change, with a line of correct code if that helps. */
	fix: string;
	/** Languages, tools or situations where it typically happens. */
	typical: string;
}

/** The headline and what it leaves out, on one line. */
export const inOneLine = ({ happened, means }: Pick<MistakeWords, 'happened' | 'means'>): string =>
	means === undefined ? happened : `${happened} ${means}`;

export interface MistakeInfo extends MistakeWords {
	/** Self-explanatory, and never changed once released: `newline-after-key`. */
	code: string;
	likelihood: Likelihood;
	/** Makes a difference only if the body contains non-ASCII text. */
	onlyNonAscii?: boolean;
	/**
	 * Unlikely to happen together with other mistakes. Keeps the number of possibilities small: it is
	 * tried alone and with one common mistake, but not with two or with another change of the body.
	 */
	rare?: boolean;
	/** Set if it makes a difference only for some digests: how often, in words. */
	sometimes?: string;
}

/** What a mistake may look at besides the bytes it changes. */
export interface MistakeContext {
	/** Reseller username; empty if it was not entered. */
	username: Uint8Array;
	/** The body as entered, for key mistakes that use something in it (a password in the XML). */
	body: Uint8Array;
}

/** The client signs bytes other than the body: rewritten, cut, re-encoded. */
export interface BodyMistake extends MistakeInfo {
	group: 'body';
	/**
	 * Two body mistakes of the same kind are usually not combined, because the second would undo or
	 * repeat the first. `whole` replaces everything, whatever came before.
	 */
	kind: BodyKind;
	/** Bytes in, bytes out; null or equal bytes if it changes nothing. Must not throw. */
	change(body: Uint8Array, context: MistakeContext): Uint8Array | null;
}

/** What a body mistake changes, in the order a client would do it. */
export type BodyKind =
	| 'sent'
	| 'serialise'
	| 'head'
	| 'spacing'
	| 'quotes'
	| 'escape'
	| 'charset'
	| 'line-ends'
	| 'edges'
	| 'cut'
	| 'wrap'
	| 'whole';

/** The client signs with bytes other than the key. */
export interface KeyMistake extends MistakeInfo {
	group: 'key';
	/** Set if it adds something before or after the key, which can also happen to a changed key. */
	adds?: true;
	change(key: Uint8Array, context: MistakeContext): Uint8Array | null;
}

/**
 * One piece of what a round hashes. `inner` is the previous round's digest as it was written;
 * `raw-inner` is its 16 bytes, however it was written.
 */
export type Part = 'body' | 'key' | 'inner' | 'raw-inner' | 'username' | Uint8Array | EncodedPart;

/** Body, key or inner digest, alone or joined, encoded before they are hashed. */
export interface EncodedPart {
	of: readonly ('body' | 'key' | 'inner')[];
	/** Tells encodings apart: equal names mean equal encodings. */
	name: string;
	/** Null if the bytes can't be encoded this way; the formula then doesn't apply. */
	encode(...bytes: readonly Uint8Array[]): Uint8Array | null;
}

/**
 * The client hashes other things, in another order, or with another function. Nearly all formulas
 * are `rounds`: the MD5 of each round's parts, in order, is `inner` of the next round. A round that
 * starts with `body` is fast, because the search has already hashed the body.
 */
export interface FormulaMistake extends MistakeInfo {
	group: 'formula';
	rounds?: readonly (readonly Part[])[];
	/**
	 * For formulas that can't be expressed as rounds (a hash other than MD5). Returns the value as
	 * the client would have written it, or null if the formula doesn't apply.
	 */
	compute?(input: SigningInput): string | null;
}

export interface SigningInput {
	body: Uint8Array;
	key: Uint8Array;
	username: Uint8Array;
}

/** Writes a 16-byte digest in a way other than lower-case hex. */
export interface DigestForm {
	/** The bytes that go into round two for this digest. */
	write(digest: Uint8Array): Uint8Array;
	/**
	 * The same, written to the start of `out`: faster, for the search, which calls it millions of
	 * times.
	 * @param out has room for 64 bytes and eight more for each byte of the digest
	 * @returns how many bytes were written
	 */
	writeInto?(digest: Uint8Array, out: Uint8Array): number;
	/** What it adds to plain hex, if that is all it does: it can then be added to another form too. */
	around?: { before: Uint8Array; after: Uint8Array };
	/** Set if bits of the digest are lost, so that different digests can look the same. */
	lossy?: true;
}

export interface DigestMistake extends MistakeInfo {
	group: 'digest';
	/** The form of the inner digest, as hashed in round two; lower-case hex if absent. */
	inner?: DigestForm;
	/** The form of the final value, as sent; lower-case hex if absent. */
	outer?: DigestForm;
}

export type Mistake = BodyMistake | KeyMistake | FormulaMistake | DigestMistake;

/** Where a mistake is typical, if no language is likelier than another. */
export const anyLanguage = 'any language';

/**
 * A mistake: one way to get a signature wrong. It is data and a pure function on bytes, so that
 * the search can combine mistakes and a test can apply one alone.
 *
 * The right signature is `hex(md5(hex(md5(body + key)) + key))`, lower case. A mistake changes one
 * of four things on the way: the body's bytes, the key's bytes, what is hashed in which order
 * (formula), or how a digest is written down (digest).
 */

export type Likelihood = 'high' | 'medium' | 'low';

/** What a person reads about a mistake. Plain text, second person, no blame. */
export interface MistakeWords {
	/** What happened, in nine words at most: "Your key ends with a newline." */
	happened: string;
	/** What the headline leaves out, as one sentence. */
	means?: string;
	/** How to recognize it in your code or data. */
	recognise: string;
	/** What to change, with a line of right code where one helps. */
	fix: string;
	/** Languages, tools or situations that typically do it. */
	typical: string;
}

/** The headline and what it leaves out, for where both are in one line. */
export const inOneLine = ({ happened, means }: Pick<MistakeWords, 'happened' | 'means'>): string =>
	means === undefined ? happened : `${happened} ${means}`;

export interface MistakeInfo extends MistakeWords {
	/** Explains itself, stays stable: `newline-after-key`. */
	code: string;
	likelihood: Likelihood;
	/** Shows only where the body contains non-ASCII text. */
	onlyNonAscii?: boolean;
	/**
	 * Unlikely to meet other mistakes: tried alone and with one that is not rare, but not with two,
	 * nor with another change of the body. It keeps the number of possibilities small.
	 */
	rare?: boolean;
	/** Shows only for some digests; how often, in words. */
	sometimes?: string;
}

/** What a mistake may look at besides the bytes that it changes. */
export interface MistakeContext {
	/** Reseller username, empty when not given. */
	username: Uint8Array;
	/** The body as given, for mistakes of the key that look into it (a password in the XML). */
	body: Uint8Array;
}

/** Signs other bytes than the body: rewritten, cut, re-encoded. */
export interface BodyMistake extends MistakeInfo {
	group: 'body';
	/**
	 * Two body mistakes of one kind are not combined: the later would undo or repeat the earlier.
	 * `whole` replaces everything, whatever came before.
	 */
	kind: BodyKind;
	/** Bytes in, bytes out; null or equal bytes where it changes nothing. Must not throw. */
	change(body: Uint8Array, context: MistakeContext): Uint8Array | null;
}

/** What part of a body a mistake touches, in the order in which a client would do it. */
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

/** Signs with other bytes than the key. */
export interface KeyMistake extends MistakeInfo {
	group: 'key';
	/** Whether it adds something at an end of the key: that can also happen to a changed key. */
	adds?: true;
	change(key: Uint8Array, context: MistakeContext): Uint8Array | null;
}

/**
 * One piece of what a round hashes. `inner` is the digest of the round before, as it was written
 * down; `raw-inner` its 16 bytes, however it was written.
 */
export type Part = 'body' | 'key' | 'inner' | 'raw-inner' | 'username' | Uint8Array | EncodedPart;

/** Body, key or inner digest, or some of them together, encoded before they are hashed. */
export interface EncodedPart {
	of: readonly ('body' | 'key' | 'inner')[];
	/** Tells encodings apart: equal names mean equal encodings. */
	name: string;
	/** Null where the bytes cannot be encoded this way; the formula then does not apply. */
	encode(...bytes: readonly Uint8Array[]): Uint8Array | null;
}

/**
 * Hashes other things, in another order, or with another function. `rounds` covers nearly all:
 * the MD5 of each round's parts, in order, is `inner` of the next. A round that starts with
 * `body` lets the search reuse what it has hashed already.
 */
export interface FormulaMistake extends MistakeInfo {
	group: 'formula';
	rounds?: readonly (readonly Part[])[];
	/**
	 * For what no rounds can say (another hash than MD5). Returns the value as the client would
	 * have written it, or null where the formula does not apply.
	 */
	compute?(input: SigningInput): string | null;
}

export interface SigningInput {
	body: Uint8Array;
	key: Uint8Array;
	username: Uint8Array;
}

/** Writes a 16-byte digest down in another way than lower-case hex. */
export interface DigestForm {
	/** The bytes that go into round two for this digest. */
	write(digest: Uint8Array): Uint8Array;
	/**
	 * The same at the beginning of `out`, for the search, which asks millions of times.
	 * @param out has room for 64 bytes and eight more for each byte of the digest
	 * @returns how many bytes were written
	 */
	writeInto?(digest: Uint8Array, out: Uint8Array): number;
	/** What it adds to plain hex, where it does nothing else: it can also go around another form. */
	around?: { before: Uint8Array; after: Uint8Array };
	/** Whether bits of the digest are lost, so that several digests are written alike. */
	lossy?: true;
}

export interface DigestMistake extends MistakeInfo {
	group: 'digest';
	/** The form of the inner digest, as hashed in round two; absent: lower-case hex. */
	inner?: DigestForm;
	/** The form of the final value, as sent; absent: lower-case hex. */
	outer?: DigestForm;
}

export type Mistake = BodyMistake | KeyMistake | FormulaMistake | DigestMistake;

import type { Progress } from '../job.ts';
import { bufferOf, md5Hex, md5Steps } from './hash.ts';

/** Both rounds of a signature, each 32 lower-case hex digits. */
export interface Signature {
	/** `md5(xml + key)` */
	first: string;
	/** `md5(first + key)`, the value of X-Signature. */
	expected: string;
}

export interface SigningInput {
	/** The request body: exactly the bytes that the client sends. */
	body: Uint8Array;
	/** The private key: exactly the bytes that the client uses, nothing trimmed. */
	key: Uint8Array;
}

/**
 * The signature that OpenSRS expects for a body and a key: `md5(md5(body + key) + key)`. The inner
 * digest is hashed as 32 lower-case hex characters, and the key as text, not as decoded hex.
 *
 * Source: OpenSRS guide, "Construction of the POST data" and the official PHP toolkit.
 */
export function sign({ body, key }: SigningInput): Signature {
	const first = md5Hex(body, key);
	return { first, expected: secondRound(first, key) };
}

/** The same as `sign`, in steps, for bodies of any size. Progress counts bytes. */
export function* signJob({ body, key }: SigningInput): Generator<Progress, Signature, void> {
	const md5 = yield* md5Steps(body);
	const first = md5.append(bufferOf(key)).end();
	return { first, expected: secondRound(first, key) };
}

function secondRound(first: string, key: Uint8Array): string {
	return md5Hex(new TextEncoder().encode(first), key);
}

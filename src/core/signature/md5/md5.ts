/**
 * MD5 (RFC 1321) of whole messages, and of many messages that share a beginning. Bytes in, words out.
 *
 * MD5 is not collision resistant: anyone can make two requests with the same signature. OpenSRS
 * signs with it; nothing else on this page relies on it.
 */
import { Md5Stream, type MidState } from './stream.ts';

export { Md5Stream, type MidState } from './stream.ts';

/** The digest of a message, as four words. */
export function md5Words(...parts: readonly Uint8Array[]): Int32Array {
	const stream = new Md5Stream();
	for (const part of parts) stream.update(part);
	return stream.digestWords();
}

/** Hashes the start of a message once, so that many endings can follow. */
export function midState(...parts: readonly Uint8Array[]): MidState {
	const stream = new Md5Stream();
	for (const part of parts) stream.update(part);
	return stream.midState();
}

/** The digest of a message: the bytes already in `start`, followed by `more`. */
export function finish(start: MidState, ...more: readonly Uint8Array[]): Int32Array {
	const stream = Md5Stream.from(start);
	for (const part of more) stream.update(part);
	return stream.digestWords();
}

/**
 * MD5 (RFC 1321) of whole messages and of messages that begin alike. Bytes in, words out.
 *
 * MD5 is not collision resistant: two different requests with one signature can be made at will.
 * It is OpenSRS's choice, and nothing else on this page relies on it.
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

/** The digest of a message that starts with what `start` has taken and ends with `more`. */
export function finish(start: MidState, ...more: readonly Uint8Array[]): Int32Array {
	const stream = Md5Stream.from(start);
	for (const part of more) stream.update(part);
	return stream.digestWords();
}

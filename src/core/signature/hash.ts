import SparkMD5 from 'spark-md5';
import type { Progress } from '../job.ts';

/** Bytes hashed per step of a job: about 10 ms on a slow machine. */
const stepBytes = 1 << 20;

/**
 * MD5 (RFC 1321) of bytes as 32 lower-case hex digits.
 *
 * Uses spark-md5's ArrayBuffer interface, because its string interface throws on a lone surrogate.
 */
export function md5Hex(...parts: readonly Uint8Array[]): string {
	const md5 = new SparkMD5.ArrayBuffer();
	for (const part of parts) md5.append(bufferOf(part));
	return md5.end();
}

/** Starts an MD5 with bytes of any size, in steps; progress counts bytes. */
export function* md5Steps(bytes: Uint8Array): Generator<Progress, SparkMD5.ArrayBuffer, void> {
	const md5 = new SparkMD5.ArrayBuffer();
	for (let done = 0; done < bytes.length; done += stepBytes) {
		md5.append(bufferOf(bytes.subarray(done, done + stepBytes)));
		yield { done, total: bytes.length };
	}
	return md5;
}

/** MD5 of bytes of any size, 32 lower-case hex digits. */
export function* hashJob(bytes: Uint8Array): Generator<Progress, string, void> {
	return (yield* md5Steps(bytes)).end();
}

/**
 * A buffer with exactly these bytes, because a view may cover only part of its buffer. The
 * constructor makes the copy: `slice` on a Node Buffer would not.
 */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
	return new Uint8Array(bytes).buffer;
}

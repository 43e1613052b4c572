import { createCipheriv, createHash } from 'node:crypto';

/** Any number of bytes that look random and are the same for the same seed (AES-CTR of zeros). */
export function seededBytes(seed: number | string, length: number): Uint8Array {
	const key = createHash('md5').update(String(seed)).digest();
	const cipher = createCipheriv('aes-128-ctr', key, Buffer.alloc(16));
	return new Uint8Array(cipher.update(Buffer.alloc(length)));
}

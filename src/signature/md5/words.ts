/** A digest is four 32-bit words; its bytes are theirs, the lowest first (RFC 1321, section 3.5). */

/** The 16 bytes of a digest. */
export function wordsToBytes(words: ArrayLike<number>): Uint8Array {
	const bytes = new Uint8Array(16);
	for (let i = 0; i < 16; i++) bytes[i] = words[i >> 2]! >>> ((i & 3) << 3);
	return bytes;
}

/** The four words of a digest's 16 bytes. */
export function bytesToWords(bytes: Uint8Array): Int32Array {
	const words = new Int32Array(4);
	for (let i = 0; i < 16; i++) words[i >> 2]! |= bytes[i]! << ((i & 3) << 3);
	return words;
}

/** A digest as 32 lower-case hex digits. */
export function wordsToHex(words: ArrayLike<number>): string {
	return bytesToHex(wordsToBytes(words));
}

/** Bytes as lower-case hex digits, two each. */
export function bytesToHex(bytes: Uint8Array): string {
	let hex = '';
	for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
	return hex;
}

/** The bytes of an even number of hex digits. */
export function hexToBytes(hex: string): Uint8Array {
	return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

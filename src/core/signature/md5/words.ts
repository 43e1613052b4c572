/** A digest is four 32-bit words, each written low byte first (RFC 1321, section 3.5). */

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

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lower-case hex digits, two each. */
export function bytesToHex(bytes: Uint8Array): string {
	let hex = '';
	for (const byte of bytes) hex += hexPairs[byte];
	return hex;
}

/** The bytes of an even number of hex digits, in either case. */
export function hexToBytes(hex: string): Uint8Array {
	const bytes = new Uint8Array(hex.length >> 1);
	for (let i = 0; i < bytes.length; i++) {
		bytes[i] = (valueOf(hex.charCodeAt(2 * i)) << 4) | valueOf(hex.charCodeAt(2 * i + 1));
	}
	return bytes;
}

/** The value of a hex digit from its character code: `0` to `9`, `A` to `F`, `a` to `f`. */
const valueOf = (code: number) => (code & 15) + (code > 0x39 ? 9 : 0);

/**
 * The MD5 block function (RFC 1321, section 3.4) with its 64 steps written out: a loop over tables
 * is several times slower in JavaScript, and the search for a mistake runs this millions of times.
 *
 * MD5 is not collision resistant. It is used here only because OpenSRS signs with it.
 */

/** The state before the first block (RFC 1321, section 3.3). */
export const initialState: Readonly<Int32Array> = Int32Array.of(
	0x67452301,
	-0x10325477,
	-0x67452302,
	0x10325476
);

/**
 * Adds one block of 64 bytes to a state.
 * @param state four words; changed in place
 * @param words the message as little-endian words
 * @param at index of the block's first word
 */
export function md5Block(state: Int32Array, words: Int32Array, at: number): void {
	let a = state[0]!;
	let b = state[1]!;
	let c = state[2]!;
	let d = state[3]!;
	const x0 = words[at]!;
	const x1 = words[at + 1]!;
	const x2 = words[at + 2]!;
	const x3 = words[at + 3]!;
	const x4 = words[at + 4]!;
	const x5 = words[at + 5]!;
	const x6 = words[at + 6]!;
	const x7 = words[at + 7]!;
	const x8 = words[at + 8]!;
	const x9 = words[at + 9]!;
	const x10 = words[at + 10]!;
	const x11 = words[at + 11]!;
	const x12 = words[at + 12]!;
	const x13 = words[at + 13]!;
	const x14 = words[at + 14]!;
	const x15 = words[at + 15]!;
	// Round 1
	a = (a + x0 - 0x28955b88 + (d ^ (b & (c ^ d)))) | 0;
	a = (((a << 7) | (a >>> 25)) + b) | 0;
	d = (d + x1 - 0x173848aa + (c ^ (a & (b ^ c)))) | 0;
	d = (((d << 12) | (d >>> 20)) + a) | 0;
	c = (c + x2 + 0x242070db + (b ^ (d & (a ^ b)))) | 0;
	c = (((c << 17) | (c >>> 15)) + d) | 0;
	b = (b + x3 - 0x3e423112 + (a ^ (c & (d ^ a)))) | 0;
	b = (((b << 22) | (b >>> 10)) + c) | 0;
	a = (a + x4 - 0x0a83f051 + (d ^ (b & (c ^ d)))) | 0;
	a = (((a << 7) | (a >>> 25)) + b) | 0;
	d = (d + x5 + 0x4787c62a + (c ^ (a & (b ^ c)))) | 0;
	d = (((d << 12) | (d >>> 20)) + a) | 0;
	c = (c + x6 - 0x57cfb9ed + (b ^ (d & (a ^ b)))) | 0;
	c = (((c << 17) | (c >>> 15)) + d) | 0;
	b = (b + x7 - 0x02b96aff + (a ^ (c & (d ^ a)))) | 0;
	b = (((b << 22) | (b >>> 10)) + c) | 0;
	a = (a + x8 + 0x698098d8 + (d ^ (b & (c ^ d)))) | 0;
	a = (((a << 7) | (a >>> 25)) + b) | 0;
	d = (d + x9 - 0x74bb0851 + (c ^ (a & (b ^ c)))) | 0;
	d = (((d << 12) | (d >>> 20)) + a) | 0;
	c = (c + x10 - 0x0000a44f + (b ^ (d & (a ^ b)))) | 0;
	c = (((c << 17) | (c >>> 15)) + d) | 0;
	b = (b + x11 - 0x76a32842 + (a ^ (c & (d ^ a)))) | 0;
	b = (((b << 22) | (b >>> 10)) + c) | 0;
	a = (a + x12 + 0x6b901122 + (d ^ (b & (c ^ d)))) | 0;
	a = (((a << 7) | (a >>> 25)) + b) | 0;
	d = (d + x13 - 0x02678e6d + (c ^ (a & (b ^ c)))) | 0;
	d = (((d << 12) | (d >>> 20)) + a) | 0;
	c = (c + x14 - 0x5986bc72 + (b ^ (d & (a ^ b)))) | 0;
	c = (((c << 17) | (c >>> 15)) + d) | 0;
	b = (b + x15 + 0x49b40821 + (a ^ (c & (d ^ a)))) | 0;
	b = (((b << 22) | (b >>> 10)) + c) | 0;

	// Round 2
	a = (a + x1 - 0x09e1da9e + (c & ~d) + (b & d)) | 0;
	a = (((a << 5) | (a >>> 27)) + b) | 0;
	d = (d + x6 - 0x3fbf4cc0 + (b & ~c) + (a & c)) | 0;
	d = (((d << 9) | (d >>> 23)) + a) | 0;
	c = (c + x11 + 0x265e5a51 + (a & ~b) + (d & b)) | 0;
	c = (((c << 14) | (c >>> 18)) + d) | 0;
	b = (b + x0 - 0x16493856 + (d & ~a) + (c & a)) | 0;
	b = (((b << 20) | (b >>> 12)) + c) | 0;
	a = (a + x5 - 0x29d0efa3 + (c & ~d) + (b & d)) | 0;
	a = (((a << 5) | (a >>> 27)) + b) | 0;
	d = (d + x10 + 0x02441453 + (b & ~c) + (a & c)) | 0;
	d = (((d << 9) | (d >>> 23)) + a) | 0;
	c = (c + x15 - 0x275e197f + (a & ~b) + (d & b)) | 0;
	c = (((c << 14) | (c >>> 18)) + d) | 0;
	b = (b + x4 - 0x182c0438 + (d & ~a) + (c & a)) | 0;
	b = (((b << 20) | (b >>> 12)) + c) | 0;
	a = (a + x9 + 0x21e1cde6 + (c & ~d) + (b & d)) | 0;
	a = (((a << 5) | (a >>> 27)) + b) | 0;
	d = (d + x14 - 0x3cc8f82a + (b & ~c) + (a & c)) | 0;
	d = (((d << 9) | (d >>> 23)) + a) | 0;
	c = (c + x3 - 0x0b2af279 + (a & ~b) + (d & b)) | 0;
	c = (((c << 14) | (c >>> 18)) + d) | 0;
	b = (b + x8 + 0x455a14ed + (d & ~a) + (c & a)) | 0;
	b = (((b << 20) | (b >>> 12)) + c) | 0;
	a = (a + x13 - 0x561c16fb + (c & ~d) + (b & d)) | 0;
	a = (((a << 5) | (a >>> 27)) + b) | 0;
	d = (d + x2 - 0x03105c08 + (b & ~c) + (a & c)) | 0;
	d = (((d << 9) | (d >>> 23)) + a) | 0;
	c = (c + x7 + 0x676f02d9 + (a & ~b) + (d & b)) | 0;
	c = (((c << 14) | (c >>> 18)) + d) | 0;
	b = (b + x12 - 0x72d5b376 + (d & ~a) + (c & a)) | 0;
	b = (((b << 20) | (b >>> 12)) + c) | 0;

	// Round 3
	a = (a + x5 - 0x0005c6be + (b ^ (c ^ d))) | 0;
	a = (((a << 4) | (a >>> 28)) + b) | 0;
	d = (d + x8 - 0x788e097f + (a ^ (b ^ c))) | 0;
	d = (((d << 11) | (d >>> 21)) + a) | 0;
	c = (c + x11 + 0x6d9d6122 + (d ^ (a ^ b))) | 0;
	c = (((c << 16) | (c >>> 16)) + d) | 0;
	b = (b + x14 - 0x021ac7f4 + (c ^ (d ^ a))) | 0;
	b = (((b << 23) | (b >>> 9)) + c) | 0;
	a = (a + x1 - 0x5b4115bc + (b ^ (c ^ d))) | 0;
	a = (((a << 4) | (a >>> 28)) + b) | 0;
	d = (d + x4 + 0x4bdecfa9 + (a ^ (b ^ c))) | 0;
	d = (((d << 11) | (d >>> 21)) + a) | 0;
	c = (c + x7 - 0x0944b4a0 + (d ^ (a ^ b))) | 0;
	c = (((c << 16) | (c >>> 16)) + d) | 0;
	b = (b + x10 - 0x41404390 + (c ^ (d ^ a))) | 0;
	b = (((b << 23) | (b >>> 9)) + c) | 0;
	a = (a + x13 + 0x289b7ec6 + (b ^ (c ^ d))) | 0;
	a = (((a << 4) | (a >>> 28)) + b) | 0;
	d = (d + x0 - 0x155ed806 + (a ^ (b ^ c))) | 0;
	d = (((d << 11) | (d >>> 21)) + a) | 0;
	c = (c + x3 - 0x2b10cf7b + (d ^ (a ^ b))) | 0;
	c = (((c << 16) | (c >>> 16)) + d) | 0;
	b = (b + x6 + 0x04881d05 + (c ^ (d ^ a))) | 0;
	b = (((b << 23) | (b >>> 9)) + c) | 0;
	a = (a + x9 - 0x262b2fc7 + (b ^ (c ^ d))) | 0;
	a = (((a << 4) | (a >>> 28)) + b) | 0;
	d = (d + x12 - 0x1924661b + (a ^ (b ^ c))) | 0;
	d = (((d << 11) | (d >>> 21)) + a) | 0;
	c = (c + x15 + 0x1fa27cf8 + (d ^ (a ^ b))) | 0;
	c = (((c << 16) | (c >>> 16)) + d) | 0;
	b = (b + x2 - 0x3b53a99b + (c ^ (d ^ a))) | 0;
	b = (((b << 23) | (b >>> 9)) + c) | 0;

	// Round 4
	a = (a + x0 - 0x0bd6ddbc + (c ^ (b | ~d))) | 0;
	a = (((a << 6) | (a >>> 26)) + b) | 0;
	d = (d + x7 + 0x432aff97 + (b ^ (a | ~c))) | 0;
	d = (((d << 10) | (d >>> 22)) + a) | 0;
	c = (c + x14 - 0x546bdc59 + (a ^ (d | ~b))) | 0;
	c = (((c << 15) | (c >>> 17)) + d) | 0;
	b = (b + x5 - 0x036c5fc7 + (d ^ (c | ~a))) | 0;
	b = (((b << 21) | (b >>> 11)) + c) | 0;
	a = (a + x12 + 0x655b59c3 + (c ^ (b | ~d))) | 0;
	a = (((a << 6) | (a >>> 26)) + b) | 0;
	d = (d + x3 - 0x70f3336e + (b ^ (a | ~c))) | 0;
	d = (((d << 10) | (d >>> 22)) + a) | 0;
	c = (c + x10 - 0x00100b83 + (a ^ (d | ~b))) | 0;
	c = (((c << 15) | (c >>> 17)) + d) | 0;
	b = (b + x1 - 0x7a7ba22f + (d ^ (c | ~a))) | 0;
	b = (((b << 21) | (b >>> 11)) + c) | 0;
	a = (a + x8 + 0x6fa87e4f + (c ^ (b | ~d))) | 0;
	a = (((a << 6) | (a >>> 26)) + b) | 0;
	d = (d + x15 - 0x01d31920 + (b ^ (a | ~c))) | 0;
	d = (((d << 10) | (d >>> 22)) + a) | 0;
	c = (c + x6 - 0x5cfebcec + (a ^ (d | ~b))) | 0;
	c = (((c << 15) | (c >>> 17)) + d) | 0;
	b = (b + x13 + 0x4e0811a1 + (d ^ (c | ~a))) | 0;
	b = (((b << 21) | (b >>> 11)) + c) | 0;
	a = (a + x4 - 0x08ac817e + (c ^ (b | ~d))) | 0;
	a = (((a << 6) | (a >>> 26)) + b) | 0;
	d = (d + x11 - 0x42c50dcb + (b ^ (a | ~c))) | 0;
	d = (((d << 10) | (d >>> 22)) + a) | 0;
	c = (c + x2 + 0x2ad7d2bb + (a ^ (d | ~b))) | 0;
	c = (((c << 15) | (c >>> 17)) + d) | 0;
	b = (b + x9 - 0x14792c6f + (d ^ (c | ~a))) | 0;
	b = (((b << 21) | (b >>> 11)) + c) | 0;

	state[0] = (state[0]! + a) | 0;
	state[1] = (state[1]! + b) | 0;
	state[2] = (state[2]! + c) | 0;
	state[3] = (state[3]! + d) | 0;
}

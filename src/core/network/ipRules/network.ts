/** IPv4 addresses as numbers, and the networks that they belong to. */

/** A number from 0 to 2^32 - 1 as an IPv4 address. */
export function writeAddress(value: number): string {
	return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

/** First and last address of the network that an address belongs to. */
export function networkOf(value: number, prefix: number): { first: number; last: number } {
	const size = 2 ** (32 - prefix);
	const first = Math.floor(value / size) * size;
	return { first, last: first + size - 1 };
}

/** IPv4 addresses as numbers from 0 to 2^32 - 1, and the networks that they belong to. */

/** @param text four decimal parts */
export const addressValue = (text: string): number =>
	text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

export const writeAddress = (value: number): string =>
	[24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');

/** First and last address of the network that an address belongs to. */
export function networkOf(value: number, prefix: number): { first: number; last: number } {
	const size = 2 ** (32 - prefix);
	const first = Math.floor(value / size) * size;
	return { first, last: first + size - 1 };
}

/** Numbers as a sentence has them. */

/** `1 byte`, `1,024 bytes`. */
export function say(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

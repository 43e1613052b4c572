import { decode } from '../bytes/text.ts';

/**
 * The language of a program that was pasted instead of what it sent or printed, by how it begins.
 * Only PHP begins like XML; the texts in any other are found for what they are.
 * @returns null where it is not a program, or not recognizably one
 */
export function programIn(bytes: Uint8Array): 'PHP' | null {
	const { text } = decode(bytes.subarray(0, 1024));
	return /^\ufeff?(?:#![^\n]{0,200}\n)?\s{0,200}<\?(?:php(?=\s|$)|=)/i.test(text) ? 'PHP' : null;
}

/**
 * Unicode normalization to a form without composed characters, of the parts that are not ASCII:
 * ASCII characters are starters with no decomposition, so that nothing moves past them.
 */
export function normalise(text: string, form: 'NFD' | 'NFKD'): string {
	return text.replace(/[^\0-\x7f]+/g, (part) => part.normalize(form));
}

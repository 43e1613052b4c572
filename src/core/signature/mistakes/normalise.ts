/**
 * Unicode normalization to a decomposed form. Only runs of non-ASCII characters are normalized,
 * which is faster and gives the same: ASCII doesn't decompose, and nothing moves past it.
 */
export function normalise(text: string, form: 'NFD' | 'NFKD'): string {
	return text.replace(/[^\0-\x7f]+/g, (part) => part.normalize(form));
}

/** Text as a list of plain words, so that case, quotes, punctuation and spacing do not count. */

/**
 * Lower-case words and numbers of a text, in order.
 * @param text anything; only its first 4,000 characters are checked
 */
export function wordsIn(text: string): string[] {
	const plain = text
		.slice(0, 4000)
		.toLowerCase()
		// Documented texts write a line break as the four characters \r\n, logs write a real one.
		.replace(/\\[rnt]/g, ' ')
		// The official table writes both "nameserver" and "name server", "sub-user" and "subuser".
		.replace(/\b(name|sub)[ -](server|user)/g, '$1$2')
		// "doesn't", "doesn’t" and "doesnt" are one word.
		.replace(/(?<=\p{L})['’`´](?=\p{L})/gu, '');
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A tag, comment, instruction or CDATA section, either whole or cut off at the end of the text. */
const markup =
	/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<(\/?)([^\s<>/!?]{1,200})[^<>]*>|<[^<>]*$/g;

/** No request has more open elements. */
const deepest = 64;

/**
 * Completes a document that was cut within its last closing tags: each missing tag gets the white
 * space that its opening tag has in front of it.
 * @param text a byte string
 * @returns the completed text; null if it was not cut there
 */
export function withMissingEnd(text: string): string | null {
	const open: { name: string; before: string }[] = [];
	let end = 0;
	let lastIsClosing = false;
	for (const match of text.matchAll(markup)) {
		const [whole, slash, name] = match;
		if (!whole.endsWith('>')) break;
		const before = text.slice(end, match.index);
		end = match.index + whole.length;
		lastIsClosing = slash === '/';
		if (lastIsClosing) {
			if (open.pop()?.name !== name) return null;
		} else if (name !== undefined && !whole.endsWith('/>')) {
			if (open.length === deepest) return null;
			open.push({ name, before: /\s*$/.exec(before.slice(-200))![0] });
		}
	}
	if (!lastIsClosing || open.length === 0) return null;
	const missing = open.reverse().map(({ name, before }) => `${before}</${name}>`);
	const tail = missing.join('');
	return tail.startsWith(text.slice(end)) ? text.slice(0, end) + tail : null;
}

/** A tag, a comment, an instruction or a CDATA section, whole; or what is left of one at the end. */
const markup =
	/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<(\/?)([^\s<>/!?]{1,200})[^<>]*>|<[^<>]*$/g;

/** More open elements are no request. */
const deepest = 64;

/**
 * The end of a document that was cut within its last closing tags: each is written as its opening
 * tag is, with the white space before it.
 * @param text a byte string
 * @returns the text with its end, or null where it was not cut there
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

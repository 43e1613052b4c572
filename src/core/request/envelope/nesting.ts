/**
 * How deep elements are nested, found without recursion and in linear time. The XML parser is
 * recursive and would overflow the stack, so a document must pass this check first.
 * @param limit stops counting there
 * @returns the depth, at most `limit + 1`, and where it was first reached
 */
export function deepest(text: string, limit: number): { depth: number; at: number } {
	let depth = 0;
	let found = { depth: 0, at: 0 };
	let at = text.indexOf('<');
	while (at >= 0 && found.depth <= limit) {
		let end: number;
		if (text.startsWith('<!--', at)) end = after(text, '-->', at + 4);
		else if (text.startsWith('<![CDATA[', at)) end = after(text, ']]>', at + 9);
		else if (text.startsWith('<?', at)) end = after(text, '?>', at + 2);
		else if (text.startsWith('<!DOCTYPE', at)) end = afterDoctype(text, at);
		else if (text[at + 1] === '/') {
			depth = Math.max(0, depth - 1);
			end = at + 2;
		} else {
			end = afterTag(text, at + 1);
			if (text[end - 2] !== '/') depth++;
			if (depth > found.depth) found = { depth, at };
		}
		at = end < 0 ? -1 : text.indexOf('<', end);
	}
	return found;
}

function after(text: string, mark: string, from: number): number {
	const end = text.indexOf(mark, from);
	return end < 0 ? -1 : end + mark.length;
}

/** The offset after a start tag, whose quoted values may contain `>`. */
function afterTag(text: string, from: number): number {
	let quote = '';
	for (let at = from; at < text.length; at++) {
		const char = text[at]!;
		if (quote !== '') {
			if (char === quote) quote = '';
		} else if (char === '"' || char === "'") quote = char;
		else if (char === '>') return at + 1;
		// A tag that is never closed is an error anyway; count from the next one.
		else if (char === '<') return at;
	}
	return text.length;
}

function afterDoctype(text: string, from: number): number {
	const close = text.indexOf('>', from);
	if (close < 0) return -1;
	// Only up to there: looking further for each of many DOCTYPEs would take very long.
	const open = text.slice(from, close).indexOf('[');
	if (open < 0) return close + 1;
	const end = /\][ \t\r\n]*>/g;
	end.lastIndex = from + open;
	return end.test(text) ? end.lastIndex : -1;
}

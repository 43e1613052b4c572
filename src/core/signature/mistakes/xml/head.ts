import { doctypeAt } from './tokens.ts';

/**
 * What is before the root element, as byte strings. Joined, they are the document again:
 * lead + declaration + gap + doctype + gapAfter + rest.
 */
export interface Head {
	/** Byte order mark and white space at the very start. */
	lead: string;
	/** `<?xml ...?>`, or empty. */
	declaration: string;
	/** White space after the declaration. */
	gap: string;
	/** `<!DOCTYPE ...>`, or empty. */
	doctype: string;
	/** White space after the doctype. */
	gapAfter: string;
	/** The root element and everything after it. */
	rest: string;
}

const leadAt = /(?:\xef\xbb\xbf)?[\t-\r ]*/y;
const declarationAt = /<\?xml[\t-\r ][^]*?\?>/y;
const gapAt = /[\t-\r ]*/y;

/** Splits off a document's head. @param source byte string, not necessarily XML */
export function readHead(source: string): Head {
	let at = 0;
	const take = (pattern: RegExp): string => {
		pattern.lastIndex = at;
		const found = pattern.exec(source)?.[0] ?? '';
		at += found.length;
		return found;
	};
	return {
		lead: take(leadAt),
		declaration: take(declarationAt),
		gap: take(gapAt),
		doctype: take(doctypeAt),
		gapAfter: take(gapAt),
		rest: source.slice(at)
	};
}

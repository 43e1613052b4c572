/** Finds the envelopes in a text, whatever is around them. */

export interface Region {
	/** Positions in the text: from the opening tag to the end of the closing one. */
	start: number;
	end: number;
	/** Whether the closing tag is there. */
	complete: boolean;
}

/** The tag as it is, or with its first sign escaped for HTML, JSON, JavaScript or a URL. */
const tag =
	/(?:<|&(?:amp;){0,3}(?:lt|#60|#x3c);|\\{1,8}(?:u003c|x3c)|%3c)(\/|\\{1,8}\/|%2f|&#x2f;|&#47;)?OPS_envelope\b/gi;
const tagEnd = /[^>&\\%]{0,80}(?:>|&(?:amp;){0,3}(?:gt|#62|#x3e);|\\{1,8}(?:u003e|x3e)|%3e)/iy;

/**
 * @param most how many to find at most
 * @returns the regions in their order, not overlapping
 */
export function findEnvelopes(text: string, most: number): Region[] {
	const regions: Region[] = [];
	let open = -1;
	tag.lastIndex = 0;
	for (let match = tag.exec(text); match && regions.length < most; match = tag.exec(text)) {
		const closing = match[1] !== undefined;
		if (!closing) {
			if (open >= 0) regions.push({ start: open, end: match.index, complete: false });
			open = match.index;
		} else if (open >= 0) {
			tagEnd.lastIndex = tag.lastIndex;
			const rest = tagEnd.exec(text);
			const end = tag.lastIndex + (rest ? rest[0].length : 0);
			regions.push({ start: open, end, complete: true });
			open = -1;
		}
	}
	if (open >= 0 && regions.length < most) {
		regions.push({ start: open, end: text.length, complete: false });
	}
	return regions;
}

/** From this length on a part reveals a key: no view may show so many of its characters in a row. */
const shortest = 12;
/** A longer "key" is some other file. */
const longestKey = 4096;

const mark = '[part of the private key, removed]';

/** Lower case that keeps every character at its place. */
const lower = (text: string): string =>
	text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));

/**
 * Masks parts of the keys, in upper or lower case, in sentences that quote evidence: a quoted host or
 * element name can end in the middle of a key, so a search for the whole key would miss it.
 * @param keys the keys as text
 */
export function keyPartMask(keys: readonly string[]): (text: string) => string {
	const parts = new Set<string>();
	for (const key of keys) {
		const wanted = lower(key.slice(0, longestKey));
		for (let at = 0; at + shortest <= wanted.length; at++) {
			parts.add(wanted.slice(at, at + shortest));
		}
	}
	if (parts.size === 0) return (text) => text;
	return (text) => {
		const inside = lower(text);
		let masked = '';
		let kept = 0;
		for (let at = 0; at + shortest <= inside.length; at++) {
			if (!parts.has(inside.slice(at, at + shortest))) continue;
			let end = at + shortest;
			while (end < inside.length && parts.has(inside.slice(end - shortest + 1, end + 1))) end++;
			masked += text.slice(kept, at) + mark;
			kept = end;
			at = end - 1;
		}
		return masked + text.slice(kept);
	};
}

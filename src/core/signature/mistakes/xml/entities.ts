import { toByteString, utf8 } from '../bytes.ts';

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const reference = /&(#x[0-9a-fA-F]+|#[0-9]+|[A-Za-z]+);/g;

/** A character as a byte string in UTF-8; null if XML doesn't allow it. */
export function characterOf(codePoint: number): string | null {
	const isSurrogate = codePoint >= 0xd800 && codePoint < 0xe000;
	if (codePoint > 0x10ffff || isSurrogate || codePoint === 0) return null;
	return codePoint < 0x80
		? String.fromCharCode(codePoint)
		: toByteString(utf8(String.fromCodePoint(codePoint)));
}

/**
 * Resolves character references and XML's five predefined entities; others stay.
 * @param text byte string; so is the result
 */
export function resolveEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(reference, (all, name: string) => {
		if (name[0] !== '#') return named[name] ?? all;
		const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
		return characterOf(code) ?? all;
	});
}

/** Whether every `&` starts a reference that {@link resolveEntities} resolves. */
export function entitiesKnown(text: string): boolean {
	if (!text.includes('&')) return true;
	const rest = text.replace(reference, (all) => (resolveEntities(all) === all ? '&' : ''));
	return !rest.includes('&');
}

const entityOf: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** Replaces those of `& < > " '` that are in `characters` by entities. */
export function escapeCharacters(text: string, characters: string): string {
	if (!/[&<>"']/.test(text)) return text;
	return text.replace(/[&<>"']/g, (found) =>
		characters.includes(found) ? entityOf[found]! : found
	);
}

/** The code point of a UTF-8 sequence of two to four bytes in a byte string. */
function codePointOf(sequence: string): number {
	let code = sequence.charCodeAt(0) & (0x7f >> sequence.length);
	for (let i = 1; i < sequence.length; i++) code = (code << 6) | (sequence.charCodeAt(i) & 0x3f);
	return code;
}

/**
 * Replaces characters by references: `&#233;` or `&#xE9;`.
 * @param text byte string of valid UTF-8
 * @param from the lowest code point to replace, at least 0x80
 */
export function referencesFor(text: string, base: 'dec' | 'hex', from = 0x80): string {
	return text.replace(/[\xc0-\xf7][\x80-\xbf]+/g, (sequence) => {
		const code = codePointOf(sequence);
		if (code < from) return sequence;
		return base === 'dec' ? `&#${code};` : `&#x${code.toString(16).toUpperCase()};`;
	});
}

/** Replaces quotes, tabs and line endings by references, as Go's encoding/xml does. */
export function referencesForQuotes(text: string): string {
	return text.replace(/["'\t\n\r]/g, (found) =>
		found < ' '
			? `&#x${found.charCodeAt(0).toString(16).toUpperCase()};`
			: `&#${found.charCodeAt(0)};`
	);
}

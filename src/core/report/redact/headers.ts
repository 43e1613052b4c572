/** Secrets in HTTP headers, as lines and in the archives of browsers. */
import { findLogins } from './logins.ts';
import { isMark, type Add, type Kind } from './mark.ts';
import type { Found } from './structure.ts';

const names = 'proxy-authorization|authorization|set-cookie2?|cookie';

function kindOf(name: string): Kind {
	return /cookie/i.test(name) ? 'cookie' : 'authorization';
}

/** @returns the values of secret headers and logins in a text; they may overlap */
export function findInHeaders(text: string): Found[] {
	const found: Found[] = [];
	const add = (start: number, end: number, kind: Kind): void => {
		while (start < end && /\s/.test(text[start]!)) start++;
		while (end > start && /\s/.test(text[end - 1]!)) end--;
		if (end > start && !isMark(text.slice(start, end))) found.push({ start, end, kind });
	};
	headerLines(text, add);
	archives(text, add);
	findLogins(text, add);
	return found;
}

/**
 * `Cookie: value` at the start of a line or in quotes, also behind the marks of curl and dumps.
 * In quotes the value ends with them, otherwise with the line, be its end real or written `\r\n`.
 */
function headerLines(text: string, add: Add): void {
	const start = new RegExp(
		`(^|[\\r\\n]|["'\`]|\\\\[rn]|(?<![\\w-]))([ \\t><*|]{0,16})(${names})(["'\`]?)[ \\t]{0,40}(:|=>|=)[ \\t]{0,40}`,
		'gi'
	);
	for (let match = start.exec(text); match; match = start.exec(text)) {
		const [all, before, , name, nameQuote] = match;
		const from = match.index + all.length;
		const quoted = nameQuote !== '' && /["'`]/.test(text[from] ?? '');
		const open = quoted
			? text[from]
			: /["'`]/.test(before!) && nameQuote === ''
				? before
				: undefined;
		const begin = quoted ? from + 1 : from;
		let end = begin;
		while (end < text.length) {
			const char = text[end]!;
			if (char === '\r' || char === '\n' || char === open) break;
			if (
				char === '\\' &&
				(/["'`]/.test(text[end + 1] ?? '') ? open !== undefined : /[rn]/.test(text[end + 1] ?? ''))
			) {
				if (/[rn]/.test(text[end + 1]!)) break;
				end++;
			}
			end++;
		}
		add(begin, Math.min(end, text.length), kindOf(name!));
		// A value is checked once, however many names are in it.
		start.lastIndex = Math.max(start.lastIndex, end);
	}
}

/** Headers and cookies of a HAR or of other JSON: `"name": "Cookie", "value": "..."`. */
function archives(text: string, add: Add): void {
	const value = '"(?:[^"\\\\\\r\\n]|\\\\.)*"';
	const nameFirst = new RegExp(
		`("name"\\s*:\\s*"(${names})"\\s*,\\s*"value"\\s*:\\s*)(${value})`,
		'gi'
	);
	for (const match of text.matchAll(nameFirst)) {
		const start = match.index + match[1]!.length + 1;
		add(start, start + match[3]!.length - 2, kindOf(match[2]!));
	}
	const valueFirst = new RegExp(
		`("value"\\s*:\\s*)(${value})\\s*,\\s*"name"\\s*:\\s*"(${names})"`,
		'gi'
	);
	for (const match of text.matchAll(valueFirst)) {
		const start = match.index + match[1]!.length + 1;
		add(start, start + match[2]!.length - 2, kindOf(match[3]!));
	}
	for (const list of text.matchAll(/"cookies"\s*:\s*\[/g)) {
		const inside = list.index + list[0].length;
		const cookies = insideOfList(text, inside);
		for (const match of cookies.matchAll(new RegExp(`("value"\\s*:\\s*)(${value})`, 'g'))) {
			const start = inside + match.index + match[1]!.length + 1;
			add(start, start + match[2]!.length - 2, 'cookie');
		}
	}
}

/** What is before the bracket that closes a list of JSON; brackets in strings do not. */
function insideOfList(text: string, from: number): string {
	const tokens = /"(?:[^"\\]|\\.)*"|[^"\]"]+/y;
	let end = from;
	// A list of cookies contains no list, so that the next one ends this.
	while (end < text.length && text[end] !== ']') {
		tokens.lastIndex = end;
		const token = tokens.exec(text)?.[0];
		if (token === undefined || token === '"cookies"') break;
		end += token.length;
	}
	return text.slice(from, end);
}

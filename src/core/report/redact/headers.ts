/** Secrets in HTTP headers, in command lines of curl, and in addresses. */
import { isMark, type Kind } from './mark.ts';
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
	curlOptions(text, add);
	for (const match of text.matchAll(/(:\/\/)([^\s/@"'<>:]{1,200}:[^\s/@"'<>]{1,200})@/g)) {
		add(match.index + 3, match.index + 3 + match[2]!.length, 'login');
	}
	return found;
}

type Add = (start: number, end: number, kind: Kind) => void;

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
		// A value is looked at once, however many names are in it.
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

/** What stands before the bracket that closes a list of JSON; brackets in strings do not. */
function insideOfList(text: string, from: number): string {
	const tokens = /"(?:[^"\\]|\\.)*"|[^"\]"]+/y;
	let end = from;
	// A list of cookies holds no list, so that the next one ends this.
	while (end < text.length && text[end] !== ']') {
		tokens.lastIndex = end;
		const token = tokens.exec(text)?.[0];
		if (token === undefined || token === '"cookies"') break;
		end += token.length;
	}
	return text.slice(from, end);
}

/** A word of a command line: quotes may begin anywhere in it. */
const word = `(?:"(?:[^"\\\\\\r\\n]|\\\\.){0,2000}"|'[^'\\r\\n]{0,2000}'|\\\\[^\\r\\n]|[^\\s"'\\\\,\\])]){1,200}`;
const login =
	'-u|-U|--user|--proxy-user|--oauth2-bearer|--pass|--proxy-pass|--key-passwd|--tlspassword';
const options = new RegExp(
	`(?<=[\\s"'\\[(])((?:${login}|-b|--cookie)(?:["']?[ \\t,=]{1,4}|(?=["'])))(${word})|(?<=\\s)(-[uUb])([^\\s"'-][^\\s"':]{0,60}:${word})`,
	'g'
);
const quotedLogin =
	/\b(?:auth\s{0,4}=\s{0,4}\(|(?:HTTP)?(?:Basic|Digest)Auth(?:entication)?\(|(?:basic_auth|setBasicAuth|SetBasicAuth|basicAuth|set_basic_auth|credentials|login|NetworkCredential|PasswordAuthentication)\()\s{0,4}(["'])[^"'\r\n]{1,200}\1\s{0,4},\s{0,4}(["'])([^"'\r\n]{1,200})\2/g;

/** `curl -u user:password`, `--cookie name=value`, and logins that a program passes on. */
function curlOptions(text: string, add: Add): void {
	if (/\b(?:curl|wget|httpie|https?|ab|hey)\b/i.test(text)) {
		for (const match of text.matchAll(options)) {
			const value = match[2] ?? match[4]!;
			const end = match.index + match[0].length;
			const quote = /^["'].*["']$/s.test(value) && !/["'].*["']/s.test(value.slice(1, -1)) ? 1 : 0;
			const cookie = /-b|cookie/.test(match[1] ?? match[3]!);
			if (value.length > 2 * quote) {
				add(end - value.length + quote, end - quote, cookie ? 'cookie' : 'login');
			}
		}
	}
	for (const match of text.matchAll(quotedLogin)) {
		const end = match.index + match[0].length - 1;
		add(end - match[3]!.length, end, 'password');
	}
	for (const match of text.matchAll(
		/\b(?:mysql|mysqldump|sshpass)\b[^\r\n]{0,200}? -p ?([^\s"']{1,200})/g
	)) {
		const end = match.index + match[0].length;
		add(end - match[1]!.length, end, 'password');
	}
	for (const match of text.matchAll(/\blogin [^\s]{1,100} password ([^\s]{1,200})/g)) {
		const end = match.index + match[0].length;
		add(end - match[1]!.length, end, 'password');
	}
}

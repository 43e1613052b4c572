import type { CommandLine, ShellWord } from './words.ts';
import { latin1 } from '../../bytes/latin1.ts';

/**
 * Splits a command line as a POSIX shell does (XCU 2.2, and `$'...'` of bash), up to the end of
 * the first command that has a word which `isCommand` accepts. Variables are kept as written and marked.
 * @param text one character a byte
 */
export function posixWords(text: string, isCommand: (word: string) => boolean): CommandLine {
	let words: ShellWord[] = [];
	let found = false;
	let word: ShellWord | null = null;
	let at = 0;
	const add = (part: string): ShellWord => {
		word ??= { text: '' };
		word.text += part;
		return word;
	};
	const endWord = (): void => {
		if (word) {
			words.push(word);
			found ||= isCommand(word.text);
		}
		word = null;
	};
	const expand = (end: number): void => {
		const part = text.slice(at, end);
		add(part).expansion ??= part.slice(0, 100);
		at = end;
	};
	while (at < text.length) {
		const char = text[at]!;
		if (char === "'") {
			const end = endOf(text, "'", at + 1);
			add(text.slice(at + 1, end));
			at = end + 1;
		} else if (char === '$' && text[at + 1] === "'") {
			const quoted = ansiQuoted(text, at + 2);
			add(quoted.text);
			at = quoted.end;
		} else if (char === '"') {
			add('');
			at++;
			while (at < text.length && text[at] !== '"') {
				const expansion = expansionEnd(text, at);
				if (expansion > at) expand(expansion);
				else if (text[at] === '\\' && '$`"\\\n'.includes(text[at + 1] ?? ' ')) {
					if (text[at + 1] !== '\n') add(text[at + 1]!);
					at += 2;
				} else add(text[at++]!);
			}
			at++;
		} else if (char === '\\') {
			const lineEnd = text[at + 1] === '\r' && text[at + 2] === '\n' ? 3 : 2;
			if (lineEnd === 2 && text[at + 1] !== '\n' && at + 1 < text.length) add(text[at + 1]!);
			at += lineEnd;
		} else if (expansionEnd(text, at) > at) expand(expansionEnd(text, at));
		else if (' \t\r'.includes(char)) {
			endWord();
			at++;
		} else if (char === '#' && !word) at = endOf(text, '\n', at);
		else if ('\n;&|<>()'.includes(char)) {
			endWord();
			if (found) return finish(words, text, at);
			if ('\n;&|('.includes(char)) words = [];
			at++;
		} else {
			plain.lastIndex = at;
			const run = plain.exec(text)?.[0] ?? char;
			add(run);
			at += run.length;
		}
	}
	endWord();
	return { words: found ? words : [] };
}

/** Characters that mean nothing to a shell, inside a word. */
const plain = /[^\s'"\\$`;&|<>()]+/y;

/** Redirections end what is read; a here-document contains the body, so its text is handed on. */
function finish(words: ShellWord[], text: string, at: number): CommandLine {
	const line = text.slice(at, endOf(text, '\n', at));
	const here = /<<(-?)[ \t]{0,8}(['"\\]?)([\w.-]{1,64})/.exec(line.slice(0, 1000));
	if (!here) return { words };
	const [, dash, quote, mark] = here;
	let rest = text.slice(endOf(text, '\n', at) + 1);
	// `<<-` takes the tabs at the beginning of each line away.
	if (dash) rest = rest.replace(/^\t+/gm, '');
	const end = new RegExp(`^${mark!.replace(/\./g, '\\.')}\\r?$`, 'm').exec(rest)?.index;
	const document = rest.slice(0, end);
	// Without quotes around the mark the shell replaces $ and ` in the document.
	return quote === '' && /[$`\\]/.test(document) ? { words } : { words, hereDocument: document };
}

/** Where `$NAME`, `${...}`, `$(...)` or a backquoted command ends; `at` where none starts. */
function expansionEnd(text: string, at: number): number {
	if (text[at] === '`') return Math.min(endOf(text, '`', at + 1) + 1, text.length);
	if (text[at] !== '$') return at;
	if (text[at + 1] === '{') return Math.min(endOf(text, '}', at + 2) + 1, text.length);
	if (text[at + 1] === '(') {
		let depth = 0;
		for (let i = at + 1; i < text.length; i++) {
			if (text[i] === '(') depth++;
			else if (text[i] === ')' && --depth === 0) return i + 1;
		}
		return text.length;
	}
	const name = /^\$(?:[A-Za-z_]\w{0,100}|[0-9@*#?$!-])/.exec(text.slice(at, at + 110));
	return name ? at + name[0].length : at;
}

const escapes: Readonly<Record<string, string>> = {
	n: '\n',
	r: '\r',
	t: '\t',
	a: '\x07',
	b: '\b',
	e: '\x1b',
	E: '\x1b',
	f: '\f',
	v: '\v'
};

/** The inside of `$'...'`; `\u` gives UTF-8 bytes. Text from `at` to the closing quote. */
function ansiQuoted(text: string, from: number): { text: string; end: number } {
	let result = '';
	let at = from;
	while (at < text.length && text[at] !== "'") {
		if (text[at] !== '\\') {
			result += text[at++]!;
			continue;
		}
		const rest = text.slice(at + 1, at + 11);
		const number =
			/^x([0-9a-f]{1,2})/i.exec(rest) ??
			/^([0-7]{1,3})/.exec(rest) ??
			/^u([0-9a-f]{1,4})/i.exec(rest) ??
			/^U([0-9a-f]{1,8})/i.exec(rest);
		if (number) {
			const value = parseInt(number[1]!, /^[0-7]/.test(rest) ? 8 : 16);
			const isPoint = /^u/i.test(rest) && value <= 0x10ffff;
			result += isPoint
				? latin1(new TextEncoder().encode(String.fromCodePoint(value)))
				: String.fromCharCode(value & 255);
			at += 1 + number[0].length;
		} else {
			result += escapes[rest[0] ?? ''] ?? rest.slice(0, 1);
			at += 2;
		}
	}
	return { text: result, end: at + 1 };
}

function endOf(text: string, mark: string, from: number): number {
	const end = text.indexOf(mark, from);
	return end < 0 ? text.length : end;
}

import type { CommandLine, ShellWord } from './words.ts';

/**
 * Splits a line of the Windows Command Prompt: first `cmd` removes `^`, then the program removes
 * quotes by the rules of Microsoft's C runtime.
 * @param text one character a byte
 */
export function cmdWords(text: string, isCommand: (word: string) => boolean): CommandLine {
	for (const line of cmdLines(text)) {
		const words = argumentsOf(line.replace(/^[ \t]{0,8}[A-Za-z]:\\[^>\n]{0,200}>/, ''));
		if (words.some((word) => isCommand(word.text))) return { words };
	}
	return { words: [] };
}

/** The commands in a text without carets: `^` keeps the next character, or joins lines. */
function cmdLines(text: string): string[] {
	const lines: string[] = [];
	let line = '';
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const char = text[at]!;
		if (char === '^' && !quoted) {
			at++;
			if (text[at] === '\r' && text[at + 1] === '\n') at++;
			if (text[at] !== '\n') line += text[at] ?? '';
			else {
				// The character after a joined line ending is taken as it is, even a line ending.
				at++;
				if (text[at] === '\r' && text[at + 1] === '\n') at++;
				line += text[at] ?? '';
			}
		} else if (char === '\n' || (char === '&' && !quoted)) {
			lines.push(line.replace(/\r$/, ''));
			line = '';
			quoted = false;
		} else {
			if (char === '"') quoted = !quoted;
			line += char;
		}
	}
	lines.push(line);
	return lines;
}

/** "Parsing C command-line arguments", Microsoft C runtime since 2008. */
function argumentsOf(line: string): ShellWord[] {
	const words: ShellWord[] = [];
	let text: string | null = null;
	let quoted = false;
	let at = 0;
	const end = (): void => {
		if (text !== null) words.push(withExpansion(text));
		text = null;
	};
	while (at < line.length) {
		const char = line[at]!;
		if (char === '\\') {
			let count = 0;
			while (line[at + count] === '\\') count++;
			at += count;
			if (line[at] !== '"') text = (text ?? '') + '\\'.repeat(count);
			else {
				text = (text ?? '') + '\\'.repeat(count >> 1);
				if (count % 2 === 1) {
					text += '"';
					at++;
				}
			}
		} else if (char === '"') {
			text ??= '';
			if (quoted && line[at + 1] === '"') {
				text += '"';
				at++;
			} else quoted = !quoted;
			at++;
		} else if (!quoted && (char === ' ' || char === '\t' || char === '\r')) {
			end();
			at++;
		} else {
			text = (text ?? '') + char;
			at++;
		}
	}
	end();
	return words;
}

function withExpansion(text: string): ShellWord {
	const variable = /%[A-Za-z_]\w{0,60}%/.exec(text);
	return variable ? { text, expansion: variable[0] } : { text };
}

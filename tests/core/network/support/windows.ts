/**
 * What cmd and a program make of a line, written from their documentation and apart from the
 * quoting that it tests: percent expansion at a prompt, then carets and quotes (cmd), then the
 * argument rules of Microsoft's C runtime. Delayed expansion is off, as by default.
 */
const variables: Readonly<Record<string, string>> = { PATH: 'C:\\Windows', OS: 'Windows_NT' };

/** The text between two percent signs is a name; what does not exist stays as it is at a prompt. */
function expand(line: string): string {
	let result = '';
	let at = 0;
	while (at < line.length) {
		const end = line[at] === '%' ? line.indexOf('%', at + 1) : -1;
		if (end < 0) {
			result += line[at++]!;
			continue;
		}
		const [name = '', ...modifiers] = line.slice(at + 1, end).split(':');
		const value = variables[name.toUpperCase()];
		if (value === undefined) result += line[at++]!;
		else {
			result += modifiers.length > 0 ? `${value}~changed` : value;
			at = end + 1;
		}
	}
	return result;
}

/** Carets outside of quotes escape; an unescaped operator would end the command: then null. */
function unescape(line: string): string | null {
	let result = '';
	let quoted = false;
	for (let at = 0; at < line.length; at++) {
		const char = line[at]!;
		if (char === '"') quoted = !quoted;
		else if (!quoted && char === '^') {
			at++;
			result += line[at] ?? '';
			continue;
		} else if (!quoted && /[&|<>()]/.test(char)) return null;
		else if (/[\r\n]/.test(char)) return null;
		result += char;
	}
	return result;
}

/** The arguments of a command line, as the C runtime splits them (2008 rules). */
export function argumentsOf(line: string): string[] {
	const words: string[] = [];
	let word: string | null = null;
	let quoted = false;
	for (let at = 0; at < line.length;) {
		const slashes = /^\\*/.exec(line.slice(at))![0].length;
		if (slashes > 0) {
			at += slashes;
			const beforeQuote = line[at] === '"';
			word = (word ?? '') + '\\'.repeat(beforeQuote ? Math.floor(slashes / 2) : slashes);
			if (beforeQuote && slashes % 2 === 1) {
				word += '"';
				at++;
			}
			continue;
		}
		const char = line[at++]!;
		if (char === '"') {
			if (quoted && line[at] === '"') {
				word = `${word ?? ''}"`;
				at++;
			} else quoted = !quoted;
			word ??= '';
		} else if (!quoted && (char === ' ' || char === '\t')) {
			if (word !== null) words.push(word);
			word = null;
		} else word = (word ?? '') + char;
	}
	if (word !== null) words.push(word);
	return words;
}

/** The arguments that a program gets from a line typed at the prompt of cmd; null if it is cut. */
export function atPromptOfCmd(line: string): string[] | null {
	const rest = unescape(expand(line));
	return rest === null ? null : argumentsOf(rest);
}

/** The value of a PowerShell string in single quotes; null if it ends early. */
export function powershellString(text: string): string | null {
	const found =
		/^['\u2018-\u201b]((?:[^'\u2018-\u201b]|(['\u2018-\u201b])['\u2018-\u201b])*)['\u2018-\u201b]$/u.exec(
			text
		);
	return found ? found[1]!.replace(/(['\u2018-\u201b])['\u2018-\u201b]/g, '$1') : null;
}

/** One word of a command line, after its quotes are gone. One character a byte. */
export interface ShellWord {
	text: string;
	/** The first part that only the shell that ran it could fill in: `$BODY`, `$(cat x)`. */
	expansion?: string;
}

export interface CommandLine {
	words: ShellWord[];
	/** The body of a here-document, if the command ends with the start of one: `<<EOF`. */
	hereDocument?: string;
}

/**
 * Whether a text is for the Windows Command Prompt: by its prompt, else by the first quote or
 * caret behind `curl`, because a quoted body may contain either.
 */
export function isCmd(text: string): boolean {
	if (/^[ \t]{0,8}[A-Za-z]:\\[^>\n]{0,200}>/.test(text)) return true;
	const curl = /\bcurl(?:\.exe)?\s/.exec(text);
	// A backslash before a letter is a Windows path; before anything else it quotes, as in a shell.
	const mark = /['"^]|\\\W/.exec(text.slice(curl?.index ?? 0))?.[0];
	if (mark === "'" || mark?.startsWith('\\')) return false;
	if (mark === '^' || curl?.[0].startsWith('curl.exe')) return true;
	return / \^[ \t]{0,8}\r?\n/.test(text) || text.includes('^"');
}

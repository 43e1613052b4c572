/** One word of a command line, after its quotes are gone. One character a byte. */
export interface ShellWord {
	text: string;
	/** The first part that only the shell that ran it could fill in: `$BODY`, `$(cat x)`. */
	expansion?: string;
}

export interface CommandLine {
	words: ShellWord[];
	/** Text behind the command where it ends with a here-document's start: `<<EOF`. */
	hereDocument?: string;
}

/** Marks that make it a Windows command line: `^` before a quote or at a line's end, a prompt. */
export function isCmd(text: string): boolean {
	if (/\^[ \t]{0,8}\r?\n/.test(text) || text.includes('^"')) return true;
	if (/^[ \t]{0,8}[A-Za-z]:\\[^>\n]{0,200}>/.test(text)) return true;
	return /\bcurl\.exe\b/.test(text) && !text.includes("'");
}

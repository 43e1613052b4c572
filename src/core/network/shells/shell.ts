/** What the pages and the commands need to know about a shell. */

export type ShellId = 'posix' | 'powershell' | 'cmd';

/** Text as a word of a shell, or why this shell has no way to write it. */
export type Quoted = { ok: true; text: string } | { ok: false; why: string };

export interface Shell {
	id: ShellId;
	name: string;
	/**
	 * Writes text so that a program started at the prompt gets it as one argument, unchanged.
	 * Plain words stay as they are. A leading dash is kept: whether a word is an option is the
	 * program's business (`fileWord` in commands/write.ts deals with it).
	 * @param text any JavaScript string; never throws
	 */
	quote(text: string): Quoted;
	/** Starts a comment in a script, and at a prompt where `commentsAtPrompt` says so. */
	comment: string;
	commentsAtPrompt: boolean;
	/** What ends a line that continues on the next. */
	continuation: string;
	/** How a variable of the environment is read. */
	environmentVariable(name: string): string;
	/** How to call curl: in Windows PowerShell `curl` is another command. */
	curl: string;
	/** Whether the tests run its commands, or how far they are checked. */
	tested: string;
}

const noNul: Quoted = {
	ok: false,
	why: 'It holds a NUL character, and no program can be given one as an argument.'
};

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Refuses text that no shell can pass on; otherwise null. */
export function neverQuotable(text: string): Quoted | null {
	if (text.includes('\0')) return noNul;
	if (loneSurrogate.test(text)) {
		return { ok: false, why: 'It holds half a character (a lone surrogate), which has no bytes.' };
	}
	return null;
}

import { neverQuotable, type Quoted, type Shell } from './shell.ts';

/** Words that mean themselves in every POSIX shell; `=` is left out, zsh expands it at the start. */
const plain = /^[A-Za-z0-9_./:@%+,-]+$/;

/**
 * Single quotes keep everything but themselves (POSIX.1-2024, XCU 2.2.2), history expansion at a
 * prompt of bash or zsh included.
 * @returns a word that gives back exactly `text` in dash, bash, zsh, busybox ash and ksh
 */
export function quote(text: string): Quoted {
	const never = neverQuotable(text);
	if (never) return never;
	if (plain.test(text)) return { ok: true, text };
	return { ok: true, text: `'${text.replaceAll("'", `'\\''`)}'` };
}

export const posix: Shell = {
	id: 'posix',
	name: 'POSIX shell',
	quote,
	comment: '#',
	// At a prompt of zsh, the default shell of macOS, # is not a comment but a command.
	commentsAtPrompt: false,
	continuation: '\\',
	environmentVariable: (name) => `"$${name}"`,
	curl: 'curl',
	tested: 'Tested in dash, bash, zsh and busybox sh on Linux, not on macOS.'
};

import type { Quoted, ShellId } from '../shells/shell.ts';

/** The values in a command, as plain text; `file` and `username` are quoted when it is written. */
export interface Options {
	host: string;
	port: number;
	/** Name of the file that contains the request XML. */
	file: string;
	username: string;
	/** The signature, as the page computed it: 32 lower-case hex digits. */
	signature: string;
}

/** What a check needs to write its command: the options, and how its shell quotes them. */
export interface Writer extends Options {
	/** Quotes text as one argument of a program. */
	word(text: string): string;
	/** Uses text that is already quoted; the command is refused if the quoting failed. */
	take(quoted: Quoted): string;
}

/** How a check is done in one shell. */
export interface InShell {
	write(writer: Writer): string;
	/** The options besides host and port that it uses. */
	uses?: readonly ('file' | 'username' | 'signature')[];
	/** Programs that must be installed. */
	needs: readonly string[];
	/** What to know in this shell. */
	notes?: readonly string[];
}

/** This shell can't do the check properly. */
interface NotInShell {
	/** Why not, and what to do instead. */
	why: string;
	/** The id of the nearest check. */
	instead: string;
}

export interface Source {
	label: string;
	url?: string;
	/** When it was read, year and month. */
	checked: string;
}

/** A check as its stage's table has it; index.ts adds id and stage. */
export interface Check {
	/** What it does: also the name of its block on the page. */
	title: string;
	/** The POSIX form for live is word for word in the OpenSRS support article. */
	asInArticle?: true;
	forShell: Record<ShellId, InShell | NotInShell>;
	/** What it shows. */
	tells: string;
	/** What you should see. */
	expect: string;
	/** What else you may see, and what that means. */
	otherwise: readonly { see: string; means: string }[];
	notes: readonly string[];
	source: Source;
}

/** The checks of one stage by their ids. */
export type Checks = Record<string, Check>;

/** Whether a shell can do the check. */
export function canRun(form: InShell | NotInShell): form is InShell {
	return 'write' in form;
}

import type { StageId } from '../../finding.ts';
import type { Quoted, ShellId } from '../shells/shell.ts';

/** What a command is written for. All text; `file` and `username` are quoted when it is written. */
export interface Options {
	host: string;
	port: number;
	/** Name of the file that holds the request XML. */
	file: string;
	username: string;
	/** The signature, as the page computed it: 32 lower-case hex digits. */
	signature: string;
}

/** What a form gets: the options as words of its shell. */
export interface Writer extends Options {
	/** Quotes text as one argument of a program. */
	word(text: string): string;
	/** Uses a quoting of another kind; the command is refused where that is not possible. */
	take(quoted: Quoted): string;
}

/** How a check is done in one shell. */
export interface Form {
	write(writer: Writer): string;
	/** The options besides host and port that it uses. */
	uses?: readonly ('file' | 'username' | 'signature')[];
	/** Programs that must be there. */
	needs: readonly string[];
	/** What to know in this shell. */
	notes?: readonly string[];
}

/** This shell has no honest way to do it. */
export interface NoForm {
	/** Why not, and what to do instead. */
	why: string;
	/** The check that comes nearest. */
	instead: CommandId;
}

export interface Source {
	label: string;
	url?: string;
	/** When it was read, year and month. */
	checked: string;
}

export interface Command {
	id: CommandId;
	/** What it does: also the name of its block on the page. */
	title: string;
	/** The stage it speaks of; `host` for the address that the calls come from. */
	stage: StageId | 'host';
	/** The POSIX form is written in the OpenSRS support article, to the letter, for live. */
	asInArticle?: true;
	forShell: Record<ShellId, Form | NoForm>;
	/** What one learns from it. */
	tells: string;
	/** What you should see. */
	expect: string;
	/** What else you may see, and what that means. */
	otherwise: readonly { see: string; means: string }[];
	notes: readonly string[];
	source: Source;
}

/** In the order in which the page shows them: the order of the path. */
export const commandIds = [
	'outbound-ip-curl',
	'outbound-ip-wget',
	'outbound-ip-other',
	'dns-system',
	'dns-nslookup',
	'dns-dig',
	'ping',
	'ping-four',
	'traceroute',
	'traceroute-tcp',
	'tcp-nc',
	'tcp-bash',
	'tls-article',
	'tls',
	'tls-certificate',
	'allow-list-probe',
	'signed-request',
	'signed-request-signature'
] as const;
export type CommandId = (typeof commandIds)[number];

/** Not every shell can: this tells the two apart. */
export function canRun(form: Form | NoForm): form is Form {
	return 'write' in form;
}

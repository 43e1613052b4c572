import { endpoints, type Endpoint } from '../endpoints.ts';
import { shells } from '../shells/index.ts';
import type { Quoted, ShellId } from '../shells/shell.ts';
import { canRun, type Check, type Options } from './command.ts';

/** A command to copy, or why it cannot be written for these values. */
export type Written = { ok: true; text: string; fillIn: readonly string[] } | Refused;
export interface Refused {
	ok: false;
	why: string;
}

export type Given = Partial<Omit<Options, 'host' | 'port'>>;

/** The placeholder until the person enters the value. */
const placeholders = { file: 'request.xml', username: 'YOUR_USERNAME' } as const;

const hostName = /^(?!-)[A-Za-z0-9._-]{1,253}$/;
// A pasted control character can affect the terminal, even in quotes.
const controls = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * The text of a command for one shell.
 * @param endpoint host and port; the host must look like a name or an IPv4 address
 * @param given file, username and signature, if they were entered
 * @returns `fillIn`: words in the text that the person must replace
 */
export function writeCommand(
	command: Check,
	shell: ShellId,
	endpoint: Pick<Endpoint, 'host' | 'port'> = endpoints.live,
	given: Given = {}
): Written {
	const form = command.forShell[shell];
	if (!canRun(form)) return { ok: false, why: form.why };
	if (!hostName.test(endpoint.host)) return refuse('The host is not a host name.');
	if (!Number.isInteger(endpoint.port) || endpoint.port < 1 || endpoint.port > 65535) {
		return refuse('The port is not a number from 1 to 65535.');
	}
	const options: Options = {
		host: endpoint.host,
		port: endpoint.port,
		file: given.file || placeholders.file,
		username: given.username || placeholders.username,
		signature: given.signature ?? ''
	};
	const problems: string[] = [];
	for (const name of form.uses ?? []) {
		const problem = problemOf(name, options[name]);
		if (problem) problems.push(problem);
	}
	const take = (quoted: Quoted): string => {
		if (quoted.ok) return quoted.text;
		problems.push(quoted.why);
		return '';
	};
	const text = form.write({
		...options,
		file: fileWord(options.file),
		word: (value) => take(shells[shell].quote(value)),
		take
	});
	if (problems[0]) return refuse(problems[0]);
	const fillIn = form.uses?.includes('username') && !given.username ? [placeholders.username] : [];
	return { ok: true, text, fillIn };
}

const refuse = (why: string): Refused => ({ ok: false, why });

function problemOf(name: keyof Given, value: string): string | null {
	if (name === 'signature' && !/^[0-9a-f]{32}$/.test(value)) {
		return 'The signature is not yet 32 lower-case hex digits: give the request and the key first.';
	}
	if (controls.test(value)) return `The ${name} holds a control character or a line break.`;
	return null;
}

/** A name that starts with a dash is an option to most programs, and `-` is their input. */
function fileWord(file: string): string {
	return file.startsWith('-') ? `./${file}` : file;
}

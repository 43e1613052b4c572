/** Finds prompts and commands in scrollback. */
import type { Line } from './lines.ts';
import { toolNamed, type ToolId } from './tool.ts';

export interface Command {
	tool: ToolId;
	/** The program as it was called, in lower case, without its folder. */
	program: string;
	/** The command as typed, without the prompt. */
	text: string;
	line: Line;
}

/** Forms of prompt that output is not known to have. Each repeat is bounded. */
const prompts: readonly RegExp[] = [
	/^[\w.-]{1,64}@[\w.-]{1,64}[:\s~][^$#%<>]{0,120}[$#%](?:\s+|$)/,
	/^\[[^\]<>]{1,120}\][$#%>](?:\s+|$)/,
	/^(?:PS )?[A-Za-z]:\\[^<>"|]{0,200}>\s*/,
	/^PS [^<>"|]{0,200}>(?:\s+|$)/,
	/^(?:bash|sh|zsh|ash|dash)(?:-[\d.]{1,8})?[$#%](?:\s+|$)/,
	/^[\w.-]{1,64}:[^$#%<>]{0,100}[$#](?:\s+|$)/,
	/^➜\s+\S{1,80}\s+/,
	/^[$#%❯»]\s+(?=\S)/,
	/^[/~][^\s$#%<>]{0,80} [$#](?:\s+|$)/,
	// `set -x`. PowerShell's errors quote the command in the same way, but with a capital.
	/^\+{1,4} (?=[a-z])/
];

/** What follows a prompt; null where the line has none. */
export function afterPrompt(text: string): string | null {
	for (const prompt of prompts) {
		const found = prompt.exec(text);
		if (found) return text.slice(found[0].length);
	}
	return null;
}

/**
 * A call of a known tool, perhaps behind the `> ` with which shells go on. Programs are written
 * in lower case: `PING host` and `Host x not found` are output.
 */
const bareCall =
	/^(?:>\s?)?\s{0,8}(?:\S{0,60}[/\\])?(?:[a-z][\w.]{1,20}|[A-Z][a-z]+-[A-Z]\w{1,20})\s+(\S+)/;

/** The command in a line, with a prompt or (for clear cases) without. */
export function commandIn(line: Line): Command | null {
	const typed = afterPrompt(line.text);
	if (typed !== null) return toCommand(typed.trim(), line);
	const first = bareCall.exec(line.text);
	if (!first || !looksAimed(first[1]!, line.text)) return null;
	return toCommand(line.text.replace(/^>/, '').trim(), line);
}

/** Without a prompt only what is plainly a call counts: an option, an address, a host name. */
function looksAimed(argument: string, text: string): boolean {
	const aimed =
		/^(?:-[-\w]|https?:\/\/|s_client$|hosts$|ahosts|x509$|["']?[\w-]+(?:\.[\w-]+){1,8}["']?$)/;
	return aimed.test(argument) && !/^\s*\S+\s+\S+\s+(?:has|not|is|was)\b/.test(text);
}

/** PowerShell is told apart by what it calls, also inside `powershell -Command "..."`. */
const cmdlets: readonly (readonly [RegExp, ToolId])[] = [
	[/\bTest-NetConnection\b|^tnc\s/i, 'test-netconnection'],
	[/\bResolve-DnsName\b/i, 'resolve-dnsname'],
	[/\[Net\.Dns\]::|\bNet\.Sockets\.TcpClient\b|\bInvoke-WebRequest\b/i, 'powershell']
];

const separators = /\|\|?|&&?|;|\(/;

function toCommand(text: string, line: Line): Command | null {
	if (text.includes('/dev/tcp/')) return { tool: 'dev-tcp', program: 'bash', text, line };
	const cmdlet = cmdlets.find(([pattern]) => pattern.test(text));
	if (cmdlet) return { tool: cmdlet[1], program: cmdlet[1], text, line };
	for (const part of text.slice(0, 1000).split(separators)) {
		const program = programOf(part);
		const tool = program === null ? undefined : toolNamed(program);
		// A shell is no tool by itself, only with /dev/tcp.
		if (program !== null && tool && tool !== 'dev-tcp' && tool !== 'powershell') {
			return { tool, program: program.replace(/^.*[/\\]/, '').toLowerCase(), text, line };
		}
	}
	return null;
}

/** Words that may stand before the program. */
const prefixes = new Set([
	'sudo',
	'time',
	'env',
	'exec',
	'command',
	'busybox',
	'doas',
	'nohup',
	'&'
]);

function programOf(part: string): string | null {
	const words = part.trim().split(/\s+/, 12);
	while (words.length > 0) {
		const word = words.shift()!;
		if (word === 'timeout' || word === 'gtimeout') {
			while (words[0]?.startsWith('-')) words.shift();
			words.shift();
		} else if (!prefixes.has(word) && !/^\w+=/.test(word) && !/^["']?$/.test(word)) {
			return word.replace(/^["']|["']$/g, '');
		}
	}
	return null;
}

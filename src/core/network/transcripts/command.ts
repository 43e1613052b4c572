/** Finds commands in scrollback: behind prompts, in pipes and loops, inside of other commands. */
import type { Line } from './lines.ts';
import { afterLikelyPrompt, afterPrompt } from './prompts.ts';
import { toolNamed, type ToolId } from './tool.ts';

export interface Call {
	tool: ToolId;
	/** The program as it was called, in lower case, without its folder. */
	program: string;
	/** The command as typed, without the prompt; a further call starts at its program. */
	text: string;
}

export interface Command extends Call {
	line: Line;
	/** The text before it in its line. */
	prompt: string;
	/** Further calls of known tools in the same line. */
	also: readonly Call[];
}

/**
 * A call of a known tool, perhaps after the continuation prompt `> `. Programs are in lower case:
 * `PING host` and `Host x not found` are output.
 */
const bareCall =
	/^(?:>\s?)?\s{0,8}(?:\S{0,60}[/\\])?(?:[a-z][\w.-]{1,20}|[A-Z][a-z]+-[A-Z]\w{1,20})\s+(\S+)/;

/** The command in a line, with a prompt or (for clear cases) without. */
export function commandIn(line: Line): Command | null {
	const typed = afterPrompt(line.text);
	if (typed !== null) return commandOf(typed.trim(), line);
	const first = bareCall.exec(line.text);
	if (first && looksAimed(first[1]!, line.text)) {
		const command = commandOf(line.text.replace(/^>/, '').trim(), line);
		if (command) return command;
	}
	return afterOther(line);
}

/** A command after an unknown prompt, in a wrapper, or with its beginning cut off. */
function afterOther(line: Line): Command | null {
	const likely = afterLikelyPrompt(line.text);
	const called = likely === null ? null : bareCall.exec(likely);
	if (called && looksAimed(called[1]!, likely!)) return commandOf(likely!.trim(), line);
	if (!wrapped.test(line.text)) return null;
	const command = commandOf(line.text.trim(), line);
	return command && aimed.test(command.text) ? command : null;
}

/** Without a prompt: what can only be a command, however it begins. */
const wrapped =
	/^\s{0,8}(?:\(|echo\b.{0,40}\||printf\b.{0,80}\||(?:sudo|doas|timeout|gtimeout|docker|podman|kubectl|oc|ssh|bash|sh|for|while|until|if|watch|time|env|nohup|su|wsl|cmd|powershell|pwsh)\b(?:\.exe)?\s)|\bs_client\s.{0,200}-connect\s/;
/** An option, an address, a host name. */
const aimed =
	/\s(?:-[-\w]|https?:\/\/|s_client\b|hosts\b|ahosts|["']?[\w-]+(?:\.[\w-]+){1,8}["']?(?=[\s:;|&)'"]|$))|^s_client\s/;

/** Without a prompt only what is plainly a call counts. */
function looksAimed(argument: string, text: string): boolean {
	const plain =
		/^(?:-[-\w]|\+\w|@\d|https?:\/\/|s_client$|hosts$|ahosts|x509$|query$|POST$|GET$|["']?[\w-]+(?:\.[\w-]+){1,8}(?::\d{1,5})?(?:\/\S*)?["']?$)/;
	return plain.test(argument) && !/^\s*\S+\s+\S+\s+(?:has|not|is|was|failed|refused)\b/.test(text);
}

/** PowerShell commands are recognized by what they call, even in `powershell -Command "..."`. */
const cmdlets: readonly (readonly [RegExp, ToolId])[] = [
	[/\bTest-NetConnection\b|(?:^|["'\s;|&])tnc\s/i, 'test-netconnection'],
	[/\bResolve-DnsName\b/i, 'resolve-dnsname'],
	[/\bTest-Connection\b.{0,200}\s-TcpPort\b/i, 'test-netconnection'],
	[/\bTest-Connection\b/i, 'ping'],
	[/\bGet-NetTCPConnection\b/i, 'sockets'],
	[
		/\[(?:System\.)?Net\.Dns\]::|\bNet\.Sockets\.TcpClient\b|\bInvoke-(?:WebRequest|RestMethod)\b|(?:^|\s)i[wr][rm]\s/i,
		'powershell'
	]
];

/** The command in what was typed, without its prompt. */
export function commandOf(text: string, line: Line): Command | null {
	const prompt = line.text.endsWith(text) ? line.text.slice(0, -text.length) : '';
	const only = (tool: ToolId, program: string): Command => ({
		tool,
		program,
		text,
		line,
		prompt,
		also: []
	});
	if (text.includes('/dev/tcp/')) return only('dev-tcp', 'bash');
	const cmdlet = cmdlets.find(([pattern]) => pattern.test(text));
	if (cmdlet) return only(cmdlet[1], cmdlet[1]);
	const [first, ...also] = callsIn(text.slice(0, 1000));
	if (first) return { ...first, text, line, prompt, also };
	return /\bs_client\s.{0,200}-connect\s/.test(text) ? only('openssl', 's_client') : null;
}

const separators = /\|\|?|&&?|;|\$?\(|\{\s|`/g;

/** Calls of known tools, in order. */
function callsIn(text: string): Call[] {
	const calls: Call[] = [];
	let start = 0;
	for (const end of [...[...text.matchAll(separators)].map(({ index }) => index), text.length]) {
		const program = programOf(text.slice(start, end).replace(/^[|&;${(`\s]+/, ''));
		if (program) {
			const { tool, word } = program;
			const from = text.indexOf(word, start);
			const name = word.replace(/^.*[/\\]/, '').toLowerCase();
			calls.push({ tool, program: name, text: text.slice(from) });
		}
		start = end;
	}
	return calls;
}

/** Words after which a command may begin. */
const openers = new Set(
	'sudo time env exec command builtin busybox doas nohup do then else elif if while until ! & eval nice stdbuf setsid torsocks unbuffer winpty'.split(
		' '
	)
);
/** Programs that run another one, with their own words before it. */
const runners = new Set(
	'timeout gtimeout sudo doas su runuser ssh docker docker-compose podman nerdctl kubectl oc lxc wsl chroot nsenter ip watch xargs strace ltrace proxychains proxychains4 parallel script cmd cmd.exe powershell powershell.exe pwsh bash sh zsh ash dash ksh fish flock heroku vagrant ddev lando fly gcloud aws az start nice ionice env time'.split(
		' '
	)
);
/** Programs of which the first plain word is a name, whatever that is. */
const named = new Set(['ssh']);

function programOf(part: string): { tool: ToolId; word: string } | null {
	let running = false;
	let names = 0;
	for (const raw of part.split(/\s+/, 40)) {
		const word = raw.replace(/^["'(\\]+|["')]+$/g, '');
		const bare = word.toLowerCase();
		if (word === '' || /^\w+=/.test(word)) continue;
		if (runners.has(bare)) {
			names = named.has(bare) && !running ? 1 : names;
			running = true;
		} else if (names > 0 && !word.startsWith('-')) names--;
		else {
			const tool = toolNamed(word);
			// A shell counts as a tool only with /dev/tcp, a language only with a program.
			const runs = tool === 'script' ? /\s-[cer]\s/.test(part) : tool !== 'dev-tcp';
			if (tool && runs && tool !== 'powershell') return { tool, word };
			if (!running && !openers.has(bare)) return null;
		}
	}
	return null;
}

/** The text of a command that continues on the next line, without the mark that says so; else null. */
export function unfinished(text: string): string | null {
	const found = /(?:\s\^|\s`|\\|\|\|?|&&)$/.exec(text);
	if (!found) return null;
	return /[|&]/.test(found[0]) ? `${text} ` : text.slice(0, -1);
}

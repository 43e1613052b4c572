/** The host and port that a command names. */
import type { Call } from './command.ts';
import type { ToolId } from './tool.ts';

export interface Target {
	/** Lower case, without a final dot; a name or an address. */
	host?: string;
	port?: number;
	/** A URL without TLS. */
	plain?: true;
	/** The certificate is not checked (`-k`). */
	unverified?: true;
	/** The request has a username header, so its reply shows more than whether the path is open. */
	signed?: true;
}

export const tidyHost = (host: string): string =>
	host
		.replace(/^["'[]|["'\]]$/g, '')
		.replace(/\.$/, '')
		.toLowerCase();

export function targetOf({ tool, program, text }: Call): Target {
	// A cmdlet is found anywhere in its line, and "powershell" may be a part of a path.
	const called = tool === 'powershell' ? -1 : text.toLowerCase().indexOf(program);
	const words = text.slice(called < 0 ? 0 : called + program.length);
	if (!callsUrls.has(tool)) return inWords(tool, words);
	const found = inUrl(words) ?? withoutScheme(tool, program, words);
	if (/\s(?:-[a-zA-Z]{0,8}k[a-zA-Z]{0,8}|--insecure|--no-check-certificate)(?=\s|$)/.test(words)) {
		found.unverified = true;
	}
	if (/X-Username/i.test(words)) found.signed = true;
	return found;
}

const takePort: ReadonlySet<ToolId> = new Set([
	'nc',
	'telnet',
	'traceroute',
	'mtr',
	'nmap',
	'gnutls-cli',
	'test-netconnection',
	'ping'
]);

/** `.ConnectAsync('host', 55443)`, `GetHostAddresses('host')`, or the URL that is fetched. */
function inPowershell(text: string): Target {
	const call = /\('([\w.-]{1,253})'(?:,\s{0,4}(\d{1,5}))?/.exec(text);
	if (!call) return inUrl(text) ?? withoutScheme('powershell', 'https', text);
	return { host: tidyHost(call[1]!), ...(call[2] ? { port: Number(call[2]) } : {}) };
}

const callsUrls: ReadonlySet<ToolId> = new Set(['curl', 'wget', 'httpie']);

/** `curl host:55443/`, which is http; `https host:55443/` of HTTPie. */
function withoutScheme(tool: ToolId, program: string, text: string): Target {
	const bare =
		/\s["']?((?:[\w-]{1,63}\.){1,10}[a-z][\w-]{0,62}|\d{1,3}(?:\.\d{1,3}){3}|localhost)(?::(\d{1,5}))?(?:\/\S*)?["']?(?=\s|$)/i.exec(
			text
		);
	if (!bare) return {};
	const plain = program !== 'https';
	return {
		host: tidyHost(bare[1]!),
		port: Number(bare[2]) || (plain ? 80 : 443),
		...(plain && tool !== 'wget' ? { plain } : {})
	};
}

function inUrl(text: string): Target | null {
	const url =
		/\b(https?):\/\/(?:[^\s/@'"]{0,200}@)?(\[[^\]\s]{1,60}\]|[^\s/:'"?#]{1,253})(?::(\d{1,5}))?/i.exec(
			text
		);
	if (!url) return null;
	const plain = url[1]!.toLowerCase() === 'http';
	return {
		host: tidyHost(url[2]!),
		port: url[3] ? Number(url[3]) : plain ? 80 : 443,
		...(plain ? { plain: true } : {})
	};
}

function inWords(tool: ToolId, text: string): Target {
	if (tool === 'powershell') return inPowershell(text);
	if (tool === 'script') return inProgram(text);
	if (tool === 'scanner' || tool === 'socat') {
		const url = inUrl(text);
		if (url) return url;
		const at = /(?:^|[\s:'"])((?:[\w-]{1,63}\.){1,10}[\w-]{1,63}|localhost):(\d{1,5})\b/i.exec(
			text
		);
		if (at) return { host: tidyHost(at[1]!), port: Number(at[2]) };
	}
	if (tool === 'dev-tcp') {
		const given = /\sbash\s+["']?([\w.-]{1,253})["']?\s+(\d{1,5})\s*$/.exec(text);
		if (given) return { host: tidyHost(given[1]!), port: Number(given[2]) };
		const device = /\/dev\/tcp\/([^/\s'"]{1,253})\/(\d{1,5})/.exec(text);
		return device ? { host: tidyHost(device[1]!), port: Number(device[2]) } : {};
	}
	if (tool === 'openssl') {
		const connect =
			/(?:-connect\s+|s_client\s+)["']?(\[[^\]\s]{1,60}\]|[^\s:'"-][^\s:'"]{0,252}):(\d{1,5})/.exec(
				text
			);
		if (connect) return { host: tidyHost(connect[1]!), port: Number(connect[2]) };
		const host = /-(?:host|connect)\s+["']?([\w.-]{1,253})/.exec(text)?.[1];
		const port = Number(/-port\s+(\d{1,5})/.exec(text)?.[1]);
		return { ...(host ? { host: tidyHost(host) } : {}), ...(port ? { port } : {}) };
	}
	const host =
		/(?:^|[\s"'])((?:[\w-]{1,63}\.){1,10}[A-Za-z][\w-]{0,62}|\d{1,3}(?:\.\d{1,3}){3}|localhost|::1)\.?(?=[\s"'|;&):]|$)/.exec(
			text
		);
	if (!host) return {};
	const rest = text.slice(host.index + host[0].length);
	// `-p` of nc is the port that it calls from.
	const option = tool === 'nc' ? null : /\s--?(?:tcp)?p(?:ort)?[\s:=]{0,4}(\d{1,5})\b/i.exec(text);
	const port = option?.[1] ?? /^["']?(?:\s+|:)(\d{1,5})\b/.exec(rest)?.[1];
	const found: Target = { host: tidyHost(host[1]!) };
	if (port && takePort.has(tool)) found.port = Number(port);
	return found;
}

/** `create_connection(('host', 55443))`, `fsockopen("ssl://host", 55443)`, a URL. */
function inProgram(text: string): Target {
	const pair =
		/["'](?:\w{2,6}:\/\/)?((?:[\w-]{1,63}\.){1,10}[\w-]{1,63}|localhost)["']\s{0,4},\s{0,4}["']?(\d{1,5})\b/.exec(
			text
		);
	if (pair) return { host: tidyHost(pair[1]!), port: Number(pair[2]) };
	return inUrl(text) ?? {};
}

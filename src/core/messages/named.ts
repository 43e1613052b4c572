/** Finds the hosts that a text names as called: in URLs, with a port, or beside words such as "resolve". */
import { apiNames, isIp, type Named } from './hosts.ts';
import { matches } from './matches.ts';

const label = '[a-z0-9](?:[a-z0-9-]{0,62})';
const name = `(?:${label}\\.){1,9}${label}`;
const address = '\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.%]{2,45}\\]|::1';
const host = `(${address}|localhost|${name})`;

/** Groups in order: scheme?, host, port?. */
const url = new RegExp(
	`\\b([a-z][a-z0-9+.]{1,12})(?::)?:\\/\\/(?:[a-z]{2,8}:\\/\\/)?(?:[^\\s/@'"]{1,120}@)?(?:${host}|([a-z0-9-]{1,63}))(?::(\\d{1,5}))?`,
	'g'
);
const withPort = new RegExp(
	`(?<![\\w.@/:-])${host}['"]?(?::| ?\\[[^\\]\\n]{0,60}\\] ?:?| ?\\([^)\\n]{1,60}\\) ?(?:port )?|\\|:|,? (?:on )?\\(?port:? ?|['"]?, ?(?:port ?[:=] ?)?)(\\d{1,5})\\b(?!->|\\.\\d|:\\d)`,
	'g'
);
/** Dart names the port at its own end. */
const ofDart = /\baddress = [^\s,]{1,253}, port = (?!55443)[345]\d{4}$/;
const addressField = new RegExp(
	`\\b(?:(?:remote ?|peer ?|server ?)?(?:address|host|hostname)|peer|remote)["']?(?: ?=> ?| ?[:=] ?)["']?${host}["']?(?:,?[ \\n]{0,3}(?:["']?(?:remote ?)?port["']?(?: ?=> ?| ?[:=] ?)["']?(\\d{1,5})))?`,
	'g'
);
const afterWords = new RegExp(
	`(?<![\\w.@-])(?:resolv(?:e|ed|ing)(?: (?:host(?: ?name)?|address|dns name|hostname|host address))?|host lookup|hosts? (?:name|lookup)?|getaddrinfo(?: for| enotfound| eai again)?|enotfound|eai again|(?<!domain )lookup(?: of)?|connect(?:ing|ion|ed)?(?: attempt)? (?:to|with)(?: (?:host|server|proxy|whois|port \\d{1,5} on))?|dns query:?|bad address|bad hostname|unknownhostexception|unknown host|can't find|to host|to computer|(?:attempt|request|call) to|(?:failed|failure|error) (?:with|at)|server|trying|verbinden mit|verbindung (?:mit|zu)|connexion (?:à|avec|au serveur)|conexi[oó]n (?:con|a)|conectar (?:con|a)|conex[aã]o com|connessione (?:a|con)|подключени[еяию] к|соединени[еяию] с|cannot resolve|find host|l'hôte|irm|iwr|invoke-(?:restmethod|webrequest)(?: -uri)?|host not found|getaddrinfo\\(3\\):?|unable to connect to)[ :='"([,]{1,5}(?:[a-z]{2,8}:\\/\\/)?${host}`,
	'g'
);

/** `ping: host: …`, `Resolve-DnsName : host : …`, as programs begin their own message. */
const byProgram = new RegExp(
	`\\n[a-z][a-z0-9+-]{1,20}(?:\\.exe)? ?: (?:unknown host )?${host}\\.? ?: `,
	'g'
);
/** `host is not reachable`, `host: Name or service not known`: the words, and then the name before them. */
const wordsBehind =
	/(?: is| was|:)? (?:(?:not |un|currently un)(?:reachable|resolved|known)|returned(?= \(?[45]\d\d)|responded|replied|rejected|refused|took too long|unexpectedly|didn't send|sent an invalid|uses an|redirected you)\b|'s server ip\b|: (?:name or service|nodename nor servname|temporary failure in name|unknown host|host not found|no address associated)\b/g;
const atEnd = new RegExp(`(?<![\\w.@/-])${host}['"]?$`);

/** In a sentence, `telnet host port`; where it is a command with a prompt, transcripts read it. */
const byCommand = new RegExp(
	`\\b(?:telnet|nc|ncat|netcat|curl|-connect)(?: --?[a-z][\\w-]{0,20}(?: \\d{1,5})?){0,6} ["']?${host}(?:[ :](\\d{1,5})\\b)?`,
	'g'
);

/** A certificate's name is in brackets or quotes: whatever its ending, it is a host. */
const certified = new RegExp(
	`\\b(?:certificate for|host name|didn't match:) [<'"]${host}[>'"]`,
	'g'
);

/** `DNSError: host, …`, `Timeout was reached [host]`, `FailedConnectionException2 "host"`, `"host" 443`. */
const inFrame = new RegExp(
	`(?:\\w(?:error|exception): |(?:reached|not ok|connect error|hostname|handshake):? \\[)${host}(?=[,:\\]])|(?:connect|exception\\d?) "${host}"|["']${host}["'] (\\d{2,5})\\b(?! (?:day|month|year))`,
	'g'
);

/** A name of one label counts only where the text says that it is a host, with its port. */
const singleLabel =
	/\bhost ?= ?["']([a-z0-9-]{1,63})["'], port ?= ?(\d{1,5})|\bconnect to (?:host )?([a-z][a-z0-9-]{0,62}):(\d{1,5})\b/g;

/** OpenSRS's own names count wherever they are: in a command, a sentence, a table. */
const own = new RegExp(
	`(?<![\\w.@-])(${apiNames.map((each) => each.replaceAll('.', '\\.')).join('|')})(?![\\w-]|\\.\\w)`,
	'g'
);

const endings = new Set(
	'com net org io info biz edu gov mil dev app cloud online site tech xyz host local lan internal localdomain corp home test example invalid arpa name pro shop store systems network hosting agency email'.split(
		' '
	)
);
/** What files end with; where a host is expected, any other short ending is a host’s. */
const fileEndings = new Set(
	'php json xml yml yaml conf cnf ini log txt html htm jsp asp aspx cgi exe dll jar phar class java lock sock pem crt cer key pfx js mjs cjs tsx vue lua scala error errors'.split(
		' '
	)
);
/** Two letters, but a file rather than a country. */
const files = new Set(
	'kt mm fs py js ts rb pl pm rs go cs vb sh md so gz cc hs ex lua ps jl'.split(' ')
);

/** Names that people write in place of the real one. */
const masked = /^(?:x{2,}|\*{2,}|y{3,}|z{3,}|redacted|hidden|masked)(?:[.-]|$)/;

/**
 * Whether a dotted name is that of a host, not of a class or a file.
 * @param sure in a URL, where every ending is that of a host
 */
function isHostName(text: string, sure: boolean): boolean {
	if (text === 'localhost') return true;
	// A time of day or a version is not an address.
	if (!/[a-z]/.test(text)) return isIp(text);
	if (masked.test(text)) return false;
	if (sure) return true;
	const ending = text.slice(text.lastIndexOf('.') + 1);
	return endings.has(ending) || (/^[a-z]{2}$/.test(ending) && !files.has(ending));
}

/** Where clients send people to read on; no call went there. */
const documents =
	/^(?:www\.|docs?\.|support\.|help\.|urllib3\.|requests\.|[a-z0-9-]+\.(?=readthedocs))?(?:curl\.haxx\.se|curl\.se|nmap\.org|github\.com|learn\.microsoft\.com|go\.microsoft\.com|aka\.ms|php\.net|openssl\.org|nodejs\.org|go\.dev|golang\.org|stackoverflow\.com|w3\.org|mozilla\.org|readthedocs\.io|symfony\.com|laravel\.com|python\.org|opensrs\.guide|wikipedia\.org|javax?\.net|system\.net|whmcs\.com|cloudflare\.com|schemas\.xmlsoap\.org)$/;

/** Before a URL that was called, such as `Failed to get url '`. */
const calling =
	/\b(?:url|for|get|post|put|open|(?:fetch|download|load|call)(?:ing)?|(?:connect(?:ing)?|connection|request) to)[ :=]{1,2}["'(<]{0,2}$/;

/** What nginx writes behind each error: who called it, and under which name. Its upstream is what it called. */
const ofNginx =
	/\bclient: [^\s,]{1,60}, server: [^\n,]{0,253}, request: "[^"\n]{0,500}"|, (?:host|referrer): "[^"\n]{0,500}"/g;

/** RFC 1035, with a quote. */
const longestName = 255;

/** Before the page that called, as browsers and web servers name it, before an XML namespace and before links of a page. */
const notCalled =
	/\b(?:origin|referr?er)["']?[ :=]{1,3}["']?$|\{$|\b(?:xmlns(?::\w{1,12})?|src|href)=["']?$|: url\(["']?$/;

/** Behind the host of a script in a browser's stack trace. */
const script = /^\/[^\s)'"]{0,200}\.m?js(?:\?[^\s:)]{0,60})?:\d/;

/** Name servers are asked on this port; they are not what was called. */
const dnsPort = 53;

/** Without brackets and a final dot; null for what is no host. */
function bareName(host: string, sure: boolean): string | null {
	const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
	return isHostName(bare, sure) ? bare : null;
}

/** @param text plain, as of plain.ts */
export function namedIn(text: string): Named[] {
	const all: Named[] = [];
	// A log names the same few hosts in every line.
	const bares = new Map<string, string | null>();
	const callers = text.includes(', request: "') ? matches(text, ofNginx) : [];
	const called = ({ index }: RegExpExecArray) =>
		!callers.some((each) => each.index <= index && index < each.index + each[0].length);
	const calls = ({ index }: RegExpExecArray) =>
		calling.test(text.slice(Math.max(0, index - 24), index));
	const add = (
		match: RegExpExecArray,
		named: Omit<Named, 'from' | 'to'>,
		sure = named.scheme !== undefined
	) => {
		const key = sure ? `${named.host}/` : named.host;
		let bare = bares.get(key);
		if (bare === undefined) bares.set(key, (bare = bareName(named.host, sure)));
		if (bare === null || named.port === dnsPort) return;
		if (named.scheme && documents.test(bare) && !calls(match)) return;
		if (callers.length > 0 && !called(match)) return;
		all.push({ ...named, host: bare, from: match.index, to: match.index + match[0].length });
	};
	const farPort = ({ index, 0: all, 2: port }: RegExpExecArray) =>
		ofDart.test(text.slice(Math.max(0, index - 10), index + all.length)) ? undefined : port;
	for (const match of matches(text, url)) {
		if (notCalled.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
		if (script.test(text.slice(match.index + match[0].length, match.index + 300))) continue;
		const [, scheme, dotted, single, port] = match;
		const host = dotted ?? single!;
		if (!dotted && single !== 'localhost' && !port) continue;
		add(match, { host, scheme: scheme!, ...asPort(port ?? defaultPort(scheme!)) });
	}
	for (const match of matches(text, withPort)) {
		add(match, { host: match[1]!, ...asPort(farPort(match)) });
	}
	for (const match of matches(text, addressField)) {
		add(match, { host: match[1]!, ...asPort(farPort(match)) });
	}
	for (const match of matches(text, afterWords)) {
		const ending = match[1]!.slice(match[1]!.lastIndexOf('.') + 1);
		add(match, { host: match[1]! }, /^[a-z]{2,6}$/.test(ending) && !fileEndings.has(ending));
	}
	for (const match of matches(text, own)) add(match, { host: match[1]! });
	for (const match of matches(text, byCommand)) {
		add(match, { host: match[1]!, ...asPort(match[2]) });
	}
	for (const match of matches(text, certified)) add(match, { host: match[1]! }, true);
	for (const match of matches(text, inFrame)) {
		const [, framed, quoted, ported, port] = match;
		add(match, { host: framed ?? quoted ?? ported!, ...asPort(port) });
	}
	for (const match of matches(text, byProgram)) add(match, { host: match[1]! });
	for (const { index } of matches(text, wordsBehind)) {
		const match = atEnd.exec(text.slice(Math.max(0, index - longestName), index));
		if (!match) continue;
		match.index += Math.max(0, index - longestName);
		// The domain that is registered or renewed is no host that was called.
		if (/\bdomain(?: name)? ['"]?$/.test(text.slice(Math.max(0, match.index - 16), match.index)))
			continue;
		add(match, { host: match[1]! });
	}
	for (const match of matches(text, singleLabel)) {
		const [whole, pool, poolPort, host, port] = match;
		const name = pool ?? host!;
		if (/^(?:localhost|https?)$/.test(name) || masked.test(name)) continue;
		const to = match.index + whole.length;
		all.push({ host: name, port: Number(poolPort ?? port), from: match.index, to });
	}
	all.sort((a, b) => a.from - b.from);
	// `to host from address`: the own end of a connection, where the other end is named.
	const ownEnd = ({ host, from }: Named) => isIp(host) && text.startsWith('from ', from - 5);
	const others = all.filter((each) => !ownEnd(each));
	const ends = others.length > 0 ? others : all;
	// The same name is found with its port and without.
	return ends.filter((each, at) => {
		if (each.port !== undefined) return true;
		const near = ends.slice(Math.max(0, at - 3), at + 4);
		return !near.some(
			({ host, port, from }) =>
				host === each.host && port !== undefined && Math.abs(from - each.from) < 80
		);
	});
}

const defaultPort = (scheme: string): string | undefined =>
	scheme === 'https' ? '443' : scheme === 'http' ? '80' : undefined;

const asPort = (port: string | undefined) => (port === undefined ? {} : { port: Number(port) });

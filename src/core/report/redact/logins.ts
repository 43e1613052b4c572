/** Logins without a field's name: options of commands, addresses, calls, and the lines of protocols. */
import type { Add, Kind } from './mark.ts';

export function findLogins(text: string, add: Add): void {
	if (/\b(?:curl|wget|http|https|httpie|xh|ab|hey)\b/i.test(text)) curlOptions(text, add);
	for (const { pattern, kind } of forms) {
		for (const match of text.matchAll(pattern)) {
			const [start, end] = match.indices![1]!;
			add(start, end, kind);
		}
	}
	findCalls(text, add);
	for (const match of text.matchAll(withoutScheme)) {
		const [start, end] = match.indices![1]!;
		if (looksSecret(text.slice(start, end))) add(start, end, 'password');
	}
}

/** Letters with digits or signs among them: no word of a sentence. */
export function looksSecret(value: string): boolean {
	if (value.length < 6 || !/[A-Za-z]/.test(value)) return false;
	return (
		/\d/.test(value) || /[A-Za-z][!#$%^*+=?~@][A-Za-z]/.test(value) || /[a-z][A-Z]/.test(value)
	);
}

/** A word of a command line: quotes may begin anywhere in it. */
const word = `(?:"(?:[^"\\\\\\r\\n]|\\\\.){0,2000}"|'[^'\\r\\n]{0,2000}'|\\\\[^\\r\\n]|[^\\s"'\\\\,\\])]){1,200}`;
/** Of curl and httpie; other options of one letter may come before: `-sSu`. */
const login =
	'-[a-zA-Z]{0,6}[uUa]|--user|--auth|--proxy-user|--oauth2-bearer|--pass|--proxy-pass|--key-passwd|--tlspassword';
const options = new RegExp(
	`(?<=[\\s"'\\[(])((?:${login}|-b|--cookie)(?:["']?[ \\t,=]{1,4}|(?=["'])))(${word})|(?<=\\s)(-[uUb])([^\\s"'-][^\\s"':]{0,60}:${word})`,
	'g'
);

function curlOptions(text: string, add: Add): void {
	for (const match of text.matchAll(options)) {
		const value = match[2] ?? match[4]!;
		const option = (match[1] ?? match[3]!).replace(/["'\s,=]+$/, '');
		// `-a` and groups of letters are options of other programs too.
		if (!/^(?:-[uUb]|--.*)$/.test(option) && !value.includes(':')) continue;
		const end = match.index + match[0].length;
		const quote = /^["'].*["']$/s.test(value) && !/["'].*["']/s.test(value.slice(1, -1)) ? 1 : 0;
		if (value.length > 2 * quote) {
			add(end - value.length + quote, end - quote, /-b|cookie/.test(option) ? 'cookie' : 'login');
		}
	}
}

/** The first group of each is the secret. */
const forms: readonly { pattern: RegExp; kind: Kind }[] = [
	// https://user:password@host, redis://:password@host
	{ pattern: /:\/\/([^\s/@"'<>:]{0,200}:[^\s/@"'<>]{1,200})@/dg, kind: 'login' },
	// The settings file of curl: user = "name:password"
	{
		pattern:
			/^[ \t-]{0,6}(?:proxy-)?user[ \t]{0,4}[=:][ \t]{0,4}["']?([^\s"':]{1,100}:[^\s"']{1,200})/dgm,
		kind: 'login'
	},
	{
		pattern:
			/\b(?:mysql\w{0,10}|mariadb(?:-dump)?|sshpass)\b[^\r\n]{0,200}?\s-p ?["']?([^\s"']{1,200})/dg,
		kind: 'password'
	},
	{ pattern: /\blogin [^\s]{1,100}\s{1,8}password ([^\s]{1,200})/dg, kind: 'password' },
	// OpenSSL: -passin pass:password
	{ pattern: /-(?:pass(?:in|out)?|k)[ \t]{1,4}["']?pass:([^\s"']{1,200})/dg, kind: 'password' },
	{
		pattern: /\becho[ \t]{1,4}["']?([^\s"'|]{1,200})["']?\s{0,4}\|\s{0,4}sudo[ \t]{1,4}-S/dg,
		kind: 'password'
	},
	{
		pattern:
			/\bhtpasswd\s[^\r\n]{0,60}?-\w{0,4}b\w{0,4}[ \t]{1,4}\S{1,100}[ \t]{1,4}\S{1,100}[ \t]{1,4}(\S{1,200})/dgm,
		kind: 'password'
	},
	{ pattern: /\bldap\w{2,10}\b[^\r\n]{0,200}?\s-w ?["']?([^\s"']{1,200})/dg, kind: 'password' },
	{ pattern: /\s\/user:[^\s:]{1,100}[ \t]{1,4}([^\s/]{1,200})/dg, kind: 'password' },
	{
		pattern:
			/\bIDENTIFIED\s{1,4}(?:WITH\s{1,4}\w{1,40}\s{1,4})?BY\s{1,4}(?:PASSWORD\s{1,4})?["']([^"'\r\n]{1,200})["']/dgi,
		kind: 'password'
	},
	{
		pattern: /\bConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?["']([^"'\r\n]{1,200})["']/dgi,
		kind: 'password'
	},
	{
		pattern:
			/\b(?:docker|podman|buildah|skopeo|helm)\b[^\r\n]{0,100}?\slogin\b[^\r\n]{0,200}?\s-p ?["']?([^\s"']{1,200})/dg,
		kind: 'password'
	},
	{ pattern: /\bredis-cli\b[^\r\n]{0,200}?\s-a ?["']?([^\s"']{1,200})/dg, kind: 'password' },
	{
		pattern: /\b(?:plink|pscp|psftp|putty)\b[^\r\n]{0,200}?\s-pw[ \t]{1,4}["']?([^\s"']{1,200})/dgi,
		kind: 'password'
	},
	{
		pattern: /\blftp\b[^\r\n]{0,200}?\s-u[ \t]{1,4}[^\s,]{1,100},([^\s"']{1,200})/dg,
		kind: 'password'
	},
	{
		pattern:
			/\b(?:smb|rpc|wmi|win|net )\w{0,10}\b[^\r\n]{0,200}?\s(?:-U|--user)[ =]?["']?[^\s%"']{1,100}%([^\s"']{1,200})/dg,
		kind: 'password'
	},
	{
		pattern:
			/\bnet use\s[^\r\n]{0,120}?\\[^\s\\]{1,100}[ \t]{1,4}([^\s/]\S{0,200})[ \t]{1,4}\/u/dgi,
		kind: 'password'
	},
	{
		pattern:
			/assword[^\r\n]{0,20}[\s;]{1,20}send(?:_user)?[ \t]{1,4}(?:--[ \t]{1,4})?["']([^"'\r\n\\]{1,200})/dg,
		kind: 'password'
	},
	// SET PASSWORD FOR ann = 'x'
	{
		pattern: /\bPASSWORD\s(?:FOR\s[^\r\n=]{1,100}=\s{0,4})?["']([^"'\r\n]{1,200})["']/dg,
		kind: 'password'
	},
	// Postfix, sasl_passwd: [host]:port user:password
	{
		pattern: /^\[[\w.-]{3,100}\]:\d{2,5}[ \t]{1,8}[^\s:]{1,100}:(\S{1,200})$/dgm,
		kind: 'password'
	},
	// FTP, POP3, SMTP, IMAP
	{ pattern: /(?:^|[>:\]]\s{0,4})PASS\s(\S{1,200})[ \t]{0,4}$/dgm, kind: 'password' },
	{
		pattern: /^[^\r\n]{0,40}\bLOGIN\s"?[^\s"]{1,100}"?\s(\S{1,200})[ \t]{0,4}$/dgm,
		kind: 'password'
	},
	{
		pattern: /\bAUTH (?:PLAIN|LOGIN|CRAM-MD5|XOAUTH2)\s([A-Za-z0-9+/=]{4,2000})/dg,
		kind: 'password'
	},
	{
		pattern:
			/^[^\r\n]{0,40}\b334\b[^\r\n]{0,80}\r?\n[^\r\n]{0,8}?([A-Za-z0-9+/]{4,2000}={0,2})[ \t]{0,4}$/dgm,
		kind: 'password'
	},
	// .pgpass: host:port:database:user:password, which is neither bytes with colons nor an IPv6 address.
	{
		pattern:
			/^(?![\da-fA-F:.]{1,200}$)[\w.*-]{1,100}:(?:\d{2,5}|\*):[\w*-]{1,60}:[\w*.-]{1,60}:(\S{1,200})$/dgm,
		kind: 'password'
	}
];

/** `bob:password@proxy:3128`; a mail address has no password before its @. */
const withoutScheme =
	/(?<=[\s"'=(])[\w.%-]{1,60}:([^\s:@/"'<>]{6,100})@[\w-]{1,63}(?:\.[\w-]|:\d)/dg;

/**
 * Functions that log in, and what programs name so: `basicAuth('bob', 'x')`, `auth => ['bob', 'x']`,
 * `PDO->__construct('mysql:host=db', 'bob', 'x')`.
 */
const calls =
	/\b(\w{0,40}(?:auth\w{0,20}|credentials?|log_?in|sign_?in|connect\w{0,12}|NetworkCredential|UsernamePasswordCredentials|UserPassword|(?:add|set)_?password)|PDO->__construct|new PDO|new mysqli|mysqli->__construct)["']?(?:\s|=>|[=:([]|array\(){1,8}(?:[\w$.]{1,40}\s{0,4},\s{0,4}){0,3}((?:(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}')\s{0,8},\s{0,8}(?:Some\()?){1,3}(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}'))/dgi;
/** These have a user and a password and nothing else. */
const certain =
	/^(?:auth|auth_?basic|authorization_?basic|set_?auth|\w*basic_?auth\w*|\w*digestauth\w*|credentials|login|\w*PasswordCredentials|UserPassword|(?:add|set)_?password|PasswordAuthentication|getConnection)$/i;
/** Of these, the first value behind the user, or the second behind the place, is the password. */
const placed: readonly { pattern: RegExp; at: number }[] = [
	{ pattern: /^NetworkCredential$/i, at: 0 },
	{ pattern: /^credentials$/i, at: 2 },
	{ pattern: /PDO|mysqli/i, at: 1 }
];

function findCalls(text: string, add: Add): void {
	for (const match of text.matchAll(calls)) {
		const from = match.indices![2]![0];
		const values = [...match[2]!.matchAll(/"([^"\r\n]*)"|'([^'\r\n]*)'/g)].slice(1);
		const place = placed.find(({ pattern }) => pattern.test(match[1]!))?.at;
		for (const [nth, { index, 0: value }] of values.entries()) {
			const isOnly = certain.test(match[1]!) && values.length === 1;
			if (isOnly || nth === place || looksSecret(value))
				add(from + index + 1, from + index + value.length - 1, 'password');
		}
	}
}

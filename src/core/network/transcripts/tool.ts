/** The programs whose output can be read, and the names by which they are called. */

export const tools = {
	curl: 'curl',
	wget: 'wget',
	openssl: 'openssl',
	ping: 'ping',
	traceroute: 'traceroute',
	mtr: 'mtr',
	nc: 'nc',
	telnet: 'telnet',
	'dev-tcp': 'bash',
	nslookup: 'nslookup',
	dig: 'dig',
	host: 'host',
	getent: 'getent',
	'resolve-dnsname': 'Resolve-DnsName',
	'test-netconnection': 'Test-NetConnection',
	powershell: 'PowerShell',
	unknown: 'other output'
} as const;
export type ToolId = keyof typeof tools;

/** Program names in lower case, without `.exe`, by tool. */
const callNames: Readonly<Record<string, ToolId>> = {
	curl: 'curl',
	wget: 'wget',
	openssl: 'openssl',
	libressl: 'openssl',
	ping: 'ping',
	ping4: 'ping',
	traceroute: 'traceroute',
	traceroute4: 'traceroute',
	tracert: 'traceroute',
	tcptraceroute: 'traceroute',
	'tcptraceroute.mt': 'traceroute',
	tracepath: 'traceroute',
	mtr: 'mtr',
	nc: 'nc',
	'nc.openbsd': 'nc',
	'nc.traditional': 'nc',
	netcat: 'nc',
	ncat: 'nc',
	telnet: 'telnet',
	bash: 'dev-tcp',
	nslookup: 'nslookup',
	dig: 'dig',
	host: 'host',
	getent: 'getent',
	'resolve-dnsname': 'resolve-dnsname',
	'test-netconnection': 'test-netconnection',
	tnc: 'test-netconnection',
	powershell: 'powershell',
	pwsh: 'powershell',
	tcpclient: 'powershell',
	sslstream: 'powershell',
	'invoke-webrequest': 'powershell'
};

/** The tool that a program name stands for, with or without a path or `.exe`. */
export function toolNamed(name: string): ToolId | undefined {
	const bare = name
		.replace(/^.*[/\\]/, '')
		.replace(/\.exe$/i, '')
		.toLowerCase();
	return Object.hasOwn(callNames, bare) ? callNames[bare] : undefined;
}

/** The commands that the lab runs on the calling host, as a person would type them. */
import type { Reach } from '../../core/network/transcripts/sights.ts';
import { apiPort, liveHost } from './lab.ts';

export interface ToolRow {
	command: string;
	reach: Reach;
	/** What must be installed, as a program name. */
	needs: string;
	/** The Debian package that has it. */
	package: string;
	/** Takes a proxy from the environment. */
	proxied?: true;
	/** Proves no stage by itself where all is well. */
	proves?: false;
}

const url = `https://${liveHost}:${apiPort}/`;
const port = `${liveHost} ${apiPort}`;

export const tools = {
	dig: { command: `dig ${liveHost}`, reach: 'dns', needs: 'dig', package: 'bind9-dnsutils' },
	nslookup: {
		command: `nslookup ${liveHost}`,
		reach: 'dns',
		needs: 'nslookup',
		package: 'bind9-dnsutils'
	},
	host: { command: `host ${liveHost}`, reach: 'dns', needs: 'host', package: 'bind9-host' },
	getent: {
		command: `getent hosts ${liveHost}`,
		reach: 'dns',
		needs: 'getent',
		package: 'libc-bin'
	},
	'busybox-nslookup': {
		command: `busybox nslookup ${liveHost}`,
		reach: 'dns',
		needs: 'busybox',
		package: 'busybox'
	},
	ping: {
		command: `ping -c 2 -W 1 ${liveHost}`,
		reach: 'icmp',
		needs: 'ping',
		package: 'iputils-ping'
	},
	'busybox-ping': {
		command: `busybox ping -c 2 -W 1 ${liveHost}`,
		reach: 'icmp',
		needs: 'busybox',
		package: 'busybox'
	},
	traceroute: {
		command: `traceroute -w 1 -q 1 -m 5 ${liveHost}`,
		reach: 'icmp',
		needs: 'traceroute',
		package: 'traceroute'
	},
	'traceroute-tcp': {
		command: `traceroute -T -p ${apiPort} -w 1 -q 1 -m 5 ${liveHost}`,
		reach: 'icmp',
		needs: 'traceroute',
		package: 'traceroute'
	},
	tcptraceroute: {
		command: `tcptraceroute -w 1 -q 1 -m 5 ${liveHost} ${apiPort}`,
		reach: 'tcp',
		needs: 'tcptraceroute',
		package: 'tcptraceroute'
	},
	mtr: {
		command: `mtr -r -c 1 -G 1 -m 5 ${liveHost}`,
		reach: 'icmp',
		proves: false,
		needs: 'mtr',
		package: 'mtr-tiny'
	},
	nc: {
		command: `nc.openbsd -vz -w 3 ${port}`,
		reach: 'tcp',
		needs: 'nc.openbsd',
		package: 'netcat-openbsd'
	},
	ncat: {
		command: `ncat -v -w 3 ${port} </dev/null`,
		reach: 'tcp',
		needs: 'ncat',
		package: 'ncat'
	},
	'busybox-nc': {
		command: `busybox nc -w 3 ${port} </dev/null`,
		reach: 'tcp',
		proves: false,
		needs: 'busybox',
		package: 'busybox'
	},
	telnet: {
		command: `sleep 1 | timeout 4 telnet ${port}`,
		reach: 'tcp',
		needs: 'telnet',
		package: 'inetutils-telnet'
	},
	'bash-tcp': {
		command: `timeout 4 bash -c 'exec 3<>/dev/tcp/${liveHost}/${apiPort}' && echo "port ${apiPort} open"`,
		reach: 'tcp',
		needs: 'bash',
		package: 'bash'
	},
	openssl: {
		command: `timeout 4 openssl s_client -connect ${liveHost}:${apiPort} -servername ${liveHost} </dev/null`,
		reach: 'tls',
		needs: 'openssl',
		package: 'openssl'
	},
	'openssl-certificate': {
		command: `timeout 4 openssl s_client -connect ${liveHost}:${apiPort} -servername ${liveHost} </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName`,
		reach: 'tls',
		proves: false,
		needs: 'openssl',
		package: 'openssl'
	},
	curl: {
		command: `curl --http0.9 -sS --max-time 4 ${url}`,
		reach: 'http',
		needs: 'curl',
		package: 'curl',
		proxied: true
	},
	'curl-plain': {
		command: `curl --max-time 4 ${url}`,
		reach: 'http',
		needs: 'curl',
		package: 'curl',
		proxied: true
	},
	'curl-v': {
		command: `curl -v --http0.9 --max-time 4 ${url}`,
		reach: 'http',
		needs: 'curl',
		package: 'curl',
		proxied: true
	},
	wget: {
		command: `wget -O - --timeout=4 --tries=1 ${url}`,
		reach: 'http',
		needs: 'wget',
		package: 'wget',
		proxied: true
	},
	'wget-headers': {
		command: `wget -S -O - --timeout=4 --tries=1 ${url}`,
		reach: 'http',
		needs: 'wget',
		package: 'wget',
		proxied: true
	},
	nmap: {
		command: `nmap -Pn -p ${apiPort} --host-timeout 5s ${liveHost}`,
		reach: 'tcp',
		needs: 'nmap',
		package: 'nmap'
	},
	'gnutls-cli': {
		command: `timeout 8 gnutls-cli -p ${apiPort} ${liveHost} </dev/null`,
		reach: 'tls',
		needs: 'gnutls-cli',
		package: 'gnutls-bin'
	},
	socat: {
		// It can hang while it ends itself on the first signal.
		command: `timeout -k 1 4 socat -d -d -T 2 - OPENSSL:${liveHost}:${apiPort} </dev/null`,
		reach: 'tls',
		proves: false,
		needs: 'socat',
		package: 'socat'
	},
	python: {
		command: `python3 -c 'import socket; print(socket.create_connection(("${liveHost}", ${apiPort}), 4))'`,
		reach: 'tcp',
		needs: 'python3',
		package: 'python3'
	}
} as const satisfies Record<string, ToolRow>;

export type Tool = keyof typeof tools;
export const toolRow = (tool: Tool): ToolRow => tools[tool];

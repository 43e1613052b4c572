/** Every reader. A new tool is one file and one line here. */
import type { Reader } from '../segment.ts';
import type { ToolId } from '../tool.ts';
import { aria2 } from './aria2.ts';
import { curl } from './curl.ts';
import { devTcp } from './devTcp.ts';
import { dig, getent, host, resolveDnsName } from './dns.ts';
import { gnutlsCli } from './gnutls.ts';
import { httpie } from './httpie.ts';
import { mtr } from './mtr.ts';
import { netcat } from './netcat.ts';
import { nmap } from './nmap.ts';
import { nslookup } from './nslookup.ts';
import { openssl } from './openssl.ts';
import { ping } from './ping.ts';
import { powershell } from './powershell.ts';
import { scanner } from './scanner.ts';
import { script } from './script.ts';
import { socat } from './socat.ts';
import { sockets } from './sockets.ts';
import { tcpdump } from './tcpdump.ts';
import { telnet } from './telnet.ts';
import { testNetConnection } from './testNetConnection.ts';
import { traceroute } from './traceroute.ts';
import { wget } from './wget.ts';

/** What no reader knows: error texts in it are still recognized. */
const unknown: Reader = {
	tool: 'unknown',
	rows: [],
	clientErrors: true,
	source: 'the reply room',
	checked: '2026-11'
};

export const readers: Readonly<Record<ToolId, Reader>> = {
	curl,
	wget,
	aria2,
	openssl,
	ping,
	traceroute,
	mtr,
	nc: netcat,
	telnet,
	'dev-tcp': devTcp,
	nslookup,
	dig,
	host,
	getent,
	'resolve-dnsname': resolveDnsName,
	'test-netconnection': testNetConnection,
	nmap,
	'gnutls-cli': gnutlsCli,
	socat,
	scanner,
	sockets,
	tcpdump,
	httpie,
	script,
	powershell,
	unknown
};

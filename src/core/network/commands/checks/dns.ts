import { quoteLiteral } from '../../shells/powershell.ts';
import type { Checks } from '../command.ts';
import { everywhere, windows } from '../programs.ts';
import { article, manual } from '../sources.ts';

/** Silence to ICMP is not a fault: many networks drop it and let TCP through. */
const pingOutcomes = [
	{
		see: 'No reply, “Request timed out”, 100% packet loss',
		means:
			'On its own, this isn’t a failure: many firewalls drop ping but allow port 55443. The TCP check decides.'
	},
	{
		see: '“Name or service not known”, “could not find host”, “bad address”',
		means: 'The name does not resolve: go to the DNS checks.'
	},
	{
		see: '“Network is unreachable”, “Destination host unreachable”',
		means: 'There is no route from this host. The TCP check will fail as well.'
	},
	{
		see: '“Operation not permitted” or “permission denied”',
		means: 'This user or container may not ping. It says nothing about OpenSRS.'
	}
] as const;

const pingHost = everywhere(({ host, word }) => word(host), 'ping');
/** Whether the host name resolves on your server. */
export const dnsChecks = {
	'dns-system': {
		title: 'Look the host up as your programs do',
		forShell: {
			posix: {
				needs: ['getent'],
				write: ({ host, word }) => `getent ahostsv4 ${word(host)}`,
				notes: [
					'Linux only. On macOS, run dscacheutil -q host -a name with the host name after it.'
				]
			},
			...windows(({ host, take }) => [
				`[Net.Dns]::GetHostAddresses(${take(quoteLiteral(host))}).IPAddressToString`
			])
		},
		tells:
			'The IPv4 address that a program on your server gets for the name, including its hosts file.',
		expect: 'At least one IPv4 address.',
		otherwise: [
			{
				see: 'Nothing (getent), or “No such host is known” (PowerShell)',
				means:
					'The name does not resolve to an IPv4 address here. Check its spelling, then the DNS settings.'
			},
			{
				see: 'A private address (10.…, 172.16.… to 172.31.…, 192.168.…) or 127.0.0.1',
				means: 'Your hosts file or your own DNS points the name elsewhere: to a proxy, or nowhere.'
			},
			{
				see: 'Another address than nslookup shows',
				means: 'nslookup asks the DNS server only. Programs use what this command shows.'
			}
		],
		notes: [],
		source: manual('Manual pages of getent and System.Net.Dns')
	},
	'dns-nslookup': {
		title: 'Ask the DNS server with nslookup',
		forShell: everywhere(({ host, word }) => word(host), 'nslookup'),
		tells: 'Which DNS server this host asks, and what it answers.',
		expect: 'The name and at least one address, under “Non-authoritative answer”.',
		otherwise: [
			{
				see: 'NXDOMAIN or “Non-existent domain”',
				means: 'That server says there is no such name.'
			},
			{
				see: 'SERVFAIL or “Server failed”',
				means: 'The DNS server couldn’t find out. The fault is at that server or beyond it.'
			},
			{
				see: 'REFUSED or “Query refused”',
				means: 'That DNS server doesn’t serve this host: use another one.'
			},
			{
				see: '“timed out” or “no servers could be reached”',
				means: 'The DNS server does not answer: it is down, or port 53 is blocked.'
			}
		],
		notes: ['The first address shown is that of the DNS server, not of OpenSRS.'],
		source: manual('Manual page of nslookup')
	},
	'dns-dig': {
		title: 'Show the whole DNS answer',
		forShell: {
			posix: { needs: ['dig'], write: ({ host, word }) => `dig ${word(host)}` },
			powershell: {
				needs: [],
				write: ({ host, word }) => `Resolve-DnsName ${word(host)}`,
				notes: ['Windows only: PowerShell 7 on Linux and macOS has no Resolve-DnsName.']
			},
			cmd: { why: 'cmd has no dig. Use nslookup.', instead: 'dns-nslookup' }
		},
		tells: 'The status of the answer, every record, and how long they may be kept.',
		expect: '“status: NOERROR” and an answer section with an A record.',
		otherwise: [
			{ see: 'status: NXDOMAIN', means: 'The DNS server says there is no such name.' },
			{ see: 'status: SERVFAIL', means: 'The DNS server could not find out.' },
			{ see: 'status: REFUSED', means: 'That DNS server does not serve this host.' },
			{
				see: 'NOERROR without an answer section',
				means: 'The name exists but has no IPv4 address for this DNS server.'
			},
			{
				see: '“connection timed out; no servers could be reached”',
				means: 'The DNS server does not answer: it is down, or port 53 is blocked.'
			}
		],
		notes: ['dig asks the DNS server and leaves the hosts file out.'],
		source: manual('Manual pages of dig and Resolve-DnsName')
	},
	ping: {
		title: 'Ping the host',
		asInArticle: true,
		forShell: {
			...pingHost,
			posix: { ...pingHost.posix, notes: ['On Linux and macOS, press Ctrl-C to stop it.'] }
		},
		tells: 'Whether the name resolves (first line), and whether the host answers to ping.',
		expect: 'An address in brackets on the first line, then replies with a time.',
		otherwise: pingOutcomes,
		notes: ['For DNS, only the first line matters. You don’t need a reply to the ping.'],
		source: article
	},
	'ping-four': {
		title: 'Ping the host four times',
		forShell: {
			...everywhere(({ host, word }) => `-n 4 ${word(host)}`, 'ping'),
			posix: { needs: ['ping'], write: ({ host, word }) => `ping -c 4 ${word(host)}` }
		},
		tells: 'The same as ping, but it stops on its own.',
		expect: 'An address in brackets on the first line, four replies, 0% packet loss.',
		otherwise: pingOutcomes,
		notes: [],
		source: manual('Manual page of ping')
	}
} satisfies Checks;

import type { Command } from '../command.ts';
import { manual } from '../sources.ts';

export const dnsDig: Command = {
	id: 'dns-dig',
	title: 'Show the whole DNS answer',
	stage: 'dns',
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
};

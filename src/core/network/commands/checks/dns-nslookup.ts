import type { Command, Writer } from '../command.ts';
import { manual } from '../sources.ts';

const form = {
	needs: ['nslookup'],
	write: ({ host, word }: Writer) => `nslookup ${word(host)}`
};

export const dnsNslookup: Command = {
	id: 'dns-nslookup',
	title: 'Ask the DNS server with nslookup',
	stage: 'dns',
	forShell: { posix: form, powershell: form, cmd: form },
	tells: 'Which DNS server this host asks, and what it answers.',
	expect: 'The name and at least one address, under “Non-authoritative answer”.',
	otherwise: [
		{ see: 'NXDOMAIN or “Non-existent domain”', means: 'That server says there is no such name.' },
		{
			see: 'SERVFAIL or “Server failed”',
			means: 'The DNS server could not find out. The fault lies with it or on its way.'
		},
		{
			see: 'REFUSED or “Query refused”',
			means: 'That DNS server does not serve this host: another one is to be set.'
		},
		{
			see: '“timed out” or “no servers could be reached”',
			means: 'The DNS server does not answer: it is down, or port 53 is blocked.'
		}
	],
	notes: ['The first address shown is that of the DNS server, not of OpenSRS.'],
	source: manual('Manual page of nslookup')
};

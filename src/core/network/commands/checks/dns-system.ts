import { powershellLine } from '../../shells/cmd.ts';
import { quoteLiteral } from '../../shells/powershell.ts';
import type { Command, Writer } from '../command.ts';
import { manual } from '../sources.ts';

const lookUp = ({ host, take }: Writer): string =>
	`[Net.Dns]::GetHostAddresses(${take(quoteLiteral(host))}).IPAddressToString`;

export const dnsSystem: Command = {
	id: 'dns-system',
	title: 'Look the host up as your programs do',
	stage: 'dns',
	forShell: {
		posix: {
			needs: ['getent'],
			write: ({ host, word }) => `getent hosts ${word(host)}`,
			notes: ['Linux only. On macOS: dscacheutil -q host -a name, and the host name behind it.']
		},
		powershell: { needs: [], write: lookUp },
		cmd: { needs: ['powershell'], write: (writer) => writer.take(powershellLine(lookUp(writer))) }
	},
	tells: 'What a client on this host gets for the name, the hosts file included.',
	expect: 'At least one IPv4 address.',
	otherwise: [
		{
			see: 'Nothing (getent), or “No such host is known” (PowerShell)',
			means: 'The name does not resolve here. Check how it is written, then the DNS settings.'
		},
		{
			see: 'A private address (10.…, 172.16.… to 172.31.…, 192.168.…) or 127.0.0.1',
			means: 'The hosts file or your own DNS sends the name elsewhere: to a proxy, or nowhere.'
		},
		{
			see: 'Another address than nslookup shows',
			means: 'nslookup asks the DNS server only. Programs use what this command shows.'
		}
	],
	notes: [],
	source: manual('Manual pages of getent and System.Net.Dns')
};

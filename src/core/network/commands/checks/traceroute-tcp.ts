import type { Command } from '../command.ts';
import { manual } from '../sources.ts';

export const tracerouteTcp: Command = {
	id: 'traceroute-tcp',
	title: 'Show the path that TCP takes to the port',
	stage: 'tcp',
	forShell: {
		posix: {
			needs: ['traceroute'],
			write: ({ host, port, word }) => `sudo traceroute -T -p ${port} ${word(host)}`,
			notes: [
				'Linux only, and it needs root. On macOS write -P tcp for -T. tcptraceroute does the same with the host and the port as its two words.'
			]
		},
		powershell: {
			why: 'Windows has no TCP traceroute of its own. Test the port instead.',
			instead: 'tcp-nc'
		},
		cmd: {
			why: 'Windows has no TCP traceroute of its own. Test the port instead.',
			instead: 'tcp-nc'
		}
	},
	tells: 'How far packets for the port itself get: firewalls treat them as they treat your calls.',
	expect: 'The last line names the host of OpenSRS, and says open where the tool says so.',
	otherwise: [
		{
			see: 'The last router that answers is yours, then * * *',
			means: 'The port is dropped close to you: a firewall, a security group or a NAT rule.'
		},
		{
			see: 'Answers far into the network, then * * *',
			means: 'The port is dropped close to the target, or on the way of your provider.'
		},
		{
			see: '“closed”, or the last line comes early',
			means: 'Something on the way answers for the port.'
		},
		{ see: '“Operation not permitted”', means: 'It needs root. Run the TCP check, which does not.' }
	],
	notes: [],
	source: manual('Manual page of traceroute for Linux')
};

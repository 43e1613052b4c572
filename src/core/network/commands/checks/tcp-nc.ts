import { powershellLine } from '../../shells/cmd.ts';
import { quoteLiteral } from '../../shells/powershell.ts';
import type { Command, Writer } from '../command.ts';
import { manual } from '../sources.ts';

const testConnection = ({ host, port, take }: Writer): string =>
	`Test-NetConnection -ComputerName ${take(quoteLiteral(host))} -Port ${port}`;

/** What the checks of the port may show; their tools word it differently. */
export const portReadings = [
	{
		see: '“timed out”, TcpTestSucceeded: False after a long wait, or nothing at all',
		means:
			'Nothing comes back from the port. Most often a firewall, a security group or a NAT rule for outbound TCP drops the packets.'
	},
	{
		see: '“Connection refused”',
		means:
			'A host answered that nothing listens there: a wrong host or port, or a firewall that refuses instead of dropping.'
	},
	{
		see: '“No route to host” or “Network is unreachable”',
		means: 'This host has no route there, or a firewall says so.'
	},
	{
		see: '“Name or service not known”, “could not resolve”',
		means: 'The name does not resolve: go to the DNS checks.'
	}
] as const;

export const tcpNc: Command = {
	id: 'tcp-nc',
	title: 'Test the port',
	stage: 'tcp',
	forShell: {
		posix: {
			needs: ['nc'],
			write: ({ host, port, word }) => `nc -z -v -w 10 ${word(host)} ${port}`,
			notes: [
				'busybox nc has neither -z nor -v: use the bash command below. On macOS -G 10 bounds the time to connect.'
			]
		},
		powershell: {
			needs: [],
			write: testConnection,
			notes: ['Windows only. PowerShell 7 on Linux and macOS: Test-Connection -TcpPort.']
		},
		cmd: {
			needs: ['powershell'],
			write: (writer) => writer.take(powershellLine(testConnection(writer)))
		}
	},
	tells: 'Whether a TCP connection to the API port can be made from this host.',
	expect: '“succeeded” or “open” (nc), or TcpTestSucceeded : True (PowerShell).',
	otherwise: portReadings,
	notes: ['Nothing is sent: the connection is opened and closed.'],
	source: manual('Manual pages of nc (OpenBSD, ncat) and Test-NetConnection')
};

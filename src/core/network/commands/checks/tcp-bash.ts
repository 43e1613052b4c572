import { powershellLine } from '../../shells/cmd.ts';
import { quoteLiteral } from '../../shells/powershell.ts';
import type { Command, Writer } from '../command.ts';
import { manual } from '../sources.ts';
import { portReadings } from './tcp-nc.ts';

const connect = ({ host, port, take }: Writer): string =>
	`if ((New-Object Net.Sockets.TcpClient).ConnectAsync(${take(quoteLiteral(host))}, ${port}).Wait(10000)) { 'Port ${port} is open' } else { 'Port ${port}: timed out after 10 seconds' }`;

export const tcpBash: Command = {
	id: 'tcp-bash',
	title: 'Test the port without other tools',
	stage: 'tcp',
	forShell: {
		posix: {
			needs: ['bash'],
			write: ({ host, port, word }) =>
				`bash -c 'exec 3<>"/dev/tcp/$1/$2" && echo "Port $2 is open"' bash ${word(host)} ${port}`,
			notes: [
				'It needs bash, which macOS and nearly every Linux have. A dropped port keeps it waiting for a minute or two.'
			]
		},
		powershell: { needs: [], write: connect },
		cmd: { needs: ['powershell'], write: (writer) => writer.take(powershellLine(connect(writer))) }
	},
	tells: 'Whether a TCP connection to the API port can be made, where nc is missing.',
	expect: '“Port 55443 is open”.',
	otherwise: portReadings,
	notes: ['Nothing is sent: the connection is opened and closed.'],
	source: manual('Manual pages of bash (redirections) and System.Net.Sockets.TcpClient')
};

import { quoteLiteral } from '../../shells/powershell.ts';
import type { Checks } from '../command.ts';
import { everywhere, windows } from '../programs.ts';
import { article, manual } from '../sources.ts';

const route = everywhere(({ host, word }) => word(host), 'traceroute', 'tracert');
const testConnection = windows(({ host, port, take }) => [
	`Test-NetConnection -ComputerName ${take(quoteLiteral(host))} -Port ${port}`
]);
const noTcpTraceroute = {
	why: 'Windows has no TCP traceroute. Test the port instead.',
	instead: 'tcp-nc'
};

/** What the checks of the port may show; their tools word it differently. */
const portOutcomes = [
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

/** Whether a TCP connection to the API port can be made; the check that answers it is first. */
export const tcpChecks = {
	'tcp-nc': {
		title: 'Test the port',
		forShell: {
			posix: {
				needs: ['nc'],
				write: ({ host, port, word }) => `nc -z -v -w 10 ${word(host)} ${port}`,
				notes: [
					'Some builds of busybox nc have neither -z nor -v: use the bash command below. On macOS, -G 10 limits the time to connect.'
				]
			},
			...testConnection,
			powershell: {
				...testConnection.powershell,
				notes: ['Windows only. PowerShell 7 on Linux and macOS: Test-Connection -TcpPort.']
			}
		},
		tells: 'Whether a TCP connection to the API port can be made from this host.',
		expect: '“succeeded” or “open” (nc), or TcpTestSucceeded : True (PowerShell).',
		otherwise: portOutcomes,
		notes: ['Nothing is sent: the connection is opened and closed.'],
		source: manual('Manual pages of nc (OpenBSD, ncat) and Test-NetConnection')
	},
	'tcp-bash': {
		title: 'Test the port without other tools',
		forShell: {
			posix: {
				needs: ['bash'],
				write: ({ host, port, word }) =>
					`bash -c 'exec 3<>"/dev/tcp/$1/$2" && echo "Port $2 is open"' bash ${word(host)} ${port}`,
				notes: [
					'It needs bash, which macOS and nearly every Linux have. A dropped port keeps it waiting for a minute or two.'
				]
			},
			...windows(({ host, port, take }) => [
				`if ((New-Object Net.Sockets.TcpClient).ConnectAsync(${take(quoteLiteral(host))}, ${port}).Wait(10000)) { 'Port ${port} is open' } else { 'Port ${port}: timed out after 10 seconds' }`
			])
		},
		tells: 'Whether a TCP connection to the API port can be made, where nc is missing.',
		expect: '“Port 55443 is open”.',
		otherwise: portOutcomes,
		notes: ['Nothing is sent: the connection is opened and closed.'],
		source: manual('Manual pages of bash (redirections) and System.Net.Sockets.TcpClient')
	},
	traceroute: {
		title: 'Show the path to the host',
		asInArticle: true,
		forShell: {
			...route,
			posix: { ...route.posix, notes: ['If it is not installed, tracepath often is.'] }
		},
		tells: 'Which routers the packets pass, and where they stop.',
		expect: 'A numbered line for each router, with times. The last one is OpenSRS.',
		otherwise: [
			{
				see: 'Lines of * * * with replies after them',
				means: 'Those routers do not answer. Packets go through.'
			},
			{
				see: '* * * to the end',
				means:
					'On its own, this isn’t a failure: networks often drop traceroute packets near the target. The TCP check decides.'
			},
			{
				see: '* * * from the first or second line',
				means: 'Your own network drops these packets, or lets nothing out: run the TCP check.'
			},
			{
				see: '!H, !N or !X behind a time',
				means: 'A router says: no such host, no route, or not allowed.'
			}
		],
		notes: ['It can take a minute or more; Ctrl-C ends it.'],
		source: article
	},
	'traceroute-tcp': {
		title: 'Show the path that TCP takes to the port',
		forShell: {
			posix: {
				needs: ['traceroute'],
				write: ({ host, port, word }) => `sudo traceroute -T -p ${port} ${word(host)}`,
				notes: [
					'Linux only, and it needs root. On macOS write -P tcp for -T. tcptraceroute does the same with the host and the port as its two words.'
				]
			},
			powershell: noTcpTraceroute,
			cmd: noTcpTraceroute
		},
		tells:
			'How far packets for the port itself get: firewalls treat them as they treat your calls.',
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
			{
				see: '“Operation not permitted”',
				means: 'It needs root. Run the TCP check, which does not.'
			}
		],
		notes: [],
		source: manual('Manual page of traceroute for Linux')
	}
} satisfies Checks;

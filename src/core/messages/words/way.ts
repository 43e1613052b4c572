/** Words for the name, the port and waiting. */
import { apiHosts, apiPort } from '../../hosts.ts';
import { compareNetworks } from '../advice.ts';
import { quoted, say } from './say.ts';

const rightHosts = `${apiHosts.live} (live) or ${apiHosts.test} (test)`;
const allowPort = `Allow outbound TCP ${apiPort} from your server in its firewall, security group and NAT rules.`;

export const wayWords = {
	'dns-failed': say(
		'The host name could not be resolved.',
		'The call stopped before it could connect: the name is wrong, or your server’s DNS doesn’t know it.',
		`Check that the host name is ${rightHosts}, then run the DNS check.`
	),
	'dns-later': say(
		'The name server did not answer.',
		'Your server could not look the host name up. This says nothing about OpenSRS.',
		'Check the DNS settings of your server, then try again.'
	),
	'dns-local': say(
		'Your server’s DNS settings can’t be read.',
		'Your client stopped before it asked any name server, so nothing was sent.',
		'Correct your server’s name servers (/etc/resolv.conf), then try again.'
	),
	'host-is-url': say(
		'The host setting contains a URL scheme.',
		'Your client asked DNS for a name that starts with https:// or ssl://, and no such name exists.',
		`Enter the host name alone, ${rightHosts}, and port ${apiPort} in the port setting.`
	),
	'host-misspelt': say(
		({ host }) => `${host ?? 'That name'} is not an OpenSRS API host.`,
		'It’s a typo or an old name. The call never went to the OpenSRS API.',
		`Change the host to ${rightHosts}.`
	),
	refused: say(
		'The connection was refused.',
		'Nothing listens on that port at that address, or a firewall rejected the connection.',
		`Check that the port is ${apiPort}, then the firewall rules for outbound TCP ${apiPort}.`
	),
	unreachable: say(
		'Your server has no route to the host.',
		'Its network can’t reach that address. Often it’s an IPv6 address and there is no IPv6 route.',
		'Check routing and firewall, and try with IPv4 only (curl -4).'
	),
	'connect-failed': say(
		'No connection could be made.',
		'The name was resolved, but the port was refused, silent or unreachable.',
		`Check that the port is ${apiPort}, then the firewall rules for outbound TCP ${apiPort}.`
	),
	'connect-timeout': say(
		'The connection timed out: the port did not answer.',
		'Usually a firewall, a security group or a NAT rule drops the packets.',
		allowPort
	),
	'timeout-on-the-way': say(
		'The connection timed out.',
		'This client prints the same text whether the port or the TLS handshake got no answer.',
		'Run the port check and the TLS check on your server to see which it was.'
	),
	'handshake-timeout': say(
		'The TLS handshake timed out.',
		'The port accepted the connection, but nothing followed. A firewall that inspects TLS can cause this.',
		compareNetworks
	),
	'read-timeout': say(
		'No reply arrived in time.',
		'The port was open. Possible: Content-Length is too high, the TLS handshake got no answer, or the command is slow.',
		'Check that Content-Length counts the bytes of the body, and allow 80 to 120 seconds.'
	),
	'silent-timeout': say(
		'Not one byte of a reply arrived in time.',
		'Usually the port was open, but some versions of curl print the same while they are still connecting. Possible: Content-Length is too high, or the command is slow.',
		'Check that Content-Length counts the bytes of the body, and allow 80 to 120 seconds. The TLS check shows whether the connection works.'
	),
	timeout: say(
		'Your client gave up waiting (timed out).',
		'DNS, the port, TLS or the reply itself can have taken too long.',
		'Run the network commands on your server to see how far a call gets.'
	),
	reset: say(
		'The connection was reset by the other side.',
		'The port accepted the connection, then OpenSRS or a device in between closed it.',
		'Run the TLS check. If the handshake works, check the IP allow list next.'
	),
	'aborted-locally': say(
		'Your own server aborted the connection.',
		'A firewall, an antivirus program or a time limit on your server closed a connection that was already open.',
		'Check the security software on your server, then try again.'
	),
	'local-denied': say(
		'Your own server blocked the connection.',
		'A local rule stopped it, so nothing was sent: SELinux, a local firewall, antivirus, or a policy of your hosting provider.',
		'With SELinux, run setsebool -P httpd_can_network_connect 1. Otherwise allow your program outbound TCP 55443.'
	),
	'local-address': say(
		'Your server had no usable local address.',
		'The local address or port for the call isn’t available, so nothing was sent.',
		'Remove a fixed source address from the settings, and check for connections that are never closed.'
	),
	'local-socket': say(
		'Your own server could not open the socket.',
		(shown) =>
			`The error is from your server’s own network code, so nothing was sent: ${quoted(shown)}.`,
		'Update your client and its runtime, and check VPN, antivirus and firewall software on your server.'
	),
	'local-resources': say(
		'Your server ran out of sockets or memory.',
		'The call could not be started. This says nothing about OpenSRS.',
		'Close connections after use, and raise the limit of open files.'
	),
	offline: say(
		'Your server has no network connection.',
		'Its own network is down, so nothing was sent.',
		'Connect your server to the network, then try again.'
	)
} as const;

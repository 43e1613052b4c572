/** Words for the name, the port and waiting. */
import { apiHosts, apiPort } from '../../hosts.ts';
import { quoted, say } from './say.ts';

const rightHosts = `${apiHosts.live} (live) or ${apiHosts.test} (test)`;
const allowPort = `Allow outbound TCP ${apiPort} from your server in its firewall, security group and NAT rules.`;
const compare = `Run openssl s_client -connect ${apiHosts.live}:${apiPort} on your server, and from another network to compare.`;

export const wayWords = {
	'dns-failed': say(
		'The host name could not be resolved.',
		'The call ended before any connection: the name is wrong, or your server’s DNS does not know it.',
		`Check that the host name is ${rightHosts}, then run the DNS command.`
	),
	'dns-later': say(
		'The name server did not answer.',
		'Your server could not look the host name up. This says nothing about OpenSRS.',
		'Check the DNS settings of your server, then try again.'
	),
	'dns-local': say(
		'Your server’s DNS settings can’t be read.',
		'Your client stopped before it asked any name server, so nothing was sent.',
		'Correct the name servers of your server (/etc/resolv.conf), then try again.'
	),
	'host-is-url': say(
		'The host setting contains a URL scheme.',
		'Your client asked DNS for a name that starts with https:// or ssl://, and no such name exists.',
		`Enter the host name alone, ${rightHosts}, and the port ${apiPort} in its own setting.`
	),
	'host-misspelt': say(
		({ host }) => `${host ?? 'That name'} is not an OpenSRS API host.`,
		'A typing mistake or an old name: the call never went to the OpenSRS API.',
		`Change the host to ${rightHosts}.`
	),
	refused: say(
		'The connection was refused.',
		'Nothing listens on that port at the address called, or a firewall answered in its name.',
		`Check that the port is ${apiPort}, then the firewall rules for outbound TCP ${apiPort}.`
	),
	unreachable: say(
		'There is no route to the host.',
		'Your server’s network cannot reach that address; often it is an IPv6 address without an IPv6 route.',
		'Check routing and firewall, and try with IPv4 only (curl -4).'
	),
	'connect-failed': say(
		'No connection could be made.',
		'The name was resolved and the port did not open: it was refused, silent or unreachable.',
		`Check that the port is ${apiPort}, then the firewall rules for outbound TCP ${apiPort}.`
	),
	'connect-timeout': say(
		'The connection timed out: the port gave no answer.',
		'Most often a firewall, a security group or a NAT rule drops the packets.',
		allowPort
	),
	'timeout-on-the-way': say(
		'The connection timed out.',
		'This client prints the same text whether the port or the TLS handshake stays silent, as behind a firewall.',
		'Run the port and the TLS command on your server: they tell the two apart.'
	),
	'handshake-timeout': say(
		'The TLS handshake timed out.',
		'The port accepted and then nothing came: a firewall that inspects TLS can do that.',
		compare
	),
	'read-timeout': say(
		'No answer came in time.',
		'The port was open. Possible: a Content-Length above the real length, a silent TLS handshake, or a slow command.',
		'Check that Content-Length counts the bytes of the body, and allow 80 to 120 seconds.'
	),
	'silent-timeout': say(
		'No byte of an answer came in time.',
		'As a rule the port was open; some versions of curl print the same while they still connect. Possible: a Content-Length above the real length, or a slow command.',
		'Check that Content-Length counts the bytes of the body, and allow 80 to 120 seconds. The TLS command shows whether the way is open.'
	),
	timeout: say(
		'Your client gave up waiting (timed out).',
		'It can be the name, the port, TLS or the answer that took too long.',
		'Run the network commands on your server to see how far a call gets.'
	),
	reset: say(
		'The connection was reset: the other side cut it.',
		'The port accepted and the connection was then closed, by OpenSRS or by a device in between.',
		'Run the TLS command. If the handshake works, look at the IP allow list next.'
	),
	'aborted-locally': say(
		'Your own server aborted the connection.',
		'A firewall, antivirus or time limit of your server cut a connection that was already open.',
		'Check the security software of your server, then try again.'
	),
	'local-denied': say(
		'Your own server did not permit the connection.',
		'A local rule stopped it, so nothing was sent: SELinux, a firewall on this host, antivirus or the policy of your hosting provider.',
		'On SELinux run setsebool -P httpd_can_network_connect 1; otherwise allow your program outbound TCP 55443.'
	),
	'local-address': say(
		'Your server had no usable local address.',
		'The address or port that the call was to start from is not available, so nothing was sent.',
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

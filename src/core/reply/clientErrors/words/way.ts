/** Words for the name, the port and waiting. */
import { say } from './say.ts';

export const wayWords = {
	'dns-failed': say(
		'the host name could not be resolved.',
		'The call ended before any connection: the name is wrong, or the name server of this host does not know it.',
		'Check the host name: rr-n1-tor.opensrs.net (live) or horizon.opensrs.net (test). Then ask the name server with the DNS command.'
	),
	'dns-later': say(
		'the name server did not answer.',
		'The host name could not be looked up now. This says nothing about OpenSRS.',
		'Check the DNS settings of the calling host and try again.'
	),
	refused: say(
		'the connection was refused.',
		'A host answered that nothing listens on that port, or a firewall answered in its name.',
		'Check that the port is 55443, then the firewall rules for outbound TCP 55443.'
	),
	unreachable: say(
		'there is no route to the host.',
		'The network of the calling host cannot reach that address; often it is an IPv6 address without an IPv6 route.',
		'Check routing and firewall, and try with IPv4 only (curl -4).'
	),
	'connect-failed': say(
		'no connection could be made.',
		'The name was resolved and the port did not open. The message does not say whether it was refused or unreachable.',
		'Check that the port is 55443, then the firewall rules for outbound TCP 55443.'
	),
	'connect-timeout': say(
		'the port did not answer in time.',
		'Nothing came back from the port. Most often a firewall, a security group or a NAT rule drops the packets.',
		'Allow outbound TCP 55443 from the calling host.'
	),
	'timeout-on-the-way': say(
		'the connection was not made in time.',
		'This client prints the same text whether the port or the TLS handshake stays silent.',
		'Run the port and the TLS command on the calling host: they tell the two apart.'
	),
	'handshake-timeout': say(
		'the TLS handshake did not end in time.',
		'The port accepted and then nothing came: a firewall that inspects TLS can do that.',
		'Run openssl s_client -connect rr-n1-tor.opensrs.net:55443 from the calling host, and from another network to compare.'
	),
	'read-timeout': say(
		'no answer came in time.',
		'The connection stood. Possible: a Content-Length above the real length, so that the server waits for more; a silent TLS handshake; or a slow command.',
		'Check that Content-Length counts the bytes of the body, and allow 80 to 120 seconds.'
	),
	'silent-timeout': say(
		'no byte of an answer came in time.',
		'As a rule the connection stood. Old versions of curl print the same in a silent TLS handshake, and where the time was up before they connected. Possible: a Content-Length above the real length, so that the server waits for more; or a slow command.',
		'Check that Content-Length counts the bytes of the body, and allow 80 to 120 seconds. The TLS command tells whether the way is open.'
	),
	timeout: say(
		'your client gave up waiting.',
		'The message does not say at which point: name, port, TLS or answer.',
		'Run the network commands on the calling host to see how far a call comes.'
	),
	reset: say(
		'the other side cut the connection.',
		'The port accepted and the connection was then reset, by OpenSRS or by a device in between.',
		'Run the TLS command. If the handshake works, look at the IP allow list next.'
	)
} as const;

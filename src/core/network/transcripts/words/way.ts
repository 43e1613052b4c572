/** Words for the name, the port and the route. */
import { hostOf, portOf, say } from './labels.ts';

const checkName =
	'Check the spelling: rr-n1-tor.opensrs.net (live) or horizon.opensrs.net (test). If it is right, try another name server (nslookup rr-n1-tor.opensrs.net 8.8.8.8) and look at the DNS settings of the calling host.';
const otherServer =
	'Check the DNS settings of the calling host (/etc/resolv.conf), and ask another server: nslookup rr-n1-tor.opensrs.net 8.8.8.8';
const allowPort = 'Allow outbound TCP 55443 from the calling host: firewall, security group, NAT.';

export const wayWords = {
	'name-resolved': say(
		(shown) => `${hostOf(shown)} resolves${shown.address ? ` to ${shown.address}` : ''}.`,
		'DNS works for this name.'
	),
	'name-unknown': say(
		(shown) => `the name server says that ${hostOf(shown)} does not exist (NXDOMAIN).`,
		'The call ends before any connection: the name is wrong, or your name server does not know the names of the internet.',
		checkName
	),
	'name-no-address': say(
		(shown) => `${hostOf(shown)} has no IPv4 address here.`,
		'The name exists for your name server, but it gives no address to connect to.',
		otherServer
	),
	'dns-servfail': say(
		'the name server failed (SERVFAIL).',
		'Your name server could not get an answer. This says nothing about OpenSRS.',
		otherServer
	),
	'dns-refused': say(
		'the name server refused to answer (REFUSED).',
		'Your name server does not serve this host.',
		otherServer
	),
	'dns-silent': say(
		'no name server answered.',
		'The name server is down, or a firewall drops DNS (port 53).',
		otherServer
	),
	'resolver-broken': say(
		'this server cannot resolve any name.',
		'Other names do not resolve either, so the fault is in the DNS of your server, not at OpenSRS.',
		'Check the name servers of your server (/etc/resolv.conf, or ipconfig /all) and let it reach them on port 53.'
	),
	'resolver-differs': say(
		({ detail }) => `only your own name server does not resolve it; ${detail ?? 'another'} does.`,
		'The name exists, so the fault is in the name server that your server uses.',
		'Use another name server, or ask its operator why it does not resolve rr-n1-tor.opensrs.net.'
	),
	'address-private': say(
		(shown) =>
			`${hostOf(shown)} resolves to ${shown.address ?? 'an address'}, which is not a public one.`,
		'A hosts file or your own DNS sends calls to OpenSRS somewhere else.',
		'Look for the name in /etc/hosts and in your own DNS. If a gateway of yours is meant to stand there, test it too.'
	),
	'port-open': say(
		(shown) => `${portOf(shown)} on ${hostOf(shown)} accepts connections.`,
		'The network lets the call through. Whether TLS and the allow list do, other commands tell.'
	),
	'network-down': say(
		'this server cannot connect to other hosts either.',
		'Connections to other hosts and ports fail too, so the fault is in the network of your server.',
		'Check its outbound firewall, route and proxy settings before anything of OpenSRS.'
	),
	'port-blocked': say(
		({ detail }) => `${detail ?? 'another host'} can be reached, but port 55443 cannot.`,
		'Likely: a firewall lets common ports out and drops 55443.',
		allowPort
	),
	'route-prohibited': say(
		'a router answered that the connection is prohibited.',
		'A firewall on the way refuses TCP to this port.',
		allowPort
	),
	'connect-silent': say(
		'the command ended without a word.',
		'It prints something as soon as the port opens or is refused. So it was most likely stopped while the port kept silent, as behind a firewall that drops packets.',
		`Wait until it ends, or use nc -vz -w 5 rr-n1-tor.opensrs.net 55443. ${allowPort}`
	),
	'ping-answered': say(
		'the host answers pings.',
		'Packets get there and back. It does not show that port 55443 is open.'
	),
	'ping-silent': say(
		'no ping was answered.',
		'This is no failure: many networks drop ICMP, the protocol of ping, and let TCP through.',
		'Test the port instead: nc -vz rr-n1-tor.opensrs.net 55443'
	),
	'ping-not-sent': say(
		'this server could not send the ping.',
		'A local firewall or a missing network stops it. This says nothing about port 55443.',
		'Test the port instead: nc -vz rr-n1-tor.opensrs.net 55443'
	),
	'closed-after-connect': say(
		'the connection was opened and then closed.',
		'The port accepts connections. telnet does not speak TLS, so OpenSRS ends the call.'
	),
	'ping-filtered': say(
		'a router refused this kind of packet.',
		'This is no failure: the refusal is of ping or traceroute packets, not of TCP to port 55443.',
		'Test the port: nc -vz rr-n1-tor.opensrs.net 55443'
	),
	'route-complete': say(
		'the route was followed to its end.',
		'Packets reach the network of the host. It does not show that port 55443 is open.'
	),
	'route-silent': say(
		'the route is not seen beyond this point.',
		'This is no failure: routers and hosts often do not answer traceroute, and let calls through.',
		'Test the port instead: nc -vz rr-n1-tor.opensrs.net 55443'
	),
	'route-tcp-silent': say(
		'TCP packets to the port are not answered beyond this point.',
		'Possible: a firewall drops TCP to port 55443. Or the trace stopped before it came to the host.',
		`Test the port: nc -vz rr-n1-tor.opensrs.net 55443. ${allowPort}`
	)
} as const;

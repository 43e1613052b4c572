/** Words for the name, the port and the route. */
import { hostOf, portOf, say } from './labels.ts';

const checkName =
	'Check that the name is rr-n1-tor.opensrs.net (live) or horizon.opensrs.net (test), then ask another name server: nslookup rr-n1-tor.opensrs.net 8.8.8.8';
const otherServer =
	'Check your server’s DNS settings (/etc/resolv.conf), and ask another name server: nslookup rr-n1-tor.opensrs.net 8.8.8.8';
const allowPort =
	'Allow outbound TCP 55443 from your server in its firewall, security group and NAT rules.';
const testPort = 'Test the port instead: nc -vz rr-n1-tor.opensrs.net 55443';

export const wayWords = {
	'name-resolved': say(
		(shown) => `${hostOf(shown)} resolves${shown.address ? ` to ${shown.address}` : ''}.`,
		'DNS works for this name.'
	),
	'name-unknown': say(
		(shown) => `${hostOf(shown)} does not exist for your name server.`,
		'It answered NXDOMAIN, so your client can’t connect: the name is wrong, or your name server doesn’t know public names.',
		checkName
	),
	'name-no-address': say(
		(shown) => `${hostOf(shown)} has no IPv4 address here.`,
		'Your name server knows the name but returns no address to connect to.',
		otherServer
	),
	'dns-servfail': say(
		'the name server failed (SERVFAIL).',
		'Your name server could not get an answer. This says nothing about OpenSRS.',
		otherServer
	),
	'dns-refused': say(
		'the name server refused to answer (REFUSED).',
		'It doesn’t accept queries from your server.',
		otherServer
	),
	'dns-silent': say(
		'no name server answered.',
		'The name server is down, or a firewall drops DNS (port 53).',
		otherServer
	),
	'resolver-broken': say(
		'your server cannot resolve any name.',
		'Other names don’t resolve either, so the problem is your server’s DNS, not OpenSRS.',
		'Check your server’s name servers (/etc/resolv.conf, or ipconfig /all) and let it reach them on port 53.'
	),
	'resolver-differs': say(
		({ detail }) => `only your name server fails; ${detail ?? 'another'} resolves it.`,
		'The name exists, so the problem is the name server that your server uses.',
		'Use another name server, or ask its operator why it doesn’t resolve rr-n1-tor.opensrs.net.'
	),
	'address-private': say(
		(shown) => `${hostOf(shown)} resolves to ${shown.address ?? 'an address'} (not public).`,
		'A hosts file or your own DNS sends your OpenSRS calls somewhere else.',
		'Look for the name in /etc/hosts and in your own DNS. If you use a gateway there on purpose, test that gateway too.'
	),
	'port-open': say(
		(shown) => `${portOf(shown)} on ${hostOf(shown)} accepts connections.`,
		'The network lets the call through. This doesn’t test TLS or the allow list.'
	),
	'network-down': say(
		'your server cannot connect to other hosts either.',
		'Connections to other hosts and ports fail too, so the problem is your server’s network.',
		'Check your server’s outbound firewall, routes and proxy settings first.'
	),
	'port-blocked': say(
		({ detail }) => `${detail ?? 'another host'} can be reached, but port 55443 cannot.`,
		'Likely: a firewall allows common ports and drops 55443.',
		allowPort
	),
	'route-prohibited': say(
		'a router reports that the connection is prohibited.',
		'A firewall on the way refuses TCP to this port.',
		allowPort
	),
	'connect-silent': say(
		'the command ended without any output.',
		'It prints something as soon as the port opens or is refused. Likely: it was stopped while it waited, as behind a firewall that drops packets.',
		`Wait until it ends, or run nc -vz -w 5 rr-n1-tor.opensrs.net 55443. ${allowPort}`
	),
	'connect-waiting': say(
		'a connection is waiting for an answer.',
		'An attempt that works is open within a second, so likely nothing answers on port 55443. A call that had only just begun looks the same.',
		`Run it again. If the line is still there: ${allowPort}`
	),
	'port-test-failed': say(
		'the port test failed.',
		'“False” doesn’t say why: the port can be closed or blocked, or the name was not resolved.',
		'Run Test-NetConnection rr-n1-tor.opensrs.net -Port 55443 without -InformationLevel Quiet, and paste all of its output.'
	),
	'ping-answered': say(
		'the host answers pings.',
		'Packets reach the host and return. This doesn’t test port 55443.'
	),
	'ping-silent': say(
		'no ping was answered.',
		'This is not a failure: many networks drop ICMP, the protocol of ping, and let TCP through.',
		testPort
	),
	'ping-not-sent': say(
		'your server could not send the ping.',
		'A local firewall or a missing network stops it. This says nothing about port 55443.',
		testPort
	),
	'closed-after-connect': say(
		'the connection opened, then closed.',
		'The port accepts connections. telnet does not speak TLS, so OpenSRS ends the call.'
	),
	'ping-filtered': say(
		'a router refused this kind of packet.',
		'This is not a failure: it refused ping or traceroute packets, not TCP to port 55443.',
		testPort
	),
	'route-complete': say(
		'the route reaches the host.',
		'Packets reach the host’s network. This doesn’t test port 55443.'
	),
	'route-silent': say(
		'the route is not visible beyond this point.',
		'This is not a failure: routers and hosts often ignore traceroute and let calls through.',
		testPort
	),
	'route-tcp-silent': say(
		'no reply to TCP after this hop.',
		'Possible: a firewall drops TCP to port 55443, or the trace stopped before it reached the host.',
		`Test the port: nc -vz rr-n1-tor.opensrs.net 55443. ${allowPort}`
	)
} as const;

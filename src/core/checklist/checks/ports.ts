import type { Check } from '../check.ts';
import { article } from '../sources.ts';

const network = { route: '#/network', label: 'Read the output' };

/** Every command of the article for port access, from the calling host. */
export const ports = [
	{
		id: 'port-outbound-ip',
		section: 'ports',
		what: 'The outbound IP of the calling host is the one you think.',
		why: 'NAT, a proxy or a cloud address that changes can make it another one.',
		how: 'Run: curl http://icanhazip.com/s/ or: wget -q -O - http://icanhazip.com/s/',
		tool: network,
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-ping',
		section: 'ports',
		what: 'The host name resolves on the calling host, and the host may answer a ping.',
		why: 'Without DNS no connection begins. A ping that is not answered proves nothing: many networks drop it.',
		how: 'Run: ping rr-n1-tor.opensrs.net',
		tool: network,
		stage: 'dns',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-traceroute',
		section: 'ports',
		what: 'The path to OpenSRS leads out of your network.',
		why: 'It shows how far packets come. Hops that do not answer are common and prove nothing by themselves.',
		how: 'Run: traceroute rr-n1-tor.opensrs.net',
		tool: network,
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-open',
		section: 'ports',
		what: 'Outbound TCP to port 55443 is open.',
		why: 'The XML API listens there. Firewalls often let only ports such as 80 and 443 out.',
		how: 'The openssl command of the next check shows it: CONNECTED means that the port is open.',
		tool: network,
		stage: 'tcp',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-tls',
		section: 'ports',
		what: 'The TLS handshake succeeds.',
		why: 'An old TLS library, an old list of authorities or a proxy that opens TLS can end the call here.',
		how: 'Run: openssl s_client -connect rr-n1-tor.opensrs.net:55443',
		tool: network,
		stage: 'tls',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-output-kept',
		section: 'ports',
		what: 'You kept the output of these commands.',
		why: 'It can be mailed to support.',
		how: 'Paste it here once; the report takes it along.',
		tool: { route: '#/bundle', label: 'Make the report' },
		source: article,
		checked: '2026-11'
	}
] as const satisfies readonly Check[];

import type { Check } from '../check.ts';
import { article } from '../sources.ts';

const network = { route: '#/network', label: 'Read the output' };

/** Every command of the article for port access, from the calling host. */
export const ports = [
	{
		id: 'port-outbound-ip',
		section: 'ports',
		what: 'You have confirmed your server’s public IP address.',
		why: 'NAT, a proxy or a changing cloud address can make it different from what you expect.',
		how: 'Run: curl http://icanhazip.com/s/ or: wget -q -O - http://icanhazip.com/s/',
		tool: network,
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-ping',
		section: 'ports',
		what: 'The host name resolves on your server, and the host may answer a ping.',
		why: 'Without DNS no connection starts. A ping without an answer proves nothing, because many networks drop it.',
		how: 'Run: ping {host}',
		tool: network,
		stage: 'dns',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-traceroute',
		section: 'ports',
		what: 'The path to OpenSRS leaves your network.',
		why: 'It shows how far packets get. Hops that do not answer are common and prove nothing on their own.',
		how: 'Run: traceroute {host}',
		tool: network,
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-open',
		section: 'ports',
		what: 'Outbound TCP to port 55443 is open.',
		why: 'The XML API listens there. Firewalls often allow only ports such as 80 and 443.',
		how: 'Run: openssl s_client -connect {host}:55443. CONNECTED means that the port is open.',
		tool: network,
		stage: 'tcp',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-tls',
		section: 'ports',
		what: 'The TLS handshake succeeds.',
		why: 'An old TLS library, an old CA bundle, a pinned copy of a certificate that was renewed, or a proxy that intercepts TLS can end the call here.',
		how: 'Run: openssl s_client -connect {host}:55443',
		tool: network,
		stage: 'tls',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'port-output-kept',
		section: 'ports',
		what: 'You saved the output of these commands.',
		why: 'You can send it to OpenSRS Support with the web form at support.opensrs.com.',
		how: 'Paste it here once; the report includes it.',
		tool: { route: '#/bundle', label: 'Make the report' },
		source: article,
		checked: '2026-11'
	}
] as const satisfies readonly Check[];

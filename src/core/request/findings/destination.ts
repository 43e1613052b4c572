import { quote, type Quoted } from '../../bytes/quote.ts';
import type { FindingOf, WordsTable } from '../../finding.ts';
import { apiHosts, apiPort, type Environment } from '../../hosts.ts';
import { isAddress } from '../../address/address.ts';
import type { CapturedRequest } from '../captured.ts';
import { isLocal, knownHost, oldPorts, portsOfOthers } from './hosts.ts';

export interface DestinationArgs {
	'scheme-http': { url: Quoted };
	'port-missing': { port: number };
	'port-old': { port: number };
	'port-of-others': { port: number };
	'port-other': { port: number };
	'host-panel': { host: Quoted };
	'host-of-others': { host: Quoted };
	'host-bulk': { host: Quoted };
	'host-other-environment': { host: Quoted; environment: Environment };
	'host-unknown': { host: Quoted };
	'host-address': { host: Quoted };
}

const rightHosts = `Use ${apiHosts.live} for live or ${apiHosts.test} for test, port ${apiPort}, with https.`;

export const destinationWords: WordsTable<DestinationArgs> = {
	'scheme-http': ({ url }) => ({
		seen: `The URL ${url} doesn’t use https.`,
		means: 'The API is documented with TLS on port 55443.',
		todo: 'Start the URL with https://.'
	}),
	'port-missing': ({ port }) => ({
		seen: `The request goes to port ${port}, the default.`,
		means: 'The OpenSRS API listens on port 55443, so the URL must name it.',
		todo: 'Add :55443 after the host name.'
	}),
	'port-old': ({ port }) => ({
		seen: `The request goes to port ${port}.`,
		means: 'This port appears in old manuals only. The API is documented on port 55443, with TLS.',
		todo: 'Use port 55443 with https, and the signature headers instead of an older handshake.'
	}),
	'port-of-others': ({ port }) => ({
		seen: `Port ${port} isn’t an OpenSRS port.`,
		means:
			'Ports 52000 and 52443 belong to HRS and ResellOne, other live systems with the same protocol.',
		todo: 'For OpenSRS, use port 55443 with https.'
	}),
	'port-other': ({ port }) => ({
		seen: `The request goes to port ${port}.`,
		means:
			'The OpenSRS API listens on port 55443. Only your own proxy or tunnel can explain another port.',
		todo: 'Use port 55443, unless this is your own proxy.'
	}),
	'host-panel': ({ host }) => ({
		seen: `The request goes to ${host}.`,
		means: 'That is the control panel, where people sign in. The API has its own hosts.',
		todo: rightHosts
	}),
	'host-of-others': ({ host }) => ({
		seen: `The request goes to ${host}, which isn’t OpenSRS.`,
		means: 'ResellOne is another live system with the same protocol.',
		todo: rightHosts
	}),
	'host-bulk': ({ host }) => ({
		seen: `The request goes to ${host}.`,
		means: 'This host is documented for bulk changes only.',
		todo: `For every other command, ${rightHosts[0]!.toLowerCase()}${rightHosts.slice(1)}`
	}),
	'host-other-environment': ({ host, environment }) => ({
		seen: `${host} isn’t the ${environment} environment.`,
		means: 'Live and test each have their own key and username, so the signature won’t match.',
		todo: `Send it to ${apiHosts[environment]}, or use the key and username of the other environment.`
	}),
	'host-unknown': ({ host }) => ({
		seen: `The request goes to ${host}.`,
		means:
			'That isn’t a documented API host. Possible: your own proxy, a typing error, or a host that no longer exists.',
		todo: rightHosts
	}),
	'host-address': ({ host }) => ({
		seen: `The request goes to an IP address, ${host}.`,
		means: 'IP addresses can change, and checking the certificate needs the host name.',
		todo: rightHosts
	})
};

type DestinationFinding = FindingOf<DestinationArgs>;

/**
 * Findings on where the request went. A capture on the machine itself or through a private
 * address says nothing about the address that the client really uses.
 * @param environment which one the person means to call, if known
 */
export function checkDestination(
	{ url, host, port }: CapturedRequest,
	environment?: Environment
): DestinationFinding[] {
	if (host === undefined || isLocal(host)) return [];
	const findings: DestinationFinding[] = [];
	const known = knownHost(host);
	if (!known) {
		const code = isAddress(host) ? 'host-address' : 'host-unknown';
		findings.push({ code, severity: 'warning', args: { host: quote(host) } });
	} else if (known.role === 'panel') {
		findings.push({ code: 'host-panel', severity: 'error', args: { host: quote(host) } });
	} else if (known.role === 'others') {
		findings.push({ code: 'host-of-others', severity: 'error', args: { host: quote(host) } });
		return findings;
	} else if (environment && known.environment !== environment) {
		const args = { host: quote(host), environment };
		findings.push({ code: 'host-other-environment', severity: 'error', args });
	} else if (known.role === 'bulk') {
		findings.push({ code: 'host-bulk', severity: 'warning', args: { host: quote(host) } });
	}
	if (url !== undefined && /^http:\/\//i.test(url) && known) {
		findings.push({ code: 'scheme-http', severity: 'error', args: { url: quote(url, 200) } });
	}
	if (
		port !== undefined &&
		port !== apiPort &&
		(known || oldPorts.has(port) || portsOfOthers.has(port))
	) {
		const code = oldPorts.has(port)
			? 'port-old'
			: portsOfOthers.has(port)
				? 'port-of-others'
				: port === 443 || port === 80
					? 'port-missing'
					: 'port-other';
		findings.push({ code, severity: code === 'port-other' ? 'warning' : 'error', args: { port } });
	}
	return findings;
}

import type { Quoted } from '../../../bytes/quote.ts';
import type { WordsTable } from '../../../finding.ts';
import { apiHosts, apiPort, type Environment } from '../../../hosts.ts';

/** The request line, and where the request went. */
export interface TargetArgs {
	'method-not-post': { method: Quoted };
	'method-lower-case': { method: Quoted };
	'target-is-host': { target: Quoted };
	'target-not-root': { target: Quoted };
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

export const targetWords: WordsTable<TargetArgs> = {
	'method-not-post': ({ method }) => ({
		seen: `The request uses ${method}.`,
		means:
			'Commands are documented with POST only. Some clients turn POST into GET after a redirect.',
		todo: 'Send POST / and put the XML in the body.'
	}),
	'method-lower-case': ({ method }) => ({
		seen: `The method is written “${method}”.`,
		means:
			'Methods are case-sensitive in HTTP. Whether OpenSRS accepts this form is not known; servers may refuse it.',
		todo: 'Write POST in capital letters.'
	}),
	'target-is-host': ({ target }) => ({
		seen: `A host name, ${target}, stands where the path belongs.`,
		means: 'The first line should name the path; the host goes into the Host header.',
		todo: 'Write “POST / HTTP/1.0” or “POST / HTTP/1.1”.'
	}),
	'target-not-root': ({ target }) => ({
		seen: `The request goes to the path ${target}.`,
		means: 'The documentation of OpenSRS sends every command to the path /.',
		todo: 'Send POST / with nothing behind the slash.'
	}),
	'scheme-http': ({ url }) => ({
		seen: `The address ${url} has no https.`,
		means: 'The API is documented with TLS on port 55443.',
		todo: 'Start the address with https://.'
	}),
	'port-missing': ({ port }) => ({
		seen: `The request goes to port ${port}, the default where an address names none.`,
		means: 'The OpenSRS API listens on port 55443.',
		todo: 'Put :55443 behind the host name.'
	}),
	'port-old': ({ port }) => ({
		seen: `The request goes to port ${port}.`,
		means: 'This port appears in old manuals only. The API is documented on port 55443, with TLS.',
		todo: 'Use port 55443 with https, and the signature headers instead of any older handshake.'
	}),
	'port-of-others': ({ port }) => ({
		seen: `Port ${port} is not a port of OpenSRS.`,
		means:
			'Ports 52000 and 52443 belong to HRS and ResellOne, other live systems with the same protocol.',
		todo: 'For OpenSRS, use port 55443 with https.'
	}),
	'port-other': ({ port }) => ({
		seen: `The request goes to port ${port}.`,
		means: 'The OpenSRS API listens on port 55443. A proxy or tunnel of yours may explain another.',
		todo: 'Unless it is your own proxy, use port 55443.'
	}),
	'host-panel': ({ host }) => ({
		seen: `The request goes to ${host}.`,
		means: 'That is the control panel, which people sign in to. The API has hosts of its own.',
		todo: rightHosts
	}),
	'host-of-others': ({ host }) => ({
		seen: `The request goes to ${host}, which is not OpenSRS.`,
		means: 'ResellOne is another live system with the same protocol.',
		todo: rightHosts
	}),
	'host-bulk': ({ host }) => ({
		seen: `The request goes to ${host}.`,
		means: 'This host is documented for bulk changes only.',
		todo: `For every other command: ${rightHosts[0]!.toLowerCase()}${rightHosts.slice(1)}`
	}),
	'host-other-environment': ({ host, environment }) => ({
		seen: `The request goes to ${host}, which is not the ${environment} environment.`,
		means: 'Live and test each have their own key and username, so the signature will not match.',
		todo: `Send it to ${apiHosts[environment]}, or use the key and username of the other environment.`
	}),
	'host-unknown': ({ host }) => ({
		seen: `The request goes to ${host}.`,
		means:
			'This is none of the documented API hosts. It may be a proxy of yours, a typing error, or a host that no longer exists.',
		todo: rightHosts
	}),
	'host-address': ({ host }) => ({
		seen: `The request goes to the address ${host} instead of a host name.`,
		means: 'Addresses can change, and a certificate check needs the name.',
		todo: rightHosts
	})
};

/** Hosts and ports that requests are sent to, rightly or not. */
import { isOwnAddress } from '../../address.ts';
import { apiHosts, panelHosts, type Environment } from '../../hosts.ts';

interface KnownHost {
	role: 'api' | 'bulk' | 'panel';
	environment: Environment;
	source: string;
	checked: string;
}

const guide = 'https://domains.opensrs.guide/docs/quickstart';

/** By host name in lower case. */
const knownHosts: Readonly<Record<string, KnownHost>> = {
	[apiHosts.live]: { role: 'api', environment: 'live', source: guide, checked: '2026-11' },
	[apiHosts.test]: { role: 'api', environment: 'test', source: guide, checked: '2026-11' },
	'batch.opensrs.net': {
		role: 'bulk',
		environment: 'live',
		source: 'https://domains.opensrs.guide/docs/submit-bulk_change',
		checked: '2026-11'
	},
	[panelHosts.live]: { role: 'panel', environment: 'live', source: guide, checked: '2026-11' },
	[panelHosts.test]: { role: 'panel', environment: 'test', source: guide, checked: '2026-11' }
};

/** Ports of ways in that are gone, or named in very old notes only. */
export const oldPorts: ReadonlySet<number> = new Set([51000, 52000, 52443, 55000, 55044]);

export function knownHost(host: string): KnownHost | undefined {
	const name = host.replace(/\.$/, '').toLowerCase();
	return Object.hasOwn(knownHosts, name) ? knownHosts[name] : undefined;
}

/** The machine itself or a private network: a test capture, not a call to OpenSRS. */
export function isLocal(host: string): boolean {
	return host === 'localhost' || isOwnAddress(host);
}

/** Hosts and ports that requests are sent to, rightly or not. */
import { isOwnAddress } from '../../address/address.ts';
import { apiHosts, panelHosts, type Environment } from '../../hosts.ts';

interface KnownHost {
	/** `others`: another live system that speaks the same protocol. */
	role: 'api' | 'bulk' | 'panel' | 'others';
	environment: Environment;
	source: string;
	checked: string;
}

const guide = 'https://domains.opensrs.guide/docs/quickstart';

/** By host name in lower case. */
export const knownHosts: Readonly<Record<string, KnownHost>> = {
	[apiHosts.live]: { role: 'api', environment: 'live', source: guide, checked: '2026-11' },
	[apiHosts.test]: { role: 'api', environment: 'test', source: guide, checked: '2026-11' },
	'batch.opensrs.net': {
		role: 'bulk',
		environment: 'live',
		source: 'https://domains.opensrs.guide/docs/submit-bulk_change',
		checked: '2026-11'
	},
	'resellers.resellone.net': {
		role: 'others',
		environment: 'live',
		source:
			'ResellOne classes in public copies of the official PHP toolkit (ports 52000 and 52443)',
		checked: '2026-11'
	},
	[panelHosts.live]: { role: 'panel', environment: 'live', source: guide, checked: '2026-11' },
	[panelHosts.test]: { role: 'panel', environment: 'test', source: guide, checked: '2026-11' }
};

/** Ports of OpenSRS that are gone, or named in very old notes only. */
export const oldPorts: ReadonlySet<number> = new Set([51000, 55000, 55044]);

/** Ports of HRS and ResellOne: other live systems. */
export const portsOfOthers: ReadonlySet<number> = new Set([52000, 52443]);

export function knownHost(host: string): KnownHost | undefined {
	const name = host.replace(/\.$/, '').toLowerCase();
	return Object.hasOwn(knownHosts, name) ? knownHosts[name] : undefined;
}

/** The machine itself or a private network: a test capture, not a call to OpenSRS. */
export function isLocal(host: string): boolean {
	return host === 'localhost' || isOwnAddress(host);
}

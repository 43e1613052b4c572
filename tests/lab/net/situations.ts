/**
 * Everything that can be wrong on the way, as the lab sets it up: in the name server, on the
 * router, in the server, in a proxy. Fault codes are the server's (faults.ts) and those here.
 */
import { faults, type Fault } from '../server/faults.ts';
import { apiPort, proxyPort, type Lab } from './lab.ts';
import { addresses } from './topology.ts';

interface SituationRow {
	/** For the printed matrix. */
	says: string;
	set(lab: Lab): unknown;
	/** Undoes what `lab.reset()` does not know of. */
	undo?(lab: Lab): Promise<unknown>;
	/** The environment in which the tools run. */
	env?: Record<string, string>;
}

const onApi = `tcp dport ${apiPort}`;
const proxyUrl = `http://proxy.example.com:${proxyPort}`;
const proxyEnv = { https_proxy: proxyUrl, http_proxy: proxyUrl };
const route = (lab: Lab, ...args: string[]) => lab.run('ip', ['route', ...args]);

const network = {
	nxdomain: { says: 'the name is unknown', set: (lab) => lab.tell({ dns: 'nxdomain' }) },
	nodata: { says: 'the name has no address', set: (lab) => lab.tell({ dns: 'nodata' }) },
	servfail: { says: 'the name server fails', set: (lab) => lab.tell({ dns: 'servfail' }) },
	'dns-refused': { says: 'the name server refuses', set: (lab) => lab.tell({ dns: 'refused' }) },
	'dns-silent': { says: 'the name server is silent', set: (lab) => lab.tell({ dns: 'silent' }) },
	refused: {
		says: 'nothing listens',
		set: (lab) => lab.tell({ server: null, port: apiPort })
	},
	filtered: {
		says: 'a firewall drops',
		set: (lab) => lab.topology.firewall([`${onApi} drop`])
	},
	'all-filtered': {
		says: 'a firewall drops everything but DNS',
		set: (lab) => lab.topology.firewall(['udp dport 53 accept', 'udp sport 53 accept', 'drop'])
	},
	rejected: {
		says: 'a firewall answers "prohibited"',
		set: (lab) => lab.topology.firewall([`${onApi} reject with icmp type admin-prohibited`])
	},
	'icmp-silent': {
		says: 'a firewall drops ICMP only',
		set: (lab) =>
			// Traceroute's probes go to these ports of the server. Without the address the rule would also
			// drop an answer of the name server that happens to go to one of them.
			lab.topology.firewall([
				'icmp type echo-request drop',
				`ip daddr ${addresses.server} udp dport 33434-33600 drop`
			])
	},
	'no-route': {
		says: 'no route leaves the host',
		set: async (lab) => {
			// The name still resolves: its server keeps a route that the API's address shares not.
			await lab.run('sh', [
				'-c',
				`printf '${addresses.server} rr-n1-tor.opensrs.net\\n' > ${lab.folder}/etc/hosts`
			]);
			await route(lab, 'del', 'default');
		},
		undo: async (lab) => {
			await lab.run('sh', ['-c', `printf '127.0.0.1 localhost\\n' > ${lab.folder}/etc/hosts`]);
			await route(lab, 'add', 'default', 'via', addresses.routerCaller);
		}
	},
	'host-unreachable': {
		says: 'a router says "host unreachable"',
		set: (lab) =>
			lab.topology.firewall([
				'udp dport 53 accept',
				'udp sport 53 accept',
				`ip daddr ${addresses.server} reject with icmp type host-unreachable`
			])
	},
	'proxy-login': {
		says: 'a proxy in the settings asks for a login',
		set: (lab) => lab.tell({ proxy: 'login', port: proxyPort, target: apiPort }),
		env: proxyEnv
	},
	'proxy-refuses': {
		says: 'a proxy in the settings refuses the tunnel',
		set: (lab) => lab.tell({ proxy: 'refuses', port: proxyPort, target: apiPort }),
		env: proxyEnv
	},
	'proxy-down': { says: 'a proxy in the settings is down', set: () => {}, env: proxyEnv }
} as const satisfies Record<string, SituationRow>;

export type Situation = keyof typeof network | Fault;

const row = (situation: Situation): SituationRow | undefined =>
	Object.hasOwn(network, situation) ? network[situation as keyof typeof network] : undefined;

export const situations = [...Object.keys(faults), ...Object.keys(network)] as Situation[];

export const situationSays = (situation: Situation) =>
	row(situation)?.says ?? faults[situation as Fault].says;

/** Sets one thing wrong, runs `body` with the environment for its tools, and sets it right again. */
export async function inSituation<Result>(
	lab: Lab,
	situation: Situation,
	body: (env: Record<string, string>) => Promise<Result>
): Promise<Result> {
	const special = row(situation);
	await lab.reset();
	if (special) await special.set(lab);
	else await lab.tell({ server: situation as Fault, port: apiPort });
	try {
		return await body(special?.env ?? {});
	} finally {
		await special?.undo?.(lab);
		await lab.reset();
	}
}

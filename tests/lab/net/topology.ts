/**
 * Three network namespaces in a row, made and removed by the tests: the calling host, a router in
 * between (the firewall), and OpenSRS. The addresses are of the ranges kept for documentation.
 * The real names resolve inside, so commands run to the letter, and nothing can leave.
 */
import { execFileSync } from 'node:child_process';

export const addresses = {
	caller: '198.51.100.2',
	routerCaller: '198.51.100.1',
	routerServer: '203.0.113.1',
	server: '203.0.113.10',
	/** In the server's network, but nobody has it. */
	nobody: '203.0.113.99'
} as const;

export interface Topology {
	caller: string;
	router: string;
	server: string;
	/** Replaces the rules of the router's firewall; empty lets all pass. */
	firewall(rules: readonly string[]): void;
	remove(): void;
}

const run = (command: string) =>
	execFileSync('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] }).toString();

/** Why it cannot be made here, or null. */
export function whyNoNamespaces(): string | null {
	if (process.platform !== 'linux') return 'network namespaces need Linux';
	if (process.getuid?.() !== 0) return 'network namespaces need root';
	try {
		const name = `lab${process.pid}try`;
		run(`ip netns add ${name} && ip netns del ${name} && command -v nft`);
		return null;
	} catch {
		return 'ip netns or nft does not work here';
	}
}

export function makeTopology(): Topology {
	removeStale();
	const [caller, router, server] = ['c', 'r', 's'].map((end) => `lab${process.pid}${end}`);
	const remove = () => {
		for (const name of [caller, router, server]) {
			try {
				run(`ip netns del ${name}`);
			} catch {
				// It was not made, or is gone: as wanted.
			}
		}
	};
	try {
		run(`set -e
for n in ${caller} ${router} ${server}; do ip netns add $n; ip -n $n link set lo up; done
ip link add c0 netns ${caller} type veth peer name r0 netns ${router}
ip link add s0 netns ${server} type veth peer name r1 netns ${router}
ip -n ${caller} addr add ${addresses.caller}/24 dev c0
ip -n ${router} addr add ${addresses.routerCaller}/24 dev r0
ip -n ${router} addr add ${addresses.routerServer}/24 dev r1
ip -n ${server} addr add ${addresses.server}/24 dev s0
ip -n ${caller} link set c0 up
ip -n ${router} link set r0 up
ip -n ${router} link set r1 up
ip -n ${server} link set s0 up
ip -n ${caller} route add default via ${addresses.routerCaller}
ip -n ${server} route add default via ${addresses.routerServer}
ip netns exec ${router} sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward
	# Many tools run at once: each shall get its answers, not one a second.
	echo 0 > /proc/sys/net/ipv4/icmp_ratelimit'
ip netns exec ${caller} sh -c 'echo "0 2147483647" > /proc/sys/net/ipv4/ping_group_range'`);
	} catch (error) {
		remove();
		throw error;
	}
	return {
		caller: caller!,
		router: router!,
		server: server!,
		firewall: (rules) => {
			const lines = [
				'flush ruleset',
				'table inet lab { chain forward {',
				'type filter hook forward priority 0;',
				...rules,
				'}',
				'}'
			];
			execFileSync('ip', ['netns', 'exec', router!, 'nft', '-f', '-'], { input: lines.join('\n') });
		},
		remove
	};
}

/** Namespaces of a run that was killed. */
function removeStale(): void {
	const names = run('ip netns list').match(/^lab\d+[crs]\b/gm) ?? [];
	for (const name of names) {
		const pid = Number(/\d+/.exec(name)![0]);
		try {
			process.kill(pid, 0);
		} catch {
			run(`ip netns del ${name}`);
		}
	}
}

/** The whole lab: namespaces, certificates, servers, and a way to run a tool on the calling host. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { certificateKinds, makeCertificates } from '../server/certificates.ts';
import type { Command, Setup } from '../server/main.ts';
import { bundle } from './bundle.ts';
import { addresses, makeTopology, type Topology } from './topology.ts';

export const liveHost = 'rr-n1-tor.opensrs.net';
export const testHost = 'horizon.opensrs.net';
export const apiPort = 55443;
export const proxyPort = 3128;

/** Names that resolve in the lab, and those that it must not know stay unknown. */
const names = {
	[liveHost]: addresses.server,
	[testHost]: addresses.server,
	'icanhazip.com': addresses.server,
	'proxy.example.com': addresses.server
};

export interface Ran {
	/** stdout and stderr as a terminal would have mixed them. */
	output: string;
	/** Null where a signal ended it. */
	code: number | null;
	/** Ended by the lab, after `seconds`. */
	stopped: boolean;
}

export interface RunOptions {
	seconds?: number;
	env?: Record<string, string>;
	cwd?: string;
	input?: string;
	/** The program writes to a terminal, as most people's do: it buffers and prints differently. */
	terminal?: boolean;
}

export interface Lab {
	topology: Topology;
	/** A folder that is removed with the lab. */
	folder: string;
	/** File with the lab's authority. */
	trusted: string;
	tell(command: Command): Promise<unknown>;
	/** Runs a program on the calling host. */
	run(program: string, args: readonly string[], options?: RunOptions): Promise<Ran>;
	/** Everything right again: server, names, firewall, no proxy. */
	reset(): Promise<void>;
	close(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
	const folder = mkdtempSync(join(tmpdir(), 'opensrs-lab-'));
	const topology = makeTopology();
	try {
		return await furnish(folder, topology);
	} catch (error) {
		topology.remove();
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

async function furnish(folder: string, topology: Topology): Promise<Lab> {
	const certificates = makeCertificates(makeFolder(folder, 'certificates'), [liveHost, testHost]);
	const enter = prepareCaller(folder, certificates.trusted);
	const program = await bundle(
		fileURLToPath(new URL('../server/main.ts', import.meta.url)),
		folder
	);
	const setup: Setup = {
		certificates: Object.fromEntries(certificateKinds.map((kind) => [kind, certificates.of(kind)])),
		address: addresses.server,
		names
	};
	const servers = spawn(
		'ip',
		['netns', 'exec', topology.server, process.execPath, program, JSON.stringify(setup)],
		{ stdio: ['pipe', 'pipe', 'inherit'] }
	);
	const tell = await converse(servers);
	const lab: Lab = {
		topology,
		folder,
		trusted: certificates.trusted,
		tell,
		run: (name, args, options = {}) =>
			runIn(
				['netns', 'exec', topology.caller, 'sh', enter, ...onTerminal(name, args, options)],
				folder,
				options
			),
		reset: async () => {
			topology.firewall([]);
			await tell({ dns: 'answers' });
			await tell({ proxy: null, port: proxyPort, target: apiPort });
			await tell({ server: 'ok', port: apiPort });
		},
		close: async () => {
			const ended = new Promise((resolve) => servers.once('exit', resolve));
			servers.stdin!.end();
			await ended;
			topology.remove();
			rmSync(folder, { recursive: true, force: true });
		}
	};
	await lab.reset();
	return lab;
}

function makeFolder(parent: string, name: string): string {
	mkdirSync(join(parent, name));
	return join(parent, name);
}

/**
 * Files of the calling host that differ from this machine's: name server, hosts, and the list of
 * authorities, which holds the lab's alone. Mounted in the process's own view only.
 * @returns a script that enters this view and runs its arguments
 */
function prepareCaller(folder: string, trusted: string): string {
	const etc = makeFolder(folder, 'etc');
	const certs = makeFolder(folder, 'trusted');
	copyFileSync(trusted, join(certs, 'lab.pem'));
	execFileSync('openssl', ['rehash', certs]);
	copyFileSync(trusted, join(certs, 'ca-certificates.crt'));
	const file = (name: string, text: string) => writeFileSync(join(etc, name), text);
	file('resolv.conf', `nameserver ${addresses.server}\noptions timeout:1 attempts:2\n`);
	file('hosts', '127.0.0.1 localhost\n');
	file('nsswitch.conf', 'hosts: files dns\n');
	const script = join(folder, 'enter.sh');
	writeFileSync(
		script,
		`set -e
for name in resolv.conf hosts nsswitch.conf; do mount --bind '${etc}'/$name /etc/$name; done
mount --bind '${certs}' /etc/ssl/certs
exec "$@"
`
	);
	return script;
}

/** `script` gives a program a terminal and hands on what it writes there. */
function onTerminal(name: string, args: readonly string[], { terminal }: RunOptions): string[] {
	if (!terminal) return [name, ...args];
	const quoted = [name, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
	return ['script', '-qec', quoted.join(' '), '/dev/null'];
}

/** Commands go out one by one; each waits for its answer. */
async function converse(servers: ChildProcess): Promise<(command: Command) => Promise<unknown>> {
	const answers = createInterface({ input: servers.stdout! })[Symbol.asyncIterator]();
	const next = async () => {
		const { value, done } = await answers.next();
		if (done) throw new Error('The servers of the lab have ended.');
		return JSON.parse(value as string) as unknown;
	};
	await next();
	return (command) => {
		servers.stdin!.write(`${JSON.stringify(command)}\n`);
		return next();
	};
}

function runIn(args: readonly string[], folder: string, options: RunOptions): Promise<Ran> {
	const { seconds = 15, env = {}, cwd = folder, input } = options;
	return new Promise((resolve, reject) => {
		// A shell that joins the two streams into one pipe keeps their order.
		const child = spawn('sh', ['-c', 'exec ip "$@" 2>&1', 'sh', ...args], {
			cwd,
			detached: true,
			env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', HOME: folder, ...env },
			stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore']
		});
		let output = '';
		let stopped = false;
		const timer = setTimeout(() => {
			stopped = true;
			process.kill(-child.pid!, 'SIGKILL');
		}, seconds * 1000);
		child.stdout!.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.on('error', reject);
		child.on('close', (code) => {
			clearTimeout(timer);
			resolve({ output, code, stopped });
		});
		if (input !== undefined) child.stdin!.end(input);
	});
}

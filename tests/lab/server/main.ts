/**
 * The lab's servers as a process of their own, for a network namespace. One JSON command a line
 * on stdin, one JSON answer a line on stdout; it ends when stdin does.
 */
import { createInterface } from 'node:readline';
import type { Certificates } from './certificates.ts';
import { startDns, type DnsKind } from './dns.ts';
import type { Fault } from './faults.ts';
import { startIpEcho } from './ipEcho.ts';
import { startProxy, type ProxyKind } from './proxy.ts';
import { startServer, type LabServer } from './serve.ts';

export interface Setup {
	certificates: Record<string, { key: string; cert: string }>;
	/** Where the API, the name server, the IP echo and the proxy listen. */
	address: string;
	names: Record<string, string>;
}

export type Command =
	/** `null`: nothing listens, so connections are refused. */
	| { server: Fault | null; port: number }
	| { dns: DnsKind }
	| { proxy: ProxyKind | null; port: number; target: number }
	/** Answers the requests received since the server was started. */
	| { received: true };

/** A request as it crosses the pipe; the body in base64. */
export interface ReceivedLine {
	head: string;
	body: string;
}

const setup = JSON.parse(process.argv[2]!) as Setup;
const certificates: Certificates = { trusted: '', of: (kind) => setup.certificates[kind]! };
const host = setup.address;
const dns = await startDns(setup.names, host);
const echo = await startIpEcho(host, 80);
const running: { server?: LabServer | null; proxy?: { close(): Promise<void> } | null } = {};

async function obey(command: Command): Promise<unknown> {
	if ('server' in command) {
		await running.server?.close();
		const where = { host, port: command.port };
		running.server = command.server && (await startServer(command.server, certificates, where));
	} else if ('dns' in command) {
		dns.kind = command.dns;
	} else if ('proxy' in command) {
		await running.proxy?.close();
		const target = { host, port: command.target };
		running.proxy =
			command.proxy && (await startProxy(command.proxy, target, { host, port: command.port }));
	} else {
		const all = running.server?.received ?? [];
		return all.map(({ head, body }): ReceivedLine => ({ head, body: body.toString('base64') }));
	}
	return true;
}

const say = (answer: unknown) => process.stdout.write(`${JSON.stringify(answer)}\n`);
say(true);
for await (const line of createInterface({ input: process.stdin })) {
	say(await obey(JSON.parse(line) as Command));
}
await Promise.all([running.server?.close(), running.proxy?.close(), dns.close(), echo.close()]);
process.exit(0);

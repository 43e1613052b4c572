import { spawn, type ChildProcess } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { hostName, type Certificate } from './certificate.ts';

/** What a recipe is filled in with. */
export interface Site {
	/** An empty folder for what the server writes. */
	prefix: string;
	/** The folder that holds index.html. */
	root: string;
	certificate: Certificate;
	/** Applied to the recipe before it is filled in. */
	change?: (recipe: string) => string;
}

/** A web server that runs a recipe on the loopback interface. */
export interface Host {
	origin: string;
	http: number;
	https: number;
	close(): Promise<void>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/**
 * Starts a program that serves both ports until it is told to stop.
 * @throws {Error} with what it printed, if it ends or does not answer within 20 s
 */
export async function startHost(
	command: readonly [string, ...string[]],
	ports: { http: number; https: number },
	env = process.env
): Promise<Host> {
	const [program, ...args] = command;
	const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => void (printed += chunk.toString()));
	}
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	for (let tries = 0; tries < 200; tries++) {
		if (child.exitCode !== null) break;
		if ((await answers(ports.http)) && (await answers(ports.https))) {
			const origin = `https://${hostName}:${ports.https}`;
			return { origin, ...ports, close: () => stop(child, ended) };
		}
		await sleep(100);
	}
	await stop(child, ended);
	throw new Error(`${program} did not start:\n${printed}`);
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
	child.kill('SIGTERM');
	await ended;
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		socket.once('close', () => resolve(false)).setTimeout(1000, () => socket.destroy());
		socket.once('connect', () => socket.destroy());
	});
}

/**
 * Runs the real tools on random requests and reads back what they wrote: each format that keeps
 * bytes must give the body that went in. Needs curl, xxd, hexdump, od, nc, tshark, bash, python3,
 * and tcpdump with the right to capture; what is missing is skipped and named at the end.
 * LAB_ROUNDS and LAB_SEED make longer and other runs.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormatId } from '../../src/core/request/captured.ts';
import { readRequest } from '../../src/core/request/read.ts';
import { Random } from '../core/request/support/random.ts';
import { listen } from '../core/request/support/reply-server.mjs';

const rounds = Number(process.env['LAB_ROUNDS'] ?? 12);
const random = new Random(Number(process.env['LAB_SEED'] ?? 55443));
const folder = mkdtempSync(join(tmpdir(), 'captures-'));
const report: string[] = [];
const tools = ['curl', 'xxd', 'hexdump', 'od', 'nc', 'tcpdump', 'tshark', 'bash', 'python3'];
const has = (tool: string): boolean => spawnSync('which', [tool]).status === 0;
const missing = new Set(tools.filter((tool) => !has(tool)));
let server: Awaited<ReturnType<typeof listen>>;

/** Small bodies of every kind, and two that need several packets even on loopback. */
const bodies = Array.from({ length: rounds }, (_, i) =>
	random.hardBytes(i === 1 ? 200_000 : i === 2 ? 70_000 : random.below(i < 6 ? 60 : 2000))
);

beforeAll(async () => {
	server = await listen(0);
});
afterAll(() => {
	server.server.close();
	rmSync(folder, { recursive: true });
	for (const tool of missing) report.push(`not run: ${tool} is not installed`);
	console.log(report.join('\n'));
});

async function curl(body: Uint8Array, options: string[], port = server.port): Promise<void> {
	const file = join(folder, 'body');
	writeFileSync(file, body);
	const child = spawn('curl', [
		...['-sS', '-o', '/dev/null', '-H', 'Content-Type: text/xml', '-H', 'X-Username: example'],
		...['--data-binary', `@${file}`, ...options, `http://127.0.0.1:${port}/`]
	]);
	const [code] = (await once(child, 'exit')) as [number];
	expect(code).toBe(0);
}

function expectBody(dump: Uint8Array, body: Uint8Array, format: FormatId): void {
	const { request } = readRequest(new Uint8Array(dump));
	expect(request?.format).toBe(format);
	expect(request?.bodyExact).toBe(true);
	expect(Buffer.compare(request!.body!, body)).toBe(0);
}

const print = (tool: string, args: string[]): Uint8Array =>
	execFileSync(tool, args, { maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'ignore'] });

describe.skipIf(missing.has('curl'))('what the tools wrote', () => {
	it('curl --trace', { timeout: 120_000 }, async () => {
		const file = join(folder, 'trace');
		for (const [i, body] of bodies.entries()) {
			const expectation = i % 2 ? ['-H', 'Expect: 100-continue'] : ['--trace-time'];
			await curl(body, ['--trace', file, ...expectation]);
			expectBody(readFileSync(file), body, 'curl-trace');
		}
		report.push(`curl --trace: ${bodies.length} bodies`);
	});

	it.skipIf(missing.has('nc'))('nc, and dumps of its file', { timeout: 300_000 }, async () => {
		const dumps: [FormatId, string, string[]][] = [
			['xxd', 'xxd', []],
			['xxd', 'xxd', ['-p']],
			['xxd', 'xxd', ['-g', '1', '-c', '32']],
			['c-array', 'xxd', ['-i']],
			['hexdump', 'hexdump', ['-C']],
			['od', 'od', ['-A', 'x', '-t', 'x1z']],
			['od', 'od', ['-t', 'x1']],
			['od', 'od', ['-v', '-A', 'd', '-t', 'x1z']]
		];
		for (const [i, body] of bodies.entries()) {
			const file = join(folder, 'capture.http');
			const port = 20_000 + ((process.pid + i) % 10_000);
			const listener = spawn('sh', ['-c', `nc -l -N 127.0.0.1 ${port} > ${file}`]);
			const written = once(listener, 'exit');
			listener.stdin.on('error', () => {});
			await wait(300);
			// A reply before all was sent would make curl stop sending.
			const reply = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';
			void wait(500).then(() => listener.stdin.end(reply));
			const framing = i % 3 === 2 ? ['-H', 'Transfer-Encoding: chunked'] : [];
			await curl(body, ['-H', 'Expect:', ...framing], port);
			await written;
			expectBody(readFileSync(file), body, 'raw-http');
			for (const [format, tool, args] of dumps) {
				if (!missing.has(tool)) expectBody(print(tool, [...args, file]), body, format);
			}
		}
		report.push(`nc: ${bodies.length} bodies`);
		for (const [, tool, args] of dumps) {
			if (!missing.has(tool)) report.push(`${tool} ${args.join(' ')}: ${bodies.length} bodies`);
		}
	});

	it.skipIf(missing.has('tcpdump'))('tcpdump and tshark', { timeout: 120_000 }, async () => {
		const file = join(folder, 'packets.pcap');
		const capture = spawn('tcpdump', ['-i', 'lo', '-U', '-w', file, `tcp port ${server.port}`]);
		if (!(await isListening(capture))) {
			report.push('not run: tcpdump may not capture here');
			return;
		}
		const first = 30_000 + (process.pid % 10_000);
		for (const [i, body] of bodies.entries()) {
			await curl(body, ['-H', 'Expect:', '--local-port', String(first + i)]);
		}
		await wait(1500);
		capture.kill();
		await once(capture, 'exit');
		const follow = (port: number): string =>
			`follow,tcp,hex,127.0.0.1:${port},127.0.0.1:${server.port}`;
		const dumps: [FormatId, string, (port: number) => string[]][] = [
			['tcpdump', 'tcpdump', (port) => ['-n', '-X', '-r', file, `port ${port}`]],
			['tcpdump', 'tcpdump', (port) => ['-n', '-XX', '-r', file, `port ${port}`]],
			['wireshark', 'tshark', (port) => ['-r', file, '-x', '-Y', `tcp.port == ${port}`]],
			['wireshark', 'tshark', (port) => ['-r', file, '-q', '-z', follow(port)]]
		];
		for (const [format, tool, args] of dumps) {
			if (missing.has(tool)) continue;
			for (const [i, body] of bodies.entries()) {
				expectBody(print(tool, args(first + i)), body, format);
			}
			report.push(
				`${tool} ${args(first).join(' ').replaceAll(folder, '')}: ${bodies.length} bodies`
			);
		}
	});

	/** Quoting by others than us; what curl then sends is what we must have read. */
	const quoters: [string, string[]][] = [
		['bash', ['-c', 'printf %q "$1"', 'bash']],
		['python3', ['-c', 'import shlex,sys; sys.stdout.write(shlex.quote(sys.argv[1]))']]
	];
	it.each(quoters.filter(([tool]) => !missing.has(tool)))(
		'command lines quoted by %s',
		{ timeout: 120_000 },
		async (tool, args) => {
			const letters = [...` '"\\$\`!#&;|<>()*?~%^=@\n\t\réß日😀aZ0{}[]`];
			for (let round = 0; round < rounds * 2; round++) {
				const length = 1 + random.below(40);
				const text = Array.from({ length }, () => random.pick(letters)).join('');
				const quoted = execFileSync(tool, [...args, text]).toString();
				const option = random.pick(['--data-raw', '--data-urlencode', '-H @/dev/null --data-raw']);
				const command = `curl -sS -o /dev/null http://127.0.0.1:${server.port}/ ${option} ${quoted}`;
				if (option === '--data-urlencode' && /[@]/.test(text)) continue;
				const before = server.received.length;
				const child = spawn('bash', ['-c', command]);
				await once(child, 'exit');
				const sent = readRequest(server.received[before]!).request!.body!;
				const { request } = readRequest(new TextEncoder().encode(command), 'curl-command');
				expect(Buffer.from(request!.body!).toString(), command).toBe(Buffer.from(sent).toString());
			}
			report.push(`command lines quoted by ${tool}: ${rounds * 2}`);
		}
	);
});

/** Whether tcpdump started: it says so, or it ends. A first connection makes it write. */
async function isListening(capture: ChildProcess): Promise<boolean> {
	const started = new Promise<boolean>((resolve) => {
		capture.stderr!.on('data', (data: Buffer) => {
			if (data.includes('listening on')) resolve(true);
		});
		capture.on('exit', () => resolve(false));
	});
	const result = await started;
	if (result) {
		// The first packets after the message may be lost: these are thrown away by their port.
		await wait(500);
		connect(server.port, '127.0.0.1')
			.on('error', () => undefined)
			.end();
		await wait(300);
	}
	return result;
}

/**
 * The probe script, run by each shell in a network namespace of its own, where nothing but
 * loopback can be reached; and what it prints, read back.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { probes, probeToPaste } from '../../src/core/network/probe/index.ts';
import { readTranscript } from '../../src/core/network/transcripts/read.ts';
import { installed, installedShells, strict } from './support/posixShells.ts';

const folder = mkdtempSync(join(tmpdir(), 'probe-'));
afterAll(() => rmSync(folder, { recursive: true }));

const steps = ['host', 'outbound-ip', 'dns', 'ping', 'route', 'tcp', 'tls', 'allow-list'];

/** Port 1 accepts and says nothing, port 2 takes no more connections, nothing listens on 3. */
const listeners = `
import socket, sys, time
stalled = socket.socket(); stalled.bind(('127.0.0.1', 1)); stalled.listen(100)
full = socket.socket(); full.bind(('127.0.0.1', 2)); full.listen(0)
clients = [socket.socket() for _ in range(3)]
for client in clients:
    client.setblocking(False)
    client.connect_ex(('127.0.0.1', 2))
print('ready', flush=True)
time.sleep(100)
`;

function canIsolate(): boolean {
	const works = spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).status === 0;
	if (!works && strict) throw new Error('Network namespaces need root and iproute2.');
	if (!works) console.warn('SKIPPED: no network namespaces (they need root and iproute2)');
	return works;
}

/** Runs a command line beside the listeners; all of its processes end with it. */
function isolated(command: string): { output: string; left: string } {
	writeFileSync(join(folder, 'listeners.py'), listeners);
	const script = `
ip link set lo up
python3 listeners.py >ready & listening=$!
while ! grep -q ready ready; do sleep 0.05; done
${command} >output 2>&1
kill $listening; wait $listening 2>/dev/null
sleep 1.5
ps axww -o args= | grep -vE '^(ps|grep|bash|sh) ' >left
cat output; echo; echo ==LEFT==; cat left`;
	const { stdout } = spawnSync(
		'unshare',
		['-n', '--pid', '--fork', '--mount-proc', 'bash', '-c', script],
		{ cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], TMPDIR: folder } }
	);
	const [output = '', left = ''] = stdout.split('==LEFT==\n');
	return { output, left };
}

function write(port: number): string {
	return probes.posix.write({ host: 'localhost', port });
}

const there = [canIsolate(), installed('python3'), installed('ps', 'procps')].every(Boolean);

describe.runIf(there).each(installedShells)('in $name', ({ call }) => {
	const run = (script: string) => {
		writeFileSync(join(folder, 'probe.sh'), script);
		return isolated(`${call.join(' ')} probe.sh`);
	};

	it('runs all steps, and prints only sections', () => {
		const { output, left } = run(write(3));
		const heads = [...output.matchAll(/^=== opensrs-probe 1: ([a-z-]+): (missing: )?\S+ ===$/gm)];
		expect([...new Set(heads.map((match) => match[1]))]).toEqual(steps);
		const outside = output.replace(
			/^=== opensrs-probe 1: [a-z-]+: (?:missing: \S+ ===\n|\S+ ===\n[^]*?\n=== exit \d+ after \d+ s ===\n)/gm,
			''
		);
		expect(outside.trim()).toBe('=== opensrs-probe 1: end ===');
		expect(output).toContain('target: localhost 3\n');
		expect(left).toBe('');
	});

	it('is read back: the port is refused', () => {
		const { segments } = readTranscript(run(write(3)).output);
		const codes = segments
			.filter(({ step }) => step === 'tcp')
			.flatMap(({ findings }) => findings.map(({ code }) => code));
		expect(codes).toContain('refused');
	});
});

describe.runIf(there)('where nothing answers', () => {
	it('keeps each step to ten seconds in every shell, and leaves no process behind', () => {
		const runs = installedShells.flatMap(({ name, call }) =>
			[1, 2].map((port) => {
				const file = `${name}-${port}`;
				writeFileSync(join(folder, `${file}.sh`), write(port));
				return { file, command: `${call.join(' ')} ${file}.sh >${file}.txt 2>&1 &` };
			})
		);
		// Side by side, in a subshell that waits for them alone.
		const { left } = isolated(`(${runs.map(({ command }) => command).join(' ')} wait)`);
		for (const { file } of runs) {
			const output = readFileSync(join(folder, `${file}.txt`), 'utf8');
			const times = [...output.matchAll(/^=== exit (\d+) after (\d+) s ===$/gm)];
			expect(times.length).toBeGreaterThan(8);
			for (const [, , seconds] of times) expect(Number(seconds)).toBeLessThanOrEqual(10);
			expect(output).toMatch(/: tls: openssl ===\n[^=]*\n=== exit 143 after (?:9|10) s ===/);
			expect(output).toContain('=== opensrs-probe 1: end ===');
			expect(output).not.toMatch(/Terminated|Killed/);
		}
		expect(left).toBe('');
	});
});

describe.runIf(there)('where tools are missing', () => {
	it('says so for each, and continues', () => {
		// Only what the script itself needs: no tool that looks at the network.
		const bare = ['date', 'sleep', 'uname', 'printenv', 'sed', 'grep', 'kill', 'sh'];
		const links = bare.map((name) => `ln -sf "$(command -v ${name})" bare/`).join('; ');
		const script = write(3).replace(/^PATH=.*$/m, `PATH=${folder}/bare`);
		writeFileSync(join(folder, 'probe.sh'), script);
		const { output } = isolated(`mkdir -p bare; ${links}; dash probe.sh`);
		const missing = [...output.matchAll(/^=== opensrs-probe 1: [a-z-]+: missing: (\S+) ===$/gm)];
		expect(missing.map((match) => match[1])).toEqual([
			...['curl', 'wget', 'getent', 'nslookup', 'dig', 'ping', 'traceroute', 'tracepath'],
			...['nc', 'bash', 'openssl', 'curl']
		]);
		expect(output).not.toContain('not found');
	});

	it('can be pasted at a prompt', () => {
		writeFileSync(join(folder, 'paste.txt'), probeToPaste(write(3)));
		for (const shell of ['bash --norc --noediting -i', 'zsh -f -i +o zle']) {
			if (!installed(shell.split(' ')[0]!)) continue;
			const { output } = isolated(`${shell} <paste.txt`);
			expect(output).toContain('=== opensrs-probe 1: end ===');
			expect(output).not.toMatch(/event not found|syntax error|parse error/);
		}
	});
});

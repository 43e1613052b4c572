/** The signed-request commands, run by real shells with real curl and openssl, against loopback. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/core/network/commands/index.ts';
import { writeCommand, type Given } from '../../src/core/network/commands/write.ts';
import { random } from '../core/network/support/hostile.ts';
import { installed, installedShells, type PosixShell } from './support/posixShells.ts';
import { openSignedServer, type Received, type SignedServer } from './support/signedServer.ts';
import { openTerminal } from './support/terminal.ts';

const next = random(31);
const key = Array.from({ length: 112 }, () => Math.floor(next() * 16).toString(16)).join('');
const oddKey = `k'e"y %s\\n $HOME \`id\` ${'é'.repeat(3)}-`;
const username = "o'neil & co $HOME";

const bodies: Record<string, Buffer> = {
	plain: Buffer.from('<test/>'),
	CRLF: Buffer.from('<?xml version="1.0"?>\r\n<a>\r\n</a>\r\n'),
	'newlines at the end': Buffer.from('<a/>\n\n\n'),
	'a NUL at the end': Buffer.from('<a/>\0'),
	'NULs inside': Buffer.from('\0<a>\0\0</a>\n\0\n'),
	'not ASCII': Buffer.from('<a>Zoë – 漢字 \u{1f600}</a>'),
	'not UTF-8': Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x80, 0xc3]),
	quotes: Buffer.from(`<a b='c' d="e">'"\\$HOME\`id\`%s\\n!!</a>`),
	'1 MB': Buffer.from(Array.from({ length: 1_000_000 }, () => Math.floor(next() * 256)))
};

const md5 = (...parts: (Buffer | string)[]): string => {
	const hash = createHash('md5');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
};
const signatureOf = (body: Buffer, secret: string): string => md5(md5(body, secret), secret);

let server: SignedServer;
let folder: string;
let seen: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'signed-'));
	server = await openSignedServer(folder);
	seen = join(folder, 'seen.txt');
	// Programs that look at all processes before they do their work: no moment is missed.
	mkdirSync(join(folder, 'bin'));
	for (const program of ['openssl', 'md5sum', 'sed', 'cut', 'cat', 'curl', 'stty', 'printf']) {
		const real = `PATH=\${PATH#*:}; export PATH`;
		wrapper(program, `ps axww -o args >>"${seen}"\n${real}\nexec ${program} "$@"`);
	}
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

function wrapper(program: string, script: string, bin = 'bin'): void {
	const path = join(folder, bin, program);
	writeFileSync(path, `#!/bin/sh\n${script}\n`);
	chmodSync(path, 0o755);
}

function command(id: 'signed-request' | 'signed-request-signature', given: Given): string {
	const endpoint = { host: 'localhost', port: server.port };
	const written = writeCommand(commands[id], 'posix', endpoint, { username, ...given });
	if (!written.ok) throw new Error(written.why);
	return written.text;
}

function environment(bin = 'bin'): NodeJS.ProcessEnv {
	return {
		PATH: `${join(folder, bin)}:${process.env['PATH'] ?? ''}`,
		HOME: folder,
		LANG: 'C.UTF-8',
		TERM: 'dumb',
		CURL_CA_BUNDLE: server.certificate,
		NO_PROXY: '*'
	};
}

/** Runs the command as a script, with the key on standard input or in the environment. */
async function run(
	{ call }: PosixShell,
	script: string,
	given: { input?: string; env?: NodeJS.ProcessEnv }
): Promise<{ output: string; code: number | null }> {
	const [program, ...options] = call;
	const child = spawn(program, [...options, '-c', script], {
		cwd: folder,
		env: { ...environment(), ...given.env }
	});
	// A script that ends before it reads closes the pipe: that is no fault.
	child.stdin.on('error', () => {});
	child.stdin.end(given.input ?? '');
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => void (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => void (output += chunk.toString()));
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	return { output, code };
}

function expectSigned(requests: Received[], body: Buffer, secret: string): void {
	expect(requests).toHaveLength(1);
	const { method, url, headers, body: sent } = requests[0]!;
	expect([method, url]).toEqual(['POST', '/']);
	expect(sent.equals(body)).toBe(true);
	expect(headers).toMatchObject({
		'content-type': 'text/xml',
		'content-length': String(body.length),
		'x-username': username,
		'x-signature': signatureOf(body, secret)
	});
	expect(headers.expect).toBeUndefined();
}

describe.runIf(installed('curl') && installed('ps', 'procps')).each(installedShells)(
	'in $name',
	(shell) => {
		it.each(Object.keys(bodies))('a body with %s is sent and signed byte by byte', async (name) => {
			writeFileSync(join(folder, 'request.xml'), bodies[name]!);
			const text = command('signed-request', {});
			const { output, code } = await run(shell, text, { input: `${key}\n` });
			expect([code, output]).toEqual([0, expect.stringContaining('response_code')]);
			expect(output).toContain(`Signature: ${signatureOf(bodies[name]!, key)}`);
			expectSigned(server.take(), bodies[name]!, key);
		});

		it.each(Object.keys(bodies))('a body with %s and the signature of the page', async (name) => {
			writeFileSync(join(folder, '-re quest.xml'), bodies[name]!);
			const signature = signatureOf(bodies[name]!, key);
			const text = command('signed-request-signature', { signature, file: '-re quest.xml' });
			await run(shell, text, {});
			expectSigned(server.take(), bodies[name]!, key);
		});

		it('a key of any characters works, from the environment too, and curl does not inherit it', async () => {
			writeFileSync(join(folder, 'request.xml'), bodies['CRLF']!);
			const text = command('signed-request', {});
			await run(shell, text, { input: `${oddKey}\n` });
			expectSigned(server.take(), bodies['CRLF']!, oddKey);
			mkdirSync(join(folder, 'env'), { recursive: true });
			wrapper('curl', `env >"${folder}/curl-env.txt"\nPATH=\${PATH#*:}\nexec curl "$@"`, 'env');
			const env = { ...environment('env'), OPENSRS_KEY: oddKey, key: 'exported' };
			await run(shell, text, { env });
			expectSigned(server.take(), bodies['CRLF']!, oddKey);
			const inherited = readFileSync(join(folder, 'curl-env.txt'), 'utf8');
			expect(inherited).toContain('CURL_CA_BUNDLE');
			expect(inherited).not.toContain('%s');
		});

		it('uses md5sum if openssl is missing or refuses MD5', async () => {
			mkdirSync(join(folder, 'fips'), { recursive: true });
			wrapper('openssl', 'exit 1', 'fips');
			writeFileSync(join(folder, 'request.xml'), bodies['NULs inside']!);
			const env = environment('fips');
			await run(shell, command('signed-request', {}), { input: `${key}\n`, env });
			expectSigned(server.take(), bodies['NULs inside']!, key);
		});

		it('reports a missing file and sends nothing', async () => {
			const text = command('signed-request', { file: 'nowhere.xml' });
			const { output, code } = await run(shell, text, { input: `${key}\n` });
			expect([code, output]).toEqual([1, 'There is no file nowhere.xml here.\n']);
			expect(server.take()).toEqual([]);
		});

		it('the key never shows in the list of processes', async () => {
			writeFileSync(join(folder, 'request.xml'), bodies['1 MB']!);
			writeFileSync(seen, '');
			const text = command('signed-request', {});
			await run(shell, text, { input: `${key}\n` });
			expectSigned(server.take(), bodies['1 MB']!, key);
			const list = readFileSync(seen, 'utf8');
			for (const program of ['openssl md5', 'curl', 'sed']) expect(list).toContain(program);
			expect(list).not.toContain(key);

			// The same with a printf that is a program: the list must show it.
			const careless = text.replaceAll('printf %s "$', 'env printf %s "$');
			expect(careless).not.toBe(text);
			await run(shell, careless, { input: `${key}\n` });
			server.take();
			expect(readFileSync(seen, 'utf8')).toContain(key);
		});
	}
);

const prompts = [
	{ name: 'bash', call: 'bash --norc --noprofile -i' },
	// With -f zsh would save no history; without, Debian's zsh has an array named key.
	{ name: 'zsh', call: 'zsh -i' },
	{ name: 'busybox', call: 'busybox sh -i' },
	{ name: 'dash', call: 'dash -i' }
].filter(({ name }) => installed(name));

describe.runIf(installed('script', 'bsdutils')).each(prompts)(
	'pasted at a prompt of $name',
	({ name, call }) => {
		it('the key is asked for, not shown, and leaves no trace in the history', async () => {
			writeFileSync(join(folder, 'request.xml'), bodies['CRLF']!);
			const history = join(folder, `history-${name}`);
			const env = {
				...environment('none'),
				ZDOTDIR: folder,
				PS1: 'ready> '
			};
			writeFileSync(join(folder, '.zshrc'), "PS1='ready> '\n");
			const terminal = openTerminal(call, folder, env);
			await terminal.until('ready> ');
			terminal.type(`HISTFILE=${history}; HISTSIZE=100; SAVEHIST=100\n`);
			await terminal.until('ready> ');
			terminal.type(`${command('signed-request', {})}\n`);
			// The text of the command holds the question as well, behind a quote. It is printed after echo
			// was switched off.
			await terminal.until(/(?<!')Private key \(not shown\): /);
			terminal.type(`${key}\n`);
			await terminal.until('response_code');
			terminal.type('echo "echo is $(stty -a | grep -o "[-]*echo ")"\n');
			await terminal.until('echo is echo');
			terminal.type('echo "left: <$OPENSRS_KEY$first$signature>"\n');
			await terminal.until('left: <>');
			terminal.type('exit\n');
			await terminal.exit;
			expectSigned(server.take(), bodies['CRLF']!, key);
			expect(terminal.output()).not.toContain(key);
			// dash keeps no history, nor does the busybox of Debian.
			if (existsSync(history) || name === 'bash' || name === 'zsh') {
				const kept = readFileSync(history, 'latin1');
				expect(kept).toContain('md5hex');
				expect(kept).not.toContain(key);
			}
		});
	}
);

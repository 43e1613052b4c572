import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	captureCommands,
	captureFile,
	capturePort
} from '../../src/core/signature/capture/commands.ts';

/* The one-liners that the page offers, run as they stand: what arrives must be what was sent. */

const sent = Buffer.concat([
	Buffer.from('POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 266\r\n\r\n'),
	Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
	Buffer.from('\r\nend\r\n\0\n')
]);

const tools: Record<string, string> = { python: 'python3' };
const listeners = captureCommands.filter(({ id }) => id !== 'curl');
const strict = process.env['LAB_STRICT'] === '1';
const installed = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'capture-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Connects as soon as somebody listens, sends, and closes. */
async function send(bytes: Buffer): Promise<void> {
	for (let attempt = 0; attempt < 100; attempt++) {
		const done = await new Promise<boolean>((resolve) => {
			const socket = connect(capturePort, '127.0.0.1', () => socket.end(bytes));
			socket.on('error', () => resolve(false));
			socket.on('close', (failed) => resolve(!failed));
			setTimeout(() => socket.destroy(), 1500).unref();
		});
		if (done) return;
		await sleep(100);
	}
	throw new Error('nobody listened');
}

describe('what the page offers to record a request', () => {
	for (const { id, command } of listeners) {
		const tool = tools[id] ?? id;
		if (!installed(tool) && !strict) {
			test.skip(`${id}: not run, ${tool} is not installed`, () => {});
			continue;
		}
		test(`${id} keeps every byte`, async () => {
			const shell = spawn('sh', ['-c', command], { cwd: folder, detached: true, stdio: 'ignore' });
			const ended = new Promise((resolve) => shell.on('exit', resolve));
			try {
				await send(sent);
				await Promise.race([ended, sleep(500)]);
			} finally {
				try {
					process.kill(-shell.pid!);
				} catch {
					// It had ended by itself.
				}
				await ended;
			}
			expect(readFileSync(join(folder, captureFile))).toEqual(sent);
		});
	}
});

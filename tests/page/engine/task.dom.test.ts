import { Blob } from 'node:buffer';
import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { hashJob } from '../../../src/core/signature/hash.ts';
import { hashFileJob } from '../../../src/core/signature/hashFile.ts';
import { Task } from '../../../src/page/engine/task.svelte.ts';

const bytes = new TextEncoder().encode('<test/>');
const right = createHash('md5').update(bytes).digest('hex');

test('a small job has its result at once', () => {
	const task = new Task(hashJob);
	task.runNow(bytes);
	expect([task.result, task.running, task.failure]).toEqual([right, false, undefined]);
});

test('a job that waits is not asked for its result at once', async () => {
	const task = new Task(hashFileJob);
	task.runNow(new Blob([bytes]) as unknown as globalThis.Blob);
	expect([task.result, task.running]).toEqual([undefined, true]);
	await vi.waitFor(() => expect(task.running).toBe(false));
	expect([task.result, task.failure]).toEqual([right, undefined]);
});

test('a new question ends the old one', async () => {
	const task = new Task(hashJob);
	const old = task.run(new Uint8Array(3 << 20));
	task.runNow(bytes);
	await old;
	expect([task.result, task.failure]).toEqual([right, undefined]);
	task.cancel();
	expect([task.result, task.cancelled]).toEqual([undefined, true]);
});

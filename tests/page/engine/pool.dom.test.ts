import type * as Pool from '../../../src/page/engine/pool.ts';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

/** A worker that does nothing but know its number, and whether it was ended. */
class StandIn {
	static made = 0;
	readonly number = ++StandIn.made;
	ended = false;
	onmessage: ((event: { data: { kind: string } }) => void) | null = null;
	onerror: (() => void) | null = null;
	terminate(): void {
		this.ended = true;
	}
	postMessage(order: unknown): void {
		if (order === 'stop') setTimeout(() => this.onmessage?.({ data: { kind: 'stopped' } }));
	}
}

vi.mock('../../../src/page/engine/spawn.ts', () => ({
	spawnWorker: () => Promise.resolve(new StandIn())
}));

let pool: typeof Pool;

beforeEach(async () => {
	StandIn.made = 0;
	vi.resetModules();
	pool = await import('../../../src/page/engine/pool.ts');
});

// Modules are shared with other files, which must not get what uses the stand-in.
afterAll(() => void vi.resetModules());

const take = async (shard?: number) =>
	(await pool.takeWorker({ shard })) as unknown as StandIn & Worker;
const takeBoth = () => Promise.all([take(0), take(1)]);
const numbers = (workers: StandIn[]) => workers.map(({ number }) => number);

test('a shard goes to the worker that had it last, whichever is free first', async () => {
	const [one, two] = await takeBoth();
	expect(numbers([one, two])).toEqual([1, 2]);
	pool.returnWorker(two);
	pool.returnWorker(one);
	expect(numbers(await takeBoth())).toEqual([1, 2]);
});

test('it goes there even if both workers must be stopped first', async () => {
	const [one, two] = await takeBoth();
	pool.stopWorker(two);
	pool.stopWorker(one);
	expect(numbers(await takeBoth())).toEqual([1, 2]);
	expect(StandIn.made).toBe(2);
});

test('a shard does not wait for its worker if another one is free', async () => {
	const [one, two] = await takeBoth();
	pool.returnWorker(two);
	expect((await take(0)).number).toBe(2);
	pool.returnWorker(one);
	expect((await take(1)).number).toBe(1);
});

test('work without a shard uses another worker if it can', async () => {
	const workers = [await take(0), await take(1), await take()];
	for (const worker of workers) pool.returnWorker(worker);
	expect((await take()).number).toBe(3);
});

test('forgets immediately in an idle worker, and in a busy one when it returns', async () => {
	const [one, two] = await takeBoth();
	const three = await take();
	pool.returnWorker(one);
	pool.forgetWork();
	expect([one.ended, two.ended]).toEqual([true, false]);
	pool.returnWorker(two);
	pool.stopWorker(three);
	await vi.waitFor(() => expect(three.ended).toBe(true));
	expect(two.ended).toBe(true);
	expect(numbers(await takeBoth())).toEqual([4, 5]);
});

test('a job waiting for a worker that must be forgotten gets a new one', async () => {
	const one = await take();
	pool.forgetWork();
	pool.stopWorker(one);
	const next = await take();
	expect([next.number, one.ended]).toEqual([2, true]);
});

test('a worker that was still starting when everything was forgotten is ended too', async () => {
	const asked = take();
	pool.forgetWork();
	expect((await asked).number).toBe(2);
});

import { expect, test, vi } from 'vitest';
import { ExplanationSearch } from '../../../src/page/session/explanationSearch.svelte.ts';

const signals: AbortSignal[] = vi.hoisted(() => []);
/** What runs ahead of a search: its shard, and what ends it. */
const ahead: { shard: number; signal: AbortSignal }[] = vi.hoisted(() => []);

vi.mock('../../../src/page/engine/run.ts', () => ({
	workerCount: () => 3,
	runAhead: (_name: string, _input: unknown, options: (typeof ahead)[number]) => {
		ahead.push(options);
		return Promise.resolve();
	},
	runJob: (_name: string, { options }: { options: { shard: { index: number } } }, run: never) => {
		const { signal } = run as { signal: AbortSignal };
		signals.push(signal);
		if (options.shard.index === 1) return Promise.reject(new Error('out of memory'));
		return new Promise((_, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason as Error));
		});
	}
}));

test('where one worker fails the others are stopped, and the failure is said', async () => {
	const search = new ExplanationSearch();
	const bytes = new Uint8Array([0x61]);
	await search.start({ bodies: [bytes], keys: [bytes], observed: '0'.repeat(32) });
	expect(signals).toHaveLength(3);
	expect(signals.every(({ aborted }) => aborted)).toBe(true);
	expect([search.running, search.failure, search.answer]).toEqual([
		false,
		'Error: out of memory',
		undefined
	]);
});

test('a request is made ready on every worker, until a search needs them', () => {
	const search = new ExplanationSearch();
	search.prepare({ bodies: [new Uint8Array(2000)] });
	expect(ahead.map(({ shard }) => shard)).toEqual([0, 1, 2]);
	expect(ahead.some(({ signal }) => signal.aborted)).toBe(false);
	expect(search.running).toBe(false);
	const bytes = new Uint8Array([0x61]);
	void search.start({ bodies: [bytes], keys: [bytes], observed: '0'.repeat(32) });
	expect(ahead.every(({ signal }) => signal.aborted)).toBe(true);
	search.clear();
});

test('a long request is not made ready: nobody asked for that work', () => {
	ahead.length = 0;
	new ExplanationSearch().prepare({ bodies: [new Uint8Array(1 << 20)] });
	expect(ahead).toEqual([]);
});

import { afterAll, expect, test, vi } from 'vitest';
import { ExplanationSearch } from '../../../src/page/session/explanationSearch.svelte.ts';

const signals: AbortSignal[] = vi.hoisted(() => {
	// Another file may have loaded what uses the module that is mocked here.
	vi.resetModules();
	return [];
});
afterAll(() => void vi.resetModules());

vi.mock('../../../src/page/engine/run.ts', () => ({
	workerCount: () => 3,
	runJob: (_job: unknown, { options }: { options: { shard: { index: number } } }, run: never) => {
		const { signal } = run as { signal: AbortSignal };
		signals.push(signal);
		if (options.shard.index === 1) return Promise.reject(new Error('out of memory'));
		return new Promise((_, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason as Error));
		});
	}
}));

test('if one worker fails, the others stop and the failure is shown', async () => {
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

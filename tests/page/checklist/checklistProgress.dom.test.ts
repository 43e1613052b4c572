import { afterEach, expect, test, vi } from 'vitest';
import { storageName } from '../../../src/page/session/browserStorage.ts';
import { ChecklistProgress } from '../../../src/page/session/checklistProgress.svelte.ts';
import { faults } from '../../../src/core/checklist/storage.ts';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

test('reports a stored tick that is unknown, even if it is the only one', () => {
	localStorage.setItem(storageName, '{"version":1,"ticks":{"from-elsewhere":"passed"}}');
	expect(new ChecklistProgress().problem).toContain('left out');
});

test('if storage is blocked, the first tick says so and stays in memory', () => {
	for (const access of ['getItem', 'setItem', 'removeItem'] as const) {
		vi.spyOn(Storage.prototype, access).mockImplementation(() => {
			throw new DOMException('insecure', 'SecurityError');
		});
	}
	const progress = new ChecklistProgress();
	expect(progress.problem).toBe('');
	progress.tick('no-incident', 'passed');
	progress.tick('ip-allowed', 'failed');
	expect(progress.problem).toBe(faults.forbidden);
	expect(progress.ticks).toEqual({ 'no-incident': 'passed', 'ip-allowed': 'failed' });
});

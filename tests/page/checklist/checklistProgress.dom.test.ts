import { afterEach, expect, test, vi } from 'vitest';
import { storageName } from '../../../src/page/session/browserStorage.ts';
import { ChecklistProgress } from '../../../src/page/session/checklistProgress.svelte.ts';
import { faults } from '../../../src/core/checklist/storage.ts';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

test('a stored tick that is not known is said, also where it is the only one', () => {
	localStorage.setItem(storageName, '{"version":1,"ticks":{"from-elsewhere":"passed"}}');
	expect(new ChecklistProgress().problem).toContain('left out');
});

test('storage that is forbidden is said with the first tick, which stays in memory', () => {
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

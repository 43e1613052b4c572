import { expect, test } from 'vitest';
import { countResults } from '../../scripts/count-results.mjs';

test('adds up what Vitest and Playwright say at their end', () => {
	const log = [
		' Test Files  1 failed | 3 passed (4)',
		'      Tests  2 failed | 19 passed | 1 skipped (22)',
		'   Start at  13:28:25',
		'Running 9 tests using 2 workers',
		'  ✓  1 tests/e2e/a.spec.ts › 3 passed (1.2s) (2.1s)',
		'  1 failed',
		'    tests/e2e/a.spec.ts:1:1 › a test',
		'  1 flaky',
		'  18 passed (40.3s)',
		'      Tests  5 passed (5)'
	].join('\n');
	expect(countResults(log)).toEqual({ passed: 19 + 18 + 5, failed: 2 + 1 + 1 });
});

test('says nothing if no tests ran', () => {
	expect(countResults('npm error code ERESOLVE\n3 passed the check\n')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { checks } from '../../../src/core/checklist/checks.ts';
import { tickedStages, type Ticks } from '../../../src/core/checklist/state.ts';

const ofStage = (stage: string) => checks.filter((check) => check.stage === stage);

test('a stage with one check goes by its tick', () => {
	const [check] = ofStage('allow-list');
	expect(tickedStages({ [check!.id]: 'failed' })).toEqual([
		{ stage: 'allow-list', state: 'failed', what: check!.what }
	]);
	expect(tickedStages({ [check!.id]: 'passed' })).toMatchObject([{ state: 'passed' }]);
	for (const state of ['unchecked', 'not-applicable'] as const) {
		expect(tickedStages({ [check!.id]: state })).toEqual([]);
	}
});

test('a stage with several checks passes only with all of them, and fails with any', () => {
	const own = ofStage('credentials');
	expect(own.length).toBeGreaterThan(1);
	const [first, ...rest] = own;
	const ticks: Ticks = { [first!.id]: 'passed' };
	expect(tickedStages(ticks)).toEqual([]);
	const all = Object.fromEntries(own.map(({ id }) => [id, 'passed' as const]));
	expect(tickedStages(all)).toMatchObject([{ stage: 'credentials', state: 'passed' }]);
	expect(tickedStages({ ...all, [rest[0]!.id]: 'failed' })).toMatchObject([
		{ stage: 'credentials', state: 'failed', what: rest[0]!.what }
	]);
});

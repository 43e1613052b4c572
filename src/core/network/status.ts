/** What the person saw on the status page of OpenSRS. */
import type { FindingOf, WordsTable } from '../finding.ts';

export interface StatusArgs {
	'no-incident-seen': object;
	'incident-seen': object;
}
export type StatusFinding = FindingOf<StatusArgs>;

/** @param state as it was ticked: passed where no incident was seen */
export function statusFinding(state: 'passed' | 'failed'): StatusFinding {
	const claims = [{ stage: 'service', state } as const];
	return state === 'passed'
		? { code: 'no-incident-seen', severity: 'note', args: {}, claims }
		: { code: 'incident-seen', severity: 'error', args: {}, claims };
}

export const statusWords: WordsTable<StatusArgs> = {
	'no-incident-seen': () => ({
		seen: 'You saw no incident on the status page.',
		means: '',
		todo: ''
	}),
	'incident-seen': () => ({
		seen: 'You saw an incident on the status page.',
		means: '',
		todo: 'Wait until OpenSRS has solved it, then try again.'
	})
};

/** What the person said in the checklist: of the status page, and of every other check. */
import type { FindingOf, StageId, WordsTable } from '../finding.ts';

export interface StatusArgs {
	'no-incident-seen': object;
	'incident-seen': object;
	/** `what` is the check, as one sentence. */
	'ticked-passed': { what: string };
	'ticked-failed': { what: string };
}
export type StatusFinding = FindingOf<StatusArgs>;

/** @param state as it was ticked: passed where no incident was seen */
export function statusFinding(state: 'passed' | 'failed'): StatusFinding {
	const claims = [{ stage: 'service', state } as const];
	return state === 'passed'
		? { code: 'no-incident-seen', severity: 'note', args: {}, claims }
		: { code: 'incident-seen', severity: 'error', args: {}, claims };
}

/** What a tick of one check says of its stage. */
export function tickFinding(
	state: 'passed' | 'failed',
	stage: StageId,
	what: string
): StatusFinding {
	const claims = [{ stage, state }];
	return state === 'passed'
		? { code: 'ticked-passed', severity: 'note', args: { what }, claims }
		: { code: 'ticked-failed', severity: 'warning', args: { what }, claims };
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
	}),
	'ticked-passed': ({ what }) => ({ seen: `You said: ${what}`, means: '', todo: '' }),
	'ticked-failed': ({ what }) => ({
		seen: 'You marked a check as failed.',
		means: `The check: ${what}`,
		todo: 'Follow “Why and how” of this check in the checklist.'
	})
};

import type { Severity, StageClaim, Words } from '../finding.ts';

/** A finding with its words, whatever room it comes from. */
export interface Readable {
	severity: Severity;
	claims?: readonly StageClaim[];
	words: Words;
}

/** What the person saw on the status page, as a finding. */
export function serviceFinding(state: 'passed' | 'failed'): Readable {
	const seen =
		state === 'passed'
			? 'You saw no incident on the status page.'
			: 'You saw an incident on the status page.';
	const todo = state === 'passed' ? '' : 'Wait until OpenSRS has solved it, then try again.';
	return {
		severity: state === 'passed' ? 'note' : 'error',
		claims: [{ stage: 'service', state }],
		words: { seen, means: '', todo }
	};
}

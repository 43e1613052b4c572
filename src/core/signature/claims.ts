import type { Severity, StageClaim, Words } from '../finding.ts';
import type { Answer } from './explain.ts';
import type { Judgement } from './judge.ts';

interface SignatureFinding {
	severity: Severity;
	claims: StageClaim[];
	words: Words;
}

const todo = 'See how that signature came about, and mend the client.';

/**
 * What the signature check says of the path. A signature that differs breaks the call only if it
 * is known how it came about: otherwise the body or the key given here may be the wrong ones. A
 * match says nothing of what OpenSRS received.
 */
export function signatureClaims(
	judgement: Judgement | null,
	answer: Answer | undefined
): SignatureFinding[] {
	const failed = (seen: string): SignatureFinding[] => [
		{
			severity: 'error',
			claims: [{ stage: 'credentials', state: 'failed' }],
			words: { seen, means: '', todo }
		}
	];
	switch (judgement?.kind) {
		case 'right-digest-wrong-form':
			return failed('The signature sent is right, but written in a wrong form.');
		case 'leading-zeros-lost':
			return failed('The signature sent has lost its leading zeros.');
		case 'first-round-sent':
			return failed('The first MD5 was sent: the second round is missing.');
		case 'other': {
			const first = answer?.explanations[0];
			if (!first || first.mistakes.length === 0) return [];
			return failed(first.mistakes.map(({ happened }) => happened).join(' '));
		}
		default:
			return [];
	}
}

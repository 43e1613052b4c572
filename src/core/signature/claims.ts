import type { FindingOf, WordsTable } from '../finding.ts';
import type { Answer } from './explain.ts';
import type { Judgement } from './judge.ts';
import { typoWords, type Typo } from './value/typo.ts';
import { mistakes } from './mistakes/index.ts';
import { inOneLine } from './mistakes/mistake.ts';

/** What the check of a signature says of the credentials. */
export interface SignatureArgs {
	'signature-wrong-form': object;
	'signature-zeros-lost': object;
	'signature-first-round': object;
	/** Only the key is wrong: it is another one that was entered. */
	'signature-other-key': object;
	'signature-typo': Typo;
	/** Codes of the mistakes that give exactly the value sent, in the order in which they act. */
	'signature-mistakes': { mistakes: readonly string[] };
}
export type SignatureFinding = FindingOf<SignatureArgs>;

/**
 * What the signature check says of the path. A signature that differs breaks the call only if its
 * cause is known: otherwise the body or the key entered here may be wrong. A match says nothing
 * about what OpenSRS received.
 */
export function signatureClaims(
	judgement: Judgement | null,
	answer: Answer | undefined
): SignatureFinding[] {
	const failed = {
		severity: 'error',
		args: {},
		claims: [{ stage: 'credentials' as const, state: 'failed' as const }]
	} as const;
	switch (judgement?.kind) {
		case 'right-digest-wrong-form':
			return [{ ...failed, code: 'signature-wrong-form', claims: [...failed.claims] }];
		case 'leading-zeros-lost':
			return [{ ...failed, code: 'signature-zeros-lost', claims: [...failed.claims] }];
		case 'first-round-sent':
			return [{ ...failed, code: 'signature-first-round', claims: [...failed.claims] }];
		case 'typo':
			return [
				{ ...failed, code: 'signature-typo', args: judgement.typo, claims: [...failed.claims] }
			];
		case 'other': {
			const first = answer?.explanations[0];
			const codes = first?.mistakes.map(({ code }) => code) ?? [];
			if (codes.length === 0 && first && first.keyIndex > 0) {
				return [{ ...failed, code: 'signature-other-key', claims: [...failed.claims] }];
			}
			if (codes.length === 0) return [];
			const args = { mistakes: codes };
			return [{ ...failed, code: 'signature-mistakes', args, claims: [...failed.claims] }];
		}
		default:
			return [];
	}
}

const todo = 'Fix this in your client: the signature check shows where.';

export const signatureWords: WordsTable<SignatureArgs> = {
	'signature-wrong-form': () => ({
		seen: 'The signature is right but in the wrong format.',
		means: '',
		todo
	}),
	'signature-zeros-lost': () => ({
		seen: 'The signature has lost its leading zeros.',
		means: '',
		todo
	}),
	'signature-first-round': () => ({
		seen: 'Your client sent the first MD5, without round two.',
		means: '',
		todo
	}),
	'signature-typo': ({ place, slip }) => ({
		seen: typoWords[slip](place),
		means: 'The rest is exactly the expected signature.',
		todo: 'Copy the value from your client’s own log or a capture.'
	}),
	'signature-other-key': () => ({
		seen: 'Your client signed with the other key you entered.',
		means: 'Live and test have different keys, and a new key disables the old one immediately.',
		todo: 'Make your client use the current key of the system it calls.'
	}),
	'signature-mistakes': ({ mistakes: codes }) => {
		const [first, ...others] = codes.map((code) => mistakes.find((each) => each.code === code)!);
		const { happened, means = '' } = first!;
		return { seen: happened, means: [means, ...others.map(inOneLine)].join(' ').trim(), todo };
	}
};

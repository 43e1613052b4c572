import type { FindingOf, WordsTable } from '../finding.ts';
import type { Answer } from './explain.ts';
import type { Judgement } from './judge.ts';
import { typoWords, type Typo } from './value/typo.ts';
import { mistakes } from './mistakes/index.ts';
import type { ValueArgs } from './value/findings.ts';
import { valueNames } from './value/words.ts';
import { inOneLine } from './mistakes/mistake.ts';

/** Findings of the signature check, with the arguments of their words. */
export interface SignatureArgs {
	/** The right digest, written wrongly: `forms` lists the codes of the findings about the value. */
	'signature-wrong-form': { forms: readonly (keyof ValueArgs)[] };
	'signature-zeros-lost': object;
	'signature-first-round': object;
	/** The only mistake: the client signed with another of the keys entered. */
	'signature-other-key': object;
	'signature-typo': Typo;
	/** Codes of the mistakes that produce exactly the value sent, in the order they happened. */
	'signature-mistakes': { mistakes: readonly string[] };
}
export type SignatureFinding = FindingOf<SignatureArgs>;

/**
 * What the signature check tells the path. A wrong signature counts as the place where the call
 * breaks only if its cause is known: otherwise the body or the key entered here may be the wrong
 * one. A match says nothing about what OpenSRS received.
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
			return [
				{
					...failed,
					code: 'signature-wrong-form',
					args: { forms: formsOf(judgement) },
					claims: [...failed.claims]
				}
			];
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

/** Codes of the errors in how a right digest is written. */
const formsOf = ({ findings }: Judgement): (keyof ValueArgs)[] =>
	findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

export const signatureWords: WordsTable<SignatureArgs> = {
	'signature-wrong-form': ({ forms }) => {
		const said = forms.map((form) => valueNames[form]).join(', ');
		// A headline has room for three words of it; longer names go into the sentence below.
		const isShort = said.split(' ').length <= 3;
		return {
			seen: `Right signature in the wrong form${isShort ? `: ${said}` : ''}.`,
			means: `${isShort ? '' : `It is wrong in this: ${said}. `}OpenSRS compares with 32 lower-case hex digits and nothing else.`,
			todo: forms.includes('value-upper-case')
				? 'Convert each digest to lower case before you use it: in PHP with strtolower(), in C# with "x2" instead of "X2".'
				: 'Send exactly the 32 lower-case hex digits of the expected signature.'
		};
	},
	'signature-zeros-lost': () => ({
		seen: 'The signature has lost its leading zeros.',
		means: 'The rest is right. This hits about one request in 16, so it looks random.',
		todo: 'Print each byte as two digits.'
	}),
	'signature-first-round': () => ({
		seen: 'Your client sent the first MD5, without round two.',
		means: '',
		todo: 'Hash it once more with the key: md5(first + key).'
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
		return {
			seen: happened,
			means: [means, ...others.map(inOneLine)].join(' ').trim(),
			todo: [first!, ...others].map(({ fix }) => fix).join(' ')
		};
	}
};

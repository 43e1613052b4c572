import type { FormulaMistake } from '../mistakes/mistake.ts';
import type { Question } from '../question.ts';

/** The code of the mistake that needs two of the keys given. */
export const twoKeysCode = 'formula-other-key-in-round-two';

/** Round one with a key, round two with another of the keys given: one formula per other key. */
export function twoKeysFormulas({ keys }: Question, keyIndex: number): FormulaMistake[] {
	return keys
		.filter((_, index) => index !== keyIndex)
		.map((other) => ({
			code: twoKeysCode,
			group: 'formula',
			likelihood: 'low',
			happened: 'The second round used another of your keys than the first.',
			recognise:
				'Your code reads the private key in two places, and they do not hold the same value.',
			fix: 'Read the key once and use it in both rounds.',
			typical: 'Two configuration values or two constructors, often live and test.',
			rounds: [
				['body', 'key'],
				['inner', other]
			]
		}));
}

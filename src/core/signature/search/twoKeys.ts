import type { FormulaMistake } from '../mistakes/mistake.ts';
import type { Question } from '../question.ts';

/** The code of the mistake that uses two of the keys entered. */
export const twoKeysCode = 'formula-other-key-in-round-two';

/** Round one with one key and round two with another: one formula for each other key entered. */
export function twoKeysFormulas({ keys }: Question, keyIndex: number): FormulaMistake[] {
	return keys
		.filter((_, index) => index !== keyIndex)
		.map((other) => ({
			code: twoKeysCode,
			group: 'formula',
			likelihood: 'low',
			happened: 'Round two used another of your keys.',
			recognise: 'Your code reads the private key in two places, and the two values differ.',
			fix: 'Read the key once and use it in both rounds.',
			typical: 'two configuration values or two constructors, often live and test',
			rounds: [
				['body', 'key'],
				['inner', other]
			]
		}));
}

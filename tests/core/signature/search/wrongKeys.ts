/** Values of clients whose key is not the one given, and that make a mistake besides. */
import type { Question } from '../../../../src/core/signature/question.ts';
import type { Mistake } from '../../../../src/core/signature/mistakes/mistake.ts';
import { bytesOf } from './stubs.ts';
import { compose } from './compose.ts';
import { random } from './random.ts';

/** @returns values that nothing may claim to explain with the key given */
export function valuesOfWrongKeys(
	given: Omit<Question, 'observed'>,
	mistakes: readonly Mistake[],
	count: number
): string[] {
	const next = random(count);
	const values: string[] = [];
	while (values.length < count) {
		const hex = Array.from({ length: 112 }, () => next(16).toString(16)).join('');
		const mistake = mistakes[next(mistakes.length)]!;
		const value = compose({ ...given, keys: [bytesOf(hex)] }, [mistake]);
		// A mistake that leaves the key out gives the same value with any key.
		if (value !== null && value !== compose(given, [mistake])) values.push(value);
	}
	return values;
}

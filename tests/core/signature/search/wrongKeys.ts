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
		const withKey = (key: string) => compose({ ...given, keys: [bytesOf(key)] }, [mistake]);
		// A mistake that leaves the key out, or all but its first digits, gives the same value with
		// many keys, so what it says is true of the one given too.
		if (withKey('a'.repeat(112)) === withKey('b'.repeat(112))) continue;
		const value = withKey(hex);
		if (value !== null && value !== compose(given, [mistake])) values.push(value);
	}
	return values;
}

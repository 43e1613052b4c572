import { bodyMistakes } from './change.ts';
import type { BodyKind, BodyMistake } from './mistake.ts';

/** A helper function that the whole text was passed through. */
export type HelperRow = Omit<
	BodyMistake,
	'group' | 'kind' | 'likelihood' | 'fix' | 'recognise' | 'rare'
> & {
	/** The call to look for in the code. */
	call: string;
};

/** All of low likelihood: few programs do this, and the call is easy to find in the code. */
export const helperMistakes = (
	kind: BodyKind,
	rows: readonly HelperRow[]
): readonly BodyMistake[] =>
	bodyMistakes(
		kind,
		rows.map(({ call, ...row }) => ({
			likelihood: 'low',
			rare: true,
			recognise: `Look for ${call} on the text that is hashed.`,
			fix: 'Sign the text that is sent, unchanged: xml + key.',
			...row
		}))
	);

/** Removes the given characters at both ends. */
export function trimmed(text: string, characters: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && characters.includes(text[start]!)) start++;
	while (end > start && characters.includes(text[end - 1]!)) end--;
	return text.slice(start, end);
}

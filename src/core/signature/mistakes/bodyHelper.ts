import { bodyMistakes } from './change.ts';
import type { BodyKind, BodyMistake } from './mistake.ts';

/** A helper that the whole text went through. */
export type HelperRow = Omit<
	BodyMistake,
	'group' | 'kind' | 'likelihood' | 'fix' | 'recognise' | 'rare'
> & {
	/** The call to look for. */
	call: string;
};

/** Few programs do this, and anyone who looks for the call finds it. */
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

/** Without the characters given at both ends. */
export function trimmed(text: string, characters: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && characters.includes(text[start]!)) start++;
	while (end > start && characters.includes(text[end - 1]!)) end--;
	return text.slice(start, end);
}

import { say } from '../../bytes/say.ts';
import type { FindingOf, WordsTable } from '../../finding.ts';

interface Lengths {
	ours: number;
	theirs: number;
}

/** How the input of round two can differ from the first MD5 followed by the key. */
export type SecondInput =
	| 'key-missing'
	| 'key-first'
	| 'upper-case'
	| 'newline-after'
	| 'more-between'
	| 'other-key'
	| 'other-digest'
	| 'other';

/** Where a person's code can differ from the right steps. */
export interface RoutineArgs {
	'routine-unreadable': { title: string };
	'routine-body-length': Lengths & { maybe: readonly string[] };
	'routine-body-bytes': object;
	'routine-key-length': Lengths;
	'routine-first-length': Lengths;
	'routine-first-md5': object;
	'routine-first-form': object;
	'routine-second-input': { how: SecondInput };
	'routine-second-length': Lengths & { key: number };
	'routine-final-md5': object;
	'routine-final-form': object;
}

export type RoutineFinding = FindingOf<RoutineArgs>;

const apart = ({ ours, theirs }: Lengths) =>
	`${say(Math.abs(ours - theirs), 'byte')} too ${theirs > ours ? 'long' : 'short'}`;

const counts = ({ ours, theirs }: Lengths) => `It has ${theirs} bytes instead of ${ours}.`;

const secondInputWords: Record<SecondInput, string> = {
	'key-missing': 'The key is missing.',
	'key-first': 'The key comes before the digest.',
	'upper-case': 'The digest is in upper case.',
	'newline-after': 'It ends with a newline, unless copying added that.',
	'more-between': 'There is something between the digest and the key, or around them.',
	'other-key': 'It starts with the first MD5, but a different key follows.',
	'other-digest': 'It ends with the key, but what comes before isn’t the first MD5.',
	other: 'It doesn’t start with the first MD5 or end with the key.'
};

export const routineWords: WordsTable<RoutineArgs> = {
	'routine-unreadable': ({ title }) => ({
		seen: `Your value for “${title}” isn’t valid.`,
		means: 'It was not compared.',
		todo: 'Enter a number of bytes for a length, and hex digits for a digest.'
	}),
	'routine-body-length': ({ maybe, ...lengths }) => ({
		seen: `Your body is ${apart(lengths)}.`,
		means:
			maybe.length > 0
				? `${counts(lengths)} Possible: ${maybe.join(' Or: ')} Only the bytes can prove it.`
				: `${counts(lengths)} Your code hashes different bytes from the XML on this page.`,
		todo: 'Write the bytes that you hash to a file, and open that file here.'
	}),
	'routine-body-bytes': () => ({
		seen: 'Your body has a different SHA-256.',
		means: 'Your code hashes different bytes from the XML on this page.',
		todo: 'Write the bytes that you hash to a file, and open that file here to see the difference.'
	}),
	'routine-key-length': (lengths) => ({
		seen: `Your key is ${apart(lengths)}.`,
		means: `${counts(lengths)} ${
			lengths.theirs > lengths.ours
				? 'Possible: white space, a newline or quotes around it.'
				: 'Possible: a form field, a database column or a buffer cut it.'
		}`,
		todo: 'Print the key byte by byte where your code loads it.'
	}),
	'routine-first-length': (lengths) => ({
		seen: `Round one is ${apart(lengths)}.`,
		means: `${counts(lengths)} Something is added or lost where the body and the key are joined.`,
		todo: 'Join the bytes of the body and the key, with nothing between or after them.'
	}),
	'routine-first-md5': () => ({
		seen: 'Your first MD5 is different.',
		means: 'Round one hashes something other than the body followed by the key.',
		todo: 'Search for the mistake that produces your value, and compare the lengths above.'
	}),
	'routine-first-form': () => ({
		seen: 'Your first MD5 is right but wrongly formatted.',
		means: 'Round two hashes it as text, so a different format changes the signature.',
		todo: 'Format it as 32 lower-case hex digits, with nothing around them.'
	}),
	'routine-second-input': ({ how }) => ({
		seen: 'Round two hashes something different.',
		means: `${secondInputWords[how]} Round two must hash the 32 digits of the first MD5, then the key, and nothing else.`,
		todo: 'Join the first MD5 and the key as text, with nothing between or after them.'
	}),
	'routine-second-length': ({ key, ...lengths }) => ({
		seen: `Round two is ${apart(lengths)}.`,
		means: `${counts(lengths)} ${secondLengthWords(lengths.theirs, key)}`,
		todo: 'Join the 32 digits of the first MD5 and the key, with nothing between or after them.'
	}),
	'routine-final-md5': () => ({
		seen: 'Your signature is different.',
		means: 'All the values you entered before it match.',
		todo: 'Search for the mistake that produces your value, or enter more of the values before it.'
	}),
	'routine-final-form': () => ({
		seen: 'Your signature is right but in the wrong format.',
		means: 'OpenSRS compares it as text, so it must be 32 lower-case hex digits.',
		todo: 'Format it as 32 lower-case hex digits, with nothing around them.'
	})
};

function secondLengthWords(theirs: number, key: number): string {
	if (theirs === 16 + key) return 'Possible: the first MD5 is hashed as 16 raw bytes, not as text.';
	if (theirs === 32) return 'Possible: the key is missing in round two.';
	if (theirs === 33 + key) return 'Possible: a newline or a NUL is hashed too.';
	if (theirs === 2 * (32 + key)) return 'Possible: the text is in UTF-16.';
	return 'Something is added or lost where the first MD5 and the key are joined.';
}

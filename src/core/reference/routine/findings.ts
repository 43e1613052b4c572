import type { FindingOf, WordsTable } from '../../finding.ts';

interface Lengths {
	ours: number;
	theirs: number;
}

/** How what goes into round two may differ from first MD5 and key. */
export type SecondInput =
	| 'key-missing'
	| 'key-first'
	| 'upper-case'
	| 'newline-after'
	| 'more-between'
	| 'other-key'
	| 'other-digest'
	| 'other';

/** Where a person's routine may part from the right one. */
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

const apart = ({ ours, theirs }: Lengths) => {
	const difference = Math.abs(ours - theirs);
	const bytes = difference === 1 ? '1 byte' : `${difference} bytes`;
	return `${theirs} in place of ${ours}: ${bytes} ${theirs > ours ? 'more' : 'fewer'}`;
};

const secondInputWords: Record<SecondInput, string> = {
	'key-missing': 'The key is not in it.',
	'key-first': 'The key stands before the digest.',
	'upper-case': 'The digest is in upper case.',
	'newline-after': 'A line break stands after it, if it is no part of how you copied it.',
	'more-between': 'Something stands between the digest and the key, or around them.',
	'other-key': 'It begins with the first MD5, and another key follows.',
	'other-digest': 'It ends with the key, and something else than the first MD5 stands before it.',
	other: 'It holds neither the first MD5 at its beginning nor the key at its end.'
};

export const routineWords: WordsTable<RoutineArgs> = {
	'routine-unreadable': ({ title }) => ({
		seen: `Your value for “${title}” could not be read.`,
		means: 'It was not compared.',
		todo: 'Give a number of bytes for a length, and hex digits for a digest.'
	}),
	'routine-body-length': ({ maybe, ...lengths }) => ({
		seen: `Your body has another length: ${apart(lengths)}.`,
		means:
			maybe.length > 0
				? `Possible: ${maybe.join(' Or: ')} Only the bytes can prove it.`
				: 'Your routine hashes other bytes than the XML that stands here.',
		todo: 'Write the bytes that you hash to a file, and open that file here.'
	}),
	'routine-body-bytes': () => ({
		seen: 'Your body has another SHA-256.',
		means: 'Your routine hashes other bytes than the XML that stands here.',
		todo: 'Write the bytes that you hash to a file, and open that file here to see the difference.'
	}),
	'routine-key-length': (lengths) => ({
		seen: `Your key has another length: ${apart(lengths)}.`,
		means:
			lengths.theirs > lengths.ours
				? 'White space, a newline or quotes may have come along with it.'
				: 'It may have been cut by a form field, a column or a buffer.',
		todo: 'Look at the key where your routine reads it, byte by byte.'
	}),
	'routine-first-length': (lengths) => ({
		seen: `What you hash in round one has another length: ${apart(lengths)}.`,
		means: 'Something is added or lost where body and key are joined.',
		todo: 'Join the bytes of the body and of the key with nothing between or after them.'
	}),
	'routine-first-md5': () => ({
		seen: 'Your first MD5 is another one.',
		means: 'Round one hashes other bytes, or in another order, than the body and then the key.',
		todo: 'Search for the mistake that gives your value, and compare the lengths above.'
	}),
	'routine-first-form': () => ({
		seen: 'Your first MD5 is right, and written in another way than 32 lower-case hex digits.',
		means: 'Round two hashes these very characters, so the signature comes out wrong.',
		todo: 'Write it as 32 lower-case hex digits, with nothing around them.'
	}),
	'routine-second-input': ({ how }) => ({
		seen: `What goes into round two is different. ${secondInputWords[how]}`,
		means: 'Round two hashes the 32 digits of the first MD5 and then the key, and nothing else.',
		todo: 'Join first MD5 and key as text, with nothing between or after them.'
	}),
	'routine-second-length': ({ key, ...lengths }) => ({
		seen: `What goes into round two has another length: ${apart(lengths)}.`,
		means: secondLengthWords(lengths.theirs, key),
		todo: 'Join the 32 digits of the first MD5 and the key, with nothing between or after them.'
	}),
	'routine-final-md5': () => ({
		seen: 'Your signature is another one.',
		means: 'No value that you gave before it differs.',
		todo: 'Search for the mistake that gives your value, or give more of the values before it.'
	}),
	'routine-final-form': () => ({
		seen: 'Your signature is right, and written in another way than 32 lower-case hex digits.',
		means: 'OpenSRS compares text: it has to be these digits in lower case.',
		todo: 'Write it as 32 lower-case hex digits, with nothing around them.'
	})
};

function secondLengthWords(theirs: number, key: number): string {
	if (theirs === 16 + key) return 'Possible: the first MD5 goes in as 16 raw bytes, not as text.';
	if (theirs === 32) return 'Possible: the key is missing in round two.';
	if (theirs === 33 + key) return 'Possible: a newline or a NUL comes along.';
	if (theirs === 2 * (32 + key)) return 'Possible: the text is in UTF-16.';
	return 'Something is added or lost where first MD5 and key are joined.';
}

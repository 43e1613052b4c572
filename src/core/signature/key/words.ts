import { keyLength, oldKeyLength } from '../../bytes/keyShape.ts';
import type { WordsTable } from '../../finding.ts';
import type { KeyArgs } from './findings.ts';

const plural = (count: number, one: string, many: string) =>
	count === 1 ? one : `${count} ${many}`;

const signedToo = 'Every character of the key is hashed, so the signature differs.';
const copyAgain =
	'Copy the key again from the Reseller Control Panel (Account settings > API settings), and trim it where your client reads it.';

/** A plausible reason for a length that no known key has. */
function oddLength(length: number): string {
	if (length > keyLength) {
		return 'This is longer, so likely something was added to the key, or it was pasted over another one.';
	}
	const cut =
		'Likely a form field or a database column cut the key, or it was copied incompletely.';
	return length > oldKeyLength && length < 2 * oldKeyLength
		? `${cut} Possible: it is an older key with something added.`
		: cut;
}

/** Source for key shapes: guide of 2014, third-party clients (2026-11); OpenSRS doesn't promise them. */
export const keyWords: WordsTable<KeyArgs> = {
	'key-newline-at-end': () => ({
		seen: 'The key ends with a newline.',
		means: `${signedToo} Editors and shells add the newline, and no text box shows it.`,
		todo: 'Trim the key where your client loads it. To see the signature without the newline, remove it here.'
	}),
	'key-blank-at-start': ({ count }) => ({
		seen: `The key starts with ${plural(count, 'a space', 'spaces')}.`,
		means: signedToo,
		todo: copyAgain
	}),
	'key-blank-at-end': ({ count }) => ({
		seen: `The key ends with ${plural(count, 'a space', 'spaces')}.`,
		means: signedToo,
		todo: copyAgain
	}),
	'key-blank-inside': ({ count }) => ({
		seen: `The key contains ${plural(count, 'a space or line break', 'spaces or line breaks')}.`,
		means: `${signedToo} This happens when an email or a terminal wraps a long key.`,
		todo: copyAgain
	}),
	'key-nul': ({ count }) => ({
		seen: `The key contains ${plural(count, 'a NUL byte', 'NUL bytes')}.`,
		means: `${signedToo} It usually comes from a fixed-size buffer or from text stored as UTF-16.`,
		todo: 'Use only the characters of the key, as ASCII bytes.'
	}),
	'key-control-character': ({ count }) => ({
		seen: `The key contains ${plural(count, 'a control character', 'control characters')}.`,
		means: signedToo,
		todo: copyAgain
	}),
	'key-invisible-character': ({ name }) => ({
		seen: `The key contains an invisible character (${name}).`,
		means: `${signedToo} Copying from a web page, a PDF or a chat can add it.`,
		todo: copyAgain
	}),
	'key-quoted': () => ({
		seen: 'The key is in quotes.',
		means: `${signedToo} The quotes belong to your config file or shell, not to the key.`,
		todo: 'Enter the key without the quotes, and check how your client loads its config file.'
	}),
	'key-is-username': () => ({
		seen: 'The key is the same as the username.',
		means: 'The username belongs in X-Username and is never part of the signature.',
		todo: copyAgain
	}),
	'key-like-email': () => ({
		seen: 'This is an email address, not a private key.',
		means: 'Every publicly documented private key consists of hex digits.',
		todo: copyAgain
	}),
	'key-like-password': ({ length }) => ({
		seen: 'This looks like a password, not a private key.',
		means: `The private key is not your control panel password. It has ${length} characters, and not all are hex digits; publicly documented keys have 112 or 16 hex digits.`,
		todo: copyAgain
	}),
	'key-not-hex': ({ count }) => ({
		seen: `The key contains ${plural(count, 'a non-hex character', 'non-hex characters')}.`,
		means: 'Publicly documented keys use only 0-9 and a-f. Others may exist.',
		todo: 'Compare it with the key in the control panel, character by character.'
	}),
	'key-upper-case': () => ({
		seen: 'The key contains upper-case hex digits.',
		means: 'The key is hashed as text, so A and a differ. Public examples are all in lower case.',
		todo: 'Use the key exactly as the control panel shows it.'
	}),
	'key-odd-length': ({ length, isTwice }) => ({
		seen: isTwice ? 'The key was pasted twice.' : `The key has ${length} characters.`,
		means: isTwice
			? `It has ${length} characters, and its second half is the same as its first.`
			: `Known lengths are ${keyLength} and, for older keys, ${oldKeyLength}. ${oddLength(length)}`,
		todo: isTwice
			? 'Enter it once, and check whether your client stores it twice too.'
			: 'Count the characters of the key in the control panel, and compare.'
	})
};

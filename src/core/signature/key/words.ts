import type { WordsTable } from '../../finding.ts';
import type { KeyArgs } from './findings.ts';

const plural = (count: number, one: string, many: string) =>
	count === 1 ? one : `${count} ${many}`;

const signedToo = 'Whatever stands in the key is hashed with it, so the signature differs.';
const copyAgain =
	'Copy the key again from the Reseller Control Panel (Account settings > API settings), and trim it where your client reads it.';

/** Shape facts: guide of 2014 and third-party clients, checked 2026-11; not promised by OpenSRS. */
export const keyWords: WordsTable<KeyArgs> = {
	'key-newline-at-end': () => ({
		seen: 'The key ends with a newline.',
		means: `${signedToo} A file or a terminal adds it, and no text box shows it.`,
		todo: 'Trim the key where your client reads it. Here you can remove the newline to see the signature without it.'
	}),
	'key-blank-at-start': ({ count }) => ({
		seen: `The key starts with ${plural(count, 'a blank', 'blanks')}.`,
		means: signedToo,
		todo: copyAgain
	}),
	'key-blank-at-end': ({ count }) => ({
		seen: `The key ends with ${plural(count, 'a blank', 'blanks')}.`,
		means: signedToo,
		todo: copyAgain
	}),
	'key-blank-inside': ({ count }) => ({
		seen: `There is ${plural(count, 'a blank or line break', 'blanks or line breaks')} inside the key.`,
		means: `${signedToo} This happens when a long key is wrapped in a mail or a terminal.`,
		todo: copyAgain
	}),
	'key-nul': ({ count }) => ({
		seen: `The key contains ${plural(count, 'a NUL byte', 'NUL bytes')}.`,
		means: `${signedToo} It comes from a fixed-size buffer or from text stored as UTF-16.`,
		todo: 'Use exactly the characters of the key, as ASCII bytes.'
	}),
	'key-control-character': ({ count }) => ({
		seen: `The key contains ${plural(count, 'a control character', 'control characters')}.`,
		means: signedToo,
		todo: copyAgain
	}),
	'key-invisible-character': ({ name }) => ({
		seen: `The key contains an invisible character (${name}).`,
		means: `${signedToo} Web pages, PDFs and chat programs put it in when one copies.`,
		todo: copyAgain
	}),
	'key-quoted': () => ({
		seen: 'The key stands in quotes.',
		means: `${signedToo} Quotes belong to a config file or a shell, not to the key.`,
		todo: 'Give the key without the quotes, and check how your client reads its config file.'
	}),
	'key-is-username': () => ({
		seen: 'The key is the same text as the username.',
		means: 'The username goes into X-Username; it is never part of the signature.',
		todo: copyAgain
	}),
	'key-like-email': () => ({
		seen: 'This looks like an e-mail address, not like a private key.',
		means: 'Every private key that is publicly documented consists of hex digits.',
		todo: copyAgain
	}),
	'key-like-password': ({ length }) => ({
		seen: `This looks like a password, not like a private key (${length} characters, not all hex digits).`,
		means:
			'The API key is not the password of the control panel. Keys that are publicly documented have 112 or 16 hex digits.',
		todo: copyAgain
	}),
	'key-not-hex': ({ count }) => ({
		seen: `The key contains ${plural(count, 'a character', 'characters')} other than hex digits.`,
		means: 'Keys that are publicly documented consist of 0-9 and a-f. Others may exist.',
		todo: 'Compare it with the key in the control panel, from the first character to the last.'
	}),
	'key-upper-case': () => ({
		seen: 'The key contains upper-case hex digits.',
		means: 'The key is hashed as text, so A and a differ. Public examples are all lower case.',
		todo: 'Use the key exactly as the control panel shows it.'
	}),
	'key-odd-length': ({ length }) => ({
		seen: `The key has ${length} characters.`,
		means:
			'Known lengths are 112 and, for older keys, 16. A shorter one was often cut by a form or a column.',
		todo: 'Count the characters in the control panel and compare.'
	})
};

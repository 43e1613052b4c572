import type { WordsTable } from '../../finding.ts';
import type { ValueArgs } from './findings.ts';

const form = 'OpenSRS compares with 32 lower-case hex digits and nothing else.';
const names: Record<string, string> = { '-': 'dashes', ':': 'colons', ' ': 'blanks' };

/** The value, by the header in which it was sent. */
const whose = (header: string | undefined) => header ?? 'The value';

/** Source: support article "API connections" and the guide's troubleshooting page, 2026-11. */
export const valueWords: WordsTable<ValueArgs> = {
	'value-upper-case': ({ header }) => ({
		seen: `${whose(header)} is in upper case.`,
		means: `${form} If the helper that prints it also serves the first round, both rounds are wrong.`,
		todo: 'Write each digest in lower-case hex before you use it: in PHP strtolower(), in C# "x2", not "X2".'
	}),
	'value-mixed-case': ({ header }) => ({
		seen: `${whose(header)} mixes upper and lower case.`,
		means: `No digest function writes like this, so it was probably typed or altered. ${form}`,
		todo: 'Copy the value from your client’s log again.'
	}),
	'value-blanks': () => ({
		seen: 'There are blanks or a newline around the value.',
		means:
			'HTTP drops blanks around a header, and copying adds them, so they are left out here. In round two they would count.',
		todo: 'Trim the digest before it goes into round two and into the header.'
	}),
	'value-separators': ({ separator, header }) => ({
		seen: `${whose(header)} has ${names[separator] ?? 'separators'} between the bytes.`,
		means: `${form} C#’s BitConverter.ToString writes like this.`,
		todo: 'Take the separators out in both rounds: Convert.ToHexString(hash).ToLowerInvariant().'
	}),
	'value-inner-blanks': ({ header }) => ({
		seen: `${whose(header)} has blanks between the digits.`,
		means: `A log or a mail that breaks long lines puts them there; they are left out here. ${form}`,
		todo: 'Look whether your client sends them. If it does, take them out.'
	}),
	'value-openssl-prefix': ({ prefix, header }) => ({
		seen: `${whose(header)} starts with “${prefix.trim()}”.`,
		means: `openssl prints this before the digest. ${form} In a pipe it gets hashed in round two as well.`,
		todo: 'Keep the last word only: openssl md5 | sed "s/^.* //"'
	}),
	'value-file-name': ({ suffix, header }) => ({
		seen: `${whose(header)} is followed by “${suffix.trim()}”.`,
		means: `md5sum prints the file name after the digest. ${form} In a pipe it gets hashed in round two as well.`,
		todo: 'Keep the first word only: md5sum | cut -d " " -f 1'
	}),
	'value-header-name': () => ({
		seen: 'The value starts with the name of the header.',
		means: 'You gave the whole header line; that is fine here.',
		todo: ''
	}),
	'value-quoted': ({ header }) => ({
		seen: `${whose(header)} stands in quotes.`,
		means: form,
		todo: 'Send the digits without quotes.'
	}),
	'value-0x': ({ header }) => ({
		seen: `${whose(header)} starts with 0x.`,
		means: form,
		todo: 'Leave the 0x out, in both rounds.'
	}),
	'value-base64': ({ header }) => ({
		seen: `${whose(header)} is base64, not hex.`,
		means: form,
		todo: 'Ask your MD5 function for hex output, in both rounds: hexdigest(), md5_hex(), digest("hex").'
	}),
	'value-short': ({ length, header }) => ({
		seen: `${whose(header)} has ${length} hex digits instead of 32.`,
		means:
			'Leading zeros get lost when a digest is printed as a number, and a value can be cut by copying or by a column that is too short.',
		todo: 'Print each byte as two digits: in Java String.format("%032x", …) or HexFormat, in Go "%032x".'
	}),
	'value-sha-length': ({ length, algorithm, header }) => ({
		seen: `${whose(header)} has ${length} hex digits, the length of ${algorithm}.`,
		means: `OpenSRS signs with MD5, which gives 32. ${form}`,
		todo: 'Use MD5 in both rounds.'
	}),
	'value-long': ({ length, header }) => ({
		seen: `${whose(header)} has ${length} hex digits instead of 32.`,
		means: 'It may hold two digests, hex of hex, or bytes above 127 printed as ffffff80.',
		todo: 'Print each of the 16 bytes as exactly two digits.'
	}),
	'value-not-hex': ({ character, header }) => ({
		seen: `${whose(header)} contains “${character}”, which is no hex digit.`,
		means: form,
		todo: 'Copy the value of X-Signature from your client’s log again.'
	})
};

/** The same in two words, for a headline: "No match: upper case". */
export const valueNames: Record<keyof ValueArgs, string> = {
	'value-upper-case': 'upper case',
	'value-mixed-case': 'mixed case',
	'value-blanks': 'blanks around it',
	'value-separators': 'separators between the bytes',
	'value-inner-blanks': 'blanks between the digits',
	'value-openssl-prefix': 'openssl’s prefix left in',
	'value-file-name': 'md5sum’s file name left in',
	'value-header-name': 'header name in front',
	'value-quoted': 'in quotes',
	'value-0x': '0x in front',
	'value-base64': 'base64 instead of hex',
	'value-short': 'too short',
	'value-sha-length': 'the length of a SHA digest',
	'value-long': 'too long',
	'value-not-hex': 'not hex'
};

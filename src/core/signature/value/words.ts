import type { WordsTable } from '../../finding.ts';
import type { ValueArgs } from './findings.ts';

const names: Record<string, string> = { '-': 'dashes', ':': 'colons', ' ': 'spaces' };

/** Names the value after the header it was sent in, such as X-Signature. */
const whose = (header: string | undefined) => header ?? 'The value';

/** Source: support article "API connections" and the guide's troubleshooting page, 2026-11. */
export const valueWords: WordsTable<ValueArgs> = {
	'value-upper-case': ({ header }) => ({
		seen: `${whose(header)} is in upper case.`,
		means:
			'OpenSRS expects lower case. If the same function formats the first MD5, both rounds are wrong.',
		todo: 'Convert each digest to lower case before you use it: in PHP with strtolower(), in C# with "x2" instead of "X2".'
	}),
	'value-mixed-case': ({ header }) => ({
		seen: `${whose(header)} mixes upper and lower case.`,
		means: 'No MD5 function returns this, so the value was likely typed or changed.',
		todo: 'Copy the value from your client’s log again.'
	}),
	'value-blanks': () => ({
		seen: 'There are spaces or a newline around the value.',
		means:
			'They are ignored here, because copying adds them and HTTP drops spaces around a header. If your client hashes them in round two, the signature differs.',
		todo: 'Trim the digest before you hash it again and before you send it.'
	}),
	'value-separators': ({ separator, header }) => ({
		seen: `${whose(header)} has ${names[separator] ?? 'separators'} between the bytes.`,
		means: 'OpenSRS expects the digits alone. BitConverter.ToString in C# returns this format.',
		todo: 'Remove the separators in both rounds: Convert.ToHexString(hash).ToLowerInvariant().'
	}),
	'value-inner-blanks': ({ header }) => ({
		seen: `${whose(header)} has spaces between the digits.`,
		means: 'They are ignored here: a log or an email that wraps long lines adds them.',
		todo: 'Check whether your client sends them. If it does, remove them.'
	}),
	'value-openssl-prefix': ({ prefix, header }) => ({
		seen: `${whose(header)} starts with “${prefix.trim()}”.`,
		means: `openssl prints this before the digest. In a pipe, round two hashes it too.`,
		todo: 'Keep only the last word: openssl md5 | sed "s/^.* //"'
	}),
	'value-file-name': ({ suffix, header }) => ({
		seen: `${whose(header)} ends with “${suffix.trim()}”.`,
		means: `md5sum prints the file name after the digest. In a pipe, round two hashes it too.`,
		todo: 'Keep only the first word: md5sum | cut -d " " -f 1'
	}),
	'value-header-name': () => ({
		seen: 'The value starts with the header name.',
		means: 'You pasted the whole header line, which is fine here.',
		todo: ''
	}),
	'value-quoted': ({ header }) => ({
		seen: `${whose(header)} is in quotes.`,
		means: 'To OpenSRS, the quotes are part of the signature.',
		todo: 'Send the digits without quotes.'
	}),
	'value-0x': ({ header }) => ({
		seen: `${whose(header)} starts with 0x.`,
		means: 'OpenSRS expects the digits alone.',
		todo: 'Remove the 0x in both rounds.'
	}),
	'value-base64': ({ header }) => ({
		seen: `${whose(header)} is Base64, not hex.`,
		means: 'OpenSRS expects 32 hex digits.',
		todo: 'Use hex output in both rounds: hexdigest(), md5_hex() or digest("hex").'
	}),
	'value-short': ({ length, header }) => ({
		seen: `${whose(header)} has ${length} hex digits instead of 32.`,
		means:
			'Leading zeros get lost when a digest is formatted as a number. Copying, or a database column that is too short, can also cut it.',
		todo: 'Format each byte as two digits: in Java with String.format("%032x", …) or HexFormat, in Go with "%032x".'
	}),
	'value-sha-length': ({ length, algorithm, header }) => ({
		seen: `${whose(header)} has ${length} digits, like ${algorithm}.`,
		means: 'OpenSRS uses MD5, which has 32 digits.',
		todo: 'Use MD5 in both rounds.'
	}),
	'value-long': ({ length, header }) => ({
		seen: `${whose(header)} has ${length} hex digits instead of 32.`,
		means: 'Possible: two digests in a row, hex of hex, or bytes above 127 printed as ffffff80.',
		todo: 'Format each of the 16 bytes as exactly two digits.'
	}),
	'value-not-hex': ({ character, header }) => ({
		seen: `${whose(header)} contains “${character}”, which isn’t a hex digit.`,
		means: 'A signature contains only 0 to 9 and a to f.',
		todo: 'Copy the value of X-Signature from your client’s log again.'
	})
};

/** The same in two words, for a headline: "No match: upper case". */
export const valueNames: Record<keyof ValueArgs, string> = {
	'value-upper-case': 'upper case',
	'value-mixed-case': 'mixed case',
	'value-blanks': 'spaces around it',
	'value-separators': 'separators between the bytes',
	'value-inner-blanks': 'spaces between the digits',
	'value-openssl-prefix': 'openssl’s prefix left in',
	'value-file-name': 'md5sum’s file name left in',
	'value-header-name': 'header name left in',
	'value-quoted': 'in quotes',
	'value-0x': '0x in front',
	'value-base64': 'Base64 instead of hex',
	'value-short': 'too short',
	'value-sha-length': 'the length of a SHA digest',
	'value-long': 'too long',
	'value-not-hex': 'not hex'
};

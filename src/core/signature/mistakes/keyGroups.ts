import { fromByteString, joinBytes, toByteString, utf8 } from './bytes.ts';
import { base64Of } from './encodings.ts';
import type { KeyMistake } from './mistake.ts';

/* The key was split into groups or lines, or combined with the username. */

type Row = Pick<KeyMistake, 'code' | 'happened' | 'recognise' | 'fix' | 'typical' | 'change'>;

const oneLine = 'Put the key into one line, without anything between its digits.';

/** Adds `between` after every `size` characters; `end` says whether after the last ones too. */
const split = (size: number, between: string, end = false): Row['change'] => {
	const groups = new RegExp(`[^]{1,${size}}`, 'g');
	return (key) => {
		if (key.length <= size) return null;
		const parts = toByteString(key).match(groups) ?? [];
		return fromByteString(parts.join(between) + (end ? between : ''));
	};
};

const grouped = (code: string, as: string, typical: string, change: Row['change']): Row => ({
	code: `key-${code}`,
	happened: `The key was used ${as}.`,
	recognise: 'A page, a tool or a helper showed the key in pieces, and it was stored like that.',
	fix: oneLine,
	typical,
	change
});

const groups: readonly Row[] = [
	grouped('groups-of-2-spaces', 'as “01 23 …”', 'hex editors', split(2, ' ')),
	grouped('groups-of-2-colons', 'as “01:23:…”', 'fingerprints', split(2, ':')),
	grouped('groups-of-4-spaces', 'as “0123 4567 …”', 'password managers', split(4, ' ')),
	grouped('groups-of-4-dashes', 'as “0123-4567-…”', 'license-key helpers', split(4, '-')),
	grouped('groups-of-8-spaces', 'in groups of 8', 'hex dumps', split(8, ' ')),
	grouped('groups-of-16-spaces', 'in groups of 16', 'hex dumps', split(16, ' ')),
	grouped('lines-of-16', 'in lines of 16', 'xxd -p -c 8', split(16, '\n')),
	grouped('lines-of-32', 'in lines of 32', 'xxd, PDF', split(32, '\n')),
	grouped('lines-of-56', 'in two lines', 'emails, PDF, two text fields', split(56, '\n')),
	grouped(
		'lines-of-64-crlf',
		'in CRLF lines of 64',
		'chunk_split($key, 64)',
		split(64, '\r\n', true)
	),
	grouped('lines-of-76-crlf', 'in CRLF lines of 76', 'chunk_split($key)', split(76, '\r\n', true)),
	grouped(
		'line-break-of-76-crlf',
		'with CRLF after 76 characters',
		'MIME encoders',
		split(76, '\r\n')
	),
	grouped(
		'line-break-of-64-crlf',
		'with CRLF after 64 characters',
		'PEM writers',
		split(64, '\r\n')
	),
	grouped(
		'quoted-printable-lines',
		'with “=” and CRLF between',
		'emails in quoted-printable',
		split(75, '=\r\n')
	),
	grouped(
		'quoted-printable-lines-lf',
		'with “=” and newline between',
		'emails in quoted-printable',
		split(75, '=\n')
	)
];

const separators = [
	['', 'directly'],
	[':', 'colon'],
	['|', 'bar'],
	[',', 'comma'],
	[' ', 'space'],
	['-', 'dash'],
	['_', 'underscore'],
	['/', 'slash'],
	['=', 'equals']
] as const;

const withUser = (
	code: string,
	happened: string,
	join: (username: Uint8Array, key: Uint8Array) => Uint8Array
): Row => ({
	code: `key-${code}`,
	happened,
	recognise: 'Your code puts username and key together before it signs.',
	fix: 'Use the key alone; the username goes into the header X-Username and nowhere else.',
	typical: 'habit from APIs that sign with name and secret',
	change: (key, { username }) => (username.length === 0 ? null : join(username, key))
});

const users: readonly Row[] = [
	...separators
		.filter(([, code]) => code !== 'directly' && code !== 'colon')
		.map(([text, code]) =>
			withUser(
				`after-username-and-${code}`,
				`“username${text}key” was used as the key.`,
				(username, key) => joinBytes(username, utf8(text), key)
			)
		),
	...separators
		.filter(([, code]) => ['directly', 'colon', 'bar'].includes(code))
		.map(([text, code]) =>
			withUser(
				`before-username-${code}`,
				`“key${text}username” was used as the key.`,
				(username, key) => joinBytes(key, utf8(text), username)
			)
		),
	withUser(
		'basic-authentication',
		'A Basic Authorization value was used as the key.',
		(username, key) => utf8(base64Of(toByteString(joinBytes(username, utf8(':'), key))))
	)
];

export const keyGroups: readonly KeyMistake[] = [...groups, ...users].map((row) => ({
	group: 'key',
	likelihood: 'low',
	rare: true,
	...row
}));

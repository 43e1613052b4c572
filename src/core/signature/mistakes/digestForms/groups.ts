import * as write from '../digestWrite.ts';
import { low, type Form } from './form.ts';

/* Hex digits in groups, reversed, or cut by a text helper. */

const both = { both: 'low', outer: 'low' } as const;
const bare = 'Use the 32 lower-case digits, with nothing between them.';
const allDigits = 'Keep all 32 digits, in variables, columns and buffers.';

const grouped = (
	code: string,
	as: string,
	typical: string,
	change: (hex: string) => string,
	rest: Partial<Form> = {}
): Form => ({
	...both,
	code,
	as,
	recognise: 'A helper that makes long numbers readable writes the digits in groups.',
	fix: bare,
	typical,
	write: write.writeText((digest) => change(write.hexText(digest))),
	...rest
});

const split = (size: number, between: string) => (hex: string) =>
	(hex.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(between);

const uuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.*)$/, '$1-$2-$3-$4-$5');

const cut = (
	code: string,
	as: string,
	typical: string,
	start: number,
	end: number,
	means = ''
): Form => ({
	...both,
	code,
	as,
	...(means && { means }),
	recognise: `The value has ${end - start} digits: it is cut on its way.`,
	fix: allDigits,
	typical,
	write: write.hexCut(start, end),
	lossy: true
});

export const groupForms: readonly Form[] = [
	grouped('groups-of-4', 'as “1a2b 3c4d …”', 'chunk_split($h, 4, " ")', split(4, ' ')),
	grouped('groups-of-4-dashes', 'as “1a2b-3c4d-…”', 'license-key helpers', split(4, '-')),
	grouped('groups-of-4-colons', 'as “1a2b:3c4d:…”', 'IPv6 helpers', split(4, ':')),
	grouped('groups-of-8', 'as “1a2b3c4d …”', 'hex dumps of words', split(8, ' ')),
	grouped('groups-of-8-dashes', 'as “1a2b3c4d-…”', 'hex dumps of words', split(8, '-')),
	grouped(
		'colons-upper-case',
		'as “AB:CD:…”',
		'fingerprint helpers, Java keytool, openssl x509 -fingerprint',
		(hex) => split(2, ':')(hex).toUpperCase()
	),
	grouped(
		'spaces-upper-case',
		'as “AB CD …”',
		'C# BitConverter.ToString(h).Replace("-", " "), hex dumps',
		(hex) => split(2, ' ')(hex).toUpperCase()
	),
	grouped('uuid-upper-case', 'as an upper-case UUID', 'SQL Server, Windows', (hex) =>
		uuid(hex).toUpperCase()
	),
	grouped('uuid-braces', 'as a braced GUID', 'C# ToString("B"), COM', (hex) => `{${uuid(hex)}}`),
	grouped('braces', 'in braces', 'templates that keep their braces', (hex) => `{${hex}}`, {
		recognise: 'The template keeps its braces around the value.'
	}),
	grouped('0x-bytes', 'as “0xab 0xcd …”', 'C array literals, hexdump -e', (hex) =>
		hex.replace(/../g, ' 0x$&').slice(1)
	),
	grouped('0x-bytes-with-commas', 'as “0xab, 0xcd, …”', 'C and Go array literals, Go %#v', (hex) =>
		hex.replace(/../g, ', 0x$&').slice(2)
	),
	grouped('backslash-x', 'as “\\xab\\xcd…”', 'C and Python string literals', (hex) =>
		hex.replace(/../g, '\\x$&')
	),
	grouped('percent', 'as “%ab%cd…”', 'BitTorrent helpers, URI escapes', (hex) =>
		hex.replace(/../g, '%$&')
	),
	grouped('percent-upper-case', 'as “%AB%CD…”', 'URL encoders with every byte escaped', (hex) =>
		hex.toUpperCase().replace(/../g, '%$&')
	),
	grouped(
		'first-letter-capital',
		'capitalized',
		'PHP ucfirst(), Python and Ruby capitalize()',
		(hex) => hex[0]!.toUpperCase() + hex.slice(1),
		{
			recognise: 'Look for ucfirst() or capitalize() on the digest.',
			sometimes: 'Shows for about 3 digests in 8: those that begin with a letter.'
		}
	),
	grouped(
		'digits-reversed',
		'with reversed digits',
		'PHP strrev(), Ruby reverse, JavaScript split("").reverse()',
		(hex) => Array.from(hex).reverse().join(''),
		{ ...low, recognise: 'Look for strrev() or reverse on the digest.' }
	),
	grouped(
		'nibbles-swapped',
		'with swapped digits',
		'Perl unpack("h*"), PHP and Ruby unpack with h in place of H',
		(hex) => hex.replace(/(.)(.)/g, '$2$1'),
		{
			...low,
			means: 'The two digits of each byte are swapped.',
			recognise: 'Look for unpack("h*"): a small h writes the low digit first.',
			fix: 'Use a capital H: unpack("H*", $digest).'
		}
	),
	grouped(
		'twice',
		'twice in a row',
		'buffers and strings that are added to twice',
		(hex) => hex + hex,
		{
			recognise: 'The value has 64 digits, and its halves are equal.'
		}
	),
	grouped(
		'html-quotes',
		'between two “&quot;”',
		'templates that escape for HTML',
		(hex) => `&quot;${hex}&quot;`,
		{
			recognise: 'A template escapes the quotes around the value.'
		}
	),
	cut('first-digit-lost', 'without its first digit', 'substr($h, 1), off-by-one loops', 1, 32),
	cut('first-30-digits', 'cut to 30 digits', 'VARCHAR(30) columns', 0, 30),
	cut('first-28-digits', 'cut to 28 digits', 'substr($h, 0, 28)', 0, 28),
	cut('first-24-digits', 'cut to 24 digits', 'Blowfish and DES keys, substr($h, 0, 24)', 0, 24),
	cut('first-20-digits', 'cut to 20 digits', 'VARCHAR(20) columns', 0, 20),
	cut(
		'last-16-digits',
		'cut to 16 digits',
		'substr($h, -16), RIGHT(h, 16)',
		16,
		32,
		'Only the last 16 were kept.'
	)
];

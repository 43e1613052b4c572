import * as write from '../digestWrite.ts';
import { low, type Form } from './form.ts';

/* Hex digits in groups, from the other end, or cut by a helper for text. */

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

const cut = (code: string, as: string, typical: string, start: number, end: number): Form => ({
	...both,
	code,
	as,
	recognise: `The value has ${end - start} digits: it is cut on its way.`,
	fix: allDigits,
	typical,
	write: write.hexCut(start, end),
	lossy: true
});

export const groupForms: readonly Form[] = [
	grouped('groups-of-4', 'in groups of four with spaces', 'chunk_split($h, 4, " ")', split(4, ' ')),
	grouped(
		'groups-of-4-dashes',
		'in groups of four with dashes',
		'license-key helpers',
		split(4, '-')
	),
	grouped('groups-of-4-colons', 'in groups of four with colons', 'IPv6 helpers', split(4, ':')),
	grouped('groups-of-8', 'in groups of eight with spaces', 'hex dumps of words', split(8, ' ')),
	grouped(
		'groups-of-8-dashes',
		'in groups of eight with dashes',
		'hex dumps of words',
		split(8, '-')
	),
	grouped(
		'colons-upper-case',
		'in upper case with a colon between the bytes',
		'fingerprint helpers, Java keytool, openssl x509 -fingerprint',
		(hex) => split(2, ':')(hex).toUpperCase()
	),
	grouped(
		'spaces-upper-case',
		'in upper case with a space between the bytes',
		'C# BitConverter.ToString(h).Replace("-", " "), hex dumps',
		(hex) => split(2, ' ')(hex).toUpperCase()
	),
	grouped(
		'uuid-upper-case',
		'in upper case with dashes, like a UUID',
		'SQL Server, Windows',
		(hex) => uuid(hex).toUpperCase()
	),
	grouped(
		'uuid-braces',
		'in braces with dashes, like a GUID',
		'C# ToString("B"), COM',
		(hex) => `{${uuid(hex)}}`
	),
	grouped('braces', 'in braces', 'templates that keep their braces', (hex) => `{${hex}}`, {
		recognise: 'The template keeps its braces around the value.'
	}),
	grouped('0x-bytes', 'with 0x before each byte', 'C array literals, hexdump -e', (hex) =>
		hex.replace(/../g, ' 0x$&').slice(1)
	),
	grouped('0x-bytes-with-commas', 'as 0x.., 0x.., ...', 'C and Go array literals, Go %#v', (hex) =>
		hex.replace(/../g, ', 0x$&').slice(2)
	),
	grouped('backslash-x', 'with \\x before each byte', 'C and Python string literals', (hex) =>
		hex.replace(/../g, '\\x$&')
	),
	grouped(
		'percent',
		'URL-encoded byte by byte, as %ab%cd',
		'BitTorrent helpers, URI escapes',
		(hex) => hex.replace(/../g, '%$&')
	),
	grouped(
		'percent-upper-case',
		'URL-encoded byte by byte, as %AB%CD',
		'URL encoders with every byte escaped',
		(hex) => hex.toUpperCase().replace(/../g, '%$&')
	),
	grouped(
		'first-letter-capital',
		'with its first letter as a capital',
		'PHP ucfirst(), Python and Ruby capitalize()',
		(hex) => hex[0]!.toUpperCase() + hex.slice(1),
		{
			recognise: 'Look for ucfirst() or capitalize() on the digest.',
			sometimes: 'Shows for about 3 digests in 8: those that begin with a letter.'
		}
	),
	grouped(
		'digits-reversed',
		'with its digits from last to first',
		'PHP strrev(), Ruby reverse, JavaScript split("").reverse()',
		(hex) => Array.from(hex).reverse().join(''),
		{ ...low, recognise: 'Look for strrev() or reverse on the digest.' }
	),
	grouped(
		'nibbles-swapped',
		'with the two digits of each byte swapped',
		'Perl unpack("h*"), PHP and Ruby unpack with h in place of H',
		(hex) => hex.replace(/(.)(.)/g, '$2$1'),
		{
			...low,
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
		'between two &quot;',
		'templates that escape for HTML',
		(hex) => `&quot;${hex}&quot;`,
		{
			recognise: 'A template escapes the quotes around the value.'
		}
	),
	cut('first-digit-lost', 'without its first digit', 'substr($h, 1), off-by-one loops', 1, 32),
	cut('first-30-digits', 'as its first 30 digits', 'VARCHAR(30) columns', 0, 30),
	cut('first-28-digits', 'as its first 28 digits', 'substr($h, 0, 28)', 0, 28),
	cut(
		'first-24-digits',
		'as its first 24 digits',
		'Blowfish and DES keys, substr($h, 0, 24)',
		0,
		24
	),
	cut('first-20-digits', 'as its first 20 digits', 'VARCHAR(20) columns', 0, 20),
	cut('last-16-digits', 'as its last 16 digits', 'substr($h, -16), RIGHT(h, 16)', 16, 32)
];

import { utf8 } from './bytes.ts';
import { bodyMistakes, onHighBytes, onHighCharacters } from './change.ts';
import { perCharacter, perUnit, utf16, utf32le } from './charsetEncode.ts';
import type { BodyMistake } from './mistake.ts';
import { normalise } from './normalise.ts';
import { decodeUtf8, viewOf } from './view.ts';
import { windows1252Byte } from './windows1252.ts';

/* The text of the body was encoded in another charset than UTF-8 when it was signed. */

type Change = BodyMistake['change'];

/** A change that makes a difference only for non-ASCII text. */
const nonAscii =
	(encode: (text: string) => Uint8Array | null): Change =>
	(body) => {
		const view = viewOf(body);
		return view.isAscii || view.text === null ? null : encode(view.text);
	};

/** A change that makes a difference for any text. */
const anyText =
	(encode: (text: string) => Uint8Array): Change =>
	(body) => {
		const { text } = viewOf(body);
		return text === null ? null : encode(text);
	};

const latin1 = (text: string) =>
	perCharacter(text, (character) => (character <= '\xff' ? character : '?'));

/** Undoes UTF-8 encoded twice: the text's Latin-1 bytes, if they are themselves UTF-8. */
function withoutOneLayer(text: string): Uint8Array | null {
	// Rules out most texts without the decoder, which is slow when it throws.
	const isOnce = /[^\0-\xff]|[\xc2-\xff](?![\x80-\xbf])|(?<![\x80-\xff])[\x80-\xbf]/;
	if (isOnce.test(text)) return null;
	const bytes = perUnit(text, (unit) => String.fromCharCode(unit));
	return decodeUtf8(bytes) === null ? null : bytes;
}

const onlyAccents = 'Calls fail only when a value has accents or other non-ASCII letters.';
const encodeOnce = 'Encode once to UTF-8 bytes, then hash and send these bytes.';
const always =
	'Every call fails, with plain ASCII too: the text has two or four bytes a character.';

const shownByNonAscii: readonly Omit<BodyMistake, 'group' | 'kind' | 'onlyNonAscii'>[] = [
	{
		code: 'charset-latin-1',
		likelihood: 'high',
		happened: 'The text was signed as Latin-1.',
		means: 'It was sent as UTF-8.',
		recognise: onlyAccents,
		fix: `${encodeOnce} Java: xml.getBytes(StandardCharsets.UTF_8); Perl: md5_hex(encode_utf8($xml . $key)).`,
		typical:
			'Java getBytes() on old platforms, Perl md5_hex, Python http.client, Node "latin1", VB',
		change: nonAscii(latin1)
	},
	{
		code: 'charset-windows-1252',
		likelihood: 'medium',
		happened: 'The text was signed as Windows-1252.',
		means: 'It was sent as UTF-8.',
		recognise: `${onlyAccents} Your code names no charset, and runs on Windows.`,
		fix: 'Name the charset: Encoding.UTF8.GetBytes(xml + key), not Encoding.Default.',
		typical: 'Java, .NET Framework and Delphi on Windows (Encoding.Default)',
		change: nonAscii((text) =>
			perCharacter(text, (character) => String.fromCharCode(windows1252Byte(character) ?? 0x3f))
		)
	},
	{
		code: 'charset-ascii',
		likelihood: 'high',
		happened: 'Non-ASCII characters were signed as question marks.',
		means: 'Each became one.',
		recognise: `${onlyAccents} The program runs with LANG=C, often in a container.`,
		fix: 'Name the charset: (xml + key).getBytes(StandardCharsets.UTF_8), or set LC_ALL=C.UTF-8.',
		typical: 'Java with LANG=C, iconv and mb_convert_encoding to ASCII',
		change: onHighCharacters('?')
	},
	{
		code: 'charset-ascii-dotnet',
		likelihood: 'high',
		happened: 'Non-ASCII characters were signed as question marks.',
		means: 'An emoji became two.',
		recognise: `${onlyAccents} Look for Encoding.ASCII in the code that hashes.`,
		fix: 'Use UTF-8 in both rounds: md5.ComputeHash(Encoding.UTF8.GetBytes(xml + key)).',
		typical: 'C# and VB: Encoding.ASCII.GetBytes',
		change: onHighCharacters('?', '??')
	},
	{
		code: 'charset-ascii-per-byte',
		likelihood: 'low',
		happened: 'Non-ASCII characters were signed as question marks.',
		means: 'Each of their bytes became one.',
		recognise: `${onlyAccents} An é shows as ??.`,
		fix: 'Keep the text in UTF-8 all the way: CHARACTER SET utf8mb4 for the column.',
		typical: 'byte-wise ASCII filters, MySQL latin1 and ascii columns',
		change: onHighBytes(() => '?')
	},
	{
		code: 'charset-low-byte',
		likelihood: 'low',
		happened: 'Only the low byte of each character was signed.',
		recognise: `${onlyAccents} An old MD5 library in JavaScript works on characters.`,
		fix: 'Use hash.update(xml + key, "utf8"), or new TextEncoder().encode(xml + key) first.',
		typical: 'Node before 6 ("binary"), old JavaScript MD5 libraries',
		change: nonAscii((text) => perUnit(text, (unit) => String.fromCharCode(unit & 0xff)))
	},
	{
		code: 'charset-seven-bits',
		likelihood: 'low',
		happened: 'The eighth bit of every byte was lost.',
		recognise: `${onlyAccents} An é shows as C).`,
		fix: encodeOnce,
		typical: 'old mail-style gateways and serial tools',
		change: onHighBytes((byte) => String.fromCharCode(byte & 0x7f))
	},
	{
		code: 'charset-non-ascii-dropped',
		likelihood: 'medium',
		happened: 'Non-ASCII characters were removed before signing.',
		recognise: `${onlyAccents} A filter takes out what is not plain ASCII.`,
		fix: 'Filter values before you build the XML, so that both sides have the result.',
		typical: 'Python encode("ascii", "ignore"), PHP preg_replace with [^\\x20-\\x7E]',
		change: onHighCharacters('')
	},
	{
		code: 'charset-accents-removed',
		likelihood: 'low',
		happened: 'Accents were removed before signing.',
		recognise: `${onlyAccents} An é was signed as e.`,
		fix: 'Take accents off before you build the XML, so that both sides have the result.',
		typical: 'slugify, unidecode, iconv //TRANSLIT',
		change: nonAscii((text) => utf8(normalise(text, 'NFKD').replace(/\p{M}/gu, '')))
	},
	{
		code: 'charset-utf-8-twice',
		likelihood: 'high',
		happened: 'The text was encoded to UTF-8 twice.',
		means: 'Your client signed Ã© for é.',
		recognise: `${onlyAccents} The text already is UTF-8, and utf8_encode or encode runs on it again.`,
		fix: 'Take utf8_encode() away where the text is UTF-8 already.',
		typical: 'PHP utf8_encode(), Perl encode() on bytes, database connections in latin1',
		change: (body) => {
			const { text, isAscii, string } = viewOf(body);
			return text === null || isAscii ? null : utf8(string);
		}
	},
	{
		code: 'charset-decoded-as-latin-1',
		likelihood: 'medium',
		happened: 'One layer of UTF-8 was removed before signing.',
		recognise: `${onlyAccents} Look for utf8_decode or force_encoding before the hash.`,
		fix: 'Take utf8_decode() away: hash and send the UTF-8 text.',
		typical: 'PHP utf8_decode(), Ruby force_encoding',
		change: nonAscii(latin1)
	},
	{
		code: 'charset-pasted-twice-encoded',
		likelihood: 'medium',
		happened: 'The text here is encoded to UTF-8 twice.',
		means: 'It has Ã© for é; the signed text doesn’t.',
		recognise: 'The text was copied from a viewer that shows Ã© for é. Your client may be right.',
		fix: 'Take the body from the client itself, not from a log; check that Ã© is not what it sends.',
		typical: 'log viewers, terminals and database tools with the wrong charset',
		change: nonAscii(withoutOneLayer)
	},
	{
		code: 'charset-replacement-characters',
		likelihood: 'low',
		happened: 'Non-ASCII characters were signed as �.',
		means: 'Each became U+FFFD, the replacement character.',
		recognise: `${onlyAccents} The source is Latin-1 and is read as UTF-8.`,
		fix: 'Read the source in the charset it has: open(path, encoding="latin-1").',
		typical: 'Latin-1 files read as UTF-8',
		change: onHighCharacters('\xef\xbf\xbd')
	}
];

export const charsets: readonly BodyMistake[] = bodyMistakes('charset', [
	...shownByNonAscii.map((row) => ({ ...row, onlyNonAscii: true })),
	{
		code: 'charset-utf-16le',
		likelihood: 'medium',
		happened: 'The body was signed in UTF-16LE.',
		means: 'The key after it was plain bytes.',
		recognise: always,
		fix: 'Use Encoding.UTF8.GetBytes(xml), not Encoding.Unicode; in SQL Server, CONVERT to VARCHAR.',
		typical: 'C# and PowerShell Encoding.Unicode, SQL Server NVARCHAR, wchar_t on Windows',
		change: anyText((text) => utf16(text, 'utf-16le'))
	},
	{
		code: 'charset-utf-16le-bom',
		likelihood: 'low',
		happened: 'The body was signed in UTF-16LE.',
		means: 'It started with a byte order mark, FF FE.',
		recognise: `${always} The file begins with FF FE.`,
		fix: 'Set-Content -Encoding utf8NoBOM request.xml, or [IO.File]::WriteAllText($path, $xml).',
		typical: 'PowerShell 5 Out-File and >',
		change: anyText((text) => utf16(text, 'utf-16le', true))
	},
	{
		code: 'charset-utf-16be',
		likelihood: 'low',
		happened: 'The body was signed in UTF-16BE.',
		recognise: always,
		fix: 'Use xml.getBytes(StandardCharsets.UTF_8).',
		typical: 'Java "UTF-16BE", .NET BigEndianUnicode',
		change: anyText((text) => utf16(text, 'utf-16be'))
	},
	{
		code: 'charset-utf-16be-bom',
		likelihood: 'low',
		happened: 'The body was signed in UTF-16BE.',
		means: 'It started with a byte order mark, FE FF.',
		recognise: always,
		fix: 'Use xml.getBytes(StandardCharsets.UTF_8), not getBytes("UTF-16").',
		typical: 'Java getBytes("UTF-16")',
		change: anyText((text) => utf16(text, 'utf-16be', true))
	},
	{
		code: 'charset-utf-32le',
		likelihood: 'low',
		happened: 'The body was signed in UTF-32LE.',
		recognise: always,
		fix: 'Convert wide strings to UTF-8 first: wcstombs() in a UTF-8 locale, or iconv.',
		typical: 'C wchar_t on Linux',
		change: anyText(utf32le)
	}
]);

import * as write from '../digestWrite.ts';
import { innerLow, low, usual, type Form } from './form.ts';

/* The 16 raw bytes, or text decoded from them. */

export const rawForms: readonly Form[] = [
	{
		code: 'raw-bytes',
		as: 'as 16 raw bytes',
		recognise: 'The function that hashes returns bytes, and they go into round two unconverted.',
		fix: 'Ask for hex: hexdigest() in Python and Ruby, digest("hex") in Node, md5($s) without true in PHP.',
		typical: 'PHP md5($s, true), Ruby .digest, Python .digest(), C# ComputeHash, Node digest()',
		write: write.raw,
		inner: 'medium'
	},
	{
		code: 'raw-bytes-as-utf-8',
		as: 'as Latin-1 text',
		means: 'The 16 bytes were decoded as Latin-1 and encoded in UTF-8.',
		recognise: 'The raw digest is put into a string and joined to the key.',
		fix: 'Ask for hex: createHash("md5").update(xml + key).digest("hex").',
		typical:
			'Node digest("binary") + key, Java new String(bytes, ISO_8859_1), JavaScript MD5 libraries',
		write: write.rawAsUtf8,
		...innerLow
	},
	{
		code: 'raw-bytes-decoded',
		as: 'as UTF-8 text',
		means: 'The 16 bytes were decoded as UTF-8, with � for invalid ones.',
		recognise:
			'The raw digest is made a string: new String(digest), Encoding.UTF8.GetString(hash).',
		fix: 'Write it in hex: HexFormat.of().formatHex(digest), Convert.ToHexString(hash).ToLowerInvariant().',
		typical: 'Java new String(digest), C# Encoding.UTF8.GetString',
		write: write.rawDecoded,
		...innerLow
	},
	{
		code: 'raw-bytes-in-ascii',
		as: 'as ASCII text',
		means: 'Each byte over 127 became a question mark.',
		recognise: 'Look for Encoding.ASCII.GetString(hash).',
		fix: 'Write it in hex: Convert.ToHexString(hash).ToLowerInvariant().',
		typical: 'C# Encoding.ASCII.GetString',
		write: write.rawInAscii,
		...innerLow
	},
	{
		code: 'python-bytes-literal',
		as: "as “b'\\x9f...'”",
		recognise: 'Look for str(h.digest()) or an f-string with .digest().',
		fix: 'Use .hexdigest(): hashlib.md5((inner + key).encode()).hexdigest().',
		typical: 'Python 3: str(h.digest())',
		write: write.rawAsPython,
		...innerLow
	},
	{
		code: 'base64',
		as: 'in Base64',
		recognise: 'The value has 24 characters and ends with ==.',
		fix: 'Write hex: digest("hex") in Node, md5_hex in Perl, Convert.ToHexString in C# with ToLower().',
		typical: 'Node digest("base64"), C# Convert.ToBase64String, Java Base64, Content-MD5 helpers',
		write: write.base64({}),
		...usual
	},
	{
		code: 'base64-unpadded',
		as: 'in Base64 without ==',
		recognise: 'The value has 22 characters, among them letters beyond f.',
		fix: 'Use md5_hex in place of md5_base64.',
		typical: 'Perl md5_base64',
		write: write.base64({ padded: false }),
		...low
	},
	{
		code: 'base64url',
		as: 'in Base64url',
		recognise: 'The value has 22 characters, perhaps - or _ among them.',
		fix: 'Use digest("hex").',
		typical: 'Node digest("base64url"), JWT helpers',
		write: write.base64({ padded: false, url: true }),
		...low
	},
	{
		code: 'base64url-padded',
		as: 'in Base64url with ==',
		recognise: 'The value has 24 characters, perhaps - or _ among them.',
		fix: 'Write hex: hexdigest().',
		typical: 'Python urlsafe_b64encode(), Go base64.URLEncoding, Java getUrlEncoder()',
		write: write.base64({ url: true }),
		rare: true,
		...low
	},
	{
		code: 'raw-bytes-decoded-without-errors',
		as: 'as UTF-8 text',
		means: 'The 16 bytes were decoded as UTF-8, and invalid ones dropped.',
		recognise: 'Look for decode("utf-8", "ignore"), scrub("") or iconv with //IGNORE.',
		fix: 'Use .hexdigest().',
		typical: 'Python decode(errors="ignore"), PHP iconv with //IGNORE, Ruby scrub("")',
		write: write.rawIgnored,
		rare: true,
		...innerLow
	},
	{
		code: 'raw-bytes-in-ascii-only',
		as: 'as ASCII text',
		means: 'Each byte over 127 was dropped.',
		recognise: 'Look for decode("ascii", "ignore") on the digest.',
		fix: 'Use .hexdigest().',
		typical: 'Python decode("ascii", "ignore")',
		write: write.rawAsciiOnly,
		rare: true,
		...innerLow
	},
	{
		code: 'raw-bytes-as-windows-1252',
		as: 'as Windows-1252 text',
		means: 'The 16 bytes were decoded as Windows-1252 and encoded in UTF-8.',
		recognise: 'The raw digest becomes text with the encoding of Windows.',
		fix: 'Write it in hex: Convert.ToHexString(hash).ToLowerInvariant().',
		typical: 'C# Encoding.Default, Java new String(bytes) on Windows, VB',
		write: write.rawAsWindows,
		rare: true,
		...innerLow
	},
	{
		code: 'utf-16',
		as: 'in UTF-16LE',
		recognise: 'Round two encodes the hex digits with two bytes each.',
		fix: 'Use Encoding.UTF8.GetBytes(inner + key); in SQL Server, VARCHAR.',
		typical: 'C# and PowerShell Encoding.Unicode, SQL Server NVARCHAR',
		write: write.hexInUtf16,
		...innerLow
	}
];

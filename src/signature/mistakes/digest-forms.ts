import * as write from './digest-write.ts';
import type { Likelihood } from './mistake.ts';

/** One way of writing a digest down that is not 32 lower-case hex digits. */
export interface Form {
	/** Name in the catalogue. */
	id: string;
	code: string;
	/** Completes "The digest was written ...". */
	as: string;
	recognise: string;
	fix: string;
	typical: string;
	write: write.Write;
	/** Where the catalogue has it: in both rounds, in the inner digest, in the final value. */
	both?: Likelihood;
	inner?: Likelihood;
	outer?: Likelihood;
	sometimes?: string;
}

const low = { both: 'low', inner: 'low', outer: 'low' } as const;
const usual = { both: 'medium', inner: 'low', outer: 'medium' } as const;
const shellHelper = { both: 'medium', inner: 'low', outer: 'low' } as const;
const innerLow = { inner: 'low' } as const;

const cutPrefix = "Keep the last word of the line: openssl md5 | awk '{print $NF}'.";
const keep32 = 'Keep the first 32 characters: md5sum | cut -c1-32.';
const allDigits = 'Keep all 32 digits, in variables, columns and buffers.';

export const forms: readonly Form[] = [
	{
		id: 'raw',
		code: 'raw-bytes',
		as: 'as 16 raw bytes',
		recognise: 'The function that hashes returns bytes, and they go into round two as they are.',
		fix: 'Ask for hex: hexdigest() in Python and Ruby, digest("hex") in Node, md5($s) without true in PHP.',
		typical: 'PHP md5($s, true), Ruby .digest, Python .digest(), C# ComputeHash, Node digest()',
		write: write.raw,
		inner: 'medium'
	},
	{
		id: 'rawutf8',
		code: 'raw-bytes-as-utf-8',
		as: 'as 16 raw bytes read as Latin-1 and encoded in UTF-8',
		recognise: 'The raw digest is put into a string and joined to the key.',
		fix: 'Ask for hex: createHash("md5").update(xml + key).digest("hex").',
		typical:
			'Node digest("binary") + key, Java new String(bytes, ISO_8859_1), JavaScript MD5 libraries',
		write: write.rawAsUtf8,
		...innerLow
	},
	{
		id: 'rawrepl',
		code: 'raw-bytes-decoded',
		as: 'as raw bytes decoded as UTF-8, with � for what is none',
		recognise:
			'The raw digest is made a string: new String(digest), Encoding.UTF8.GetString(hash).',
		fix: 'Write it in hex: HexFormat.of().formatHex(digest), Convert.ToHexString(hash).ToLowerInvariant().',
		typical: 'Java new String(digest), C# Encoding.UTF8.GetString',
		write: write.rawDecoded,
		...innerLow
	},
	{
		id: 'rawascii',
		code: 'raw-bytes-in-ascii',
		as: 'as raw bytes with ? for each over 127',
		recognise: 'Look for Encoding.ASCII.GetString(hash).',
		fix: 'Write it in hex: Convert.ToHexString(hash).ToLowerInvariant().',
		typical: 'C# Encoding.ASCII.GetString',
		write: write.rawInAscii,
		...innerLow
	},
	{
		id: 'rawrepr',
		code: 'python-bytes-literal',
		as: "as Python shows bytes: b'\\x9f...'",
		recognise: 'Look for str(h.digest()) or an f-string with .digest().',
		fix: 'Use .hexdigest(): hashlib.md5((inner + key).encode()).hexdigest().',
		typical: 'Python 3: str(h.digest())',
		write: write.rawAsPython,
		...innerLow
	},
	{
		id: 'upper',
		code: 'upper-case',
		as: 'in upper case',
		recognise: 'The helper that writes hex gives A to F in place of a to f.',
		fix: 'Write lower case: Convert.ToHexString(hash).ToLowerInvariant(), ToString("x2"), LOWER(...).',
		typical: 'C# BitConverter and "X2", Delphi, ColdFusion hash(), Oracle, SQL Server, VB',
		write: write.upperHexWith({}),
		both: 'high',
		inner: 'high',
		outer: 'medium'
	},
	{
		id: 'dashes',
		code: 'dashes',
		as: 'with a dash between the bytes',
		recognise: 'Look for BitConverter.ToString(hash).ToLower().',
		fix: 'Take the dashes out: BitConverter.ToString(hash).Replace("-", "").ToLower().',
		typical: 'C# BitConverter.ToString().ToLower()',
		write: write.hexWith({ between: '-' }),
		...usual
	},
	{
		id: 'dashesupper',
		code: 'dashes-upper-case',
		as: 'as AB-CD-..., in upper case with dashes',
		recognise: 'Look for BitConverter.ToString(hash) without anything after it.',
		fix: 'BitConverter.ToString(hash).Replace("-", "").ToLower().',
		typical: 'C# and PowerShell BitConverter.ToString',
		write: write.upperHexWith({ between: '-' }),
		...usual
	},
	{
		id: 'base64',
		code: 'base64',
		as: 'in Base64',
		recognise: 'The value has 24 characters and ends with ==.',
		fix: 'Write hex: digest("hex") in Node, md5_hex in Perl, Convert.ToHexString in C# with ToLower().',
		typical: 'Node digest("base64"), C# Convert.ToBase64String, Java Base64, Content-MD5 helpers',
		write: write.base64({}),
		...usual
	},
	{
		id: 'base64np',
		code: 'base64-unpadded',
		as: 'in Base64 without == at the end',
		recognise: 'The value has 22 characters, among them letters beyond f.',
		fix: 'Use md5_hex in place of md5_base64.',
		typical: 'Perl md5_base64',
		write: write.base64({ padded: false }),
		...low
	},
	{
		id: 'base64url',
		code: 'base64url',
		as: 'in Base64url',
		recognise: 'The value has 22 characters, perhaps - or _ among them.',
		fix: 'Use digest("hex").',
		typical: 'Node digest("base64url"), JWT helpers',
		write: write.base64({ padded: false, url: true }),
		...low
	},
	{
		id: 'b64hex',
		code: 'base64-of-hex',
		as: 'in Base64 of its hex digits',
		recognise: 'The value has 44 characters: btoa() ran on a hex digest.',
		fix: 'Take btoa() away and use the hex digits themselves.',
		typical: 'JavaScript btoa(md5(...))',
		write: write.base64OfHex,
		...low
	},
	{
		id: 'hexhex',
		code: 'hex-of-hex',
		as: 'in hex twice over, with 64 digits',
		recognise: 'The value has 64 digits and begins with 3 or 6: md5() gave hex already.',
		fix: 'Take bin2hex() or hexlify() away: md5() and hexdigest() give hex.',
		typical: 'PHP bin2hex(md5(...)), Python hexlify(hexdigest)',
		write: write.hexOfHex,
		...low
	},
	{
		id: 'bigint',
		code: 'leading-zeros-lost',
		as: 'as a big number, without its leading zeros',
		recognise:
			'Some calls fail and others do not, with the same code: look for BigInteger.toString(16).',
		fix: 'Pad to 32 digits: String.format("%032x", new BigInteger(1, digest)).',
		typical: 'Java, Scala, Kotlin, Groovy: BigInteger.toString(16)',
		write: write.withoutLeadingZeros(write.hex),
		sometimes: 'Shows for about 1 digest in 16: those that begin with 0.',
		...shellHelper
	},
	{
		id: 'biginteven',
		code: 'leading-zero-bytes-lost',
		as: 'without its leading zero bytes',
		recognise:
			'About one call in 128 fails, with the same code: a big number is padded to an even length.',
		fix: 'Write every byte: HexFormat.of().formatHex(digest).',
		typical: 'Java: BigInteger.toString(16) with a zero put in front of odd lengths',
		write: write.withoutLeadingZeros(write.hex, 2),
		sometimes: 'Shows for about 1 digest in 256: those that begin with 00.',
		...shellHelper
	},
	{
		id: 'bigintneg',
		code: 'negative-number',
		as: 'as a signed big number, half of them with a minus',
		recognise: 'About half of the values begin with a minus: look for new BigInteger(digest).',
		fix: 'String.format("%032x", new BigInteger(1, digest)), with the 1 in front.',
		typical: 'Java new BigInteger(digest).toString(16)',
		write: write.signedHex,
		sometimes:
			'Shows for about 1 digest in 2: those whose first digit is 8 to f, and a few with leading zeros.',
		...low
	},
	{
		id: 'nopad',
		code: 'bytes-unpadded',
		as: 'with one digit for each byte under 16',
		recognise:
			'The value is often shorter than 32 digits: look for toString(16) or %x for single bytes.',
		fix: 'Pad every byte: b.toString(16).padStart(2, "0"), %02x.',
		typical: 'JavaScript b.toString(16), Java Integer.toHexString(b & 0xff), C %x',
		write: write.unpaddedHex(false),
		sometimes: 'Shows for about 64 digests in 100: those with a byte under 16.',
		...shellHelper
	},
	{
		id: 'signext',
		code: 'bytes-sign-extended',
		as: 'with ffffff before each byte over 127',
		recognise: 'The value is much longer than 32 digits and full of f.',
		fix: 'Mask and pad every byte: String.format("%02x", b & 0xff).',
		typical: 'Java Integer.toHexString(b), C printf("%x", c) with a signed char',
		write: write.unpaddedHex(true),
		...low
	},
	{
		id: 'lf',
		code: 'newline',
		as: 'with a newline after it',
		recognise: 'A program prints the digest, and its newline stays in the variable or the pipe.',
		fix: 'Strip it: inner=$(... | cut -c1-32) in a shell, chomp, trim().',
		typical: 'shell pipes with md5sum | awk, Ruby and PHP backticks',
		write: write.hexWith({ after: '\n' }),
		inner: 'medium'
	},
	{
		id: 'md5sum',
		code: 'md5sum-line',
		as: 'as the whole line of md5sum, with two spaces and a dash',
		recognise: 'Look for inner=$(printf ... | md5sum) without cut.',
		fix: keep32,
		typical: 'sh, bash: $(printf ... | md5sum)',
		write: write.hexWith({ after: '  -' }),
		inner: 'medium'
	},
	{
		id: 'md5sumlf',
		code: 'md5sum-line-newline',
		as: 'as the whole line of md5sum with its newline',
		recognise: 'The output of md5sum is piped on: md5sum | cat - key | md5sum.',
		fix: keep32,
		typical: 'shell pipes',
		write: write.hexWith({ after: '  -\n' }),
		...innerLow
	},
	{
		id: 'opensslr',
		code: 'openssl-r-line',
		as: 'as the line of openssl md5 -r, with *stdin',
		recognise: 'Look for openssl md5 -r or openssl dgst -r without cut.',
		fix: 'Keep the first 32 characters: openssl md5 -r | cut -c1-32.',
		typical: 'sh, bash: openssl md5 -r',
		write: write.hexWith({ after: ' *stdin' }),
		...innerLow
	},
	{
		id: 'openssl',
		code: 'openssl-prefix',
		as: 'with "MD5(stdin)= " before it',
		recognise: 'Look for $(... | openssl md5); OpenSSL 3 prints MD5(stdin)= first.',
		fix: cutPrefix,
		typical: 'sh, bash: openssl md5 of OpenSSL 3',
		write: write.hexWith({ before: 'MD5(stdin)= ' }),
		...shellHelper
	},
	{
		id: 'opensslold',
		code: 'openssl-old-prefix',
		as: 'with "(stdin)= " before it',
		recognise: 'Look for $(... | openssl md5); OpenSSL 1 and LibreSSL print (stdin)= first.',
		fix: cutPrefix,
		typical: 'sh, bash: openssl md5 of OpenSSL 1.x and LibreSSL',
		write: write.hexWith({ before: '(stdin)= ' }),
		...shellHelper
	},
	{
		id: 'opensslfile',
		code: 'openssl-file-prefix',
		as: 'with "MD5(file)= " before it',
		recognise: 'Look for openssl md5 with a file named "file".',
		fix: cutPrefix,
		typical: 'sh, bash: openssl md5 file',
		write: write.hexWith({ before: 'MD5(file)= ' }),
		...low
	},
	{
		id: 'colons',
		code: 'colons',
		as: 'with a colon between the bytes',
		recognise: 'The helper writes fingerprints: ab:cd:ef.',
		fix: "Take the colons out, or drop -c: openssl md5 | awk '{print $NF}'.",
		typical: 'fingerprint helpers, openssl dgst -c',
		write: write.hexWith({ between: ':' }),
		...low
	},
	{
		id: 'spaces',
		code: 'spaces',
		as: 'with a space between the bytes',
		recognise: 'The value comes from a hex dump or from certutil.',
		fix: 'Take the spaces out: (certutil ...) -replace " ", "".',
		typical: 'hex dump helpers, certutil on old Windows',
		write: write.hexWith({ between: ' ' }),
		...low
	},
	{
		id: 'ox',
		code: '0x-prefix',
		as: 'with 0x before it',
		recognise: 'The value begins with 0x.',
		fix: 'Cut the first two characters: SUBSTRING(hash, 3, 32).',
		typical: 'SQL Server HASHBYTES as text, Excel, VBA',
		write: write.hexWith({ before: '0x' }),
		...low
	},
	{
		id: 'oxupper',
		code: '0x-prefix-upper-case',
		as: 'with 0x before it and in upper case',
		recognise: 'Look for CONVERT(varchar, HASHBYTES(...), 1).',
		fix: "LOWER(CONVERT(varchar(32), HASHBYTES('MD5', ...), 2)).",
		typical: 'SQL Server',
		write: write.upperHexWith({ before: '0x' }),
		...low
	},
	{
		id: 'quotes',
		code: 'quotes',
		as: 'in double quotes',
		recognise: 'The digest went through a JSON or ETag helper, which keeps quotes around it.',
		fix: 'Take the quotes off: JSON.parse(value), or do not stringify it.',
		typical: 'JSON.stringify, ETag helpers',
		write: write.hexWith({ before: '"', after: '"' }),
		...low
	},
	{
		id: 'space',
		code: 'space',
		as: 'with a space after it',
		recognise: 'The line of md5sum is cut one character too late: cut -c1-33.',
		fix: keep32,
		typical: 'sh, bash: cut -c1-33',
		write: write.hexWith({ after: ' ' }),
		...innerLow
	},
	{
		id: 'mid16',
		code: 'middle-16-digits',
		as: 'as its middle 16 digits (9 to 24)',
		recognise: 'The value has 16 digits: a helper gives the "16-bit MD5".',
		fix: allDigits,
		typical: 'helper libraries with a 16-digit MD5',
		write: write.hexCut(8, 24),
		...low
	},
	{
		id: 'first16',
		code: 'first-16-digits',
		as: 'as its first 16 digits',
		recognise: 'The value has 16 digits: a column or a field holds no more.',
		fix: allDigits,
		typical: 'VARCHAR(16) and BINARY(16) columns',
		write: write.hexCut(0, 16),
		...low
	},
	{
		id: 'trunc31',
		code: 'last-digit-lost',
		as: 'without its last digit',
		recognise: 'The value has 31 digits: a buffer of 32 keeps one for the terminator.',
		fix: 'Make room for the terminator: char hex[33].',
		typical: 'C char[32], cut -c1-31',
		write: write.hexCut(0, 31),
		...low
	},
	{
		id: 'nul',
		code: 'nul',
		as: 'with a NUL byte after it',
		recognise: 'The buffer is hashed with sizeof(hex), which counts the terminator.',
		fix: 'Hash 32 bytes: MD5_Update(&ctx, hex, 32).',
		typical: 'C char[33] with sizeof',
		write: write.hexWith({ after: '\0' }),
		...innerLow
	},
	{
		id: 'utf16',
		code: 'utf-16',
		as: 'in UTF-16LE',
		recognise: 'Round two encodes the hex digits with two bytes each.',
		fix: 'Encoding.UTF8.GetBytes(inner + key); SQL Server: VARCHAR in place of NVARCHAR.',
		typical: 'C# and PowerShell Encoding.Unicode, SQL Server NVARCHAR',
		write: write.hexInUtf16,
		...innerLow
	},
	{
		id: 'dec127',
		code: 'bytes-as-127-minus',
		as: 'with 127 - b for each negative byte b',
		recognise: 'Look for if (b < 0) b = 127 - b in the loop that writes hex.',
		fix: 'Mask the byte: b & 0xff, or HexFormat.of().formatHex(digest).',
		typical: 'Java and Rhino snippets in circulation',
		write: write.hexOfMapped((byte) => (byte > 127 ? 383 - byte : byte)),
		...low
	},
	{
		id: 'le',
		code: 'words-swapped',
		as: 'with the bytes of each word in the wrong order',
		recognise: 'The MD5 is written by hand, and fails the published test pair.',
		fix: 'Use the MD5 of your platform, and test it with the known pair of the support article.',
		typical: 'hand-written MD5 in VB, Delphi and JavaScript',
		write: write.hexOfSwappedWords,
		...low
	}
];

import * as write from '../digestWrite.ts';
import { low, usual, type Form } from './form.ts';

/* Hex digits in another case, with something between or around them. */

export const hexForms: readonly Form[] = [
	{
		code: 'upper-case',
		as: 'in upper case',
		recognise: 'The helper that writes hex uses A to F instead of a to f.',
		fix: 'Write lower case: ToString("x2") or ToLowerInvariant() in C#, strtolower() in PHP, LOWER() in SQL.',
		typical: 'C# BitConverter and "X2", Delphi, ColdFusion hash(), Oracle, SQL Server, VB',
		write: write.upperHexWith({}),
		both: 'high',
		inner: 'high',
		outer: 'medium'
	},
	{
		code: 'dashes',
		as: 'with dashes between bytes',
		recognise: 'Look for BitConverter.ToString(hash).ToLower().',
		fix: 'Take the dashes out: BitConverter.ToString(hash).Replace("-", "").ToLower().',
		typical: 'C# BitConverter.ToString().ToLower()',
		write: write.hexWith({ between: '-' }),
		...usual
	},
	{
		code: 'dashes-upper-case',
		as: 'as “AB-CD-…”',
		recognise: 'Look for BitConverter.ToString(hash) without anything after it.',
		fix: 'Use BitConverter.ToString(hash).Replace("-", "").ToLower().',
		typical: 'C# and PowerShell BitConverter.ToString',
		write: write.upperHexWith({ between: '-' }),
		...usual
	},
	{
		code: 'base64-of-hex',
		as: 'as Base64 of hex',
		means: 'The 32 hex digits were encoded, not the 16 bytes.',
		recognise: 'The value has 44 characters: btoa() ran on a hex digest.',
		fix: 'Take btoa() away and use the hex digits themselves.',
		typical: 'JavaScript btoa(md5(...))',
		write: write.base64OfHex,
		...low
	},
	{
		code: 'hex-of-hex',
		as: 'in hex twice',
		means: 'The hex digits were written in hex again: 64 digits.',
		recognise: 'The value has 64 digits and begins with 3 or 6: md5() returned hex already.',
		fix: 'Remove bin2hex() or hexlify(): md5() and hexdigest() return hex.',
		typical: 'PHP bin2hex(md5(...)), Python hexlify(hexdigest)',
		write: write.hexOfHex,
		...low
	},
	{
		code: 'colons',
		as: 'with colons between bytes',
		recognise: 'The helper writes fingerprints: ab:cd:ef.',
		fix: "Take the colons out, or drop -c: openssl md5 | awk '{print $NF}'.",
		typical: 'fingerprint helpers, openssl dgst -c',
		write: write.hexWith({ between: ':' }),
		...low
	},
	{
		code: 'spaces',
		as: 'with spaces between bytes',
		recognise: 'The value comes from a hex dump or from certutil.',
		fix: 'Take the spaces out: (certutil ...) -replace " ", "".',
		typical: 'hex dump helpers, certutil on old Windows',
		write: write.hexWith({ between: ' ' }),
		...low
	},
	{
		code: '0x-prefix',
		as: 'with 0x before it',
		recognise: 'The value begins with 0x.',
		fix: 'Cut the first two characters: SUBSTRING(hash, 3, 32).',
		typical: 'SQL Server HASHBYTES as text, Excel, VBA',
		write: { before: '0x' },
		...low
	},
	{
		code: '0x-prefix-upper-case',
		as: 'as “0xABCD…”',
		recognise: 'Look for CONVERT(varchar, HASHBYTES(...), 1).',
		fix: "Use LOWER(CONVERT(varchar(32), HASHBYTES('MD5', ...), 2)).",
		typical: 'SQL Server',
		write: write.upperHexWith({ before: '0x' }),
		...low
	},
	{
		code: 'bytes-as-127-minus',
		as: 'with wrong negative bytes',
		recognise: 'Look for if (b < 0) b = 127 - b in the loop that writes hex.',
		fix: 'Mask the byte: b & 0xff, or HexFormat.of().formatHex(digest).',
		typical: 'Java and Rhino snippets in circulation',
		write: write.hexOfMapped((byte) => (byte > 127 ? 383 - byte : byte)),
		...low
	},
	{
		code: 'words-swapped',
		as: 'in wrong byte order',
		recognise: 'The MD5 is written by hand, and fails the published test pair.',
		fix: 'Use the MD5 of your platform, and test it with the known pair of the support article.',
		typical: 'hand-written MD5 in VB, Delphi and JavaScript',
		write: write.hexOfSwappedWords,
		...low
	}
];

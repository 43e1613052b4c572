import * as write from '../digestWrite.ts';
import { innerLow, low, type Form } from './form.ts';

/* Hex digits grouped like a UUID, or with the bytes in another order. */

const noUuid = 'Write the 16 bytes in hex, without a UUID or GUID type between.';
const uuid = [4, 6, 8, 10];
/** The order in which .NET writes the bytes of a Guid. */
const guid = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

/** A name-based UUID (RFC 9562) overwrites some bits with version 3 and the variant. */
const named = (byte: number, at: number) =>
	at === 6 ? (byte & 0x0f) | 0x30 : at === 8 ? (byte & 0x3f) | 0x80 : byte;

const javaUuid = {
	recognise: 'Look for UUID.nameUUIDFromBytes(): it changes 6 of the 128 bits.',
	fix: 'Use MessageDigest.getInstance("MD5") and write its bytes in hex.',
	typical: 'Java UUID.nameUUIDFromBytes()'
};
const dotnetGuid = {
	recognise: 'Look for new Guid(hash): it writes the first eight bytes in another order.',
	fix: noUuid,
	typical: 'C#, PowerShell: new Guid(hash).ToString()'
};

export const orderForms: readonly Form[] = [
	{
		...low,
		code: 'uuid',
		as: 'with a UUID’s dashes',
		recognise: 'The value has five groups with dashes between them.',
		fix: noUuid,
		typical: 'PostgreSQL md5(...)::uuid, uuid libraries',
		write: write.hexGroups({ breaks: uuid })
	},
	{
		...low,
		code: 'java-uuid',
		as: 'as a version-3 UUID',
		means: 'Its dashes were removed.',
		...javaUuid,
		write: write.hexGroups({ change: named }),
		lossy: true
	},
	{
		...low,
		code: 'java-uuid-dashes',
		as: 'as a version-3 UUID',
		means: 'It has its dashes.',
		...javaUuid,
		write: write.hexGroups({ change: named, breaks: uuid }),
		lossy: true
	},
	{
		...low,
		code: 'dotnet-guid',
		as: 'as a .NET Guid',
		means: 'Its dashes were removed.',
		...dotnetGuid,
		write: write.hexGroups({ order: guid })
	},
	{
		...low,
		code: 'dotnet-guid-dashes',
		as: 'as a .NET Guid',
		...dotnetGuid,
		write: write.hexGroups({ order: guid, breaks: uuid })
	},
	{
		...low,
		code: 'apple-data',
		as: 'as Apple shows data',
		means: 'It has four groups of eight digits, in angle brackets.',
		recognise: 'An NSData object is put into a string, which shows its bytes in groups.',
		fix: 'Write each byte with %02x.',
		typical: 'Objective-C [data description], Swift with NSData',
		write: write.hexGroups({ breaks: [4, 8, 12], between: ' ', before: '<', after: '>' })
	},
	{
		...low,
		code: 'pairs-swapped',
		as: 'with swapped byte pairs',
		recognise: 'The digest is read as 16-bit words in the other byte order: od -x, hexdump.',
		fix: 'Write bytes, not words: od -An -tx1, xxd -p.',
		typical: 'hexdump and od -x, code that reads 16-bit words',
		write: write.hexGroups({ order: guid.map((_, at) => at ^ 1) })
	},
	{
		...low,
		code: 'bytes-reversed',
		as: 'with its bytes reversed',
		recognise: 'The digest is read as one number in the other byte order.',
		fix: 'Write the bytes in the order in which the hash returns them.',
		typical: 'BigInteger in .NET, little-endian number helpers',
		write: write.hexGroups({ order: guid.map((_, at) => 15 - at) })
	},
	{
		...innerLow,
		code: 'base64-newline',
		as: 'in Base64',
		means: 'A newline follows it.',
		recognise: 'A Base64 helper ends its output with a newline.',
		fix: 'Write hex in place of Base64: hexdigest().',
		typical: 'Python base64.encodebytes(), Ruby Base64.encode64(), openssl base64',
		write: write.base64Newline
	},
	{
		...low,
		code: 'base64-of-hex-and-newline',
		as: 'as Base64 of hex',
		means: 'The 32 hex digits and a newline were encoded, not the 16 bytes.',
		recognise: 'The line of a hash program is piped into base64 with its newline.',
		fix: 'Use the hex digits themselves: md5sum | cut -c1-32.',
		typical: 'sh, bash: md5sum | cut -c1-32 | base64',
		write: write.base64OfHexLine
	}
];

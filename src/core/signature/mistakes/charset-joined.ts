import { joinBytes, trimBytes, utf8 } from './bytes.ts';
import { utf16, type Utf16 } from './charset-encode.ts';
import { md5Hex } from '../hash.ts';
import type { FormulaMistake, Likelihood, SigningInput } from './mistake.ts';
import { decodeUtf8 } from './view.ts';

/*
 * XML and key are joined as text and then encoded or measured together. No change of the body
 * alone or of the key alone can say that.
 */

/** XML and key joined as one text, or null where they are not UTF-8. */
const joinedText = ({ body, key }: SigningInput) => decodeUtf8(joinBytes(body, key));

const secondRound = (first: string, key: Uint8Array) => md5Hex(utf8(first), key);

interface Row {
	id: string;
	name: string;
	order: Utf16;
	mark: boolean;
	all: boolean;
	likelihood: Likelihood;
	typical: string;
}

const microsoft = 'C# Encoding.Unicode, PowerShell, SQL Server NVARCHAR with HASHBYTES';
const java = 'Java (xml + key).getBytes("UTF-16")';
const bigEndian = 'Java "UTF-16BE", .NET BigEndianUnicode';
const le = { name: 'UTF-16LE', order: 'utf-16le', mark: false } as const;
const leMark = { name: 'UTF-16LE with a byte order mark', order: 'utf-16le', mark: true } as const;
const be = { name: 'UTF-16BE', order: 'utf-16be', mark: false } as const;
const beMark = { name: 'UTF-16BE with a byte order mark', order: 'utf-16be', mark: true } as const;

const rows: readonly Row[] = [
	{ ...beMark, id: 'utf16bebom', all: false, likelihood: 'low', typical: java },
	{ ...le, id: 'utf16le', all: false, likelihood: 'medium', typical: microsoft },
	{ ...le, id: 'utf16le', all: true, likelihood: 'medium', typical: microsoft },
	{ ...leMark, id: 'utf16lebom', all: false, likelihood: 'low', typical: microsoft },
	{ ...leMark, id: 'utf16lebom', all: true, likelihood: 'low', typical: microsoft },
	{ ...be, id: 'utf16be', all: false, likelihood: 'low', typical: bigEndian },
	{ ...be, id: 'utf16be', all: true, likelihood: 'low', typical: bigEndian }
];

function encoded({ id, name, order, mark, all, likelihood, typical }: Row): FormulaMistake {
	const where = all ? 'both rounds' : 'round one';
	return {
		group: 'formula',
		code: `formula-joined-${order}${mark ? '-bom' : ''}${all ? '-both-rounds' : ''}`,
		covers: [`charset.${id}.${all ? 'all' : 'joined'}`],
		likelihood,
		happened: `XML and key were joined as text and hashed in ${name} in ${where}.`,
		recognise: 'The hash function takes a string and encodes it with two bytes a character.',
		fix: 'Hash UTF-8 bytes: Encoding.UTF8.GetBytes(xml + key); SQL Server: CONVERT(VARCHAR(MAX), ...).',
		typical,
		compute: (input) => {
			const text = joinedText(input);
			if (text === null) return null;
			const first = md5Hex(utf16(text, order, mark));
			if (!all) return secondRound(first, input.key);
			const again = decodeUtf8(joinBytes(utf8(first), input.key));
			return again === null ? null : md5Hex(utf16(again, order, mark));
		}
	};
}

export const charsetJoined: readonly FormulaMistake[] = [
	...rows.map(encoded),
	{
		group: 'formula',
		code: 'formula-joined-cut-to-character-count',
		covers: ['body.truncchars.sum'],
		likelihood: 'medium',
		onlyNonAscii: true,
		happened: 'XML and key were hashed up to their length in characters, so the key lost its end.',
		recognise: 'Calls fail only with accents or other non-ASCII letters.',
		fix: 'Hash all bytes: md.update((xml + key).getBytes(StandardCharsets.UTF_8)), without a length.',
		typical: 'Java md5.update(s.getBytes("UTF-8"), 0, s.length())',
		compute: (input) => {
			const text = joinedText(input);
			if (text === null) return null;
			const joined = joinBytes(input.body, input.key);
			if (text.length === joined.length) return null;
			return secondRound(md5Hex(joined.subarray(0, text.length)), input.key);
		}
	},
	{
		group: 'formula',
		code: 'formula-joined-trimmed',
		covers: ['key.trimjoined'],
		likelihood: 'low',
		happened: 'White space was trimmed from XML and key joined, in both rounds.',
		recognise:
			'The helper that hashes calls Trim() on its argument, so a newline after the key vanishes.',
		fix: 'Trim the key where it is read, and take Trim() out of the hash helper.',
		typical: 'C# value.Trim() inside a hash helper',
		compute: ({ body, key }) => {
			const first = joinBytes(body, key);
			const trimmed = trimBytes(first);
			const before = trimBytes(key);
			if (trimmed.length === first.length && before.length === key.length) return null;
			const inner = md5Hex(trimmed);
			return md5Hex(trimBytes(joinBytes(utf8(inner), key)));
		}
	}
];

import { isAscii, joinBytes, trimBytes } from './bytes.ts';
import { utf16, type Utf16 } from './charsetEncode.ts';
import { encoded, inUtf16 } from './encodedParts.ts';
import type { EncodedPart, FormulaMistake, Likelihood } from './mistake.ts';
import { decodeUtf8 } from './view.ts';

/*
 * XML and key are joined as text and then encoded or measured together. These are formulas, because
 * no change of the body alone or of the key alone has that effect.
 */

/** Body and key joined, with as many bytes as they have UTF-16 units. */
const cutToCharacters: EncodedPart = {
	of: ['body', 'key'],
	name: 'cut',
	encode(...parts) {
		if (parts.every(isAscii)) return null;
		const joined = joinBytes(...parts);
		const text = decodeUtf8(joined);
		return text === null ? null : joined.subarray(0, text.length);
	}
};

/** Body and key joined, with white space at the ends removed; null if there is none. */
const trimmedTogether: EncodedPart = {
	of: ['body', 'key'],
	name: 'trim',
	encode(...parts) {
		const joined = joinBytes(...parts);
		const trimmed = trimBytes(joined);
		return trimmed.length < joined.length ? trimmed : null;
	}
};
const trimmedKey = encoded('key', 'trim-end', (key) => trimBytes(key, 'end'));

interface Row {
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
const leMark = { name: 'UTF-16LE', order: 'utf-16le', mark: true } as const;
const be = { name: 'UTF-16BE', order: 'utf-16be', mark: false } as const;
const beMark = { name: 'UTF-16BE', order: 'utf-16be', mark: true } as const;

const rows: readonly Row[] = [
	{ ...beMark, all: false, likelihood: 'low', typical: java },
	{ ...beMark, all: true, likelihood: 'low', typical: java },
	{ ...le, all: false, likelihood: 'medium', typical: microsoft },
	{ ...le, all: true, likelihood: 'medium', typical: microsoft },
	{ ...leMark, all: false, likelihood: 'low', typical: microsoft },
	{ ...leMark, all: true, likelihood: 'low', typical: microsoft },
	{ ...be, all: false, likelihood: 'low', typical: bigEndian },
	{ ...be, all: true, likelihood: 'low', typical: bigEndian }
];

function joinedIn({ name, order, mark, all, likelihood, typical }: Row): FormulaMistake {
	const start = mark ? [utf16('', order, true)] : [];
	return {
		group: 'formula',
		code: `formula-joined-${order}${mark ? '-bom' : ''}${all ? '-both-rounds' : ''}`,
		likelihood,
		happened: all
			? `Both rounds hashed text and key in ${name}.`
			: `Round one hashed XML and key in ${name}.`,
		...(mark ? { means: 'It started with a byte order mark.' } : {}),
		recognise: 'The hash function takes a string and encodes it with two bytes a character.',
		fix: 'Hash UTF-8 bytes: Encoding.UTF8.GetBytes(xml + key); SQL Server: CONVERT(VARCHAR(MAX), ...).',
		typical,
		rounds: [
			[...start, inUtf16('body', order), inUtf16('key', order)],
			all ? [...start, inUtf16('inner', order), inUtf16('key', order)] : ['inner', 'key']
		]
	};
}

export const charsetJoined: readonly FormulaMistake[] = [
	...rows.map(joinedIn),
	{
		group: 'formula',
		code: 'formula-joined-cut-to-character-count',
		likelihood: 'medium',
		onlyNonAscii: true,
		happened: 'Round one left out the end of the key.',
		means: 'XML and key were hashed up to their length in characters, not bytes.',
		recognise: 'Calls fail only with accents or other non-ASCII letters.',
		fix: 'Hash all bytes: md.update((xml + key).getBytes(StandardCharsets.UTF_8)), without a length.',
		typical: 'Java md5.update(s.getBytes("UTF-8"), 0, s.length())',
		rounds: [[cutToCharacters], ['inner', 'key']]
	},
	{
		group: 'formula',
		code: 'formula-joined-trimmed',
		likelihood: 'low',
		happened: 'White space was trimmed from XML and key.',
		recognise:
			'The helper that hashes calls Trim() on its argument, so a newline after the key vanishes.',
		fix: 'Trim the key when you load it, and take Trim() out of the hash helper.',
		typical: 'C# value.Trim() inside a hash helper',
		rounds: [[trimmedTogether], ['inner', trimmedKey]]
	}
];

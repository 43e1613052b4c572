import { fromByteString, toByteString } from './bytes.ts';
import type { KeyMistake, Likelihood } from './mistake.ts';

/* A part of the key is missing, or something is inserted in it. */

const counted = 'A key usually has 112 hex digits: count those that your program uses.';

/** The field or column that usually ends there, for each length that the catalogue has. */
const lengths: readonly [length: number, likelihood: Likelihood, typical: string][] = [
	[8, 'low', 'DES and crypt helpers, which take 8 characters'],
	[10, 'low', 'VARCHAR(10) columns'],
	[16, 'low', 'fields made for the old keys of 16 digits'],
	[15, 'low', 'buffers of 16 characters with a terminator'],
	[20, 'low', 'form fields with maxlength="20"'],
	[24, 'low', 'Triple DES helpers, which take 24 bytes'],
	[31, 'low', 'buffers of 32 characters with a terminator'],
	[30, 'low', 'VARCHAR(30) columns'],
	[32, 'medium', 'fields made for an MD5 value, VARCHAR(32) and CHAR(32) columns'],
	[40, 'low', 'fields made for a SHA-1 value, VARCHAR(40) columns'],
	[48, 'low', 'form fields with maxlength="48"'],
	[50, 'low', 'VARCHAR(50) columns'],
	[56, 'low', 'Blowfish helpers, which take 56 bytes; half of a key'],
	[60, 'low', 'fields made for a bcrypt value, VARCHAR(60) columns'],
	[64, 'medium', 'fields made for a SHA-256 value, VARCHAR(64) columns'],
	[63, 'low', 'buffers of 64 characters with a terminator, fgets(key, 64, f)'],
	[72, 'low', 'password fields with the limit of bcrypt'],
	[80, 'low', 'terminals and forms with 80 columns'],
	[96, 'low', 'form fields with maxlength="96"'],
	[99, 'low', 'buffers of 100 characters with a terminator'],
	[100, 'medium', 'VARCHAR(100) columns, form fields with maxlength="100"'],
	[110, 'low', 'form fields with room for 110 characters'],
	[111, 'low', 'buffers of 112 characters with a terminator']
];

const kept = ([length, likelihood, typical]: (typeof lengths)[number]): KeyMistake => ({
	group: 'key',
	code: `key-first-${length}-only`,
	likelihood,
	happened: `Only the key’s first ${length} characters were used.`,
	recognise: `The key was stored in a field or a column with room for ${length} characters.`,
	fix: 'Make the field or column 112 or longer, and store the key again: VARCHAR(255).',
	typical,
	change: (key) => (key.length > length ? key.subarray(0, length) : null)
});

const characters = (count: number) => (count === 1 ? 'character' : `${count} characters`);

const cutAtEnd = (count: number): KeyMistake => ({
	group: 'key',
	code: `key-last-${count}-missing`,
	likelihood: count === 1 ? 'high' : 'low',
	happened: `The last ${characters(count)} of the key ${count === 1 ? 'is' : 'are'} missing.`,
	recognise: `${counted} Yours lacks ${count} at the end.`,
	fix: 'Copy the key again, with a double click or Select all, and compare its end.',
	typical: 'copy and paste, with the mouse let go too early',
	change: (key) => (key.length > count ? key.subarray(0, key.length - count) : null)
});

const cutAtStart = (count: number): KeyMistake => ({
	group: 'key',
	code: `key-first-${count}-missing`,
	likelihood: count === 1 ? 'medium' : 'low',
	happened: `The first ${characters(count)} of the key ${count === 1 ? 'is' : 'are'} missing.`,
	recognise: `${counted} Yours lacks ${count} at the start.`,
	fix: 'Copy the key again, with a double click or Select all, and compare its start.',
	typical: 'copy and paste, begun too late',
	change: (key) => (key.length > count ? key.subarray(count) : null)
});

const wrapped = (width: number, what: 'line-break' | 'space'): KeyMistake => {
	const isBreak = what === 'line-break';
	const between = isBreak ? '\n' : ' ';
	return {
		group: 'key',
		code: `key-${what}-after-${width}`,
		likelihood: 'low',
		happened: `The key has a ${isBreak ? 'line break' : 'space'} after ${width} characters.`,
		recognise: `The key was copied from a text that breaks its lines after ${width} characters.`,
		fix: isBreak
			? 'Take the line break out, so that the key is one line: tr -d "\\n".'
			: 'Take the space out, so that the key is one word.',
		typical: isBreak ? 'emails, YAML blocks, PDF, base64 tools' : 'emails, PDF',
		change: (key) => {
			if (key.length <= width) return null;
			const text = toByteString(key);
			const parts = [];
			for (let at = 0; at < text.length; at += width) parts.push(text.slice(at, at + width));
			return fromByteString(parts.join(between));
		}
	};
};

const widths = [60, 64, 72, 76, 80];

/** As (int), parseInt() and MySQL read a text as a number; larger ones are written otherwise. */
const leadingDigits: KeyMistake = {
	group: 'key',
	code: 'key-leading-digits-only',
	likelihood: 'low',
	rare: true,
	happened: 'The key was used as a number.',
	means: 'Only its leading digits count, and without any it is 0.',
	recognise: 'Look for (int), intval(), parseInt() or an INT column for the key.',
	fix: 'Keep the key as text everywhere: it is hex, not a number.',
	typical: 'PHP (int), JavaScript parseInt(), MySQL INT columns',
	change: (key) => {
		const text = toByteString(key);
		const leading = /^0*([0-9]{0,15})(?![0-9])/.exec(text)?.[1];
		const digits = leading === undefined ? null : leading || '0';
		return digits === null || digits === text ? null : fromByteString(digits);
	}
};

export const keyCuts: readonly KeyMistake[] = [
	leadingDigits,
	...[1, 2, 3, 4, 5, 6, 7, 8].map(cutAtEnd),
	...[1, 2, 3, 4, 8].map(cutAtStart),
	...lengths.map(kept),
	...widths.flatMap((width) => [wrapped(width, 'line-break'), wrapped(width, 'space')])
];

/**
 * Characters that are invisible or easily mistaken for others. Names after the Unicode character
 * database, version 17, checked 2026-11.
 */

/** What is wrong with a character; a `joiner` is wrong only between ASCII letters. */
export type OddKind =
	'no-break-space' | 'zero-width' | 'joiner' | 'curly-quote' | 'replacement' | 'unusual-control';

interface OddCharacter {
	kind: OddKind;
	/** A short name to draw it with; the code point where there is none. */
	symbol?: string;
}

const table: Record<number, OddCharacter> = {
	0x00a0: { kind: 'no-break-space', symbol: 'nbsp' },
	0x00ad: { kind: 'zero-width', symbol: 'shy' },
	0x061c: { kind: 'zero-width', symbol: 'alm' },
	0x2007: { kind: 'no-break-space' },
	0x200b: { kind: 'zero-width', symbol: 'zwsp' },
	0x200c: { kind: 'joiner', symbol: 'zwnj' },
	0x200d: { kind: 'joiner', symbol: 'zwj' },
	0x200e: { kind: 'zero-width', symbol: 'lrm' },
	0x200f: { kind: 'zero-width', symbol: 'rlm' },
	0x2018: { kind: 'curly-quote' },
	0x2019: { kind: 'curly-quote' },
	0x201a: { kind: 'curly-quote' },
	0x201c: { kind: 'curly-quote' },
	0x201d: { kind: 'curly-quote' },
	0x201e: { kind: 'curly-quote' },
	0x2028: { kind: 'unusual-control' },
	0x2029: { kind: 'unusual-control' },
	0x202a: { kind: 'zero-width' },
	0x202b: { kind: 'zero-width' },
	0x202c: { kind: 'zero-width' },
	0x202d: { kind: 'zero-width' },
	0x202e: { kind: 'zero-width' },
	0x202f: { kind: 'no-break-space', symbol: 'nnbsp' },
	0x2060: { kind: 'zero-width', symbol: 'wj' },
	0x2066: { kind: 'zero-width' },
	0x2067: { kind: 'zero-width' },
	0x2068: { kind: 'zero-width' },
	0x2069: { kind: 'zero-width' },
	0xfeff: { kind: 'zero-width', symbol: 'BOM' },
	0xfffd: { kind: 'replacement' }
};

/** What is wrong with a code point; undefined for an ordinary one. C1 controls are U+0080-009F. */
export function oddCharacter(point: number): OddCharacter | undefined {
	if (point >= 0x7f && point < 0xa0) return { kind: 'unusual-control' };
	return table[point];
}

/** `U+00A0` */
export function codePointName(point: number): string {
	return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

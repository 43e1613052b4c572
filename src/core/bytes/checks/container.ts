import type { FindingOf, WordsTable } from '../../finding.ts';
import type { Scan } from '../scan/scan.ts';
import type { NoArgs } from './check.ts';

export interface ContainerArgs {
	'empty-input': NoArgs;
	gzip: NoArgs;
	'utf-16': { order: 'little-endian' | 'big-endian'; bom: boolean };
}
type ContainerFinding = FindingOf<ContainerArgs>;

export const containerWords: WordsTable<ContainerArgs> = {
	'empty-input': () => ({
		seen: 'There are no bytes.',
		means: 'Nothing was captured, or the body was lost on the way here.',
		todo: 'Paste the request XML or open it as a file.'
	}),
	gzip: () => ({
		seen: 'The bytes begin with 1f 8b 08: they are compressed with gzip.',
		means:
			'The guide describes a body of plain XML, and the signature covers the bytes of that XML.',
		todo: 'Turn compression of the request body off, or unpack the capture and give the XML.'
	}),
	'utf-16': ({ order, bom }) => ({
		seen: bom
			? `A byte order mark says that this is UTF-16, ${order}.`
			: `Every other byte is NUL, as in UTF-16, ${order}, and there is no byte order mark.`,
		means:
			'Each character takes two bytes or more, so the signature is not that of the same text in UTF-8.',
		todo: 'Save or send the XML as UTF-8. Windows PowerShell 5 writes UTF-16 when you redirect with >.'
	})
};

/** Bytes that are no text of one byte a character: nothing else can be said of them. */
export function checkContainer({ bytes, container }: Scan): ContainerFinding[] {
	if (bytes.length === 0) return [{ code: 'empty-input', severity: 'error', args: {} }];
	if (!container) return [];
	const { kind, bom } = container;
	if (kind === 'gzip') {
		return [{ code: 'gzip', severity: 'error', place: { start: 0, end: 3 }, args: {} }];
	}
	const order = kind === 'utf-16le' ? 'little-endian' : 'big-endian';
	const place = { start: 0, end: bom ? 2 : 8 };
	// With its mark UTF-16 is legal XML; without one it is not (XML 1.0, 4.3.3).
	return [{ code: 'utf-16', severity: bom ? 'warning' : 'error', place, args: { order, bom } }];
}

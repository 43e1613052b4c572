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
		seen: 'The request is empty.',
		means: 'Either nothing was captured, or the body was lost when it was copied.',
		todo: 'Paste the request XML or open it as a file.'
	}),
	gzip: () => ({
		seen: 'The request is compressed with gzip.',
		means:
			'It starts with 1f 8b 08. The OpenSRS guide describes a body of plain XML, and the signature covers that XML.',
		todo: 'Turn off compression for the request body. If only the capture is compressed, unpack it and paste the XML.'
	}),
	'utf-16': ({ order, bom }) => ({
		seen: `The XML is in UTF-16 (${order}${bom ? '' : ', no BOM'}).`,
		means:
			'Each character takes two bytes or more, so its signature differs from that of the same text in UTF-8.',
		todo: 'Save or send the XML as UTF-8. Windows PowerShell 5 writes UTF-16 when you redirect with >.'
	})
};

/** Bytes that are not text of one byte per character: no other check applies to them. */
export function checkContainer({ bytes, container }: Scan): ContainerFinding[] {
	if (bytes.length === 0) return [{ code: 'empty-input', severity: 'error', args: {} }];
	if (!container) return [];
	const { kind, bom } = container;
	if (kind === 'gzip') {
		return [{ code: 'gzip', severity: 'error', place: { start: 0, end: 3 }, args: {} }];
	}
	const order = kind === 'utf-16le' ? 'little-endian' : 'big-endian';
	const place = { start: 0, end: bom ? 2 : 8 };
	// UTF-16 is legal XML only with a byte order mark (XML 1.0, 4.3.3).
	return [{ code: 'utf-16', severity: bom ? 'warning' : 'error', place, args: { order, bom } }];
}

/** What the byte strip shows: plain data; its words are in descriptionWords.ts. */
import type { LineEndingCounts } from './lineEndings.ts';
import type { Scan } from './scan/scan.ts';
import { cellsBetween, type Cell } from './symbols.ts';
import { characterStart } from './utf8.ts';

/** The encoding the bytes are in; `not-utf-8` is any of the many that can't be told apart. */
export type EncodingSeen =
	'none' | 'ascii' | 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gzip' | 'not-utf-8';

export type LineEndingKind = 'none' | 'lf' | 'crlf' | 'cr' | 'mixed';

export interface Description {
	/** In bytes. */
	length: number;
	encoding: EncodingSeen;
	/** Null where the bytes are not read as characters: UTF-16, gzip. */
	lineEndings: (LineEndingCounts & { kind: LineEndingKind }) | null;
	/** The last characters, some eight bytes. */
	last: Cell[];
}

const lastBytes = 8;

export function describeScan(scan: Scan): Description {
	const { bytes, container, survey } = scan;
	const counts = { lf: survey.lf.count, crlf: survey.crlf.count, cr: survey.cr.count };
	const { length } = bytes;
	return {
		length,
		encoding: encodingOf(scan),
		lineEndings: container ? null : { ...counts, kind: lineEndingKind(counts) },
		last: cellsBetween(bytes, characterStart(bytes, Math.max(0, length - lastBytes)), length)
	};
}

function encodingOf({ bytes, container, survey }: Scan): EncodingSeen {
	if (bytes.length === 0) return 'none';
	if (container) return container.kind;
	if (survey.invalid.count > 0) return 'not-utf-8';
	if (survey.bom) return 'utf-8-bom';
	return survey.nonAscii.count > 0 ? 'utf-8' : 'ascii';
}

function lineEndingKind(counts: LineEndingCounts): LineEndingKind {
	const present = (['lf', 'crlf', 'cr'] as const).filter((kind) => counts[kind] > 0);
	return present.length > 1 ? 'mixed' : (present[0] ?? 'none');
}

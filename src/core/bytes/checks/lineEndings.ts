import type { FindingOf, WordsTable } from '../../finding.ts';
import type { Scan } from '../scan/scan.ts';
import { say } from '../say.ts';
import { sameBytes } from './check.ts';
import type { Counted } from './check.ts';

export interface LineEndingsArgs {
	'crlf-line-endings': Counted;
	'lone-cr': Counted;
	'mixed-line-endings': { lf: number; crlf: number; cr: number };
}
type LineEndingsFinding = FindingOf<LineEndingsArgs>;

export const lineEndingsWords: WordsTable<LineEndingsArgs> = {
	'crlf-line-endings': ({ count }) => ({
		seen:
			count === 1 ? 'The only line ending is CRLF.' : `All ${say(count, 'line ending')} are CRLF.`,
		means: `${sameBytes} Pasting on Windows often produces CRLF whatever the original had.`,
		todo: 'Make sure that nothing between signing and sending changes line endings. To be sure what was sent, open a captured file instead of pasting.'
	}),
	'lone-cr': ({ count }) => ({
		seen: `${say(count, 'line ending is', 'line endings are')} a CR without LF.`,
		means: `${sameBytes} It is unusual today, so a tool may have changed the line endings.`,
		todo: 'Find the step that writes CR, and sign the bytes after it.'
	}),
	'mixed-line-endings': ({ lf, crlf, cr }) => ({
		seen: 'The XML mixes different line endings.',
		means: `It has ${crlf} CRLF, ${lf} LF and ${cr} lone CR. Parts of it come from different sources, or a tool changed some; if that happens after signing, the signature doesn’t match.`,
		todo: 'Build the XML with one kind of line ending, and sign it as the last step before sending.'
	})
};

/** CRLF and CR are harmless if the same bytes are signed and sent, but many tools change them. */
export function checkLineEndings({ survey }: Scan): LineEndingsFinding[] {
	const { lf, crlf, cr } = survey;
	const kinds = [lf, crlf, cr].filter(({ count }) => count > 0);
	if (kinds.length > 1) {
		// The rarest kind probably got in by accident, so show its first occurrence.
		const place = kinds.reduce((rare, kind) => (kind.count < rare.count ? kind : rare)).first!;
		const args = { lf: lf.count, crlf: crlf.count, cr: cr.count };
		return [{ code: 'mixed-line-endings', severity: 'warning', place, args }];
	}
	if (crlf.first) {
		const args = { count: crlf.count };
		return [{ code: 'crlf-line-endings', severity: 'note', place: crlf.first, args }];
	}
	if (cr.first) {
		const args = { count: cr.count };
		return [{ code: 'lone-cr', severity: 'warning', place: cr.first, args }];
	}
	return [];
}

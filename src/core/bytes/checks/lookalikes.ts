import type { OddKind } from '../characters.ts';
import type { BytesFinding } from '../codes.ts';
import { oddInTags, type Scan } from '../scan/scan.ts';
import { newTally } from '../scan/tally.ts';
import type { Place, Severity } from '../../finding.ts';

const rows = [
	{ code: 'no-break-space', kinds: ['no-break-space'], inText: 'warning' },
	{ code: 'zero-width-character', kinds: ['zero-width', 'joiner'], inText: 'warning' },
	// In a value they are ordinary characters, only in place of quotes they are wrong.
	{ code: 'curly-quotes', kinds: ['curly-quote'], inText: 'note' }
] as const satisfies readonly {
	code: 'no-break-space' | 'zero-width-character' | 'curly-quotes';
	kinds: readonly OddKind[];
	inText: Severity;
}[];

/** Blanks that are none, characters that show nothing, and quotes that are none. */
export function checkLookalikes(scan: Scan): BytesFinding[] {
	return rows.flatMap(({ code, kinds, inText }): BytesFinding[] => {
		const inTags = kinds.flatMap((kind) => oddInTags(scan, kind));
		const tally = newTally();
		for (const kind of kinds) {
			const { count, first } = scan.survey.odd[kind];
			if (!first) continue;
			if (!tally.first || first.start < tally.first.start) tally.first = first;
			tally.count += count;
		}
		const place: Place | undefined = inTags[0] ?? tally.first ?? undefined;
		if (!place) return [];
		const severity = inTags.length > 0 ? 'error' : inText;
		const args = { count: Math.max(tally.count, inTags.length), inTags: inTags.length };
		return [{ code, severity, place, args }];
	});
}

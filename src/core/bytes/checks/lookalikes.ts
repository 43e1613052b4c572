import type { FindingOf, Place, Severity, WordsTable } from '../../finding.ts';
import type { OddKind } from '../characters.ts';
import { oddInTags, type Scan } from '../scan/scan.ts';
import { newTally } from '../scan/tally.ts';
import { say } from '../say.ts';
import type { Counted } from './check.ts';

/** Also counts those in a tag outside quotes, where they break the XML. */
interface InMarkup extends Counted {
	inTags: number;
}

export interface LookalikesArgs {
	'no-break-space': InMarkup;
	'zero-width-character': InMarkup;
	'curly-quotes': InMarkup;
}
type LookalikesFinding = FindingOf<LookalikesArgs>;

export const lookalikesWords: WordsTable<LookalikesArgs> = {
	'no-break-space': ({ count, inTags }) => ({
		seen: `The XML contains ${say(count, 'no-break space')}${tagWords(inTags)}.`,
		means:
			'It looks like a space but is a different character, which XML doesn’t treat as white space.',
		todo: 'Replace it with an ordinary space. It usually comes from a web page or a word processor.'
	}),
	'zero-width-character': ({ count, inTags }) => ({
		seen: `The XML contains ${say(count, 'invisible character')}${tagWords(inTags)}.`,
		means:
			'It is signed like any other character, and a domain or name that contains it is a different one.',
		todo: 'Remove it. It usually comes with text copied from a web page or a chat.'
	}),
	'curly-quotes': ({ count, inTags }) => ({
		seen: `The XML contains ${say(count, 'curly quote')}${tagWords(inTags)}.`,
		means:
			inTags > 0
				? 'XML accepts only straight quotes around a value, so the document isn’t well-formed.'
				: 'Inside a value they are allowed, but a word processor may have put them there.',
		todo:
			inTags > 0
				? 'Replace them with straight quotes (" or \').'
				: 'Use straight quotes unless you meant these.'
	})
};

const rows = [
	{ code: 'no-break-space', kinds: ['no-break-space'], inText: 'warning' },
	{ code: 'zero-width-character', kinds: ['zero-width', 'joiner'], inText: 'warning' },
	// In a value they are ordinary characters; they are wrong only where a quote belongs.
	{ code: 'curly-quotes', kinds: ['curly-quote'], inText: 'note' }
] as const satisfies readonly {
	code: 'no-break-space' | 'zero-width-character' | 'curly-quotes';
	kinds: readonly OddKind[];
	inText: Severity;
}[];

/** Invisible characters, and those that look like a space or a quote but aren't. */
export function checkLookalikes(scan: Scan): LookalikesFinding[] {
	return rows.flatMap(({ code, kinds, inText }): LookalikesFinding[] => {
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

function tagWords(inTags: number): string {
	return inTags > 0 ? ` (${inTags.toLocaleString('en-US')} in tags)` : '';
}

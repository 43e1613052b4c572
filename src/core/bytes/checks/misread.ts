import type { FindingOf, WordsTable } from '../../finding.ts';
import { toEditorText } from '../editorText.ts';
import type { Scan } from '../scan/scan.ts';
import { say } from '../say.ts';
import type { Counted } from './check.ts';

export interface MisreadArgs {
	'double-encoded': Counted & { seen: string; meant: string };
	'replacement-character': Counted;
}
type MisreadFinding = FindingOf<MisreadArgs>;

export const misreadWords: WordsTable<MisreadArgs> = {
	'double-encoded': ({ count, seen, meant }) => ({
		seen: `${count === 1 ? '1 character is' : `${count} characters are`} encoded as UTF-8 twice (“${seen}”).`,
		means: `Likely “${meant}” was meant: text that was already UTF-8 was converted again. The signature can be right, but the data is wrong.`,
		todo: 'Remove one conversion, such as utf8_encode on text that is already UTF-8.'
	}),
	'replacement-character': ({ count }) => ({
		seen: `The XML contains ${say(count, 'replacement character')} (U+FFFD).`,
		means:
			'An earlier step could not decode a byte and replaced it with this character. The original is lost.',
		todo: 'Load the value from its source again, and decode it in the encoding it was written in.'
	})
};

/** Text that an earlier step decoded wrongly: it is encoded twice, or partly lost. */
export function checkMisread({ bytes, survey }: Scan): MisreadFinding[] {
	const findings: MisreadFinding[] = [];
	const { doubleEncoding: twice, nonAscii, odd } = survey;
	// Pairs such as `É»` may be intended, so they count only if nearly all of the text decodes again.
	const most = twice.parts >= 6 && twice.parts >= nonAscii.count * 0.9;
	const hit = most ? twice.all : twice.certain;
	if (hit.first) {
		const seen = toEditorText(bytes.subarray(hit.first.start, hit.first.end));
		const args = { count: hit.count, seen, meant: String.fromCodePoint(hit.meant) };
		findings.push({ code: 'double-encoded', severity: 'warning', place: hit.first, args });
	}
	const { count, first } = odd.replacement;
	if (first) {
		findings.push({
			code: 'replacement-character',
			severity: 'warning',
			place: first,
			args: { count }
		});
	}
	return findings;
}

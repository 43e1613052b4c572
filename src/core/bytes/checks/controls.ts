import type { FindingOf, WordsTable } from '../../finding.ts';
import type { Scan } from '../scan/scan.ts';
import { say } from '../say.ts';
import { hexByte } from '../hex.ts';
import type { Counted } from './check.ts';

export interface ControlsArgs {
	'nul-at-end': Counted;
	'nul-inside': Counted;
	/** `byte` is the first one, 1 to 31. */
	'control-character': Counted & { byte: number };
	'unusual-control-character': Counted;
}
type ControlsFinding = FindingOf<ControlsArgs>;

export const controlsWords: WordsTable<ControlsArgs> = {
	'nul-at-end': ({ count }) => ({
		seen: `The bytes end with ${say(count, 'NUL byte')} (00).`,
		means:
			'A NUL that is sent but not signed, or the reverse, changes the hash. The support article names it as a cause. XML does not allow it either.',
		todo: 'Sign and send only the XML: take its length in bytes, not the size of a buffer or a C string with its end mark.'
	}),
	'nul-inside': ({ count }) => ({
		seen: `There ${count === 1 ? 'is' : 'are'} ${say(count, 'NUL byte')} (00) before the end.`,
		means: 'XML does not allow NUL. Some tools stop reading at it, so they sign or send less.',
		todo: 'Find where it comes from: UTF-16 text, a fixed-size field or a binary value are usual.'
	}),
	'control-character': ({ count, byte }) => ({
		seen: `There ${count === 1 ? 'is a control character' : `are ${say(count, 'control character')}`}, first ${hexByte(byte)} in hex.`,
		means: 'XML 1.0 does not allow it, not even escaped, so the document is not well-formed.',
		todo: 'Remove it from the data before you build the XML.'
	}),
	'unusual-control-character': ({ count }) => ({
		seen: `There ${count === 1 ? 'is a character' : `are ${say(count, 'character')}`} that one does not see: DEL, U+0080 to U+009F, or a Unicode line separator.`,
		means: 'XML allows it, but it is mostly a sign of text that was read in the wrong encoding.',
		todo: 'Compare the value with its source, and remove the character if it is not meant.'
	})
};

/** NUL, the other characters that XML forbids, and the ones it discourages (XML 1.0, 2.2). */
export function checkControls({ bytes, survey, tail }: Scan): ControlsFinding[] {
	const findings: ControlsFinding[] = [];
	const end = tail.nulsAt;
	const atEnd = bytes.length - end;
	if (atEnd > 0) {
		const place = { start: end, end: bytes.length };
		findings.push({ code: 'nul-at-end', severity: 'error', place, args: { count: atEnd } });
	}
	const { nuls, controls } = survey;
	if (nuls.count > atEnd && nuls.first) {
		const args = { count: nuls.count - atEnd };
		findings.push({ code: 'nul-inside', severity: 'error', place: nuls.first, args });
	}
	if (controls.first) {
		const args = { count: controls.count, byte: bytes[controls.first.start]! };
		const place = controls.first;
		findings.push({ code: 'control-character', severity: 'error', place, args });
	}
	const unusual = survey.odd['unusual-control'];
	if (unusual.first) {
		findings.push({
			code: 'unusual-control-character',
			severity: 'warning',
			place: unusual.first,
			args: { count: unusual.count }
		});
	}
	return findings;
}

import type { FindingOf, WordsTable } from '../../finding.ts';
import type { Scan } from '../scan/scan.ts';
import { say } from '../say.ts';
import { hexByte } from '../hex.ts';
import type { Counted } from './check.ts';

export interface ControlsArgs {
	'nul-at-end': Counted;
	'nul-inside': Counted;
	/** `byte` is the first control character found, 1 to 31. */
	'control-character': Counted & { byte: number };
	'unusual-control-character': Counted;
}
type ControlsFinding = FindingOf<ControlsArgs>;

export const controlsWords: WordsTable<ControlsArgs> = {
	'nul-at-end': ({ count }) => ({
		seen: `The body ends with ${say(count, 'NUL byte')} (00).`,
		means:
			'If it is sent but not signed, or the other way round, the signature differs; the OpenSRS support article names this cause. XML doesn’t allow NUL either.',
		todo: 'Sign and send only the XML: use its length in bytes, not the size of the buffer or of a C string including its terminator.'
	}),
	'nul-inside': ({ count }) => ({
		seen: `The XML contains ${say(count, 'NUL byte')} (00).`,
		means: 'XML doesn’t allow NUL, and some tools stop at it, so they sign or send less.',
		todo: 'Find where it comes from: usually UTF-16 text, a fixed-size field or a binary value.'
	}),
	'control-character': ({ count, byte }) => ({
		seen: `The XML contains ${count === 1 ? 'a control character' : say(count, 'control character')} (hex ${hexByte(byte)}).`,
		means: 'XML 1.0 doesn’t allow it, not even escaped, so the document isn’t well-formed.',
		todo: 'Remove it from the data before you build the XML.'
	}),
	'unusual-control-character': ({ count }) => ({
		seen: `The XML contains ${count === 1 ? 'an invisible control character' : say(count, 'invisible control character')}.`,
		means:
			'It is DEL, a character from U+0080 to U+009F, or a Unicode line separator. XML allows it, but it usually means that the text was decoded in the wrong encoding.',
		todo: 'Compare the value with its source, and remove the character if you don’t need it.'
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

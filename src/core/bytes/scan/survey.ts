/**
 * One pass over the bytes, character by character, that counts everything the checks need. It runs
 * in slices, so that 10 MB don't freeze the page, and reads each byte once, not once per check.
 */
import { oddCharacter, type OddKind } from '../characters.ts';
import { characterLength, codePointOf, startsWithBom } from '../utf8.ts';
import { DoubleEncoding } from './doubleEncoding.ts';
import { mark, markRun, newTally, type Tally } from './tally.ts';

const LF = 0x0a;
const CR = 0x0d;

export interface Survey {
	readonly bytes: Uint8Array;
	readonly bom: boolean;
	/** Every NUL, those at the end included. */
	nuls: Tally;
	/** Control characters that XML 1.0 forbids, without NUL. */
	controls: Tally;
	lf: Tally;
	crlf: Tally;
	cr: Tally;
	/** Bytes that belong to no UTF-8 character. */
	invalid: Tally;
	/** Valid characters outside ASCII, without a BOM at the start. */
	nonAscii: Tally;
	/** How many bytes those characters have. */
	nonAsciiBytes: number;
	odd: Record<OddKind, Tally>;
	doubleEncoding: DoubleEncoding;
}

export function newSurvey(bytes: Uint8Array): Survey {
	return {
		bytes,
		bom: startsWithBom(bytes),
		nuls: newTally(),
		controls: newTally(),
		lf: newTally(),
		crlf: newTally(),
		cr: newTally(),
		invalid: newTally(),
		nonAscii: newTally(),
		nonAsciiBytes: 0,
		odd: {
			'no-break-space': newTally(),
			'zero-width': newTally(),
			joiner: newTally(),
			'curly-quote': newTally(),
			replacement: newTally(),
			'unusual-control': newTally()
		},
		doubleEncoding: new DoubleEncoding()
	};
}

/**
 * Walks on from `from` until at least `to`.
 * @param from offset where a character begins: 0, or what the last call returned
 * @returns the offset to go on from, which is after `to` if a character crosses it
 */
export function surveySlice(survey: Survey, from: number, to: number): number {
	const { bytes } = survey;
	let at = from;
	while (at < to) {
		const byte = bytes[at]!;
		if (byte >= 0x20 && byte < 0x7f) {
			at++;
		} else if (byte < 0x80) {
			at = surveyControl(survey, byte, at);
		} else {
			at = surveyNonAscii(survey, at);
		}
	}
	return at;
}

function surveyControl(survey: Survey, byte: number, at: number): number {
	if (byte === LF) {
		mark(survey.lf, at, at + 1);
	} else if (byte === CR) {
		if (survey.bytes[at + 1] === LF) {
			mark(survey.crlf, at, at + 2);
			return at + 2;
		}
		mark(survey.cr, at, at + 1);
	} else if (byte === 0) {
		markRun(survey.nuls, at, at + 1);
	} else if (byte === 0x7f) {
		mark(survey.odd['unusual-control'], at, at + 1);
	} else if (byte !== 0x09) {
		markRun(survey.controls, at, at + 1);
	}
	return at + 1;
}

function surveyNonAscii(survey: Survey, at: number): number {
	const { bytes } = survey;
	const length = characterLength(bytes, at);
	if (length === 0) {
		markRun(survey.invalid, at, at + 1);
		return at + 1;
	}
	const end = at + length;
	if (at === 0 && survey.bom) return end;
	const point = codePointOf(bytes, at, length);
	mark(survey.nonAscii, at, end);
	survey.nonAsciiBytes += length;
	survey.doubleEncoding.feed(point, at, end);
	const kind = oddCharacter(point)?.kind;
	// Joiners are normal in emoji and in several scripts, but not after an ASCII character.
	if (kind && (kind !== 'joiner' || at === 0 || bytes[at - 1]! < 0x80)) {
		mark(survey.odd[kind], at, end);
	}
	return end;
}

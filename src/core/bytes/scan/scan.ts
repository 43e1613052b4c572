/** Reads everything the checks need from the bytes, in one pass. */
import type { Place } from '../../finding.ts';
import type { Progress } from '../../job.ts';
import type { OddKind } from '../characters.ts';
import { oddCharacter } from '../characters.ts';
import { latin1 } from '../latin1.ts';
import { characterLength, codePointOf } from '../utf8.ts';
import { declaredEncoding, recogniseContainer, type Container } from './encoding.ts';
import { newOutline, outlineSlice, type Outline } from './outline.ts';
import { newSurvey, surveySlice, type Survey } from './survey.ts';
import { readTail, type Tail } from './tail.ts';
import { recogniseWrapping, type Wrapping } from './wrapping.ts';

export interface Scan {
	readonly bytes: Uint8Array;
	/** UTF-16 or gzip. If set, the bytes are not read as characters, and the fields below are unused. */
	readonly container: Container | null;
	readonly survey: Survey;
	readonly outline: Outline;
	readonly wrapping: Wrapping | null;
	/** The encoding that the XML declaration names, as written; null where none is named. */
	readonly declared: string | null;
	/** Begins after a BOM. */
	readonly start: number;
	/** How the bytes end: NULs and white space. */
	readonly tail: Tail;
}

/** A few milliseconds of work on a slow machine. */
const slice = 128 * 1024;
/** How many bytes at the start are searched for what occurs only there. */
const headLength = 4096;

/** Reads the bytes in slices; yields bytes done, each byte counted in both walks. */
export function* scanBytes(bytes: Uint8Array): Generator<Progress, Scan, void> {
	const { length } = bytes;
	const container = recogniseContainer(bytes);
	const survey = newSurvey(bytes);
	const outline = newOutline(bytes);
	const start = survey.bom ? 3 : 0;
	if (!container) {
		for (let at = 0; at < length;) {
			at = surveySlice(survey, at, Math.min(length, at + slice));
			yield { done: at, total: 2 * length };
		}
		for (let at = start; at < length;) {
			at = outlineSlice(outline, at, Math.min(length, at + slice));
			yield { done: length + at, total: 2 * length };
		}
	}
	const tail = yield* readTail(bytes, start, slice);
	return {
		bytes,
		container,
		survey,
		outline,
		wrapping: moved(recogniseWrapping(headText(bytes, start)), start),
		declared: declaredEncoding(headText(bytes, Math.max(0, outline.declarationAt))),
		start,
		tail
	};
}

function moved(wrapping: Wrapping | null, by: number): Wrapping | null {
	if (!wrapping) return null;
	const { start, end } = wrapping.place;
	return { ...wrapping, place: { start: start + by, end: end + by } };
}

/** Some bytes as text, each byte one character. */
export function headText(bytes: Uint8Array, start: number, length = headLength): string {
	return latin1(bytes.subarray(start, start + length));
}

/** Places of the first thousand characters of a kind in a tag but outside a quoted value. */
export function oddInTags(scan: Scan, kind: OddKind): Place[] {
	const { bytes } = scan;
	const places: Place[] = [];
	for (const at of scan.outline.inTags) {
		const length = characterLength(bytes, at);
		if (length === 0 || oddCharacter(codePointOf(bytes, at, length))?.kind !== kind) continue;
		places.push({ start: at, end: at + length });
	}
	return places;
}

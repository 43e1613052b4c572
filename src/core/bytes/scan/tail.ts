/** How bytes end: NULs, and before them white space. */
import type { Progress } from '../../job.ts';
import { isBlank } from './outline.ts';

export interface Tail {
	/** Where the NULs at the end begin; the end of the bytes if there are none. */
	nulsAt: number;
	/** Where NULs, spaces and newlines at the end begin. */
	blanksAt: number;
	/** Line endings between the two: CRLF, LF and CR each count as one. */
	newlines: number;
	/** Whether anything else is between the two: spaces, tabs, NULs. */
	otherBlanks: boolean;
}

/** Reads backward from the end, also in slices, because a file may contain only spaces. */
export function* readTail(
	bytes: Uint8Array,
	start: number,
	slice: number
): Generator<Progress, Tail, void> {
	const total = 2 * bytes.length;
	let at = bytes.length;
	const pause = () => (bytes.length - at) % slice === slice - 1;
	while (at > start && bytes[at - 1] === 0) {
		at--;
		if (pause()) yield { done: total, total };
	}
	const tail: Tail = { nulsAt: at, blanksAt: at, newlines: 0, otherBlanks: false };
	while (at > start && isBlank(bytes[at - 1]!)) {
		at--;
		const byte = bytes[at]!;
		if (byte !== 0x0a && byte !== 0x0d) tail.otherBlanks = true;
		else if (byte === 0x0a || bytes[at + 1] !== 0x0a) tail.newlines++;
		if (pause()) yield { done: total, total };
	}
	tail.blanksAt = at;
	return tail;
}

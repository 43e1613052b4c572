import type { Place } from '../../finding.ts';

/** How often something was seen, and where first. */
export interface Tally {
	count: number;
	first: Place | null;
}

export function newTally(): Tally {
	return { count: 0, first: null };
}

export function mark(tally: Tally, start: number, end: number): void {
	tally.count++;
	tally.first ??= { start, end };
}

/** Like `mark`, and the first place grows while the next one touches it. */
export function markRun(tally: Tally, start: number, end: number): void {
	mark(tally, start, end);
	if (tally.first?.end === start) tally.first.end = end;
}

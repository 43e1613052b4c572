/** Ticks as text for the browser's storage: ids and states, nothing that was typed. */
import { recordFrom } from '../record.ts';
import { isCheckId } from './checks.ts';
import { checkStates, type CheckStateName, type Ticks } from './state.ts';

const version = 1;

/** All ticks of all checks take far less; anything longer was not written by this page. */
const most = 10_000;

export interface ReadTicks {
	ticks: Ticks;
	/** What could not be read, in words for the person; absent where all was. */
	problem?: string;
}

/** @returns JSON with the version, at most a few kilobytes */
export function serialiseTicks(ticks: Ticks): string {
	return JSON.stringify({ version, ticks });
}

/**
 * Reads stored ticks. What cannot be read is left out and said; never throws.
 * @param text null where nothing is stored
 */
export function parseTicks(text: string | null): ReadTicks {
	if (text === null || text === '') return { ticks: {} };
	if (text.length > most) return nothing('The stored progress is longer than this page writes it.');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return nothing('The stored progress is damaged.');
	}
	if (!isRecord(value) || typeof value['version'] !== 'number' || !isRecord(value['ticks'])) {
		return nothing('The stored progress is damaged.');
	}
	if (value['version'] !== version) {
		return nothing('The stored progress was written by another version of this page.');
	}
	const entries = Object.entries(value['ticks']);
	const known = entries.flatMap(([id, state]) =>
		isCheckId(id) && isState(state) ? [[id, state] as const] : []
	);
	const ticks: Ticks = recordFrom(known);
	const lost = entries.length - known.length;
	if (lost === 0) return { ticks };
	const what = lost === 1 ? 'One stored tick was' : `${lost} stored ticks were`;
	return { ticks, problem: `${what} left out: this page does not know the check or its state.` };
}

function nothing(problem: string): ReadTicks {
	return { ticks: {}, problem: `${problem} It was not used; your ticks start anew.` };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isState(value: unknown): value is CheckStateName {
	return checkStates.some((state) => state === value);
}

import { parseTicks, serialiseTicks, type ReadTicks } from './progress.ts';
import type { Ticks } from './state.ts';

/** The result of an access to the storage; `why` is for the person. */
export type Stored<T> = { ok: true; value: T } | { ok: false; reason: StorageFault; why: string };

/** The browser forbids storage, or it is full. */
type StorageFault = 'forbidden' | 'full';

/** A place for one text. The browser's is in browserStorage.ts; a test has its own. */
export interface TextStorage {
	get(): Stored<string | null>;
	set(text: string): Stored<undefined>;
	remove(): Stored<undefined>;
}

export const faults = {
	forbidden:
		'Your browser does not let this page store anything, so your ticks last until the tab is closed.',
	full: 'The storage of your browser is full, so your ticks last until the tab is closed.'
} as const satisfies Record<StorageFault, string>;

/** A refusal, with its words. */
export function refused(reason: StorageFault): { ok: false; reason: StorageFault; why: string } {
	return { ok: false, reason, why: faults[reason] };
}

interface LoadedTicks extends ReadTicks {
	/** Why the storage could not be read; absent where it could. */
	fault?: StorageFault;
}

/** The stored ticks; where there are none or they cannot be read, none, and in words why. */
export function loadTicks(storage: TextStorage): LoadedTicks {
	const stored = storage.get();
	if (stored.ok) return parseTicks(stored.value);
	return { ticks: {}, problem: stored.why, fault: stored.reason };
}

/**
 * Stores the ticks; without any, nothing stays behind.
 * @returns what to tell the person, or null where it worked
 */
export function saveTicks(storage: TextStorage, ticks: Ticks): string | null {
	const none = Object.keys(ticks).length === 0;
	const stored = none ? storage.remove() : storage.set(serialiseTicks(ticks));
	return stored.ok ? null : stored.why;
}

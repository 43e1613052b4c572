import { browserStorage } from './browserStorage.ts';
import type { CheckId } from './checks.ts';
import { withTick, type CheckStateName, type Ticks } from './state.ts';
import { loadTicks, saveTicks } from './storage.ts';

/**
 * The person's ticks, which survive a reload, and their notes, which do not: ids and states of
 * ticks are the only thing that the page ever stores.
 */
export class ChecklistProgress {
	readonly #storage = browserStorage();
	ticks = $state.raw<Ticks>({});
	notes = $state<Partial<Record<CheckId, string>>>({});
	/** What could not be read or stored, in words. */
	problem = $state('');

	constructor() {
		const { ticks, problem } = loadTicks(this.#storage);
		this.ticks = ticks;
		// A page that may not store anything is told about it when it tries to.
		this.problem =
			Object.keys(ticks).length > 0 || problem?.startsWith('The') ? (problem ?? '') : '';
	}

	tick(id: CheckId, state: CheckStateName | null): void {
		this.ticks = withTick(this.ticks, id, state);
		this.problem = saveTicks(this.#storage, this.ticks) ?? '';
	}

	/** Forgets all ticks and notes, here and in the browser's storage. */
	startAgain(): void {
		this.ticks = {};
		this.notes = {};
		this.problem = saveTicks(this.#storage, this.ticks) ?? '';
	}
}

import { browserStorage } from './browserStorage.ts';
import type { CheckId } from '../../core/checklist/checks.ts';
import { withTick, type CheckStateName, type Ticks } from '../../core/checklist/state.ts';
import { loadTicks, saveTicks } from '../../core/checklist/storage.ts';

/**
 * The person's ticks, which survive a reload, and their notes, which do not: ids and states of
 * ticks are the only thing that the page ever stores.
 */
export class ChecklistProgress {
	readonly #storage = browserStorage();
	/** What could not be stored is newer than what is. */
	#unsaved = false;
	ticks = $state.raw<Ticks>({});
	notes = $state<Partial<Record<CheckId, string>>>({});
	/** What could not be read or stored, in words. */
	problem = $state('');

	constructor() {
		const { ticks, problem, fault } = loadTicks(this.#storage);
		this.ticks = ticks;
		// If storage is forbidden, the page says so once there is something to lose.
		if (fault !== 'forbidden') this.problem = problem ?? '';
	}

	/** Takes over what was ticked in another tab. */
	reread(): void {
		if (this.#unsaved) return;
		const { ticks, problem } = loadTicks(this.#storage);
		if (problem === undefined) this.ticks = ticks;
	}

	tick(id: CheckId, state: CheckStateName | null): void {
		this.reread();
		this.#store(withTick(this.ticks, id, state));
	}

	/** What the last Start again took away, until something else is ticked. */
	undoable = $state.raw<{ ticks: Ticks; notes: Partial<Record<CheckId, string>> }>();

	/** Forgets all ticks and notes, here and in the browser's storage. */
	startAgain(): void {
		const { ticks, notes } = this;
		this.notes = {};
		this.#store({});
		this.undoable = { ticks, notes };
	}

	/** Takes Start again back. */
	undo(): void {
		if (!this.undoable) return;
		const { ticks, notes } = this.undoable;
		this.notes = notes;
		this.#store(ticks);
	}

	#store(ticks: Ticks): void {
		this.undoable = undefined;
		this.ticks = ticks;
		this.problem = saveTicks(this.#storage, ticks) ?? '';
		this.#unsaved = this.problem !== '';
	}
}

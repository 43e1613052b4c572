import { untrack } from 'svelte';
import type { Job } from '../../core/job.ts';
import { Task } from './task.svelte.ts';

/** Up to this many bytes a job ends within a frame, so it runs at once. */
const atOnceBytes = 128 << 10;

interface Wanted<Input> {
	input: Input;
	/** Size of the work in bytes: decides whether it runs here or in a worker. */
	size: number;
}

/**
 * A task that follows the state it depends on: whenever `wanted` changes, the old result goes and
 * the new question is asked. Call it while a component is set up.
 * @param wanted null where there is nothing to ask
 * @param restMs how long typing must rest before a larger job starts, in milliseconds; 0 for jobs
 *   that soon stop when they are not wanted any more
 */
export function taskFor<Input, Output>(
	job: Job<Input, Output>,
	wanted: () => Wanted<Input> | null,
	restMs = 150
): Task<Input, Output> {
	const task = new Task(job);
	$effect.pre(() => {
		const now = wanted();
		return untrack(() => {
			task.clear();
			if (now === null) return;
			if (now.size <= atOnceBytes) {
				task.runNow(now.input);
				return;
			}
			task.running = true;
			const timer = setTimeout(() => void task.run(now.input), restMs);
			return () => clearTimeout(timer);
		});
	});
	$effect(() => () => task.clear());
	return task;
}

import type { Job, Progress } from '../job.ts';

interface DriveOptions {
	onProgress?: ((progress: Progress) => void) | undefined;
	/** Called when `sliceMs` have passed since the last time; the job waits until it is done. */
	breathe: () => Promise<void> | void;
	sliceMs: number;
}

/**
 * Runs a job to its end, telling of its progress and pausing once per slice of time.
 * @throws whatever the job throws, and what `breathe` throws (that is how a job is cancelled)
 */
export async function drive<Input, Output>(
	job: Job<Input, Output>,
	input: Input,
	{ onProgress, breathe, sliceMs }: DriveOptions
): Promise<Output> {
	const steps = job(input);
	let sliceStart = performance.now();
	for (;;) {
		const pending = steps.next();
		// Awaiting a plain generator would cost a turn of the event queue per step.
		const step = 'then' in pending ? await pending : pending;
		if (step.done) return step.value;
		if (performance.now() - sliceStart < sliceMs) continue;
		onProgress?.(step.value);
		await breathe();
		sliceStart = performance.now();
	}
}

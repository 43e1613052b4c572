import type { Job, Progress } from '../../core/job.ts';

/**
 * How often progress is told at most, in milliseconds. Each time the page draws it again, and that
 * takes the processor from the work itself.
 */
const progressMs = 200;

interface DriveOptions {
	onProgress?: ((progress: Progress) => void) | undefined;
	/** Called when `sliceMs` have passed since the last time; the job waits until it is done. */
	breathe: () => Promise<void> | void;
	sliceMs: number;
}

/**
 * Runs a job to its end, pausing once per slice of time and telling of its progress now and then.
 * @throws whatever the job throws, and what `breathe` throws (that is how a job is cancelled)
 */
export async function drive<Input, Output>(
	job: Job<Input, Output>,
	input: Input,
	{ onProgress, breathe, sliceMs }: DriveOptions
): Promise<Output> {
	const steps = job(input);
	let sliceStart = performance.now();
	let toldAt = -Infinity;
	for (;;) {
		const pending = steps.next();
		// Awaiting a plain generator would cost a turn of the event queue per step.
		const step = 'then' in pending ? await pending : pending;
		if (step.done) return step.value;
		const now = performance.now();
		if (now - sliceStart < sliceMs) continue;
		if (now - toldAt >= progressMs) {
			toldAt = now;
			onProgress?.(step.value);
		}
		await breathe();
		sliceStart = performance.now();
	}
}

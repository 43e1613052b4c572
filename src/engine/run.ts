import { drive } from './drive.ts';
import type { Progress } from '../job.ts';
import { jobOf, type JobInput, type JobName, type JobOutput } from './jobs.ts';
import { replaceWorker, returnWorker, stopWorker, takeWorker } from './pool.ts';
import type { Order, Report } from './worker.ts';

export interface RunOptions {
	onProgress?: (progress: Progress) => void;
	/** Ends the job at once; the promise then rejects with the signal's reason. */
	signal?: AbortSignal;
}

/** On how many workers a job that can be shared out is run. */
export function workerCount(): number {
	return Math.min(navigator.hardwareConcurrency || 2, 4);
}

/**
 * Runs a job off the main thread, or in short slices on it where workers do not run.
 * @param input must be cloneable; it is copied, never taken away from the caller
 * @throws the signal's reason when cancelled; an Error with the job's message when it failed
 */
export async function runJob<Name extends JobName>(
	name: Name,
	input: JobInput<Name>,
	options: RunOptions = {}
): Promise<JobOutput<Name>> {
	options.signal?.throwIfAborted();
	const worker = await takeWorker(options.signal);
	if (options.signal?.aborted) returnWorker(worker);
	options.signal?.throwIfAborted();
	return worker ? runInWorker(worker, name, input, options) : runInSlices(name, input, options);
}

function runInWorker<Name extends JobName>(
	worker: Worker,
	name: Name,
	input: JobInput<Name>,
	{ onProgress, signal }: RunOptions
): Promise<JobOutput<Name>> {
	return new Promise((resolve, reject) => {
		const finish = (settle: () => void, leave: (worker: Worker) => void) => {
			signal?.removeEventListener('abort', cancel);
			worker.onmessage = worker.onerror = null;
			leave(worker);
			settle();
		};
		const cancel = () => finish(() => reject(signal!.reason), stopWorker);
		signal?.addEventListener('abort', cancel);
		worker.onerror = (event) => finish(() => reject(new Error(event.message)), replaceWorker);
		worker.onmessage = ({ data }: MessageEvent<Report>) => {
			if (data.kind === 'progress') onProgress?.(data.progress);
			if (data.kind === 'failed') finish(() => reject(new Error(data.message)), returnWorker);
			if (data.kind === 'done') finish(() => resolve(data.output as JobOutput<Name>), returnWorker);
		};
		worker.postMessage({ name, input } satisfies Order);
	});
}

function runInSlices<Name extends JobName>(
	name: Name,
	input: JobInput<Name>,
	{ onProgress, signal }: RunOptions
): Promise<JobOutput<Name>> {
	return drive(jobOf(name), input, {
		onProgress,
		sliceMs: 8,
		breathe: async () => {
			await new Promise((resolve) => setTimeout(resolve));
			signal?.throwIfAborted();
		}
	});
}

import { drive } from './drive.ts';
import type { Job, Progress } from '../../core/job.ts';
import { placeOf } from './jobs.ts';
import { replaceWorker, returnWorker, stopWorker, takeWorker } from './pool.ts';
import type { Order, Report } from './worker.ts';

export interface RunOptions {
	onProgress?: (progress: Progress) => void;
	/** Ends the job at once; the promise then rejects with the signal's reason. */
	signal?: AbortSignal;
	/** Of shared work, the number of the part: it goes to the worker that had it last. */
	shard?: number;
}

/** A worker that is silent for so long is treated as dead; a live one reports many times a second. */
const silenceMs = 30_000;

/** The worker is gone, and with it what it did: out of memory, or stopped by the browser. */
class WorkerDied extends Error {}

/** On how many workers a job that can be shared out is run. */
export function workerCount(): number {
	return Math.min(navigator.hardwareConcurrency || 2, 4);
}

/**
 * Runs a job off the main thread, or in short slices on it where workers do not run. Where a worker
 * dies, the job starts again in slices.
 * @param input must be cloneable; it is copied, never taken away from the caller
 * @throws the signal's reason when cancelled; an Error with the job's message when it failed
 */
export async function runJob<Input, Output>(
	job: Job<Input, Output>,
	input: Input,
	options: RunOptions = {}
): Promise<Output> {
	options.signal?.throwIfAborted();
	const worker = await takeWorker(options);
	if (options.signal?.aborted) returnWorker(worker);
	options.signal?.throwIfAborted();
	if (!worker) return runInSlices(job, input, options);
	try {
		return await runInWorker(worker, job, input, options);
	} catch (error) {
		if (!(error instanceof WorkerDied)) throw error;
		return runInSlices(job, input, options);
	}
}

function runInWorker<Input, Output>(
	worker: Worker,
	job: Job<Input, Output>,
	input: Input,
	{ onProgress, signal }: RunOptions
): Promise<Output> {
	return new Promise((resolve, reject) => {
		const finish = (settle: () => void, leave: (worker: Worker) => void) => {
			clearTimeout(silence);
			signal?.removeEventListener('abort', cancel);
			worker.onmessage = worker.onerror = null;
			leave(worker);
			settle();
		};
		const cancel = () => finish(() => reject(signal!.reason), stopWorker);
		signal?.addEventListener('abort', cancel);
		const died = () => finish(() => reject(new WorkerDied()), replaceWorker);
		let silence = setTimeout(died, silenceMs);
		// What a job throws comes as a report; an error event means that the worker itself is lost.
		worker.onerror = died;
		worker.onmessage = ({ data }: MessageEvent<Report<Output>>) => {
			clearTimeout(silence);
			silence = setTimeout(died, silenceMs);
			if (data.kind === 'progress') onProgress?.(data.progress);
			if (data.kind === 'failed') finish(() => reject(new Error(data.message)), returnWorker);
			if (data.kind === 'done') finish(() => resolve(data.output), returnWorker);
		};
		worker.postMessage({ place: placeOf(job), input } satisfies Order<Input>);
	});
}

function runInSlices<Input, Output>(
	job: Job<Input, Output>,
	input: Input,
	{ onProgress, signal }: RunOptions
): Promise<Output> {
	return drive(job, input, {
		onProgress,
		sliceMs: 8,
		breathe: async () => {
			await new Promise((resolve) => setTimeout(resolve));
			signal?.throwIfAborted();
		}
	});
}

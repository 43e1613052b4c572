import { runToEnd, type Job, type Progress } from '../../core/job.ts';
import { runJob } from './run.ts';

/**
 * One running question of a view: what is asked now, how far it is, what came out. Asking again
 * cancels what ran before, so that an old result is never shown beside a new input.
 */
export class Task<Input, Output> {
	readonly #job: Job<Input, Output>;
	/** The result for the present input; undefined while it is not known. */
	result = $state.raw<Output>();
	progress = $state.raw<Progress>();
	/** Why there is no result. */
	failure = $state.raw<string>();
	running = $state(false);
	cancelled = $state(false);
	#control: AbortController | undefined;

	constructor(job: Job<Input, Output>) {
		this.#job = job;
	}

	/** For small inputs: the result is there at once, before the next frame is drawn. */
	runNow(input: Input): void {
		const steps = this.#job(input);
		// A job that reads a file has to wait for it, however small the file is.
		if (Symbol.asyncIterator in steps) {
			void this.run(input);
			return;
		}
		this.clear();
		try {
			this.result = runToEnd(steps);
		} catch (error) {
			this.failure = String(error);
		}
	}

	/** For anything else: in a worker, with progress. */
	async run(input: Input): Promise<void> {
		this.clear();
		const control = new AbortController();
		this.#control = control;
		this.running = true;
		try {
			const result = await runJob(this.#job, input, {
				signal: control.signal,
				onProgress: (progress) => {
					if (this.#control === control) this.progress = progress;
				}
			});
			if (this.#control === control) this.result = result;
		} catch (error) {
			if (this.#control === control) this.failure = String(error);
		}
		if (this.#control === control) this.running = false;
	}

	/** Ends what runs; the person asked for it, so the view can say so. */
	cancel(): void {
		this.clear();
		this.cancelled = true;
	}

	/** Forgets the result and ends what runs. */
	clear(): void {
		this.#control?.abort();
		this.#control = undefined;
		this.result = undefined;
		this.progress = undefined;
		this.failure = undefined;
		this.running = false;
		this.cancelled = false;
	}
}

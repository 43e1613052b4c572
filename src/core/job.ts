/**
 * Long work is a generator: it yields how far it has come and returns its result. It uses no
 * clock, worker or DOM, so that the same code runs in a worker, in slices on the page, in a test.
 */

export interface Progress {
	/** Units done so far (bytes, possibilities): what the job counts. */
	done: number;
	/** All units, where they are known beforehand. */
	total?: number;
}

export type Job<Input, Output> = (
	input: Input
) => Generator<Progress, Output, void> | AsyncGenerator<Progress, Output, void>;

/**
 * Runs a job that never waits to its end, at once: for inputs that are known to be small.
 * @throws whatever the job throws
 */
export function runToEnd<Output>(steps: Generator<Progress, Output, void>): Output {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

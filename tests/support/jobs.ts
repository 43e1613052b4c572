import type { Progress } from '../../src/core/job.ts';

/** Runs a job to its end and gives its result. */
export async function finish<Output>(
	steps: Generator<Progress, Output, void> | AsyncGenerator<Progress, Output, void>
): Promise<Output> {
	for (;;) {
		const step = await steps.next();
		if (step.done) return step.value;
	}
}

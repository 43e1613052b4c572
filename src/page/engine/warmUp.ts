import type { Job } from '../../core/job.ts';
import { isInUse } from './pool.ts';
import { runJob, workerCount } from './run.ts';

/**
 * Starts the workers and lets each run a tiny job, so that its code is compiled when the first real
 * one comes: that takes most of a second otherwise. Its result is discarded.
 */
export function warmUp<Input>(job: Job<Input, unknown>, input: Input): void {
	// Real work has already started them; leave them to it.
	if (isInUse()) return;
	for (let shard = 0; shard < workerCount(); shard++) {
		runJob(job, input, { shard }).catch(() => {});
	}
}

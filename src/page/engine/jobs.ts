import type { Job } from '../../core/job.ts';

/** A job of any input and output. */
type AnyJob = Job<never, unknown>;

let known: readonly AnyJob[] = [];

/** Names the jobs that workers can run: the same ones, in the same order, in page and worker. */
export function useJobs(jobs: readonly AnyJob[]): void {
	known = jobs;
}

/**
 * The place of a job in the list, to be sent to a worker.
 * @throws Error for a job that is not in the list
 */
export function placeOf(job: AnyJob): number {
	const place = known.indexOf(job);
	if (place < 0) throw new Error(`${job.name} is not in the list of jobs`);
	return place;
}

/** The job at a place that the page sent. */
export function jobAt(place: number): AnyJob {
	return known[place]!;
}

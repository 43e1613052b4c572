import { exportJob } from '../bundle/export.ts';
import { inspectJob } from '../bytes/inspect.ts';
import { recogniseJob } from '../diagnose/recognise.ts';
import { envelopeJob } from '../request/envelope/job.ts';
import { routineJob } from '../reference/routine/steps.ts';
import { explainJob, prepareJob } from '../signature/explain.ts';
import { hashJob } from '../signature/hash.ts';
import { hashFileJob } from '../signature/hashFile.ts';
import { md5RoutineJob } from '../signature/routine.ts';
import { signJob } from '../signature/signature.ts';
import type { Job } from '../job.ts';

/** All long work by name: what the page asks for is what the worker knows. */
export const jobs = {
	inspect: inspectJob,
	recognise: recogniseJob,
	routine: routineJob,
	md5Routine: md5RoutineJob,
	sign: signJob,
	envelope: envelopeJob,
	explain: explainJob,
	prepareExplain: prepareJob,
	hash: hashJob,
	hashFile: hashFileJob,
	exportReport: exportJob
};

export type JobName = keyof typeof jobs;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobOutput<Name extends JobName> =
	(typeof jobs)[Name] extends Job<never, infer Output> ? Output : never;

/** The job of a name, its input and output types tied together. */
export function jobOf<Name extends JobName>(name: Name): Job<JobInput<Name>, JobOutput<Name>> {
	return jobs[name] as unknown as Job<JobInput<Name>, JobOutput<Name>>;
}

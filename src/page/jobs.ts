import { exportJob } from '../core/report/export.ts';
import { parseReportJob } from '../core/report/parse.ts';
import { inspectJob } from '../core/bytes/inspect.ts';
import { recogniseJob } from '../core/diagnose/recognise.ts';
import { envelopeJob } from '../core/request/envelope/job.ts';
import { routineJob } from '../core/reference/routine/steps.ts';
import { explainJob, prepareJob } from '../core/signature/explain.ts';
import { hashJob } from '../core/signature/hash.ts';
import { hashFileJob } from '../core/signature/hashFile.ts';
import { md5RoutineJob } from '../core/signature/routine.ts';
import { signJob } from '../core/signature/signature.ts';
import type { Job } from '../core/job.ts';

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
	exportReport: exportJob,
	parseReport: parseReportJob
};

export type JobName = keyof typeof jobs;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobOutput<Name extends JobName> =
	(typeof jobs)[Name] extends Job<never, infer Output> ? Output : never;

/** The job of a name, its input and output types tied together. */
export function jobOf<Name extends JobName>(name: Name): Job<JobInput<Name>, JobOutput<Name>> {
	return jobs[name] as unknown as Job<JobInput<Name>, JobOutput<Name>>;
}

import { inspectJob } from '../core/bytes/inspect.ts';
import { recogniseJob } from '../core/diagnose/recognise.ts';
import { routineJob } from '../core/reference/routine/steps.ts';
import { exportJob } from '../core/report/export.ts';
import { parseReportJob } from '../core/report/parse.ts';
import { envelopeJob } from '../core/request/envelope/job.ts';
import { explainJob } from '../core/signature/explain.ts';
import { hashJob } from '../core/signature/hash.ts';
import { hashFileJob } from '../core/signature/hashFile.ts';
import { md5RoutineJob } from '../core/signature/routine.ts';
import { signJob } from '../core/signature/signature.ts';

/**
 * All long work. Page and worker run the same script, so a job has the same place in this list in
 * both, and its place is all that the page sends of it.
 */
export const jobs = [
	inspectJob,
	recogniseJob,
	routineJob,
	md5RoutineJob,
	signJob,
	envelopeJob,
	explainJob,
	hashJob,
	hashFileJob,
	exportJob,
	parseReportJob
];

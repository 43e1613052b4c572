import type { Progress } from '../../job.ts';
import { checkEnvelope, type EnvelopeCheck } from './check.ts';

/** `checkEnvelope` as a job; the parser cannot be stopped half-way, so it is a single step. */
export function* envelopeJob(bytes: Uint8Array): Generator<Progress, EnvelopeCheck, void> {
	yield { done: 0 };
	return checkEnvelope(bytes);
}

/** Every problem in some bytes: read once, in slices, then judged by the checks. */
import { bySeverity } from '../finding.ts';
import { runToEnd, type Progress } from '../job.ts';
import { checkContainer, textChecks, type BytesFinding } from './checks/index.ts';
import { describeScan, type Description } from './describe.ts';
import { scanBytes } from './scan/scan.ts';

export interface Inspection {
	/** Ordered by severity, then by place. */
	findings: BytesFinding[];
	description: Description;
}

/**
 * Inspects the bytes of a request body, as they are. A `Job`: it yields how far it has come after
 * every 128 kB, so that 10 MB can be done on the page without stopping it.
 */
export function* inspectJob(bytes: Uint8Array): Generator<Progress, Inspection, void> {
	const scan = yield* scanBytes(bytes);
	const findings: BytesFinding[] = checkContainer(scan);
	if (findings.length === 0) findings.push(...textChecks.flatMap((check) => check(scan)));
	return { findings: findings.sort(inOrder), description: describeScan(scan) };
}

/** The same at once, for bytes that are few. Never throws, whatever the bytes are. */
export function inspectBytes(bytes: Uint8Array): BytesFinding[] {
	return runToEnd(inspectJob(bytes)).findings;
}

function inOrder(a: BytesFinding, b: BytesFinding): number {
	return bySeverity(a, b) || (a.place?.start ?? 0) - (b.place?.start ?? 0);
}

/** Finds every problem in some bytes: reads them once, in slices, then runs the checks. */
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
 * Inspects the bytes of a request body, unchanged. A `Job` that yields its progress every 128 kB, so
 * that 10 MB don't freeze the page.
 */
export function* inspectJob(bytes: Uint8Array): Generator<Progress, Inspection, void> {
	const scan = yield* scanBytes(bytes);
	const findings: BytesFinding[] = checkContainer(scan);
	if (findings.length === 0) findings.push(...textChecks.flatMap((check) => check(scan)));
	return { findings: findings.sort(inOrder), description: describeScan(scan) };
}

/** The same in one go, for short input. Never throws. */
export function inspectBytes(bytes: Uint8Array): BytesFinding[] {
	return runToEnd(inspectJob(bytes)).findings;
}

function inOrder(a: BytesFinding, b: BytesFinding): number {
	return bySeverity(a, b) || (a.place?.start ?? 0) - (b.place?.start ?? 0);
}

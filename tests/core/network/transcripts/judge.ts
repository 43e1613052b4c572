/** Compares what was read of a tool's output with what it must show. */
import type { StageId } from '../../../../src/core/finding.ts';
import { stageIds } from '../../../../src/core/finding.ts';
import type { TranscriptReading } from '../../../../src/core/network/transcripts/read.ts';
import { expectedSight, passedBy, type Reach } from './sights.ts';
import { firstFailed, stagesIn } from './stages.ts';

export interface Judged {
	reach: Reach;
	/** Takes a proxy from the environment. */
	proxied?: true;
	/** Shows a certificate, or works in silence: proves no stage by itself. */
	proves?: boolean;
}

const passed = (reading: TranscriptReading) =>
	stageIds.filter((stage) => stagesIn(reading)[stage].state === 'passed');

/**
 * What is wrong with a reading; empty where it is right.
 * @param terminal false: without a terminal some tools hold back what they print until they end
 */
export function complaints(
	tool: string,
	{ reach, proxied, proves = true }: Judged,
	situation: string,
	reading: TranscriptReading,
	terminal = true
): string[] {
	const behindProxy = situation.startsWith('proxy-') && situation !== 'proxy-407';
	const sight = behindProxy && !proxied ? 'unseen' : expectedSight(tool, reach, situation);
	const problems: string[] = [];
	const failed = firstFailed(reading);
	const codes = reading.findings.map(({ code }) => code);
	if (sight === 'unseen' || (sight.raced && failed === null)) {
		if (failed !== null) problems.push(`${failed} failed, though it cannot see this`);
		const beyond = passed(reading).filter((stage) => !passedBy[reach].includes(stage));
		if (beyond.length > 0) problems.push(`passed without seeing it: ${beyond.join(', ')}`);
		return problems;
	}
	const silent =
		!terminal && codes.some((code) => code === 'connect-silent' || code === 'printed-nothing');
	const stages: readonly (StageId | null)[] = Array.isArray(sight.stage)
		? (sight.stage as readonly (StageId | null)[])
		: [sight.stage as StageId | null];
	if (!silent && !stages.includes(failed)) {
		problems.push(`first failed stage is ${failed}, not ${stages.join(' or ')}`);
	}
	if (!silent && !codes.some((code) => sight.codes.includes(code))) {
		problems.push(`says ${codes.join(', ')}; wanted ${sight.codes.join(' or ')}`);
	}
	const failedAt = failed ?? stages.find((stage) => stage !== null);
	if (failedAt) {
		const late = passed(reading).filter((s) => stageIds.indexOf(s) >= stageIds.indexOf(failedAt));
		if (late.length > 0) problems.push(`passed behind the fault: ${late.join(', ')}`);
	}
	if (situation === 'ok' && proves) {
		const missing = passedBy[reach].filter((stage) => stagesIn(reading)[stage].state !== 'passed');
		if (missing.length > 0) problems.push(`not seen as passed: ${missing.join(', ')}`);
	}
	return problems;
}

import { stageIds, type StageId } from '../../../../src/core/finding.ts';
import type { TranscriptReading } from '../../../../src/core/network/transcripts/read.ts';
import { stagesOf } from '../../../../src/core/path/addUp.ts';

/** What a reading says of each stage, with the line that shows it. */
export function stagesIn({ findings }: TranscriptReading) {
	return Object.fromEntries(
		stagesOf(findings).map(({ stage, state, finding }) => [
			stage,
			{ state, line: finding?.args.line ?? 0, text: finding?.args.text ?? '' }
		])
	) as Record<StageId, { state: 'passed' | 'failed' | 'unchecked'; line: number; text: string }>;
}

export function firstFailed(reading: TranscriptReading): StageId | null {
	const stages = stagesIn(reading);
	return stageIds.find((stage) => stages[stage].state === 'failed') ?? null;
}

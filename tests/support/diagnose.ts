/** What the page says of a paste, without the page: recognised, read, added up, in words. */
import { readOutput } from '../../src/core/diagnose/output.ts';
import { recognise } from '../../src/core/diagnose/recognise.ts';
import { bySeverity, type StageId } from '../../src/core/finding.ts';
import { addUp } from '../../src/core/path/addUp.ts';
import type { EvidenceSource } from '../../src/core/path/evidence.ts';
import { verdictWords } from '../../src/core/path/verdictWords.ts';
import { readAnswer } from '../../src/core/reply/answer.ts';
import { codeAlone } from '../../src/core/reply/codeAlone.ts';
import { wordsOf, type Finding } from '../../src/core/words.ts';

export interface Diagnosis {
	kinds: string[];
	codes: string[];
	/** The first stage that failed. */
	stage: StageId | 'none';
	/** Every word of the verdict and of the findings, one after the other. */
	words: string;
}

/** As DiagnoseView has it: what is less sure is offered as a choice only. */
const enough = 0.5;

export function diagnose(text: string): Diagnosis {
	const bytes = new TextEncoder().encode(text);
	const guesses = recognise(bytes).filter(({ certainty }) => certainty >= enough);
	const kinds = guesses.map(({ kind }) => kind);
	const found = new Map<EvidenceSource, readonly Finding[]>();
	if (kinds.includes('reply') || kinds.includes('client-error')) {
		found.set('reply', readAnswer(bytes).findings);
	}
	if (kinds.includes('transcript')) {
		found.set('transcript', readOutput(bytes, { environment: 'live' })?.findings ?? []);
	}
	if (kinds.includes('code')) {
		const alone = codeAlone(text.trim());
		if (alone) found.set('code', [alone]);
	}
	const evidence = [...found].map(([source, findings], at) => ({
		source,
		environment: 'live' as const,
		at,
		findings
	}));
	const path = addUp(evidence, 'live');
	const findings = [...found.values()].flat().sort(bySeverity);
	const { headline, todo } = verdictWords(path);
	const said = findings.flatMap((finding) => Object.values(wordsOf(finding)) as string[]);
	return {
		kinds,
		codes: findings.map(({ code }) => code),
		stage: path.verdict.kind === 'failed' ? path.verdict.stage! : 'none',
		words: [headline, todo, ...said].join(' | ')
	};
}

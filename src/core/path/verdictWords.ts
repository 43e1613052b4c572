import { stageNames } from '../finding.ts';
import { wordsIn } from '../words.ts';
import { applies, isFromTheWire, type Path } from './addUp.ts';
import type { Proof } from './evidence.ts';
import { stageWords } from './stages.ts';

/** The verdict for a person. */
export interface VerdictWords {
	/** The stage it is about and how sure that is, above the headline: "TLS · Confirmed". */
	about: string;
	/** The problem, or what to check next, in one sentence. */
	headline: string;
	/** Why it matters; empty where the headline says it all. */
	means: string;
	/** What to do; empty where there is nothing to do. */
	todo: string;
}

export function verdictWords(path: Path): VerdictWords {
	const { kind, stage, proof } = path.verdict;
	if (kind === 'failed' && stage && proof) {
		const { seen: headline, means, todo } = wordsIn(path.environment)(proof.finding);
		return { about: `${stageNames[stage]} · ${certainty(proof)}`, headline, means, todo };
	}
	if (kind === 'unchecked' && stage) {
		const headline = `${soFar(path)}Check next: ${stageNames[stage]}.`;
		return { about: '', headline, means: '', todo: stageWords[stage].next };
	}
	if (kind === 'passed') {
		return { about: '', headline: 'Every stage passed. The call works.', means: '', todo: '' };
	}
	return { about: '', headline: '', means: '', todo: '' };
}

/**
 * Confirmed is for what came over the wire and for a signature that was reproduced. A rule, a
 * capture, a code or the status page may explain the failure, but doesn't show that it does. A
 * message that names no host, and a text without its reply, are Likely, not Confirmed.
 */
function certainty({ source, finding }: Proof): string {
	if ('likely' in finding.args && finding.args.likely) return 'Likely';
	return isFromTheWire(source) || source === 'signature' ? 'Confirmed' : 'Possible';
}

/** "Works up to TLS" only where nothing before it is open. */
function soFar({ stages, environment }: Path): string {
	const last = stages.findLast(({ state, stage }) => state === 'passed' && stage !== 'service');
	if (!last) return '';
	const name = stageNames[last.stage];
	const before = stages.slice(1, stages.indexOf(last));
	const whole = before.every(
		({ state, stage }) => state === 'passed' || !applies(stage, environment)
	);
	return whole ? `Everything works up to ${name}. ` : `${name} is fine. `;
}

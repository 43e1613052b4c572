import { stageNames } from '../finding.ts';
import { wordsOf } from '../words.ts';
import { applies, isFromTheWire, type Path } from './addUp.ts';
import type { Proof } from './evidence.ts';
import { stageWords } from './stages.ts';

/** The verdict for a person. */
export interface VerdictWords {
	/** What is wrong, or what to check next, in one sentence. */
	headline: string;
	/** Why it matters; empty where the headline says it all. */
	means: string;
	todo: string;
	/** Where on the page to go on. */
	route: string;
}

export function verdictWords(path: Path): VerdictWords {
	const { kind, stage, proof } = path.verdict;
	if (kind === 'failed' && stage && proof) {
		const { seen, means, todo } = wordsOf(proof.finding);
		const headline = `${whereFailed(stageNames[stage], proof)}: ${seen}`;
		return { headline, means, todo, route: stageWords[stage].route };
	}
	if (kind === 'unchecked' && stage) {
		const { next: todo, route } = stageWords[stage];
		const headline = `${soFar(path)}Check next: ${stageNames[stage]}.`;
		return { headline, means: '', todo, route };
	}
	if (kind === 'passed') {
		const headline = 'Every stage was passed: the call works.';
		return { headline, means: '', todo: '', route: '#/' };
	}
	return {
		headline: 'Nothing is known yet.',
		means: '',
		todo: 'Give what you have: a reply, an error, a request, the output of a command.',
		route: '#/'
	};
}

/**
 * "It breaks at" is for what came over the wire and for a signature that was reproduced. A rule, a
 * capture, a code or the status page may explain the failure; that it is the cause is not shown.
 */
function whereFailed(name: string, { source }: Proof): string {
	const shown = isFromTheWire(source) || source === 'signature';
	return shown ? `It breaks at ${name}` : `Look at ${name} first`;
}

/** "Up to TLS it works" only where nothing before it is open. */
function soFar({ stages, environment }: Path): string {
	const last = stages.findLast(({ state, stage }) => state === 'passed' && stage !== 'service');
	if (!last) return '';
	const name = stageNames[last.stage];
	const before = stages.slice(1, stages.indexOf(last));
	const whole = before.every(
		({ state, stage }) => state === 'passed' || !applies(stage, environment)
	);
	return whole ? `Up to ${name} it works. ` : `${name} looks right. `;
}

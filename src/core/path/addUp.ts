import { stageIds, stageNames, type StageId } from '../finding.ts';
import type { Environment } from '../hosts.ts';
import type { PathClaim, PathEvidence } from './evidence.ts';
import { stageWords } from './stages.ts';

export interface StageState {
	stage: StageId;
	state: 'passed' | 'failed' | 'unchecked';
	/** What shows it; absent where nothing does. */
	proof?: PathEvidence;
	/** Passed only because a later stage was reached. */
	inferredFrom?: StageId;
	/** Older evidence that says the opposite. */
	contradicts?: PathEvidence;
}

export interface PathVerdict {
	kind: 'nothing' | 'failed' | 'unchecked' | 'passed';
	stage?: StageId;
	/** What is wrong, or what to check next, in one sentence. */
	headline: string;
	todo: string;
	/** Where on the page to go on. */
	route: string;
}

export interface Path {
	stages: readonly StageState[];
	verdict: PathVerdict;
}

/** Stages that are shown to work whenever a later one was reached at all. */
export const networkStages: readonly StageId[] = ['dns', 'tcp', 'tls'];

/**
 * Adds up all evidence of one environment. The newest claim about a stage counts. Where a later
 * stage was passed, DNS, port and TLS were passed before it; nothing else follows: a refused
 * signature, for one, does not show that the body arrived whole. A stage that failed shows nothing
 * of those before it, unless the evidence says so itself: a proxy that cannot be reached fails the
 * port and leaves DNS open. The state of the service never follows from anything.
 */
export function addUp(evidence: readonly PathEvidence[], environment: Environment): Path {
	const ours = evidence.filter((each) => each.environment === environment);
	const stages = stageIds.map((stage) => stageState(stage, ours));
	return { stages, verdict: judgePath(stages, environment) };
}

function stageState(stage: StageId, evidence: readonly PathEvidence[]): StageState {
	const speaking = evidence.flatMap((each) => statement(stage, each) ?? []);
	// Newest first.
	speaking.sort((a, b) => b.proof.at - a.proof.at);
	const [newest] = speaking;
	if (!newest) return { stage, state: 'unchecked' };
	const other = speaking.find(({ state }) => state !== newest.state);
	return { stage, ...newest, ...(other ? { contradicts: other.proof } : {}) };
}

type Statement = Pick<StageState, 'inferredFrom'> & {
	state: 'passed' | 'failed';
	proof: PathEvidence;
};

/** What one piece of evidence says of a stage, outright or by what it reached. */
function statement(stage: StageId, proof: PathEvidence): Statement | null {
	const own = proof.claims.filter((claim) => claim.stage === stage);
	if (own.length > 0) {
		// One piece of evidence that says both: the failure counts.
		const claim = own.find(({ state }) => state === 'failed') ?? own[0]!;
		return { state: claim.state, proof: inWordsOf(claim, proof) };
	}
	if (!networkStages.includes(stage) || !fromTheWire.has(proof.source)) return null;
	const position = stageIds.indexOf(stage);
	const later = proof.claims.find(
		({ stage: each, state }) => state === 'passed' && stageIds.indexOf(each) > position
	);
	return later
		? { state: 'passed', proof: inWordsOf(later, proof), inferredFrom: later.stage }
		: null;
}

/** The evidence with the words of one of its claims. */
function inWordsOf({ seen, todo }: PathClaim, proof: PathEvidence): PathEvidence {
	return seen === undefined ? proof : { ...proof, seen, todo: todo ?? '' };
}

/** Checks made on paper, of rules or of a signature, reach nothing. */
const fromTheWire: ReadonlySet<PathEvidence['source']> = new Set(['reply', 'transcript']);

/**
 * "It breaks at" is for what came over the wire and for a signature that was reproduced. A rule, a
 * capture, a code or the status page may explain the failure; that it is the cause is not shown.
 */
function whereFailed({ stage, proof }: StageState): string {
	const shown = proof && (fromTheWire.has(proof.source) || proof.source === 'signature');
	return shown ? `It breaks at ${stageNames[stage]}` : `Look at ${stageNames[stage]} first`;
}

function judgePath(stages: readonly StageState[], environment: Environment): PathVerdict {
	const failed = stages.find(({ state }) => state === 'failed');
	if (failed) {
		const { route } = stageWords[failed.stage];
		return {
			kind: 'failed',
			stage: failed.stage,
			headline: `${whereFailed(failed)}: ${failed.proof?.seen ?? ''}`.trim(),
			todo: failed.proof?.todo ?? '',
			route
		};
	}
	const passedStages = stages.filter(
		({ state, stage }) => state === 'passed' && stage !== 'service'
	);
	const last = passedStages.at(-1);
	if (!last && stages.every(({ state }) => state === 'unchecked')) {
		return {
			kind: 'nothing',
			headline: 'Nothing is known yet.',
			todo: 'Give what you have: a reply, an error, a request, the output of a command.',
			route: '#/'
		};
	}
	// Where only paper was checked, the way to OpenSRS is still open from its beginning.
	const lastOnWire = stages.findLastIndex(
		({ state, proof }) => state === 'passed' && proof && fromTheWire.has(proof.source)
	);
	const isNext = ({ state, stage }: StageState) =>
		state === 'unchecked' && stage !== 'service' && applies(stage, environment);
	const next = stages.slice(lastOnWire + 1).find(isNext) ?? stages.find(isNext);
	if (!next) {
		return {
			kind: 'passed',
			headline: 'Every stage was passed: the call works.',
			todo: '',
			route: '#/'
		};
	}
	const { next: todo, route } = stageWords[next.stage];
	const check = `Check next: ${stageNames[next.stage]}.`;
	return {
		kind: 'unchecked',
		stage: next.stage,
		headline: `${soFar(last, stages, environment)}${check}`,
		todo,
		route
	};
}

/** The allow list applies to live only: OpenSRS says that Horizon needs no rule. */
function applies(stage: StageId, environment: Environment): boolean {
	return stage !== 'allow-list' || environment === 'live';
}

/** "Up to TLS it works" only where nothing before it is open. */
function soFar(
	last: StageState | undefined,
	stages: readonly StageState[],
	environment: Environment
): string {
	if (!last) return '';
	const title = stageNames[last.stage];
	const before = stages.slice(1, stages.indexOf(last));
	const whole = before.every(
		({ state, stage }) => state === 'passed' || !applies(stage, environment)
	);
	return whole ? `Up to ${title} it works. ` : `${title} looks right. `;
}

import { stageIds, type StageClaim, type StageId } from '../finding.ts';
import type { Environment } from '../hosts.ts';
import type { PathEvidence, Proof } from './evidence.ts';

interface StageState {
	stage: StageId;
	state: 'passed' | 'failed' | 'unchecked';
	/** What shows it; absent where nothing does. */
	proof?: Proof;
	/** Passed only because a later stage was reached. */
	inferredFrom?: StageId;
	/** Older evidence that says the opposite. */
	contradicts?: Proof;
}

/** How far the call is known to get: nothing known, a stage that failed, one to check next, or all passed. */
interface PathVerdict {
	kind: 'nothing' | 'failed' | 'unchecked' | 'passed';
	/** The stage that failed, or the one to check next. */
	stage?: StageId;
	/** What shows the failure. */
	proof?: Proof;
}

export interface Path {
	environment: Environment;
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
 * port and leaves DNS open. The state of the service is never inferred.
 */
export function addUp(evidence: readonly PathEvidence[], environment: Environment): Path {
	const ours = evidence.filter((each) => each.environment === environment);
	const stages = stageIds.map((stage) => stageState(stage, ours));
	return { environment, stages, verdict: judgePath(stages, environment) };
}

interface Claimant {
	claims?: readonly StageClaim[];
}

/** The finding that decides about a stage: of several that speak of it a failure counts. */
function decisive<Found extends Claimant>(stage: StageId, findings: readonly Found[]) {
	const claiming = (state: 'passed' | 'failed') => {
		const claims = (each: Found) =>
			each.claims?.some((claim) => claim.stage === stage && claim.state === state);
		const finding = findings.find(claims);
		return finding && { state, finding };
	};
	return claiming('failed') ?? claiming('passed');
}

/** What some findings say of each stage outright, without what follows from it. */
export function stagesOf<Found extends Claimant>(
	findings: readonly Found[]
): { stage: StageId; state: StageState['state']; finding?: Found }[] {
	return stageIds.map((stage) => ({
		stage,
		...(decisive(stage, findings) ?? { state: 'unchecked' })
	}));
}

function stageState(stage: StageId, evidence: readonly PathEvidence[]): StageState {
	const speaking = evidence.flatMap((each) => statement(stage, each) ?? []);
	// Newest first; what the person ticked counts where no evidence speaks.
	speaking.sort((a, b) => rank(b) - rank(a) || b.proof.at - a.proof.at);
	const [newest] = speaking;
	if (!newest) return { stage, state: 'unchecked' };
	const other = speaking.find((each) => each.state !== newest.state && rank(each) === rank(newest));
	return { stage, ...newest, ...(other ? { contradicts: other.proof } : {}) };
}

type Statement = Pick<StageState, 'inferredFrom'> & { state: 'passed' | 'failed'; proof: Proof };

/** A person's own tick weighs less than anything that shows the stage itself. */
const rank = ({ proof }: Statement): number => (proof.source === 'status' ? 0 : 1);

/** What one piece of evidence says of a stage, outright or by what it reached. */
function statement(stage: StageId, evidence: PathEvidence): Statement | null {
	const { source, environment, at, findings } = evidence;
	const own = decisive(stage, findings);
	if (own) return { state: own.state, proof: { source, environment, at, finding: own.finding } };
	if (!networkStages.includes(stage) || !isFromTheWire(source)) return null;
	const position = stageIds.indexOf(stage);
	for (const finding of findings) {
		const later = finding.claims?.find(
			({ stage: each, state }) => state === 'passed' && stageIds.indexOf(each) > position
		);
		if (!later) continue;
		const proof = { source, environment, at, finding };
		return { state: 'passed', proof, inferredFrom: later.stage };
	}
	return null;
}

/** What evidence shows of the stages, without what the person ticked. */
export function claimsByEvidence({ stages }: Path): StageClaim[] {
	return stages.flatMap(({ stage, state, proof }) =>
		state === 'unchecked' || proof?.source === 'status' ? [] : [{ stage, state }]
	);
}

/** Checks made without a call, of rules or of a signature, reach nothing. */
export function isFromTheWire(source: PathEvidence['source']): boolean {
	return source === 'reply' || source === 'transcript';
}

function judgePath(stages: readonly StageState[], environment: Environment): PathVerdict {
	const failed = stages.find(({ state }) => state === 'failed');
	if (failed) return { kind: 'failed', stage: failed.stage, proof: failed.proof! };
	if (stages.every(({ state }) => state === 'unchecked')) return { kind: 'nothing' };
	// Where nothing was called, the path to OpenSRS is unchecked from its start.
	const lastOnWire = stages.findLastIndex(
		({ state, proof }) => state === 'passed' && proof && isFromTheWire(proof.source)
	);
	const isNext = ({ state, stage }: StageState) =>
		state === 'unchecked' && stage !== 'service' && applies(stage, environment);
	const next = stages.slice(lastOnWire + 1).find(isNext) ?? stages.find(isNext);
	return next ? { kind: 'unchecked', stage: next.stage } : { kind: 'passed' };
}

/** The allow list applies to live only: OpenSRS says that Horizon needs no rule. */
export function applies(stage: StageId, environment: Environment): boolean {
	return stage !== 'allow-list' || environment === 'live';
}

import { stageIds, type StageId } from '../finding.ts';
import type { Environment } from '../network/endpoints.ts';
import type { PathEvidence } from './evidence.ts';
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
const network: readonly StageId[] = ['dns', 'tcp', 'tls'];

/**
 * Adds up all evidence of one environment. The newest claim about a stage counts. Of the stages
 * before a claim only DNS, port and TLS follow from it: a refused signature, for one, does not
 * show that the body arrived whole. The state of the service never follows from anything.
 */
export function addUp(evidence: readonly PathEvidence[], environment: Environment): Path {
	const ours = evidence.filter((each) => each.environment === environment);
	const stages = stageIds.map((stage) => stageState(stage, ours));
	return { stages, verdict: judgePath(stages) };
}

function stageState(stage: StageId, evidence: readonly PathEvidence[]): StageState {
	const speaking = evidence
		.flatMap((each) => {
			const claims = each.claims.filter((claim) => claim.stage === stage);
			if (claims.length === 0) return [];
			// One piece of evidence that says both: the failure counts.
			const state = claims.some((claim) => claim.state === 'failed') ? 'failed' : 'passed';
			return [{ each, state } as const];
		})
		.sort((a, b) => b.each.at - a.each.at);
	const newest = speaking[0];
	if (newest) {
		const other = speaking.find(({ state }) => state !== newest.state);
		return {
			stage,
			state: newest.state,
			proof: newest.each,
			...(other ? { contradicts: other.each } : {})
		};
	}
	if (network.includes(stage)) {
		const position = stageIds.indexOf(stage);
		for (const each of evidence) {
			const later = each.claims.find((claim) => reaches(claim.stage, position));
			// Checks made on paper, of rules or of a signature, reach nothing.
			if (later && fromTheWire.has(each.source)) {
				return { stage, state: 'passed', proof: each, inferredFrom: later.stage };
			}
		}
	}
	return { stage, state: 'unchecked' };
}

const fromTheWire: ReadonlySet<PathEvidence['source']> = new Set(['reply', 'transcript']);

const reaches = (stage: StageId, position: number) => stageIds.indexOf(stage) > position;

function judgePath(stages: readonly StageState[]): PathVerdict {
	const failed = stages.find(({ state }) => state === 'failed');
	if (failed) {
		const { title, route } = stageWords[failed.stage];
		return {
			kind: 'failed',
			stage: failed.stage,
			headline: `It breaks at ${title}: ${failed.proof?.seen ?? ''}`.trim(),
			todo: failed.proof?.todo ?? '',
			route
		};
	}
	const lastPassed = stages.findLastIndex(({ state }) => state === 'passed');
	if (lastPassed < 0) {
		return {
			kind: 'nothing',
			headline: 'Nothing is known yet.',
			todo: 'Give what you have: a reply, an error, a request, the output of a command.',
			route: '#/'
		};
	}
	// The service may be looked at any time; it never stands in the way of a later proof.
	const next =
		stages.slice(lastPassed + 1).find(({ state }) => state === 'unchecked') ??
		stages.find(({ state, stage }) => state === 'unchecked' && stage !== 'service');
	const passed = stageWords[stages[lastPassed]!.stage].title;
	if (!next) {
		return {
			kind: 'passed',
			headline: 'Every stage was passed: the call works.',
			todo: '',
			route: '#/'
		};
	}
	const { title, next: todo, route } = stageWords[next.stage];
	return {
		kind: 'unchecked',
		stage: next.stage,
		headline: `Up to ${passed} it works. Check next: ${title}.`,
		todo,
		route
	};
}

/**
 * What the two environments say of each other, where both have been tried.
 * @returns null where nothing follows
 */
export function compareEnvironments(live: Path, test: Path): string | null {
	const reached = (path: Path, stage: StageId) =>
		path.stages.find((each) => each.stage === stage)?.state;
	if (reached(test, 'credentials') === 'passed' && live.verdict.kind === 'failed') {
		if (live.verdict.stage === 'allow-list') {
			return 'Test works and live does not: the IP allow list applies to live only.';
		}
		if (live.verdict.stage === 'credentials') {
			return 'Test works and live does not: each has a key of its own. Possible: the test key is used for live.';
		}
	}
	if (reached(live, 'credentials') === 'passed' && reached(test, 'credentials') === 'failed') {
		return 'Live works and test does not: each has a key of its own. Possible: the live key is used for test.';
	}
	return null;
}

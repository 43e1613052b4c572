/**
 * The state of each check. A person's own tick outweighs what evidence shows, and taking it back
 * brings the evidence's tick into view again; both are kept apart, so nothing is lost.
 */
import { stageIds, type StageClaim, type StageId } from '../finding.ts';
import { recordFrom } from '../record.ts';
import { sections, type Check } from './check.ts';
import { checks, type CheckId, type ListedCheck } from './checks.ts';

export const checkStates = ['unchecked', 'passed', 'failed', 'not-applicable'] as const;
export type CheckStateName = (typeof checkStates)[number];

/** The person's own ticks. `unchecked` here takes back a tick that evidence made. */
export type Ticks = Readonly<Partial<Record<CheckId, CheckStateName>>>;

interface CheckState {
	state: CheckStateName;
	/** What evidence shows, also where the person ticked something else. */
	proved?: 'passed' | 'failed';
	/** The state shown is the one that evidence gave. */
	byEvidence: boolean;
	/** The person's tick says the opposite of the evidence. */
	disagrees: boolean;
}

/**
 * What evidence shows of each check.
 * @param claims the stages as they are now, one claim a stage; of several the failed one counts
 */
export function provedBy(
	claims: readonly StageClaim[]
): Partial<Record<CheckId, 'passed' | 'failed'>> {
	const proved: Partial<Record<CheckId, 'passed' | 'failed'>> = {};
	for (const { id, stage } of checks) {
		const own = claims.filter((claim) => claim.stage === stage);
		if (own.length === 0) continue;
		// A refused signature does not show whether the key or the username is wrong.
		const failed = own.some(({ state }) => state === 'failed');
		if (failed && sharedStages.has(stage)) continue;
		proved[id] = failed ? 'failed' : 'passed';
	}
	// Accepted credentials show that every step of the signature is right.
	if (claims.some(isAccepted) && !claims.some(isRefused)) {
		for (const { id, section } of checks) {
			if (section === 'md5' && id !== 'md5-known-pair') proved[id] = 'passed';
		}
	}
	// A reply arrived, whatever it says about the command.
	if (claims.some(({ stage }) => stage === 'command')) proved['code-and-text'] = 'passed';
	return proved;
}

const isAccepted = ({ stage, state }: StageClaim): boolean =>
	stage === 'credentials' && state === 'passed';
const isRefused = ({ stage, state }: StageClaim): boolean =>
	stage === 'credentials' && state === 'failed';

/** Stages that more than one check is about. */
const sharedStages: ReadonlySet<string | undefined> = new Set(
	checks
		.map(({ stage }) => stage)
		.filter((stage, at, every) => stage !== undefined && every.indexOf(stage) !== at)
);

/**
 * Each check as it is shown.
 * @param environment checks that matter only in the other one do not apply
 */
export function checkStatesOf(
	ticks: Ticks,
	claims: readonly StageClaim[],
	environment: 'live' | 'test'
): Record<CheckId, CheckState> {
	const proved = provedBy(claims);
	const stateOf = (check: ListedCheck): CheckState => {
		const own = ticks[check.id];
		const shown = proved[check.id];
		const none = appliesIn(check, environment) ? 'unchecked' : 'not-applicable';
		return {
			state: own ?? shown ?? none,
			...(shown ? { proved: shown } : {}),
			byEvidence: own === undefined && shown !== undefined,
			disagrees: isVerdict(own) && shown !== undefined && own !== shown
		};
	};
	return recordFrom(checks.map((check) => [check.id, stateOf(check)] as const));
}

function appliesIn(check: Check, environment: 'live' | 'test'): boolean {
	return check.only === undefined || check.only === environment;
}

function isVerdict(state: CheckStateName | undefined): boolean {
	return state === 'passed' || state === 'failed';
}

/** What a person's ticks say of the stages. */
interface TickedStage {
	stage: StageId;
	state: 'passed' | 'failed';
	what: string;
}

/**
 * A tick that a check fails is about its stage. A stage passes only when all its checks are ticked:
 * a current key alone does not make the credentials right.
 */
export function tickedStages(ticks: Ticks): TickedStage[] {
	return stageIds.flatMap((stage): TickedStage[] => {
		const own = checks.filter((check) => check.stage === stage);
		const failed = own.find(({ id }) => ticks[id] === 'failed');
		if (failed) return [{ stage, state: 'failed', what: failed.what }];
		const last = own.at(-1);
		return last && own.every(({ id }) => ticks[id] === 'passed')
			? [{ stage, state: 'passed', what: last.what }]
			: [];
	});
}

/**
 * The ticks after one more. Ticking what evidence shows anyway is kept as the person's own: it
 * stays when the evidence goes.
 * @param state null takes the person's tick back
 */
export function withTick(ticks: Ticks, id: CheckId, state: CheckStateName | null): Ticks {
	const rest = Object.fromEntries(Object.entries(ticks).filter(([other]) => other !== id));
	return state === null ? rest : { ...rest, [id]: state };
}

/** Checks of the basic sections that are still open or failed, in the article's order. */
export function openBasics(states: Readonly<Record<CheckId, CheckState>>): CheckId[] {
	return checks
		.filter(({ section }) => sections[section].basic)
		.map(({ id }) => id)
		.filter((id) => ['unchecked', 'failed'].includes(states[id].state));
}

/**
 * What to say above an advanced section, or null where the basics are done. The article comes to
 * the advanced checks only if the basics look right; they stay within reach all the same.
 */
export function basicsNotice(states: Readonly<Record<CheckId, CheckState>>): string | null {
	const open = openBasics(states);
	if (open.length === 0) return null;
	const failed = open.filter((id) => states[id].state === 'failed').length;
	const count = `${open.length} of the basic checks ${open.length === 1 ? 'is' : 'are'} still open`;
	const more = failed > 0 ? `, ${failed} of them failed` : '';
	return `${count}${more}. They explain most failures, so look at them first. You can go on here all the same.`;
}

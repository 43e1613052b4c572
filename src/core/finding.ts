/**
 * What every folder builds on: what a finding, a stage and a severity are.
 * Findings are plain data, so that they can be tested, sent from a worker and put in a report.
 */

/** The eight stages that a call passes, always in this order. */
export const stageIds = [
	'service',
	'dns',
	'tcp',
	'tls',
	'allow-list',
	'request',
	'credentials',
	'command'
] as const;
export type StageId = (typeof stageIds)[number];

/** What each stage is called, on the path and in every list and sentence. */
export const stageNames: Readonly<Record<StageId, string>> = {
	service: 'Service',
	dns: 'DNS',
	tcp: 'Port 55443',
	tls: 'TLS',
	'allow-list': 'IP allow list',
	request: 'Request',
	credentials: 'Credentials',
	command: 'Command'
};

/** What evidence can say about a stage. A stage without any is "not checked". */
export interface StageClaim {
	stage: StageId;
	state: 'passed' | 'failed';
}

/** `error`: this alone breaks the call. `warning`: it may. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** For sorting: the gravest first. */
export function bySeverity(a: { severity: Severity }, b: { severity: Severity }): number {
	return rank[a.severity] - rank[b.severity];
}

/** A half-open range of byte offsets: `start` is included, `end` is not. */
export interface Place {
	start: number;
	end: number;
}

/**
 * A finding of a room whose codes and arguments are listed in `Args`, an interface from code to
 * the arguments that its words need:
 *
 *     interface BytesArgs { 'nul-at-end': { count: number } }
 *     type BytesFinding = FindingOf<BytesArgs>;
 */
export type FindingOf<Args> = {
	[Code in keyof Args & string]: {
		code: Code;
		severity: Severity;
		args: Args[Code];
		/** Where it was seen, in bytes of the evidence that was checked. */
		place?: Place;
		claims?: StageClaim[];
	};
}[keyof Args & string];

/** The words for a finding, each one or two short sentences in the second person. */
export interface Words {
	/** What was seen: "The key ends with a newline." */
	seen: string;
	/** What it means for the call. */
	means: string;
	/** What to do about it; empty where there is nothing to do. */
	todo: string;
}

/** One entry per code, so that a finding without words does not compile (`words.ts` joins all). */
export type WordsTable<Args> = { [Code in keyof Args & string]: (args: Args[Code]) => Words };

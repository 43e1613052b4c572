import type { Severity, StageClaim } from '../../core/finding.ts';
import type { Environment } from '../../core/hosts.ts';
import type { EvidenceSource, PathEvidence } from '../../core/path/evidence.ts';

/** What a reader found, as far as the path needs it. */
export interface Noted {
	severity: Severity;
	claims: readonly StageClaim[];
	seen: string;
	todo: string;
}

/**
 * All evidence given in this tab, in the order in which it came. A source that is given again for
 * the same environment takes the place of what it said before.
 */
export class Ledger {
	evidence = $state.raw<readonly PathEvidence[]>([]);
	#count = 0;

	/** Everything was taken back. */
	forget(): void {
		this.evidence = [];
	}

	/** What these sources said of one environment was about the other. */
	move(moved: readonly (EvidenceSource | undefined)[], from: Environment, to: Environment): void {
		const moves = ({ source, environment }: PathEvidence, which: Environment) =>
			moved.includes(source) && environment === which;
		this.evidence = this.evidence
			.filter(
				(each) =>
					!moves(each, to) ||
					!this.evidence.some((one) => one.source === each.source && moves(one, from))
			)
			.map((each) => (moves(each, from) ? { ...each, environment: to } : each));
	}

	/**
	 * @param found what was found, the gravest first; nothing with claims takes the source out
	 */
	note(source: EvidenceSource, environment: Environment, found: readonly Noted[]): void {
		const others = this.evidence.filter(
			(each) => each.source !== source || each.environment !== environment
		);
		const claims = found.flatMap(({ claims, seen, todo }) =>
			claims.map((claim) => ({ ...claim, seen, todo }))
		);
		const first =
			found.find((each) => each.claims.some(({ state }) => state === 'failed')) ??
			found.find((each) => each.claims.length > 0);
		if (!first) {
			if (others.length < this.evidence.length) this.evidence = others;
			return;
		}
		const { seen, todo } = first;
		const at = ++this.#count;
		this.evidence = [...others, { source, environment, at, claims, seen, todo }];
	}
}

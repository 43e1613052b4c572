import type { Environment } from '../../core/hosts.ts';
import type { EvidenceSource, PathEvidence } from '../../core/path/evidence.ts';
import type { Finding } from '../../core/words.ts';

/**
 * All evidence entered in this tab, in order. New evidence of a source replaces its old for the
 * same environment.
 */
export class Ledger {
	evidence = $state.raw<readonly PathEvidence[]>([]);
	#count = 0;

	/** Everything was taken back. */
	forget(): void {
		this.evidence = [];
	}

	/** Moves what these sources said about one environment to the other. */
	move(moved: readonly EvidenceSource[], from: Environment, to: Environment): void {
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

	/** @param findings what this source shows now; none takes the source out */
	note(source: EvidenceSource, environment: Environment, findings: readonly Finding[]): void {
		const others = this.evidence.filter(
			(each) => each.source !== source || each.environment !== environment
		);
		if (findings.length > 0) {
			this.evidence = [...others, { source, environment, at: ++this.#count, findings }];
		} else if (others.length < this.evidence.length) {
			this.evidence = others;
		}
	}
}

import type { Evidence } from '../../core/bytes/evidence.ts';
import type { Environment } from '../../core/hosts.ts';
import { EvidenceField } from './evidenceField.svelte.ts';

interface Known<Reading> {
	bytes: Uint8Array;
	reading: Reading;
	/** The only system that it was read for, where that matters. */
	environment: Environment | undefined;
}

/**
 * An input for evidence that was read where it was recognized. Its reading stays until other bytes
 * come; an edit by hand is read again.
 */
export class ReadField<Reading> extends EvidenceField {
	#known = $state.raw<Known<Reading>>();

	override set(evidence: Evidence): void {
		super.set(evidence);
		this.#known = undefined;
	}

	/** @param environment the only system that it was read for, where that matters */
	setRead(evidence: Evidence, reading: Reading, environment?: Environment): void {
		this.set(evidence);
		this.#known = { bytes: evidence.bytes, reading, environment };
	}

	/** @returns what was read in the present bytes; undefined where they have yet to be read */
	known(environment: Environment): Reading | undefined {
		const known = this.#known;
		if (known?.bytes !== this.bytes) return undefined;
		return (known.environment ?? environment) === environment ? known.reading : undefined;
	}
}

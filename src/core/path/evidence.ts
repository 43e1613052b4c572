import type { Environment } from '../hosts.ts';
import type { Finding } from '../words.ts';

/** One piece of evidence, and what was found in it. */
export interface PathEvidence {
	/** What it was, and its key: a newer one of the same source takes the place of the older. */
	source: EvidenceSource;
	environment: Environment;
	/** Counts up with each piece: the order, not the time of day. */
	at: number;
	findings: readonly Finding[];
}

/** The finding that shows a stage as passed or failed, and where it comes from. */
export interface Proof extends Pick<PathEvidence, 'source' | 'environment' | 'at'> {
	finding: Finding;
}

export const sources = {
	status: { title: 'Your checklist', route: '#/checklist' },
	code: { title: 'Response code', route: '#/codes' },
	reply: { title: 'Reply or error', route: '#/codes' },
	transcript: { title: 'Command output', route: '#/network' },
	rules: { title: 'IP access rules', route: '#/network/rules' },
	capture: { title: 'Captured request', route: '#/signature' },
	signature: { title: 'Signature check', route: '#/signature' }
} as const;
export type EvidenceSource = keyof typeof sources;

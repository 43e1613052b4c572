import type { StageClaim } from '../finding.ts';
import type { Environment } from '../hosts.ts';

/** A claim with the words of the finding that it comes from, where these are known. */
export type PathClaim = StageClaim & { seen?: string; todo?: string };

/** One thing that was given and what it says of the stages. */
export interface PathEvidence {
	/** What it was, and its key: a newer one of the same source takes the place of the older. */
	source: EvidenceSource;
	environment: Environment;
	/** Counts up with each thing given: the order, and no time of day. */
	at: number;
	claims: readonly PathClaim[];
	/** What was seen, in one sentence: the gravest of what it shows. */
	seen: string;
	/** What to do next about it; empty where there is nothing to do. */
	todo: string;
}

export const sources = {
	status: { title: 'Status page', route: '#/checklist' },
	code: { title: 'Response code', route: '#/codes' },
	reply: { title: 'Reply or error', route: '#/codes' },
	transcript: { title: 'Command output', route: '#/network' },
	rules: { title: 'IP access rules', route: '#/network/rules' },
	capture: { title: 'Captured request', route: '#/signature' },
	signature: { title: 'Signature check', route: '#/signature' }
} as const;
export type EvidenceSource = keyof typeof sources;

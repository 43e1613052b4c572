/**
 * What is known of a response code. One row per code; a code that means different things by its
 * `response_text` has one meaning for each. To add a code, add a row to the file of its hundred
 * in rows/ and nothing else: search, links, parser and tests read the table.
 */
import type { Proof } from '../proof.ts';
import type { SourceId } from './sources.ts';

/** The number as OpenSRS sends it, or `unnumbered` for the documented text that has none. */
export type ResponseCode = number | 'unnumbered';

/** Groups for browsing, in the order in which a table shows them. */
export const categories = {
	connection: 'Connection and server',
	auth: 'Reseller credentials',
	'auth-registrant': 'Registrant credentials',
	command: 'Envelope and command',
	rate: 'Rate limits',
	permission: 'Permissions',
	data: 'Data in the command',
	business: 'State of the domain or order',
	quota: 'Balance and quotas',
	registry: 'Registry behind OpenSRS',
	success: 'Success'
} as const;
export type Category = keyof typeof categories;

export const services = { domain: 'Domains', trust: 'Trust (SSL)' } as const;
export type Service = keyof typeof services;

/** How well a row is known, from best to least. */
export const confidences = {
	documented: 'In the official table',
	'documented-newer': 'In a newer revision of the official table, read second-hand',
	'documented-elsewhere': 'On an official page and in official client code, not in the table',
	'official-page': 'On an official page, but not in the table',
	toolkit: 'In official client code only',
	'captured-by-others': 'In a reply that a third party recorded',
	'third-party': 'In third-party client code only',
	'constant-only': 'A constant in a third-party client, no reply seen',
	'single-mention': 'Mentioned once'
} as const;
type Confidence = keyof typeof confidences;

export interface Meaning {
	/** Names the meaning inside its row, stable: `ip-denied`. */
	id: string;
	/** The problem as a headline, without a full stop: the verdict on a reply starts with it. */
	title: string;
	/** Texts as an official page has them, variable parts included (`xxx`, `$type`). */
	documented: readonly string[];
	/** Texts seen in replies, or in what a client recorded. */
	observed: readonly string[];
	/** Picks this meaning where the text is none of the above. Must run in linear time. */
	cue?: RegExp;
	/** What getting this reply says about the way to OpenSRS. */
	proves: Proof;
	means: string;
	todo: string;
	/** Further words that people search by. */
	keywords?: string;
	/** Where this meaning is known less well than its row. */
	confidence?: Confidence;
}

export interface CodeRow {
	code: ResponseCode;
	title: string;
	category: Category;
	services: readonly Service[];
	meanings: readonly [Meaning, ...Meaning[]];
	confidence: Confidence;
	sources: readonly SourceId[];
	/** Year and month in which the sources were read. */
	checked: '2026-11';
}

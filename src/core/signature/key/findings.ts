import type { FindingOf } from '../../finding.ts';

/** What may be wrong with a private key. No argument ever contains a piece of the key itself. */
export interface KeyArgs {
	'key-newline-at-end': { count: number };
	'key-blank-at-start': { count: number };
	'key-blank-at-end': { count: number };
	'key-blank-inside': { count: number };
	'key-nul': { count: number };
	'key-control-character': { count: number };
	'key-invisible-character': { name: string };
	'key-quoted': object;
	'key-is-username': object;
	'key-like-email': object;
	'key-like-password': { length: number };
	'key-not-hex': { count: number };
	'key-upper-case': object;
	/** `isTwice`: a key of a known length, pasted twice in a row. */
	'key-odd-length': { length: number; isTwice: boolean };
}

export type KeyFinding = FindingOf<KeyArgs>;

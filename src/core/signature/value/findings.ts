import type { FindingOf } from '../../finding.ts';

/** What may be odd about the form of a signature (or of any MD5) as it was sent or printed. */
export interface ValueArgs {
	'value-upper-case': object;
	'value-mixed-case': object;
	'value-blanks': object;
	'value-separators': { separator: string };
	'value-inner-blanks': object;
	'value-openssl-prefix': { prefix: string };
	'value-file-name': { suffix: string };
	'value-header-name': object;
	'value-quoted': object;
	'value-0x': object;
	'value-base64': object;
	'value-short': { length: number };
	'value-sha-length': { length: number; algorithm: string };
	'value-long': { length: number };
	'value-not-hex': { character: string };
}

export type ValueFinding = FindingOf<ValueArgs>;

import type { Quoted } from '../../bytes/quote.ts';
import type { FindingOf } from '../../finding.ts';

interface Whose {
	/** The header it was sent in; absent if it was typed in. */
	header?: string;
}

/** What may be wrong with the form of a signature (or of any MD5) as sent or printed. */
export interface ValueArgs {
	'value-upper-case': Whose;
	'value-mixed-case': Whose;
	'value-blanks': Whose;
	'value-separators': Whose & { separator: string };
	'value-inner-blanks': Whose;
	'value-openssl-prefix': Whose & { prefix: Quoted };
	'value-file-name': Whose & { suffix: Quoted };
	'value-header-name': Whose;
	'value-quoted': Whose;
	'value-0x': Whose;
	'value-base64': Whose;
	'value-short': Whose & { length: number };
	'value-sha-length': Whose & { length: number; algorithm: string };
	'value-long': Whose & { length: number };
	'value-not-hex': Whose & { character: Quoted };
}

export type ValueFinding = FindingOf<ValueArgs>;

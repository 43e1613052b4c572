import type { Around, Write } from '../digestWrite.ts';
import type { Likelihood } from '../mistake.ts';

/** One way of writing a digest down that is not 32 lower-case hex digits. */
export interface Form {
	code: string;
	/** Completes "The digest was written ...". */
	as: string;
	/** What that does not say. */
	means?: string;
	recognise: string;
	fix: string;
	typical: string;
	/** How it is written: by a function, or as plain hex with something around it. */
	write: Write | Around;
	/** Whether bits of the digest are lost, so that several digests are written alike. */
	lossy?: true;
	/** Where the catalogue has it: in both rounds, in the inner digest, in the final value. */
	both?: Likelihood;
	inner?: Likelihood;
	outer?: Likelihood;
	sometimes?: string;
	/** Whether its unlikely places are rare, as in a mistake. */
	rare?: boolean;
}

/* How likely a form is in both rounds, in the inner digest and in the final value. */
export const low = { both: 'low', inner: 'low', outer: 'low' } as const;
export const usual = { both: 'medium', inner: 'low', outer: 'medium' } as const;
export const shellHelper = { both: 'medium', inner: 'low', outer: 'low' } as const;
export const innerLow = { inner: 'low' } as const;

import type { Around, Write } from '../digestWrite.ts';
import type { Likelihood } from '../mistake.ts';

/** One way to write a digest other than 32 lower-case hex digits. */
export interface Form {
	code: string;
	/** Completes "The digest was written ...". */
	as: string;
	/** What the headline leaves out. */
	means?: string;
	recognise: string;
	fix: string;
	typical: string;
	/** A function that writes it, or what is added around plain hex. */
	write: Write | Around;
	/** Set if bits of the digest are lost, so that different digests can look the same. */
	lossy?: true;
	/** Likelihood in both rounds, in the inner digest only, and in the final value only. */
	both?: Likelihood;
	inner?: Likelihood;
	outer?: Likelihood;
	sometimes?: string;
	/** Whether it is `rare`, as defined for mistakes, in the places where its likelihood is low. */
	rare?: boolean;
}

/* How likely a form is in both rounds, in the inner digest and in the final value. */
export const low = { both: 'low', inner: 'low', outer: 'low' } as const;
export const usual = { both: 'medium', inner: 'low', outer: 'medium' } as const;
export const shellHelper = { both: 'medium', inner: 'low', outer: 'low' } as const;
export const innerLow = { inner: 'low' } as const;

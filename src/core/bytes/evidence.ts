/**
 * What a person entered, as bytes. Whatever is signed or sent is checked as bytes and never as a
 * string, because text boxes, clipboards and terminals all change line endings.
 */

/**
 * How the bytes were entered. `pasted` and `file` keep every byte; `captured` is a part of such
 * evidence, as exact as the capture's format.
 */
export type Origin = 'typed' | 'pasted' | 'file' | 'captured' | 'edited' | 'example';

export interface Evidence {
	readonly bytes: Uint8Array;
	readonly origin: Origin;
	/** Name of the file that was opened or dropped. */
	readonly fileName?: string;
}

/** Nothing entered yet. */
export const noEvidence: Evidence = { bytes: new Uint8Array(0), origin: 'typed' };

/**
 * Evidence from a string: UTF-8, and a lone surrogate becomes U+FFFD as in every browser form.
 * @param text JavaScript string with whatever line endings it contains; they are kept
 */
export function evidenceFromText(text: string, origin: Origin): Evidence {
	return { bytes: new TextEncoder().encode(text), origin };
}

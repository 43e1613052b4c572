import type { Explanation } from './explain.ts';

/** The signature is right for this text with different line endings. */
export interface OtherLineEnds {
	/** The line endings of the text that was signed. */
	ends: 'CRLF' | 'LF';
	/** Whether the client's Content-Length shows that it sent those line endings too. */
	sentSo: boolean;
}

const endsOf: Readonly<Record<string, OtherLineEnds['ends']>> = {
	'body-lf-to-crlf': 'CRLF',
	'body-crlf-to-lf': 'LF'
};

/**
 * Whether only the line endings differ. Browsers, clipboards and logs change them, so the client may
 * well have signed exactly what it sent, and that must not be shown as a failure.
 * @param explanation the likeliest one
 * @param givenLength length of the pasted text in bytes
 * @param contentLength the client's Content-Length in bytes; null if not known
 * @returns null if anything else differs, if another request or key was signed, or if the
 *   Content-Length shows that the text was sent exactly as pasted
 */
export function otherLineEnds(
	explanation: Explanation | undefined,
	givenLength: number,
	contentLength: number | null
): OtherLineEnds | null {
	if (!explanation || explanation.bodyIndex > 0 || explanation.keyIndex > 0) return null;
	const { mistakes, signedBody } = explanation;
	const ends = mistakes.length === 1 ? endsOf[mistakes[0]!.code] : undefined;
	if (!ends || contentLength === givenLength) return null;
	return { ends, sentSo: contentLength === signedBody.length };
}

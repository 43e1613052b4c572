import type { Explanation } from './explain.ts';

/** A signature that is right for the text given, if that has other line endings. */
export interface OtherLineEnds {
	/** The line endings of the text that was signed. */
	ends: 'CRLF' | 'LF';
	/** Whether the client's Content-Length says that the text was sent with them. */
	sentSo: boolean;
}

const endsOf: Readonly<Record<string, OtherLineEnds['ends']>> = {
	'body-lf-to-crlf': 'CRLF',
	'body-crlf-to-lf': 'LF'
};

/**
 * Browsers, clipboards and logs change line endings. If nothing else differs, the client may well
 * have signed what it sent: no failure is shown.
 * @param explanation the likeliest one
 * @param givenLength of the text given here, in bytes
 * @param contentLength what the client's Content-Length said, in bytes; null where not known
 * @returns null where more than the line endings differs, where another request or key was signed, and
 *   where the Content-Length shows that the text was sent as it was given here
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

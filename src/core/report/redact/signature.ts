import { mergeSpans, replaceSpans, type Span } from './mark.ts';
import type { Redacted } from './redact.ts';

/** An older key has 16 hex digits. */
const least = 16;

/** An MD5, also one that lost zeros at its start, and a SHA-1: what a client may have computed. */
const isDigest = (length: number) => (length >= 28 && length <= 32) || length === 40;

/**
 * What was given as the signature, without hex digits of a length that no signature has: a key that
 * was put into the wrong field. Its mark still says how many there were.
 */
export function redactSignature(text: string): Redacted {
	const spans: Span[] = [];
	for (const { index, 0: run } of text.matchAll(/[0-9a-fA-F]+/g)) {
		if (run.length < least || isDigest(run.length)) continue;
		const end = index + run.length;
		const last = run.length - 1;
		spans.push({ start: index, end, kind: 'possible private key', first: 0, last });
	}
	const merged = mergeSpans(spans);
	return { text: replaceSpans(text, merged), spans: merged };
}

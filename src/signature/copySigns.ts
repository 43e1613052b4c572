import type { BytesFinding } from '../bytes/codes.ts';
import type { EnvelopeCheck } from '../request/envelope/check.ts';

/** What browsers, word processors, tickets and logs leave in a copy. */
const signs: ReadonlySet<BytesFinding['code'] | EnvelopeCheck['findings'][number]['code']> =
	new Set([
		'declaration-missing',
		'html-escaped',
		'url-encoded',
		'json-escaped',
		'bytes-before-xml',
		'content-after-root',
		'double-encoded',
		'replacement-character',
		'no-break-space',
		'zero-width-character',
		'curly-quotes'
	] as const);

/** Whether a request looks like a copy that changed on its way, which no search can make good. */
export function looksCopied(
	findings: readonly { code: BytesFinding['code'] | EnvelopeCheck['findings'][number]['code'] }[]
): boolean {
	return findings.some(({ code }) => signs.has(code));
}

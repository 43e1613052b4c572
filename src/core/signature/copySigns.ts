/** Codes of findings about bytes and XML: what browsers, word processors, tickets and logs leave. */
const signs: ReadonlySet<string> = new Set([
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
]);

/** Whether a request looks like a copy that something altered; no search can undo that. */
export function looksCopied(findings: readonly { code: string }[]): boolean {
	return findings.some(({ code }) => signs.has(code));
}

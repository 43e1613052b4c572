/** XML that is wrapped in another notation, so that the bytes do not begin with its `<`. */
import type { Place } from '../../finding.ts';

export type WrappingKind = 'html-escaped' | 'url-encoded' | 'json-escaped' | 'base64';

export interface Wrapping {
	kind: WrappingKind;
	/** Where it was recognized, in characters of the head. */
	place: Place;
	/** The form field in front of a URL-encoded or plain body: `xml` in `xml=%3C`. */
	field: string | null;
}

/** The order matters: a form may contain any of the later ones. All patterns are bounded. */
const patterns: readonly (readonly [WrappingKind, RegExp])[] = [
	['url-encoded', /^(?:([\w.[\]-]{1,64})=)?%(?:25)?3C/i],
	['url-encoded', /^([\w.[\]-]{1,64})=<(?=[?!\w])/],
	['json-escaped', /^(?:\{\s{0,40}"[^"\\]{0,64}"\s{0,9}:\s{0,9})?"?\\u003c/i],
	['json-escaped', /^(?:\{\s{0,40}"[^"\\]{0,64}"\s{0,9}:\s{0,9})"\s{0,40}</],
	['json-escaped', /^"\s{0,40}<(?=[?!\w])/],
	['json-escaped', /^<\?xml[^>"]{0,80}\\"/],
	// `<?xml`, `<OPS_`, `<!DOCT`, each at the start, and `<?xml` after a BOM.
	['base64', /^(?:PD94bW|PE9QU1|PCFET0|77u\/PD94)[A-Za-z0-9+/_-]{8}/]
];

const escapedXml = /&(?:lt|#60|#x3c);(?:\?xml|!DOCTYPE|OPS_envelope)/i;

/**
 * @param head the first some thousand bytes, each as one character (Latin-1), without a BOM
 * @returns null where the bytes are not wrapped in a way known here
 */
export function recogniseWrapping(head: string): Wrapping | null {
	const start = head.length - head.trimStart().length;
	const text = head.slice(start);
	for (const [kind, pattern] of patterns) {
		const found = pattern.exec(text);
		if (found) {
			const place = { start, end: start + found[0].length };
			return { kind, place, field: found[1] ?? null };
		}
	}
	// Escaped XML may be a value in real XML, so it counts only if no real XML starts here.
	if (/<(?:\?xml|OPS_envelope)/.test(text)) return null;
	const escaped = escapedXml.exec(text) ?? /^&(?:lt|#60|#x3c);(?=[\w?!])/i.exec(text);
	if (!escaped) return null;
	const at = start + escaped.index;
	return { kind: 'html-escaped', place: { start: at, end: at + escaped[0].length }, field: null };
}

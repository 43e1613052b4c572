import type { BeforeXml, BytesFinding } from '../codes.ts';
import { isBlank } from '../scan/outline.ts';
import { headText, type Scan } from '../scan/scan.ts';
import type { Severity } from '../../finding.ts';

/** A BOM, and bytes before `<?xml` or, where there is no declaration, before the first `<`. */
export function checkBeginning(scan: Scan): BytesFinding[] {
	const { survey, wrapping, start } = scan;
	const findings: BytesFinding[] = [];
	if (survey.bom) {
		findings.push({ code: 'bom', severity: 'warning', place: { start: 0, end: 3 }, args: {} });
	}
	const declaration = scan.outline.declarationAt >= 0;
	const xmlAt = declaration ? scan.outline.declarationAt : scan.outline.firstMarkup;
	if (wrapping || xmlAt <= start) return findings;
	const what = whatStands(scan, xmlAt);
	findings.push({
		code: 'bytes-before-xml',
		severity: severityOf(what, declaration),
		place: { start, end: xmlAt },
		args: { count: xmlAt - start, what, declaration }
	});
	return findings;
}

/** White space is legal before a root element, but not before a declaration (XML 1.0, 2.8). */
function severityOf(what: BeforeXml, declaration: boolean): Severity {
	if (what === 'blank') return declaration ? 'warning' : 'note';
	// A whole captured request is not wrong: only its body is signed.
	return what === 'http' ? 'warning' : 'error';
}

function whatStands({ bytes, start }: Scan, xmlAt: number): BeforeXml {
	let at = start;
	while (at < xmlAt && isBlank(bytes[at]!)) at++;
	if (at === xmlAt) return 'blank';
	if (bytes[at] === 0x3c) return 'markup';
	const head = headText(bytes, at, 200);
	if (/^Content-Disposition:/i.test(head)) return 'multipart';
	if (/^(?:[A-Z]{3,10} \S{1,180} HTTP\/\d|HTTP\/\d)/.test(head)) return 'http';
	if (/^(?:Content-|X-|Host:|User-Agent:|Accept|Connection:|Date:|Server:)/i.test(head))
		return 'http';
	return /^--[\w'()+,./:=? -]{1,70}\r?\nContent-/i.test(head) ? 'multipart' : 'text';
}

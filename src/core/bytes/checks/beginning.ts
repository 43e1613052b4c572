import type { FindingOf, Severity, Words, WordsTable } from '../../finding.ts';
import { isBlank } from '../scan/outline.ts';
import { headText, type Scan } from '../scan/scan.ts';
import { say } from '../say.ts';
import type { Counted, NoArgs } from './check.ts';

/** What comes before the XML. */
export type BeforeXml = 'blank' | 'http' | 'multipart' | 'markup' | 'text';

export interface BeginningArgs {
	bom: NoArgs;
	'bytes-before-xml': Counted & { before: BeforeXml; declaration: boolean };
}
type BeginningFinding = FindingOf<BeginningArgs>;

export const beginningWords: WordsTable<BeginningArgs> = {
	bom: () => ({
		seen: 'The XML starts with a byte order mark (BOM).',
		means:
			'Its three bytes (ef bb bf) are part of what is signed. Many tools add or drop them silently, so your client may sign one thing and send another.',
		todo: 'Save the XML as UTF-8 without a BOM.'
	}),
	'bytes-before-xml': ({ count, before, declaration }) =>
		wordsFor(say(count, 'byte'), before, declaration)
};

/** A BOM, and bytes before `<?xml` or, where there is no declaration, before the first `<`. */
export function checkBeginning(scan: Scan): BeginningFinding[] {
	const { survey, wrapping, start } = scan;
	const findings: BeginningFinding[] = [];
	if (survey.bom) {
		findings.push({ code: 'bom', severity: 'warning', place: { start: 0, end: 3 }, args: {} });
	}
	const declaration = scan.outline.declarationAt >= 0;
	const xmlAt = declaration ? scan.outline.declarationAt : scan.outline.firstMarkup;
	if (wrapping || xmlAt <= start) return findings;
	const before = whatIsBefore(scan, xmlAt);
	findings.push({
		code: 'bytes-before-xml',
		severity: severityOf(before, declaration),
		place: { start, end: xmlAt },
		args: { count: xmlAt - start, before, declaration }
	});
	return findings;
}

/** White space is legal before a root element, but not before a declaration (XML 1.0, 2.8). */
function severityOf(before: BeforeXml, declaration: boolean): Severity {
	if (before === 'blank') return declaration ? 'warning' : 'note';
	// A capture with its HTTP headers is fine, as long as only the body is signed.
	return before === 'http' ? 'warning' : 'error';
}

function whatIsBefore({ bytes, start }: Scan, xmlAt: number): BeforeXml {
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

const firstPart: Record<BeforeXml, string> = {
	blank: 'White space comes',
	http: 'HTTP headers come',
	multipart: 'A multipart form comes',
	markup: 'Other markup comes',
	text: 'Text comes'
};

/** @param bytes the count in words: `3 bytes` */
function wordsFor(bytes: string, before: BeforeXml, declaration: boolean): Words {
	const seen = `${firstPart[before]} before ${declaration ? '<?xml' : 'the XML'} (${bytes}).`;
	if (before === 'http') {
		return {
			seen,
			means: 'Only the body is signed, which starts after the first blank line.',
			todo: 'Paste only the XML here.'
		};
	}
	if (before === 'multipart') {
		return {
			seen,
			means: 'OpenSRS expects the XML itself as the body, not a multipart form.',
			todo: 'Send the XML as the raw body: with curl, use --data-binary instead of -F.'
		};
	}
	if (before === 'blank' && !declaration) {
		return {
			seen,
			means: 'XML allows it and it is signed with the rest, but some tools trim it.',
			todo: 'Start the body with < to be safe.'
		};
	}
	return {
		seen,
		means: declaration
			? 'XML allows nothing before its declaration, not even a space.'
			: 'XML allows only white space there.',
		todo: 'Remove it before you sign. It is often the output of a script, or an extra empty line after the headers.'
	};
}

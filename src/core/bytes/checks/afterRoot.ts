import type { FindingOf, Words, WordsTable } from '../../finding.ts';
import { headText, type Scan } from '../scan/scan.ts';
import { say } from '../say.ts';
import type { Counted } from './check.ts';

/** What comes after the root element; `hex` is what a private key looks like. */
export type AfterRoot = 'hex' | 'markup' | 'text';

export interface AfterRootArgs {
	'content-after-root': Counted & { what: AfterRoot };
}
type AfterRootFinding = FindingOf<AfterRootArgs>;

export const afterRootWords: WordsTable<AfterRootArgs> = {
	'content-after-root': ({ count, what }) => wordsFor(say(count, 'byte'), what)
};

/** After the root element only comments, instructions and white space are allowed (XML 1.0, 2.1). */
export function checkAfterRoot(scan: Scan): AfterRootFinding[] {
	const { outline, wrapping, tail } = scan;
	const start = outline.afterRoot;
	if (wrapping || start < 0) return [];
	const place = { start, end: Math.max(tail.blanksAt, start + 1) };
	const args = { count: place.end - place.start, what: whatStands(scan, start, place.end) };
	return [{ code: 'content-after-root', severity: 'error', place, args }];
}

function whatStands({ bytes }: Scan, start: number, end: number): AfterRoot {
	if (bytes[start] === 0x3c) return 'markup';
	const text = headText(bytes, start, Math.min(end - start, 1024));
	return text.length === end - start && /^[0-9a-f]{16,}$/i.test(text) ? 'hex' : 'text';
}

/** @param bytes the count in words: `112 bytes` */
function wordsFor(bytes: string, what: AfterRoot): Words {
	if (what === 'hex') {
		return {
			seen: 'Hex digits follow the XML. Possible: your private key.',
			means: `There are ${bytes} of them after the root element. The key is appended only to calculate the signature; it is never sent.`,
			todo: 'Send the XML alone. If a key was ever sent or logged this way, create a new one, which disables the old one immediately.'
		};
	}
	return {
		seen: `${what === 'markup' ? 'More markup' : 'Text'} follows the root element (${bytes}).`,
		means: 'XML allows only comments, instructions and white space there.',
		todo: 'Send one document only. Look for a second request, a log line or leftovers from an old buffer.'
	};
}

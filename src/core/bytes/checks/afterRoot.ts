import type { AfterRoot, BytesFinding } from '../codes.ts';
import { headText, type Scan } from '../scan/scan.ts';

/** After the root element only comments, instructions and white space may stand (XML 1.0, 2.1). */
export function checkAfterRoot(scan: Scan): BytesFinding[] {
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

/** Words for the byte strip. */
import type { Description, EncodingSeen } from './describe.ts';
import { say } from './say.ts';

export const encodingWords: Record<EncodingSeen, string> = {
	none: 'nothing yet',
	ascii: 'ASCII',
	'utf-8': 'UTF-8',
	'utf-8-bom': 'UTF-8 with BOM',
	'utf-16le': 'UTF-16, little-endian',
	'utf-16be': 'UTF-16, big-endian',
	gzip: 'gzip, compressed',
	'not-utf-8': 'not valid UTF-8'
};

/** `3 LF`, `none`, `12 CRLF, 1 lone CR`; null counts are not known. */
export function lineEndingWords(counts: Description['lineEndings']): string {
	if (!counts) return 'not read as text';
	const { lf, crlf, cr } = counts;
	const parts = [
		crlf > 0 && say(crlf, 'CRLF', 'CRLF'),
		lf > 0 && say(lf, 'LF', 'LF'),
		cr > 0 && say(cr, 'lone CR', 'lone CR')
	];
	return parts.filter(Boolean).join(', ') || 'none';
}

import type { BytesFinding } from '../codes.ts';
import type { Scan } from '../scan/scan.ts';

/**
 * White space after the last visible byte. Harmless if it is signed and sent: the official Perl
 * client signs the newline that it adds.
 */
export function checkEnding({ bytes, tail, start }: Scan): BytesFinding[] {
	const { blanksAt, nulsAt, newlines, otherBlanks } = tail;
	if (blanksAt === nulsAt || blanksAt === start) return [];
	const place = { start: blanksAt, end: nulsAt };
	if (otherBlanks) {
		const args = { count: nulsAt - blanksAt };
		return [{ code: 'trailing-blanks', severity: 'warning', place, args }];
	}
	const crlf = bytes[blanksAt] === 0x0d && bytes[blanksAt + 1] === 0x0a;
	return [{ code: 'trailing-newline', severity: 'note', place, args: { count: newlines, crlf } }];
}

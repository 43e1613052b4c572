import type { BytesFinding } from '../codes.ts';
import type { Scan } from '../scan/scan.ts';

/**
 * White space after the last visible byte. Harmless if it is signed and sent: the official Perl
 * client signs the newline that it adds.
 */
export function checkEnding({ bytes, contentEnd, end, start }: Scan): BytesFinding[] {
	if (contentEnd === end || contentEnd === start) return [];
	const place = { start: contentEnd, end };
	let count = 0;
	for (let at = contentEnd; at < end; at++) {
		const byte = bytes[at]!;
		if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) count++;
		else if (byte !== 0x0d) {
			const args = { count: end - contentEnd };
			return [{ code: 'trailing-blanks', severity: 'warning', place, args }];
		}
	}
	const crlf = bytes[contentEnd] === 0x0d && bytes[contentEnd + 1] === 0x0a;
	return [{ code: 'trailing-newline', severity: 'note', place, args: { count, crlf } }];
}

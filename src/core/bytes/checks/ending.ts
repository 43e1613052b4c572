import type { FindingOf, WordsTable } from '../../finding.ts';
import type { Scan } from '../scan/scan.ts';
import { say } from '../say.ts';
import { sameBytes } from './check.ts';
import type { Counted } from './check.ts';

export interface EndingArgs {
	'trailing-newline': Counted & { crlf: boolean };
	'trailing-blanks': Counted;
}
type EndingFinding = FindingOf<EndingArgs>;

export const endingWords: WordsTable<EndingArgs> = {
	'trailing-newline': ({ count, crlf }) => ({
		seen: `The body ends with ${count === 1 ? 'a newline' : `${count} newlines`}${crlf ? ' (CRLF)' : ''}.`,
		means: `${sameBytes} The official Perl client signs a newline at the end.`,
		todo: 'If the signature doesn’t match, check whether your client signs this newline but doesn’t send it, or the other way round.'
	}),
	'trailing-blanks': ({ count }) => ({
		seen: `The body ends with spaces or tabs (${say(count, 'byte')}).`,
		means: `${sameBytes} Some tools trim them.`,
		todo: 'Trim the XML once, before signing, and send the result unchanged.'
	})
};

/**
 * White space after the last visible byte. Harmless if it is both signed and sent: the official Perl
 * client adds a newline and signs it.
 */
export function checkEnding({ bytes, tail, start }: Scan): EndingFinding[] {
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

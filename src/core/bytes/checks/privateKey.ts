import type { FindingOf, WordsTable } from '../../finding.ts';
import { countKeyDigits, findKeyShape } from '../keyPlace.ts';
import type { Scan } from '../scan/scan.ts';
import { keyLength } from '../keyShape.ts';
import type { Counted } from './check.ts';

export interface PrivateKeyArgs {
	'possible-private-key': Counted;
}
type PrivateKeyFinding = FindingOf<PrivateKeyArgs>;

export const privateKeyWords: WordsTable<PrivateKeyArgs> = {
	'possible-private-key': ({ count }) => ({
		seen:
			count === keyLength
				? `There are ${count} hex digits together, as many as a private key has.`
				: `There are ${count} hex digits in a row, which may be a private key. One usually has ${keyLength}.`,
		means:
			'If it is your key: it goes into the hash and is never sent, and whoever has it can sign as you.',
		todo: 'Give the key in the field Private key, where it is masked, and take it out of this text before you send or show it. If a key was ever sent or logged, create a new one, which ends the old one at once.'
	})
};

/** A private key in the text, where it does not belong: in code, a log, a command line. */
export function checkPrivateKey({ bytes, outline }: Scan): PrivateKeyFinding[] {
	const place = findKeyShape(bytes);
	// Right after the root element it has a finding of its own.
	if (!place || place.start === outline.afterRoot) return [];
	const args = { count: countKeyDigits(bytes, place) };
	return [{ code: 'possible-private-key', severity: 'warning', place, args }];
}

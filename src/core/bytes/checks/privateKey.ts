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
				? `Likely this contains a private key (${count} hex digits).`
				: `Possible: this contains a private key (${count} hex digits).`,
		means: `${count === keyLength ? '' : `A key usually has ${keyLength}. `}The key is used only to calculate the signature and is never sent. Anyone who has it can sign as you.`,
		todo: 'Remove it here, and enter it in the Private key field, where it is masked. If a key was ever sent or logged, create a new one, which disables the old one immediately.'
	})
};

/** A private key anywhere in the text: pasted code, a log or a command line may contain it. */
export function checkPrivateKey({ bytes, outline }: Scan): PrivateKeyFinding[] {
	const place = findKeyShape(bytes);
	// A key right after the root element has its own finding.
	if (!place || place.start === outline.afterRoot) return [];
	const args = { count: countKeyDigits(bytes, place) };
	return [{ code: 'possible-private-key', severity: 'warning', place, args }];
}

import type { BytesFinding } from '../codes.ts';
import { countKeyDigits, findKeyShape } from '../findKey.ts';
import type { Scan } from '../scan/scan.ts';

/** A private key in the text, where it does not belong: in code, a log, a command line. */
export function checkPrivateKey({ bytes, outline }: Scan): BytesFinding[] {
	const place = findKeyShape(bytes);
	// Right after the root element it has a finding of its own.
	if (!place || place.start === outline.afterRoot) return [];
	const args = { count: countKeyDigits(bytes, place) };
	return [{ code: 'possible-private-key', severity: 'warning', place, args }];
}

import type { BytesFinding } from '../codes.ts';
import { findKeyShape } from '../keyShape.ts';
import type { Scan } from '../scan/scan.ts';

/** A private key in the text, where it does not belong: in code, a log, a command line. */
export function checkPrivateKey({ bytes, outline }: Scan): BytesFinding[] {
	const place = findKeyShape(bytes);
	// Right after the root element it has a finding of its own.
	if (!place || place.start === outline.afterRoot) return [];
	return [{ code: 'possible-private-key', severity: 'warning', place, args: {} }];
}

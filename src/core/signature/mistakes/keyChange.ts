import { fromByteString, toByteString } from './bytes.ts';
import type { KeyMistake } from './mistake.ts';

export const asText = 'Use the key as text, just as the control panel shows it: xml + key.';

/** A change of the key as a byte string. */
export const onKeyString =
	(change: (key: string) => string | null): KeyMistake['change'] =>
	(key) => {
		const before = toByteString(key);
		const after = change(before);
		return after === null || after === before ? null : fromByteString(after);
	};

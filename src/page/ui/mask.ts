import { getContext, setContext } from 'svelte';
import type { Place } from '../../core/finding.ts';

/**
 * What must not be shown where evidence is quoted: a key can be in a request, a reply, a log.
 * The frame knows the keys; whatever quotes evidence asks it.
 */
export interface Mask {
	/** The text with every key in it replaced by a mark. */
	text(text: string): string;
	/** Where a key is in some bytes, as far as it reaches into `from` to `to`. */
	places(bytes: Uint8Array, from: number, to: number): Place[];
}

const name = Symbol('mask');

/** For the frame, while it is set up. */
export function provideMask(mask: Mask): void {
	setContext(name, mask);
}

/** For a component, while it is set up; without a frame there is nothing to hide. */
export function useMask(): Mask {
	return getContext<Mask | undefined>(name) ?? { text: (text) => text, places: () => [] };
}

/** Nobody reads a longer quotation, and masking a megabyte takes most of a second. */
const longest = 20_000;
/** More than a key has: what the cut leaves of one is dropped with the rest. */
const margin = 4096;

/**
 * Masks a text and cuts it then, so that no key is cut in two and shown in part.
 * @param mask takes the keys out of a text
 */
export function maskStart(text: string, mask: (text: string) => string): string {
	if (text.length <= longest) return mask(text);
	const masked = mask(text.slice(0, longest + margin));
	const shown = masked.slice(0, Math.max(0, Math.min(longest, masked.length - margin)));
	return `${shown}… [${(text.length - longest).toLocaleString('en')} more characters]`;
}

import { getContext, setContext } from 'svelte';
import type { Place } from '../../core/finding.ts';

/**
 * What must not be shown where evidence is quoted: a key can stand in a request, a reply, a log.
 * The frame knows the keys; whatever quotes evidence asks it.
 */
export interface Mask {
	/** The text with every key in it replaced by a mark. */
	text(text: string): string;
	/** Where a key stands in some bytes, as far as it reaches into `from` to `to`. */
	places(bytes: Uint8Array, from: number, to: number): Place[];
}

const name = Symbol('mask');

/** For the frame, while it is set up. */
export function provideMask(mask: Mask): void {
	setContext(name, mask);
}

/** For a component, while it is set up; without a frame nothing is known to hide. */
export function useMask(): Mask {
	return getContext<Mask | undefined>(name) ?? { text: (text) => text, places: () => [] };
}

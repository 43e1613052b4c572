import type { GivenFile } from './givenFile.ts';

/** Takes a file that was dropped on the page, beside every input. */
export type Taker = (given: GivenFile) => void;

/** The inputs of the view that is shown, in the order of the page. */
const takers = new Set<Taker>();

/** @returns what ends it */
export function takeDropped(taker: Taker): () => void {
	takers.add(taker);
	return () => takers.delete(taker);
}

/** @returns whether the view has an input that took it */
export function giveDropped(given: GivenFile): boolean {
	const [first] = takers;
	first?.(given);
	return first !== undefined;
}

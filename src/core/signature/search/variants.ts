import type { BodyKind, BodyMistake, Mistake, MistakeContext } from '../mistakes/mistake.ts';
import type { Question } from '../question.ts';

/** Where bytes come from: which of those entered, changed by which mistakes. */
export interface Way<Kind> {
	index: number;
	mistakes: readonly Kind[];
}

/** Bytes that may have been used, with every way that leads to them. */
export interface Variant<Kind> {
	bytes: Uint8Array;
	ways: Way<Kind>[];
}

export const isRareWay = ({ mistakes }: Way<Mistake>) => mistakes.some(({ rare }) => rare);

/** Whether a way is worth trying before all others. */
export const isLikelyWay = ({ mistakes }: Way<Mistake>) => mistakes.every(isLikely);

export const isLikely = ({ likelihood }: Mistake) => likelihood !== 'low';

/** What mistakes may look at, for one of the bodies given. */
export function contextOf(
	{ bodies, username }: Pick<Question, 'bodies' | 'username'>,
	bodyIndex: number
): MistakeContext {
	return { username: username ?? new Uint8Array(0), body: bodies[bodyIndex] ?? new Uint8Array(0) };
}

/** Kinds of body mistakes in the order in which a client makes them. */
const kindOrder = [
	'sent',
	'serialise',
	'head',
	'spacing',
	'quotes',
	'escape',
	'charset',
	'line-ends',
	'edges',
	'cut',
	'wrap',
	'whole'
] as const satisfies readonly BodyKind[];

/** What happens twice in different ways: at both ends, or to CRLF first and to newlines then. */
const repeatable: readonly BodyKind[] = ['edges', 'line-ends', 'spacing'];

/**
 * Whether a second body mistake can follow a first and change what it left. Text may become bytes
 * in another charset at any time, and a newline can be added to any result.
 */
export function canFollow(second: BodyMistake, first: BodyMistake): boolean {
	const [before, after] = [first.kind, second.kind];
	// What a library wrote is often trimmed, or ended with a newline.
	const isRareFirst = first.rare && !(before === 'serialise' && after === 'edges');
	if (after === 'whole' || isRareFirst || second.rare) return false;
	if (after === before) return repeatable.includes(after) && second !== first;
	if (after === 'charset' || (after === 'edges' && before !== 'cut')) return true;
	return kindOrder.indexOf(after) > kindOrder.indexOf(before);
}

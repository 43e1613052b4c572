import type { BodyKind, BodyMistake, Mistake, MistakeContext } from '../mistakes/mistake.ts';
import type { Question } from '../question.ts';

/** How bytes came about: the index of the body or key entered, and the mistakes that changed it. */
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

/** Whether all mistakes of a way are likely, so that it is tried first. */
export const isLikelyWay = ({ mistakes }: Way<Mistake>) => mistakes.every(isLikely);

export const isLikely = ({ likelihood }: Mistake) => likelihood !== 'low';

/** What mistakes may look at besides the bytes they change. */
export function contextOf(
	{ bodies, username }: Pick<Question, 'bodies' | 'username'>,
	bodyIndex: number
): MistakeContext {
	return { username: username ?? new Uint8Array(0), body: bodies[bodyIndex] ?? new Uint8Array(0) };
}

/** Kinds of body mistakes in the order a client makes them. */
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

/** Kinds that can happen twice: at both ends, for example, or to CRLF and then to newlines. */
const repeatable: readonly BodyKind[] = ['edges', 'line-ends', 'spacing'];

/**
 * Whether a second body mistake can follow a first and change what it left. Text may become bytes
 * in another charset at any time, and a newline can be added to any result.
 */
export function canFollow(second: BodyMistake, first: BodyMistake): boolean {
	const [before, after] = [first.kind, second.kind];
	// Rare mistakes are not combined, except that a library's output often gets trimmed or a newline.
	const isRareFirst = first.rare && !(before === 'serialise' && after === 'edges');
	if (after === 'whole' || isRareFirst || second.rare) return false;
	if (after === before) return repeatable.includes(after) && second !== first;
	if (after === 'charset' || (after === 'edges' && before !== 'cut')) return true;
	return kindOrder.indexOf(after) > kindOrder.indexOf(before);
}

import type { BodyKind, BodyMistake, KeyMistake, MistakeContext } from '../mistakes/mistake.ts';
import type { Question } from '../question.ts';
import type { Suffix } from './message.ts';

/** How bytes come about: from which of those given, by which mistakes. */
export interface Way<Kind> {
	index: number;
	mistakes: readonly Kind[];
}

/** Bytes that may have been used, with every way that leads to them. */
export interface Variant<Kind> {
	bytes: Uint8Array;
	ways: Way<Kind>[];
}

export interface KeyVariant extends Variant<KeyMistake> {
	/** The key as the end of a message, by the id of its parts; null where it cannot be encoded. */
	suffixes: (Suffix | null | undefined)[];
}

/** What mistakes may look at, for one of the bodies given. */
export function contextOf(
	{ bodies, username }: Pick<Question, 'bodies' | 'username'>,
	bodyIndex: number
): MistakeContext {
	return { username: username ?? new Uint8Array(0), body: bodies[bodyIndex] ?? new Uint8Array(0) };
}

/** The keys given, and those that one mistake makes of them; equal ones are listed once. */
export function keyVariants(
	question: Question,
	mistakes: readonly KeyMistake[]
): [KeyVariant[], KeyVariant[]] {
	const known = new Map<string, KeyVariant>();
	const given: KeyVariant[] = [];
	const changed: KeyVariant[] = [];
	question.keys.forEach((key, index) => {
		add(known, given, key, { index, mistakes: [] });
	});
	question.keys.forEach((key, index) => {
		question.bodies.forEach((_, bodyIndex) => {
			const context = contextOf(question, bodyIndex);
			for (const mistake of mistakes) {
				const bytes = mistake.change(key, context);
				if (bytes) add(known, changed, bytes, { index, mistakes: [mistake] });
			}
		});
	});
	return [given, changed];
}

/**
 * Adds a key, or a further way to one that is known. Bytes that were given themselves need no
 * mistake to explain them, nor does another of the keys given where the first one does.
 */
function add(
	known: Map<string, KeyVariant>,
	list: KeyVariant[],
	bytes: Uint8Array,
	way: Way<KeyMistake>
): void {
	const name = bytes.join('.');
	const before = known.get(name);
	if (!before) {
		const variant = { bytes, ways: [way], suffixes: [] };
		known.set(name, variant);
		list.push(variant);
		return;
	}
	const [first] = before.ways;
	const sameKind = first!.index === way.index && first!.mistakes.length === way.mistakes.length;
	const repeated = before.ways.some(({ mistakes }) => mistakes[0] === way.mistakes[0]);
	if (sameKind && !repeated) before.ways.push(way);
}

/** Kinds of body mistakes in the order in which a client makes them. */
const kindOrder = [
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

/**
 * Whether a second body mistake can follow a first and change what it left. Text may become bytes
 * in another charset at any time, and a newline is added to whatever comes out.
 */
export function canFollow(second: BodyMistake, first: BodyMistake): boolean {
	const [before, after] = [first.kind, second.kind];
	if (after === 'whole' || after === before) return false;
	if (after === 'charset' || (after === 'edges' && before !== 'cut')) return true;
	return kindOrder.indexOf(after) > kindOrder.indexOf(before);
}
